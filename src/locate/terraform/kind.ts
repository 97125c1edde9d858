/**
 * What a policy would be that stands at a place: an identity's, or not by a reason; `passed` on to whoever refers to it;
 * `foreign` in a resource that is no identity, and `session` in one that limits sessions, where only an attribute that
 * is called a policy is one.
 */
export type Kind = 'identity' | 'principal' | 'organization' | 'boundary' | 'passed' | 'foreign' | 'session';

const SESSIONS: ReadonlySet<string> = new Set(['rolesanywhere_profile', 'transfer_access', 'transfer_user']);

/** The kind of what stands in a block, by its type and labels. */
export function kindOf(type: string, [label = '']: readonly string[]): Kind {
  if (type === 'data' || type === 'locals' || type === 'variable') return 'passed';
  // why: the policy with which a provider or a backend takes a role on is for its session
  if (type === 'provider' || type === 'terraform') return 'session';
  const name = /^aws(?:cc)?_/.test(label) && type === 'resource' ? label.slice(label.indexOf('_') + 1) : null;
  if (name === null) return 'identity';
  if (name === 'iam_policy' || name === 'iam_managed_policy') return 'passed';
  if (name === 'organizations_policy') return 'organization';
  if (name === 'organizations_resource_policy') return 'principal';
  // why: the template of a stack is a document of its own, with roles and buckets
  if (/^(?:iam|ssoadmin|sso|cloudformation)_/.test(name)) return 'identity';
  return SESSIONS.has(name) ? 'session' : 'foreign';
}

/** The kind of what stands below a key. */
export function kindBelow(kind: Kind, key: string): Kind {
  if (/^assume_?role_?policy/i.test(key)) return 'principal';
  if (/permissions_?boundary/i.test(key)) return 'boundary';
  if (kind !== 'foreign' && kind !== 'session') return kind;
  if (!/polic(?:y|ies)/i.test(key)) return kind;
  return kind === 'session' ? 'boundary' : 'principal';
}
