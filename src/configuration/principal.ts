/** Somebody whose policy something is, as somebody named him: by ARN, by bare name, or by a name of which only parts are known. */
export interface Owner {
  /** An ARN, or a bare name; in a bare name that is a pattern `*` stands for any text. */
  readonly name: string;
  /** The twelve digits of the only account that is meant; null for any. An ARN says its own. */
  readonly account: string | null;
  readonly isPattern: boolean;
}

/** The role or user that an ARN or a bare name means, in whatever account. */
export function ownerOf(name: string, account: string | null = null): Owner {
  return { name, account: name.startsWith('arn:') ? accountOf(name) : account, isPattern: false };
}

/** The account of an ARN, twelve digits. */
export function accountOf(arn: string): string {
  return arn.split(':')[4] ?? '';
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
