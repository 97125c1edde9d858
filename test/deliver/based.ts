import { type Base, readBefore } from '../../src/deliver/base';
import { changedLines } from '../../src/deliver/changed-lines';
import { ownersBy } from '../../src/locate/owners';
import { ownerOf } from '../../src/report/principals';

/** The texts of some files by their paths. */
export type Texts = Readonly<Record<string, string>>;

/** The base of a pull request that makes `head` of `base`, by path; `renames` are old paths by new ones. */
export function baseOf(base: Texts, head: Texts, renames: Texts = {}): Base {
  const was = (path: string) => renames[path] ?? path;
  const changed = Object.entries(head).filter(([path, text]) => base[path] !== text);
  const files = (texts: Texts) => Object.entries(texts).map(([path, text]) => ({ path, text }));
  return {
    ...{ files: files(base), heads: files(head) },
    became: new Map(Object.keys(base).map(from => [from, Object.keys(head).filter(path => was(path) === from)])),
    changed: new Map(changed.map(([path, text]) => [path, changedLines(base[was(path)] ?? null, text)])),
  };
}

/** The same for a gate; without principals by path, nothing is known of whose the files are. */
export function beforeOf(
  base: Texts,
  head: Texts,
  renames: Texts = {},
  principals: Readonly<Record<string, string[]>> = {},
) {
  const configured = (path: string) => ({ principals: (principals[path] ?? []).map(name => ownerOf(name)), how: '' });
  const owners = ownersBy({ given: [], configured, nameless: false });
  return readBefore(baseOf(base, head, renames), owners);
}
