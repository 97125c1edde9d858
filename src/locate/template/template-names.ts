import { quoted } from '../../input/quoted';
import { member, type Node } from '../../source/tree';
import { Gathering } from '../claims';
import type { NamesGiven, Naming } from '../names-given';
import { patternOf, policyNameIn } from '../policy-name';
import { outcomeOf, property, typeOf } from './names';
import { addResource, hasOwnRole, isSam } from './principals';
import { templatesIn } from './roots';

const PRINCIPALS: ReadonlySet<string> = new Set(['AWS::IAM::Role', 'AWS::IAM::User']);

/** The names that templates give to roles and users, to managed policies, and to those that they attach. */
export function templateNames(roots: readonly Node[]): NamesGiven {
  const attached: Naming[] = [];
  const policies = new Set<string>();
  const principals = new Gathering();
  for (const { resources } of templatesIn(roots)) {
    for (const [id, resource] of resources.byId) {
      const type = typeOf(resource);
      if (PRINCIPALS.has(type) || (isSam(type) && !hasOwnRole(resource, resources))) {
        addResource(id, '', resources, principals);
      }
      if (type === 'AWS::IAM::ManagedPolicy') {
        const { texts } = outcomeOf(property(resource, 'ManagedPolicyName'), resources.byId);
        for (const parts of texts) policies.add(patternOf(parts));
      }
      const take = (name: string) => attached.push({ name, from: quoted(id) });
      const listed = LISTS.get(type) ?? (isSam(type) ? 'Policies' : null);
      for (const parts of listed ? outcomeOf(property(resource, listed), resources.byId).texts : []) {
        const name = policyNameIn(parts);
        if (name !== null) take(name);
      }
      for (const name of type === 'AWS::SSO::PermissionSet' ? ofPermissionSet(resource) : []) take(name);
    }
  }
  return { attached, policies: [...policies], principals: principals.claimed('').principals };
}

/** Where a resource lists managed policies by their ARNs. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ...[...PRINCIPALS, 'AWS::IAM::Group'].map(type => [type, 'ManagedPolicyArns'] as const),
]);

function ofPermissionSet(resource: Parameters<typeof property>[0]): readonly string[] {
  const references = property(resource, 'CustomerManagedPolicyReferences');
  return (references?.kind === 'list' ? references.items : []).flatMap(item => {
    const name = item.kind === 'map' ? member(item, 'Name') : undefined;
    return name?.kind === 'string' ? [patternOf([name.value])] : [];
  });
}
