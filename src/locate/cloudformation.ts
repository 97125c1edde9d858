import { type MapNode, member, type Node } from '../source/tree';
import { argumentOf } from './document-literal';
import type { BlockedBy } from './statement';

/** A resource of a CloudFormation template. */
export interface Resource {
  /** `AWS::IAM::Role`. */
  readonly type: string;
  /** Its name in the template, or null where it has none. */
  readonly id: string | null;
}

/** The resource that a mapping describes, or null where it describes none of AWS. */
export function resourceType(node: MapNode): string | null {
  const type = member(node, 'Type');
  if (type?.kind !== 'string' || !type.value.startsWith('AWS::')) return null;
  return member(node, 'Properties')?.kind === 'map' ? type.value : null;
}

/** What a session may do at most is no grant. */
const SESSIONS: ReadonlySet<string> = new Set(['AWS::RolesAnywhere::Profile', 'AWS::Transfer::User']);

/** Why the policies below an attribute of a resource are no identity policies; null where they are. */
export function blockedAt(resource: Resource, attribute: string, boundaries: Boundaries): BlockedBy | null {
  const { type } = resource;
  if (attribute === 'AssumeRolePolicyDocument') return 'principal';
  if (type === 'AWS::IAM::ManagedPolicy' && boundaries.has(resource.id)) return 'boundary';
  if (type.startsWith('AWS::IAM::')) return null;
  if (type.startsWith('AWS::Serverless::') && attribute === 'Policies') return null;
  if (type === 'AWS::SSO::PermissionSet' && attribute === 'InlinePolicy') return null;
  if (type === 'AWS::Organizations::Policy') return 'organization';
  return SESSIONS.has(type) ? 'boundary' : 'principal';
}

/** Whether an attribute holds a policy of an identity, so that a value that is worked out elsewhere is one too. */
export function holdsDocument(resource: Resource, attribute: string, key: string): boolean {
  if (resource.type === 'AWS::SSO::PermissionSet') return attribute === 'InlinePolicy' && key === attribute;
  return resource.type.startsWith('AWS::IAM::') && key === 'PolicyDocument';
}

/** The resources of a file that some principal has as its permissions boundary. */
export interface Boundaries {
  has(id: string | null): boolean;
}

const KEYS: ReadonlySet<string> = new Set(['PermissionsBoundary', 'permissionsBoundary', 'rolePermissionsBoundary']);
const NAME = /\$\{([^}!.]+)(?:\.[^}]*)?\}/g;

/** Finds what the principals of a file have as permissions boundary, by reference or by name. */
export function boundariesIn(text: string, roots: readonly Node[]): Boundaries {
  const named = new Set<string>();
  // why: few files have one, and those need not be walked twice; a text is searched fastest by a letter that is rare in it
  if (!text.includes('Boundary')) return { has: () => false };
  const ids = new Map<string, string>();
  walk(roots, (key, value) => {
    if (KEYS.has(key)) for (const name of namesIn(value)) named.add(name);
    const id = value.kind === 'map' && resourceType(value) === 'AWS::IAM::ManagedPolicy' ? key : null;
    const properties = value.kind === 'map' ? member(value, 'Properties') : undefined;
    const own = id && properties?.kind === 'map' ? member(properties, 'ManagedPolicyName') : undefined;
    const name = own && (argumentOf(own, 'Fn::Sub') ?? own);
    if (id && name?.kind === 'string') ids.set(id, name.value);
  });
  return { has: id => id !== null && (named.has(id) || named.has(ids.get(id) ?? id)) };
}

function walk(roots: readonly Node[], visit: (key: string, value: Node) => void): void {
  const open: Node[] = [...roots];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'list') for (const item of node.items) open.push(item);
    else if (node.kind === 'call') for (const argument of node.args) open.push(argument);
    else if (node.kind === 'map') {
      for (const { key, value } of node.entries) {
        visit(key.value, value);
        open.push(value);
      }
    }
  }
}

/** Everything that a value may refer to: logical names, and what its strings end in behind paths. */
function namesIn(value: Node): readonly string[] {
  return stringsIn(value).flatMap(text => [
    text.split('.')[0] ?? text,
    text.slice(text.lastIndexOf('/') + 1),
    ...Array.from(text.matchAll(NAME), ([, name = '']) => name),
  ]);
}

function stringsIn(value: Node): readonly string[] {
  const found: string[] = [];
  const open: Node[] = [value];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'string') found.push(node.value);
    else if (node.kind === 'list') for (const item of node.items) open.push(item);
    else if (node.kind === 'call') for (const argument of node.args) open.push(argument);
    else if (node.kind === 'map') for (const entry of node.entries) open.push(entry.value);
  }
  return found;
}
