import { closeSync, openSync, readSync } from 'node:fs';
import type { Problem } from '../problem';
import { showsPolicy } from '../source/signs';

const PIECE = 1 << 20;
/** What a sign may have behind it, and a reader of pieces must see at once. */
const OVERLAP = 1_000;

/** A problem of a file that nobody named and that could not be read as text; a note where its bytes show no sign of a policy. */
export function ofUnnamed(found: Problem, pieces: () => Iterable<Buffer>): Problem {
  if (found.code !== 'not-utf8' && found.code !== 'too-big') return found;
  let before = '';
  for (const piece of pieces()) {
    // why: of UTF-16 the letters of the words remain, whatever comes first in a pair
    const text = before + piece.toString('latin1').replaceAll('\0', '');
    if (showsPolicy(text)) return found;
    before = text.slice(-OVERLAP);
  }
  const help = 'nothing in it looks like a policy, so it was left alone';
  return { ...found, severity: 'note', help };
}

/** The bytes of a file, one stretch after the other. */
export function* piecesOf(file: string): Generator<Buffer> {
  const handle = openSync(file, 'r');
  try {
    for (;;) {
      const piece = Buffer.alloc(PIECE);
      const length = readSync(handle, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}
