import type { Principal } from '../../report/principals';

/** What principals are called: by name, with the account where several accounts have one of that name. */
export type LabelOf = (principal: Principal) => string;

/** Names principals so that no two of them are called the same. */
export function labelsOf(principals: Iterable<Principal>): LabelOf {
  const identities = new Map<string, Set<string>>();
  for (const principal of principals) {
    const known = identities.get(principal.name) ?? new Set();
    known.add(principal.arn ?? '');
    identities.set(principal.name, known);
  }
  return principal => {
    const account = principal.arn?.split(':')[4] ?? principal.account;
    const isShared = (identities.get(principal.name)?.size ?? 0) > 1;
    return isShared && account ? `${principal.name} (${account})` : principal.name;
  };
}
