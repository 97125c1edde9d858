import type { Change, FileAnalysis } from '../analyse/analysis';
import { joinRuns } from '../analyse/runs';
import type { Outside, Why } from './finding';
import type { Piece } from './pieces';

/** A piece that goes on no line. */
export interface Left extends Piece {
  readonly why: Why;
}

/** What is left of a file as findings, by line; a change of which nothing is inline is not told in parts, nor are neighbours with the same reason. */
export function outsideOf(
  file: FileAnalysis,
  left: readonly Left[],
  isInline: ReadonlySet<Change>,
): readonly Outside[] {
  const byChange = new Map<Change, Left[]>();
  for (const one of left) {
    const mine = byChange.get(one.change);
    if (mine) mine.push(one);
    else byChange.set(one.change, [one]);
  }
  const outside: Outside[] = [];
  for (const [change, mine] of byChange) {
    const { statements, edits } = change;
    const [first] = mine;
    if (first && !isInline.has(change)) outside.push({ file, statements, run: null, edits, why: first.why });
    else {
      const outcomes = statements[0]?.refinement?.entries ?? [];
      for (const near of neighbours(mine)) {
        const run = joinRuns(
          near.flatMap(one => one.run ?? []),
          outcomes,
        );
        const [{ why }] = near;
        outside.push({ file, statements, run, edits: run?.edits ?? edits, why });
      }
    }
  }
  const start = new Map(outside.map(one => [one, firstOffset(one)]));
  return outside.sort((a, b) => (start.get(a) ?? 0) - (start.get(b) ?? 0));
}

/** Pieces of one change, cut where an entry stands between two, or their reasons differ. */
function neighbours(pieces: readonly Left[]): readonly (readonly [Left, ...Left[]])[] {
  const near: [Left, ...Left[]][] = [];
  for (const one of [...pieces].sort((a, b) => (a.run?.first ?? 0) - (b.run?.first ?? 0))) {
    const current = near.at(-1);
    const last = current?.at(-1);
    const end = last?.run ? last.run.first + last.run.entries.length : null;
    if (current && last?.why === one.why && end === one.run?.first) current.push(one);
    else near.push([one]);
  }
  return near;
}

function firstOffset({ edits }: Outside): number {
  return edits.reduce((least, edit) => Math.min(least, edit.start), Number.MAX_SAFE_INTEGER);
}
