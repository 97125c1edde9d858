import { addTo } from '../../input/many';
import { type MapNode, member, type Node } from '../../source/tree';
import { argumentOf } from '../document-literal';
import { policyNameIn } from '../policy-name';
import { attributeOf, outcomeOf, typeOf } from './names';
import { isSam } from './principals';

/** That something in a template refers to a managed policy. */
export interface Reference {
  /** The resource that does, or `Outputs`. */
  readonly from: string;
  /** Whether it is a role, user or function that lists the policy among its own. */
  readonly isList: boolean;
}

/** Who refers to the managed policies of a template, by logical id, and by the name at the end of an ARN, or a pattern of it. */
export interface References {
  readonly byId: ReadonlyMap<string, readonly Reference[]>;
  readonly byName: ReadonlyMap<string, readonly Reference[]>;
}

const LISTING: ReadonlySet<string> = new Set(['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group']);

/** Finds every reference to a managed policy in a template, in one walk over it. */
export function referencesIn(root: MapNode, resources: ReadonlyMap<string, MapNode>): References {
  const byId = new Map<string, Reference[]>();
  const byName = new Map<string, Reference[]>();
  const walk = (start: Node, reference: Reference) => {
    const open: Node[] = [start];
    for (let node = open.pop(); node; node = open.pop()) {
      const own = idIn(node);
      if (own !== null && isManaged(resources.get(own))) addTo(byId, own, reference);
      if (node.kind === 'string') takeText(node.value, resources, byId, reference);
      else if (node.kind === 'list') for (const item of node.items) open.push(item);
      else if (node.kind === 'call') for (const argument of node.args) open.push(argument);
      else if (node.kind === 'map') for (const { value } of node.entries) open.push(value);
    }
  };
  for (const [id, resource] of resources) {
    const properties = member(resource, 'Properties');
    if (properties?.kind !== 'map') continue;
    const type = typeOf(resource);
    for (const { key, value } of properties.entries) {
      // why: what limits a principal gives it nothing, and is told as a boundary
      if (key.value === 'PermissionsBoundary' || key.value === 'AssumeRolePolicyDocument') continue;
      const isList =
        (key.value === 'ManagedPolicyArns' && LISTING.has(type)) || (key.value === 'Policies' && isSam(type));
      if (key.value === 'PolicyDocument' && type.startsWith('AWS::IAM::')) continue;
      walk(value, { from: id, isList });
      if (!isList) continue;
      for (const parts of outcomeOf(value, resources).texts) {
        const name = policyNameIn(parts);
        if (name !== null) addTo(byName, name, { from: id, isList });
      }
    }
  }
  const written = member(root, 'Resources');
  for (const { key, value } of written?.kind === 'map' ? written.entries : []) {
    if (key.value.startsWith('Fn::ForEach::')) walk(value, { from: key.value, isList: false });
  }
  const outputs = member(root, 'Outputs');
  if (outputs) walk(outputs, { from: 'Outputs', isList: false });
  return { byId, byName };
}

function isManaged(resource: MapNode | undefined): boolean {
  return resource !== undefined && typeOf(resource) === 'AWS::IAM::ManagedPolicy';
}

function idIn(node: Node): string | null {
  if (node.kind !== 'call' && node.kind !== 'map') return null;
  const name = argumentOf(node, 'Ref');
  return name?.kind === 'string' ? name.value : (attributeOf(node)?.id ?? null);
}

const HOLE = /\$\{([^}!.]+)(?:\.[^}]*)?\}/g;

/** Takes what a text puts in. */
function takeText(
  text: string,
  resources: ReadonlyMap<string, MapNode>,
  byId: Map<string, Reference[]>,
  reference: Reference,
): void {
  if (!text.includes('${')) return;
  for (const [, id = ''] of text.matchAll(HOLE)) if (isManaged(resources.get(id))) addTo(byId, id, reference);
}
