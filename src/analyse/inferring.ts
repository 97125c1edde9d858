import type { Configuration } from '../configuration/configuration';
import { inAccounts } from '../configuration/principal';
import type { Inferring } from '../locate/owners';
import type { SourceOwners } from '../owners/source-owners';
import type { Report } from '../report/evidence';
import { indexOf } from '../report/principal-index';
import { nameOf, ownerOf } from '../report/principals';

/** What tells whose policies are beside what was given and configured, as far as the configuration asks for it. */
export function inferring(
  configuration: Configuration | null,
  source: SourceOwners,
  reports: readonly Report[],
): Inferring {
  const { infer, accounts } = configuration ?? { infer: { source: true, path: false }, accounts: [] };
  const index = indexOf(reports);
  return {
    claimed: ({ path, policy }) => (infer.source ? source(path, policy.pointer) : null),
    called: path => {
      if (!infer.path) return null;
      const arns = index.named(stemOf(path));
      const [only] = arns;
      return only !== undefined && arns.length === 1 ? ownerOf(only) : null;
    },
    reported: owner => [...new Set(index.meant(owner).map(nameOf))],
    inAccounts: owners => inAccounts(owners, accounts),
  };
}

/** The name of a file without its ending, `App` of `iam/App.tf.json`. */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/(?:\.tf|\.tofu)?\.[^.]+$/i, '');
}
