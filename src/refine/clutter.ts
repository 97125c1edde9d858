import type { Entry } from '../iam/entry';
import { grants, lead, within } from '../iam/pattern';
import type { Draft } from './draft';
import { hardest, hasAll, type Letters, lettersOf } from './letters';

/** For each draft the pieces that are worth writing, and the entries that hold the pieces that are not. */
export interface Tidied {
  readonly pieces: readonly string[];
  readonly coveredBy: readonly string[];
}

type Pattern = Extract<Entry, { kind: 'pattern' }>;
type Named = Extract<Entry, { kind: 'exact' | 'pattern' }>;

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
  readonly letters: Letters;
}

/** Entries in their order, to be asked which of them holds another: an equal name, or a pattern. */
class Holders {
  readonly #firsts = new Map<string, { readonly entry: Entry; readonly at: number }>();
  readonly #patterns = new Map<string, Held[]>();
  /** The answers about what stands in the list before the one that is asked about, or beside it. */
  readonly #answers = new Map<string, Entry | undefined>();

  constructor(entries: readonly Entry[]) {
    for (const [at, entry] of entries.entries()) {
      if (entry.kind !== 'exact' && entry.kind !== 'pattern') continue;
      const key = keyOf(entry);
      // why: of equal entries the first holds whatever the others do
      if (this.#firsts.has(key)) continue;
      this.#firsts.set(key, { entry, at });
      if (entry.kind === 'exact') continue;
      const held = { entry, at, lead: lead(entry.pattern), letters: lettersOf(entry.pattern) };
      const patterns = this.#patterns.get(entry.service);
      if (patterns) patterns.push(held);
      else this.#patterns.set(entry.service, [held]);
    }
  }

  /** The first that holds an entry; for the one at place `own` of the list itself, an earlier equal or a strictly larger one. */
  holder(entry: Entry, own?: number): Entry | undefined {
    if (entry.kind !== 'exact' && entry.kind !== 'pattern') return undefined;
    const key = keyOf(entry);
    const first = this.#firsts.get(key);
    if (first !== undefined && first.at === own) return this.#search(entry, own);
    if (first !== undefined && entry.kind === 'exact') return first.entry;
    // why: an equal one that stands earlier ends the search, so that the place makes no difference, and pieces repeat
    if (!this.#answers.has(key)) this.#answers.set(key, this.#search(entry));
    return this.#answers.get(key);
  }

  #search(entry: Named, own?: number): Entry | undefined {
    const set = setOf(entry);
    const letters = lettersOf(set);
    const hard = hardest(set);
    for (const other of this.#patterns.get(entry.service) ?? []) {
      // why: each of these is far cheaper than to compare all that the two can grant, and settles nearly every pair
      if (!hasAll(letters, other.letters) || other.at === own || !set.startsWith(other.lead)) continue;
      const { pattern } = other.entry;
      if (!grants(pattern, hard) || !within(set, pattern)) continue;
      if (own === undefined || other.at < own || !within(pattern, set)) return other.entry;
    }
    return undefined;
  }
}

function keyOf(entry: Named): string {
  return `${entry.service}:${setOf(entry)}`;
}

function setOf(entry: Named): string {
  return entry.kind === 'exact' ? entry.name : entry.pattern;
}
