import { countBefore } from './in-order';
/** A place in a text as people count: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, split at `\n` only, as git and GitHub count them; a `\r` belongs to its line. */
export class Lines {
  readonly #text: string;
  #known: readonly number[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  // why: most files are read without ever naming a line
  get #starts(): readonly number[] {
    if (this.#known === null) {
      const starts = [0];
      for (let at = this.#text.indexOf('\n'); at >= 0; at = this.#text.indexOf('\n', at + 1)) starts.push(at + 1);
      this.#known = starts;
    }
    return this.#known;
  }

  /** The line and column of an offset. */
  at(offset: number): Position {
    const line = this.line(offset);
    return { line, column: offset - this.start(line) + 1 };
  }

  /** The line that holds an offset, from 1. */
  line(offset: number): number {
    const starts = this.#starts;
    // why: what stands before the text is taken for its first line
    return countBefore(starts.length - 1, index => (starts[index + 1] ?? 0) <= offset) + 1;
  }

  /** The offset at which a line begins. */
  start(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length;
  }

  /** The offset behind a line, its `\n` not included. */
  end(line: number): number {
    const next = this.#starts[line];
    return next === undefined ? this.#text.length : next - 1;
  }
}
