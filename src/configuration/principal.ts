/** Somebody whose policy something is, as somebody named him: by ARN, by bare name, or by a name of which only parts are known. */
export interface Owner {
  /** An ARN, or a bare name; in a bare name that is a pattern `*` stands for any text. */
  readonly name: string;
  /** The twelve digits of the only account that is meant; null for any. An ARN says its own. */
  readonly account: string | null;
  readonly isPattern: boolean;
  /** Absent where a bare name may be either; an ARN says its own. */
  readonly kind?: PrincipalKind;
}

/** A role and a user may have the same name. */
export type PrincipalKind = 'role' | 'user';

/** The role or user that an ARN or a bare name means, in whatever account. */
export function ownerOf(name: string, account: string | null = null): Owner {
  return { name, account: name.startsWith('arn:') ? accountOf(name) : account, isPattern: false };
}

/** The account of an ARN, twelve digits. */
export function accountOf(arn: string): string {
  return arn.split(':')[4] ?? '';
}

/** What an owner is, where that is known. */
export function kindOf({ name, kind }: Pick<Owner, 'name' | 'kind'>): PrincipalKind | null {
  if (!name.startsWith('arn:')) return kind ?? null;
  return name.split(':')[5]?.startsWith('user/') ? 'user' : 'role';
}

/** Owners of which it is known whether they are roles or users, where nothing said it yet. */
export function ofKind(owners: readonly Owner[], kind: PrincipalKind): readonly Owner[] {
  return owners.map(owner => (kindOf(owner) === null ? { ...owner, kind } : owner));
}

/** The last segment of an ARN, `MyRole` of `arn:aws:iam::123456789012:role/path/MyRole`; a bare name is itself. */
export function nameOf(principal: string): string {
  const slash = principal.lastIndexOf('/');
  return principal.startsWith('arn:')
    ? principal.slice(slash >= 0 ? slash + 1 : principal.lastIndexOf(':') + 1)
    : principal;
}

/** Tells whether a text is a role or user, by ARN or bare name, by the characters that IAM allows in them. */
export function isPrincipal(text: string): boolean {
  return /^arn:aws[a-z-]*:iam::\d{12}:(role|user)\/[\w+=,.@/-]+$/.test(text) || /^[\w+=,.@-]+$/.test(text);
}

/** The same where `*` and `?` may stand for text in a name, and `*` for an account. */
export function isPrincipalPattern(text: string): boolean {
  return /^arn:aws[a-z-]*:iam::(?:\d{12}|\*):(role|user)\/[\w+=,.@/*?-]+$/.test(text) || /^[\w+=,.@*?-]+$/.test(text);
}

/** Each owner in each of some accounts, where nothing says his own; without accounts as they are. */
export function inAccounts(owners: readonly Owner[], accounts: readonly string[]): readonly Owner[] {
  if (accounts.length === 0) return owners;
  return owners.flatMap(owner => (owner.account === null ? accounts.map(account => ({ ...owner, account })) : [owner]));
}
