import type { Entry } from '../iam/entry';
import { lead, within } from '../iam/pattern';
import type { Draft } from './draft';

/** For each draft the pieces that are worth writing, and the entries that hold the pieces that are not. */
export interface Tidied {
  readonly pieces: readonly string[];
  readonly coveredBy: readonly string[];
}

type Pattern = Extract<Entry, { kind: 'pattern' }>;

/** The answer for an entry that is not replaced. */
export const NOTHING: Tidied = { pieces: [], coveredBy: [] };

/**
 * Leaves out each piece that lies within an entry kept as written, strictly within another piece, or equals an earlier
 * one, all as sets of strings.
 */
export function tidy(drafts: readonly Draft[]): readonly Tidied[] {
  const keptEntries = drafts.flatMap(({ fate, entry }) => (fate === 'kept' ? [entry] : []));
  const everything = keptEntries.find(({ kind }) => kind === 'all');
  const kept = new Holders(keptEntries);
  // why: the pieces of one entry grant different actions, so that none of them lies within another
  const alone = drafts.filter(({ pieces }) => pieces.length > 0).length === 1;
  const written = new Holders(alone ? [] : drafts.flatMap(({ pieces }) => pieces));

  let at = 0;
  return drafts.map(({ pieces }) => {
    if (pieces.length === 0) return NOTHING;
    const left: string[] = [];
    const coveredBy = new Set<string>();
    for (const piece of pieces) {
      const holder = everything ?? kept.holder(piece) ?? written.holder(piece, at);
      at++;
      if (holder) coveredBy.add(holder.text);
      else left.push(piece.text);
    }
    return { pieces: left, coveredBy: [...coveredBy] };
  });
}

interface Held {
  readonly entry: Pattern;
  readonly at: number;
  readonly lead: string;
}

/** Entries in their order, to be asked which of them holds another: an equal name, or a pattern. */
class Holders {
  readonly #names = new Map<string, { readonly entry: Entry; readonly at: number }>();
  readonly #patterns = new Map<string, Held[]>();
  readonly #texts = new Set<string>();

  constructor(entries: readonly Entry[]) {
    for (const [at, entry] of entries.entries()) {
      if (entry.kind === 'exact') {
        const name = `${entry.service}:${entry.name}`;
        if (!this.#names.has(name)) this.#names.set(name, { entry, at });
      } else if (entry.kind === 'pattern') {
        const held = { entry, at, lead: lead(entry.pattern) };
        const text = `${entry.service}:${entry.pattern}`;
        // why: of equal patterns the first holds whatever the others do
        if (this.#texts.has(text)) continue;
        this.#texts.add(text);
        const patterns = this.#patterns.get(entry.service);
        if (patterns) patterns.push(held);
        else this.#patterns.set(entry.service, [held]);
      }
    }
  }

  /** The first that holds an entry; for the one at place `own` of the list itself, an earlier equal or a strictly larger one. */
  holder(entry: Entry, own?: number): Entry | undefined {
    if (entry.kind !== 'exact' && entry.kind !== 'pattern') return undefined;
    const exact = entry.kind === 'exact';
    const equal = exact ? this.#names.get(`${entry.service}:${entry.name}`) : undefined;
    if (equal && equal.at !== own) return equal.entry;
    const set = exact ? entry.name : entry.pattern;
    for (const other of this.#patterns.get(entry.service) ?? []) {
      if (other.at === own || !set.startsWith(other.lead) || !within(set, other.entry.pattern)) continue;
      if (own === undefined || other.at < own || !within(other.entry.pattern, set)) return other.entry;
    }
    return undefined;
  }
}
