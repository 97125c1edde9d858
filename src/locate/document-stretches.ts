import { countBefore } from '../source/in-order';
import type { Span } from '../source/tree';

/** Stretches of a text, to be asked whether a span overlaps one of them. */
export class Stretches {
  /** In order, and apart from each other. */
  readonly #joined: readonly Span[];

  constructor(spans: readonly Span[]) {
    const joined: Span[] = [];
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
      const last = joined.at(-1);
      if (last && start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
      else joined.push({ start, end });
    }
    this.#joined = joined;
  }

  /** Whether a span has a character in common with a stretch. */
  touch({ start, end }: Span): boolean {
    const next = this.#joined[countBefore(this.#joined.length, index => (this.#joined[index]?.end ?? 0) <= start)];
    return next !== undefined && next.start < end;
  }
}
