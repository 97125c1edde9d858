/**
 * What a policy would be that stands at a place: of an identity, of something else by reason, `passed` on to whoever refers
 * to it, or `foreign`: in a resource that is neither IAM's nor any other policy's, but may have a policy of its own.
 */
export type Kind = 'identity' | 'principal' | 'organization' | 'boundary' | 'passed' | 'foreign';

/** The kind of what stands in a block, by its type and labels. */
export function kindOf(type: string, [name = '']: readonly string[]): Kind {
  if (type === 'data' || type === 'locals' || type === 'variable') return 'passed';
  if (type !== 'resource') return 'identity';
  if (/^aws(?:cc)?_iam_(?:managed_)?policy$/.test(name)) return 'passed';
  if (/^aws(?:cc)?_organizations_policy$/.test(name)) return 'organization';
  if (/^aws(?:cc)?_organizations_resource_policy$/.test(name)) return 'principal';
  // why: a stack's template is a document of its own, with roles and buckets
  if (/^aws(?:cc)?_(?:iam|ssoadmin|cloudformation)_/.test(name)) return 'identity';
  return /^aws(?:cc)?_/.test(name) ? 'foreign' : 'identity';
}

/** The kind of what stands below a key. */
export function kindBelow(kind: Kind, key: string): Kind {
  if (/^assume_?role_?policy/i.test(key)) return 'principal';
  if (/permissions_?boundary/i.test(key)) return 'boundary';
  return kind === 'foreign' && /polic(?:y|ies)/i.test(key) ? 'principal' : kind;
}
