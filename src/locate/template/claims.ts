import type { PrincipalKind } from '../../configuration/principal';
import { quoted } from '../../input/quoted';
import type { MapNode, Node } from '../../source/tree';
import { type Claimed, Gathering } from '../claims';
import { isNothing } from '../document-literal';
import { madeUpName, mayBeSame, patternOf, tellNames } from '../policy-name';
import type { Policy } from '../statement';
import { outcomeOf, property, typeOf } from './names';
import { addResource, addValue, isSam, type Resources } from './principals';
import { type References, referencesIn } from './references';
import { type TemplateRoot, templatesIn } from './roots';

/** What CloudFormation and SAM templates say of whose their policies are: by the pointer of the policy. */
export function templateClaims(roots: readonly Node[], policies: readonly Policy[]): ReadonlyMap<string, Claimed> {
  const claims = new Map<string, Claimed>();
  if (policies.length === 0) return claims;
  const templates = new Map(templatesIn(roots).map(one => [one.pointer, new Template(one)]));
  for (const { pointer } of policies) {
    const [, place = '', id = '', attribute = ''] = PLACE.exec(pointer) ?? [];
    const template = templates.get(place);
    const claimed = template?.claimOf(decoded(id), attribute);
    if (claimed) claims.set(pointer, claimed);
  }
  return claims;
}

/** `/Resources/App/Properties/Policies/0/PolicyDocument`, below a document of many or a key of another tool. */
const PLACE = /^((?:\/\d+)?(?:\/resources)?)\/Resources\/([^/]+)\/Properties\/([^/]+)/;

function decoded(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The resources of one template, and whose the policies among them are, each worked out once. */
class Template {
  readonly #root: MapNode;
  readonly #resources: Resources;
  readonly #known = new Map<string, Claimed | null>();
  #references: References | null = null;

  constructor({ root, resources }: TemplateRoot) {
    this.#root = root;
    this.#resources = resources;
  }

  /** Whose the policies below an attribute of a resource are; null where the template does not say it. */
  claimOf(id: string, attribute: string): Claimed | null {
    const key = `${id}/${attribute}`;
    let claimed = this.#known.get(key);
    if (claimed === undefined) {
      claimed = this.#claim(id, attribute);
      this.#known.set(key, claimed);
    }
    return claimed;
  }

  #claim(id: string, attribute: string): Claimed | null {
    const resource = this.#resources.byId.get(id);
    if (!resource) return null;
    const type = typeOf(resource);
    const found = new Gathering();
    if (attribute === 'Policies' && (type === 'AWS::IAM::Role' || type === 'AWS::IAM::User' || isSam(type))) {
      addResource(id, `it stands in ${quoted(id)}`, this.#resources, found);
    } else if (attribute === 'Policies' && type === 'AWS::IAM::Group') found.doubt(groupOf(id));
    else if (type === 'AWS::SSO::PermissionSet') found.doubt(`${quoted(id)} makes roles in many accounts`);
    else if (attribute !== 'PolicyDocument' || !this.#attached(id, resource, type, found)) return null;
    return found.claimed('nothing in the template puts it on a role or a user');
  }

  /** Takes what a resource says that is a policy; false where it is none. */
  #attached(id: string, resource: MapNode, type: string, found: Gathering): boolean {
    const take = (name: string, kind: PrincipalKind) => {
      const value = property(resource, name);
      if (value) addValue(value, `${quoted(id)} puts it on`, this.#resources, { found, kind });
    };
    switch (type) {
      case 'AWS::IAM::RolePolicy':
        take('RoleName', 'role');
        return true;
      case 'AWS::IAM::UserPolicy':
        take('UserName', 'user');
        return true;
      case 'AWS::IAM::GroupPolicy':
        found.doubt(groupOf(id));
        return true;
      case 'AWS::IAM::Policy':
      case 'AWS::IAM::ManagedPolicy': {
        take('Roles', 'role');
        take('Users', 'user');
        const groups = property(resource, 'Groups');
        if (groups && !isNothing(groups) && !(groups.kind === 'list' && groups.items.length === 0)) {
          found.doubt(groupOf(id));
        }
        if (type === 'AWS::IAM::ManagedPolicy') this.#referredTo(id, resource, found);
        return true;
      }
      default:
        return false;
    }
  }

  /** Takes the roles, users and functions that list a managed policy, by reference or by its name. */
  #referredTo(id: string, resource: MapNode, found: Gathering): void {
    this.#references ??= referencesIn(this.#root, this.#resources.byId);
    const names = outcomeOf(property(resource, 'ManagedPolicyName'), this.#resources.byId).texts;
    const own = names.map(patternOf).filter(name => name !== '*');
    for (const name of own) found.call(name);
    const byName = [...this.#references.byName].flatMap(([other, some]) =>
      own.some(name => mayBeSame(name, other) && tellNames(name, other)) ? some : [],
    );
    const known = new Set(byName);
    for (const [other, some] of this.#references.byName) {
      if (!own.some(name => mayBeSame(name, other))) continue;
      for (const one of some) if (!known.has(one)) found.doubt(madeUpName(quoted(one.from)));
    }
    for (const { from, isList } of new Set([...(this.#references.byId.get(id) ?? []), ...byName])) {
      if (isList) addResource(from, `${quoted(from)} lists it`, this.#resources, found);
      else found.doubt(`${quoted(from)} hands it on or takes it too`);
    }
  }
}

function groupOf(id: string): string {
  return `${quoted(id)} puts it on a group, whose members are not known`;
}
