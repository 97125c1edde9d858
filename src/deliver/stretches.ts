import { countBefore } from '../source/in-order';
/** Lines of a file's new version, first and last included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Stretches of lines in their order, those that meet as one. */
export function stretches(ranges: readonly LineRange[]): readonly LineRange[] {
  const out: LineRange[] = [];
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    const previous = out.at(-1);
    if (previous && first <= previous.last) {
      out[out.length - 1] = { first: previous.first, last: Math.max(previous.last, last) };
    } else out.push({ first, last });
  }
  return out;
}

/** Whether some lines have one in common with stretches that stand in order and apart. */
export function meets(apart: readonly LineRange[], lines: LineRange): boolean {
  const next = apart[firstFrom(apart, lines.first)];
  return next !== undefined && next.first <= lines.last;
}

/** The place of the first of some stretches, in order and apart, that ends at a line or behind it. */
export function firstFrom(apart: readonly LineRange[], line: number): number {
  return countBefore(apart.length, index => (apart[index]?.last ?? 0) < line);
}
