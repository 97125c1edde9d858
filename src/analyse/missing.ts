import { quoted } from '../input/quoted';
import { listed } from '../locate/claims';
import type { PrincipalReports } from '../report/principals';

/** Which principals no report is about, and in which account they were looked for; null where there is none. */
export function missingWords(principals: readonly PrincipalReports[]): string | null {
  const missing = principals.flatMap(({ principal, reports }) =>
    principal && reports.length === 0 ? [principal] : [],
  );
  if (missing.length === 0) return null;
  const names = missing.map(({ name, account }) => {
    const who = name.includes('*') ? `anybody called ${quoted(name)}` : quoted(name);
    return account === null ? who : `${who} in account ${account}`;
  });
  return `no report is about ${listed([...new Set(names)].sort(), ', ')}`;
}
