import { openFile } from '../../src/analyse/open-file';
import { withBeside } from '../../src/owners/beside';
import { sourceOwners } from '../../src/owners/source-owners';
import { nameOf } from '../../src/report/principals';
import { loadReaders } from '../../src/source/read';
import { support } from '../source/hcl/load';

/** What the sources say of one policy: names, patterns with their `*`. */
export interface Told {
  readonly path: string;
  readonly pointer: string;
  readonly principals: readonly string[];
  readonly unclear: readonly string[];
  readonly how: string;
}

/** What files say of whose each policy in them is that may be refined. */
export async function whose(
  files: Readonly<Record<string, string>>,
  ignored?: (path: string) => boolean,
): Promise<readonly Told[]> {
  const read = Object.entries(files).map(([path, text]) => ({ path, text }));
  await loadReaders(new Set(['yaml', 'hcl']), support);
  const opened = read.map(openFile);
  const owners = sourceOwners(withBeside(opened, []), ignored);
  return opened.flatMap(({ path, policies }) =>
    policies.flatMap(({ pointer, statements }): Told[] => {
      if (statements.every(({ blocked }) => blocked !== null && blocked !== 'not-literal')) return [];
      const claimed = owners(path, pointer);
      if (!claimed) return [{ path, pointer, principals: [], unclear: ['nothing is said'], how: '' }];
      const principals = claimed.principals.map(({ name }) => nameOf(name)).sort();
      return [{ path, pointer, principals, unclear: claimed.unclear, how: claimed.how }];
    }),
  );
}
