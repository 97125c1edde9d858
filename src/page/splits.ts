import { fold } from '../iam/name';
import type { StatementData, ToldEntryData } from '../render/html/page-data';
import type { PageModel } from './page-model';
import { type PictureNode, pictureOf } from './word-trie';

/** A split wildcard of a statement with its trie. */
export interface SplitEntry {
  /** The entry as one reads it, `s3:Get*`; `s3:*` for the part of `*` that lies in a service. */
  readonly entry: string;
  /** What stands before the names, `s3:`. */
  readonly prefix: string;
  readonly root: PictureNode;
}

/** Every wildcard of a statement that is split rather than dropped, with its trie; of `*` the services that are split. */
export function splitsOf({ entries }: Pick<StatementData, 'entries'>, page: PageModel): readonly SplitEntry[] {
  return entries.flatMap(entry => {
    if (typeof entry === 'number' || !entry.becomes || entry.becomes.length === 0) return [];
    return ofEntry(page.text(entry.entry), entry, page);
  });
}

function ofEntry(text: string, { removed = [], becomes = [] }: ToldEntryData, page: PageModel): readonly SplitEntry[] {
  const colon = text.indexOf(':');
  const isAll = text === '*' || text === '*:*';
  const pattern = isAll ? '*' : text.slice(colon + 1);
  if (!/[*?]/.test(pattern)) return [];
  const pieces = page.texts(becomes);
  return removed.flatMap(set => {
    const service = page.service(page.data.sets[set]?.service ?? -1);
    const unused = new Set(page.places(set));
    // why: a service of `*` that goes whole is not split
    if (isAll && unused.size === service.names.length) return [];
    const start = `${fold(service.prefix)}:`;
    const own = pieces.flatMap(piece => (fold(piece).startsWith(start) ? [piece.slice(start.length)] : []));
    const root = pictureOf({ pattern, names: service.names, unused, pieces: own });
    const entry = isAll ? `${service.prefix}:*` : text;
    return root ? [{ entry, prefix: `${service.prefix}:`, root }] : [];
  });
}
