import type { Span } from '../source/tree';
import { countBefore } from './in-order';
import type { Part, Parts } from './parts';

const PROP = /[&!]\S*$/;

/** Widens spans over what belongs to no value: white space, comments, commas, and in YAML the dash of an item. */
export class Rooms {
  readonly #text: string;
  readonly #parts: readonly Part[];
  #known: readonly Part[] | null = null;
  readonly #byStart: ReadonlyMap<number, Span>;
  readonly #byEnd: ReadonlyMap<number, Span>;

  constructor({ text, parts, comments }: Parts) {
    this.#text = text;
    this.#parts = parts;
    this.#byStart = new Map(comments.map(comment => [comment.start, comment]));
    this.#byEnd = new Map(comments.map(comment => [comment.end, comment]));
  }

  /** A value with the tag and the anchor before it. */
  whole({ start, end, props }: Part): Span {
    if (props === '') return { start, end };
    let from = start;
    // why: comments may stand between them, and end in what looks like one
    for (;;) {
      const behind = this.#back(from, '');
      const prop = PROP.exec(this.#text.slice(this.#leafBefore(behind), behind))?.[0];
      if (!prop) return { start: from, end };
      from = behind - prop.length;
    }
  }

  /** The room around a value: up to what stands before and behind it, a colon, a bracket or a comma. */
  around({ start, end }: Span): Span {
    return { start: this.#back(start, ''), end: this.#forth(end, '') };
  }

  /** The room around an item that goes: its comma and its dash are in it. */
  ofItem({ start, end }: Span): Span {
    const from = this.#back(start, ',');
    const isDashed = this.#text[from - 1] === '-' && from - 1 >= this.#leafBefore(from);
    return { start: isDashed ? this.#back(from - 1, ',') : from, end: this.#forth(end, ',') };
  }

  /** Whether a line ends between two offsets, those inside comments not counted. */
  isParted(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const comment = this.#byStart.get(at);
      if (comment) at = comment.end - 1;
      else if (this.#text[at] === '\n' || this.#text[at] === '\r') return true;
    }
    return false;
  }

  #back(from: number, also: string): number {
    const least = this.#leafBefore(from);
    let at = from;
    for (;;) {
      const comment = this.#byEnd.get(at);
      if (comment && comment.start >= least) at = comment.start;
      else if (at > least && this.#isBlank(at - 1, also)) at--;
      else return at;
    }
  }

  #forth(from: number, also: string): number {
    const most = this.#leafBehind(from);
    let at = from;
    for (;;) {
      const comment = this.#byStart.get(at);
      if (comment && comment.end <= most) at = comment.end;
      else if (at < most && this.#isBlank(at, also)) at++;
      else return at;
    }
  }

  #isBlank(at: number, also: string): boolean {
    const char = this.#text[at] ?? 'x';
    return char === also || /\s/.test(char);
  }

  // why: most changes are of lists with brackets of their own, whose room is plain
  get #leaves(): readonly Part[] {
    this.#known ??= this.#parts.filter((part, index) => part.next === index + 1);
    return this.#known;
  }

  /** Where the last leaf before an offset ends. */
  #leafBefore(offset: number): number {
    const index = this.#search(offset);
    const before = this.#leaves[index - 1];
    return before ? Math.min(before.end, offset) : 0;
  }

  /** Where the first leaf begins that does not begin before an offset. */
  #leafBehind(offset: number): number {
    return this.#leaves[this.#search(offset)]?.start ?? this.#text.length;
  }

  #search(offset: number): number {
    return countBefore(this.#leaves.length, index => (this.#leaves[index]?.start ?? 0) < offset);
  }
}

/** Spans in order, those that touch each other as one. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
