import { readEntry } from '../iam/entry';
import { within } from '../iam/pattern';
import type { Draft } from './draft';

/** For each draft the pieces that are worth writing, and the entries that hold the pieces that are not. */
export interface Tidied {
  readonly pieces: readonly string[];
  readonly coveredBy: readonly string[];
}

interface Piece {
  readonly text: string;
  readonly service: string;
  /** The folded name or pattern. */
  readonly set: string;
  readonly exact: boolean;
}

/**
 * Leaves out each piece that lies within an entry kept as written, strictly within another piece, or equals an earlier
 * one, all as sets of strings.
 */
export function tidy(drafts: readonly Draft[]): readonly Tidied[] {
  const all = drafts.map(draft => draft.pieces.flatMap(asPiece));
  if (all.every(pieces => pieces.length === 0)) return all.map(() => ({ pieces: [], coveredBy: [] }));
  const keptDrafts = drafts.filter(draft => draft.fate === 'kept');
  const everything = keptDrafts.find(draft => draft.entry.kind === 'all')?.entry.text;
  const kept = new Holders(keptDrafts.flatMap(draft => asPiece(draft.entry.text)));
  const written = new Holders(all.flat());

  return all.map(pieces => {
    const holders = pieces.map(piece => everything ?? (kept.holder(piece) ?? written.holder(piece, piece))?.text);
    return {
      pieces: pieces.filter((_, index) => holders[index] === undefined).map(piece => piece.text),
      coveredBy: [...new Set(holders.filter(text => text !== undefined))],
    };
  });
}

/** Pieces by service, in their order: what holds another piece is an equal name or a pattern. */
class Holders {
  readonly #names = new Map<string, Piece>();
  readonly #patterns = new Map<string, Piece[]>();

  constructor(pieces: readonly Piece[]) {
    for (const piece of pieces) {
      if (piece.exact) {
        const name = `${piece.service}:${piece.set}`;
        if (!this.#names.has(name)) this.#names.set(name, piece);
      } else this.#patterns.set(piece.service, [...(this.#patterns.get(piece.service) ?? []), piece]);
    }
  }

  /** The first holder of a piece; with `self`, one of the list itself: an earlier equal or a strictly larger one. */
  holder(piece: Piece, self?: Piece): Piece | undefined {
    const equal = piece.exact ? this.#names.get(`${piece.service}:${piece.set}`) : undefined;
    if (equal && equal !== self) return equal;
    let passed = false;
    return this.#patterns.get(piece.service)?.find(other => {
      if (other === self) {
        passed = true;
        return false;
      }
      if (!within(piece.set, other.set)) return false;
      return !self || !passed || !within(other.set, piece.set);
    });
  }
}

function asPiece(text: string): readonly Piece[] {
  const entry = readEntry(text);
  if (entry.kind === 'exact') return [{ text, service: entry.service, set: entry.name, exact: true }];
  if (entry.kind === 'pattern') return [{ text, service: entry.service, set: entry.pattern, exact: false }];
  return [];
}
