/** The attributes of a block by which it puts policies on principals. */
export interface Attaching {
  /** Those that name roles and users. */
  readonly principals: readonly string[];
  /** Those that name groups, whose members nobody knows. */
  readonly groups: readonly string[];
}

/** The attributes of a block by which a role or user has its name. */
export interface Named {
  readonly name: string;
  /** What the name begins with where it is made up; null where nothing is. */
  readonly prefix: string | null;
  /** What every name begins with that nobody gave; null where that is not known. */
  readonly unnamed: string | null;
}

const ROLES: Attaching = { principals: ['role'], groups: [] };
const USERS: Attaching = { principals: ['user'], groups: [] };
const GROUPS: Attaching = { principals: [], groups: ['group'] };
const ALL: Attaching = { principals: ['roles', 'users'], groups: ['groups'] };

/** What puts policies on principals, by the type of a resource. */
export const ATTACHING: ReadonlyMap<string, Attaching> = new Map([
  ['aws_iam_role_policy', ROLES],
  ['aws_iam_user_policy', USERS],
  ['aws_iam_group_policy', GROUPS],
  ['aws_iam_role_policy_attachment', ROLES],
  ['aws_iam_user_policy_attachment', USERS],
  ['aws_iam_group_policy_attachment', GROUPS],
  ['aws_iam_policy_attachment', ALL],
  ['aws_iam_role_policy_attachments_exclusive', { principals: ['role_name'], groups: [] }],
  ['aws_iam_user_policy_attachments_exclusive', { principals: ['user_name'], groups: [] }],
  ['aws_iam_group_policy_attachments_exclusive', { principals: [], groups: ['group_name'] }],
  ['awscc_iam_role_policy', { principals: ['role_name'], groups: [] }],
  ['awscc_iam_user_policy', { principals: ['user_name'], groups: [] }],
  ['awscc_iam_group_policy', { principals: [], groups: ['group_name'] }],
]);

/** Roles and users, by the type of a resource or data source. */
export const NAMED: ReadonlyMap<string, Named> = new Map([
  ['aws_iam_role', { name: 'name', prefix: 'name_prefix', unnamed: 'terraform-' }],
  ['aws_iam_user', { name: 'name', prefix: null, unnamed: null }],
  ['awscc_iam_role', { name: 'role_name', prefix: null, unnamed: null }],
  ['awscc_iam_user', { name: 'user_name', prefix: null, unnamed: null }],
  ['data.aws_iam_role', { name: 'name', prefix: null, unnamed: null }],
  ['data.aws_iam_user', { name: 'user_name', prefix: null, unnamed: null }],
]);

/** Managed policies, and the attributes by which they themselves name principals. */
export const MANAGED: ReadonlyMap<string, Attaching> = new Map([
  ['aws_iam_policy', { principals: [], groups: [] }],
  ['awscc_iam_managed_policy', ALL],
]);

/** What looks a managed policy up by its name or its ARN. */
export const LOOKED_UP = 'data.aws_iam_policy';

/** What else is asked of a block: over what it is repeated, what a policy is called, and which it attaches. */
export const ASKED: ReadonlySet<string> = new Set([
  ...[...ATTACHING.values(), ...MANAGED.values()].flatMap(({ principals, groups }) => [...principals, ...groups]),
  ...[...NAMED.values()].flatMap(({ name, prefix }) => (prefix === null ? [name] : [name, prefix])),
  ...['for_each', 'name', 'managed_policy_name', 'policy_arn', 'policy_arns', 'managed_policy_arns'],
]);

/** Attributes by which no policy comes to anybody, whatever they refer to. */
export const IDLE: ReadonlySet<string> = new Set([
  ...['name', 'name_prefix', 'description', 'path', 'tags', 'tags_all', 'depends_on', 'lifecycle', 'count', 'provider'],
  ...['role', 'user', 'group', 'roles', 'users', 'groups', 'role_name', 'user_name', 'group_name', 'policy_id'],
  ...['policy_name', 'role_policy_name', 'assume_role_policy', 'assume_role_policy_document', 'connection'],
  ...['provisioner', 'timeouts', 'max_session_duration', 'force_detach_policies', 'triggers'],
]);

/** The same for a call of a module, whose other arguments are its own to name. */
export const IDLE_OF_MODULE: ReadonlySet<string> = new Set(['source', 'version', 'providers', 'depends_on', 'count']);

/** Blocks at the top of a configuration that hand nothing on. */
export const SILENT: ReadonlySet<string> = new Set([
  ...['variable', 'moved', 'import', 'removed', 'terraform', 'provider', 'check'],
]);
