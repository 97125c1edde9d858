import type { Span } from '../source/tree';

/** A node of a syntax tree as the judge sees it; all of them in the order of the text, each before what it holds, are a tree. */
export interface Part extends Span {
  readonly kind: 'map' | 'list' | 'string' | 'other';
  /** What its format calls it. */
  readonly type: string;
  /** What stands before a value in YAML and stays whatever becomes of it: a tag, an anchor. */
  readonly props: string;
  /** The key below which it stands, lists passed over; empty where there is none. */
  readonly key: string;
  readonly depth: number;
  /** The index behind the last part that it holds. */
  readonly next: number;
}

/** A text as the judge sees it. */
export interface Parts {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly comments: readonly Span[];
  /** What a string means; null where that cannot be told. */
  readonly meaningOf: (string: Part) => string | null;
}

/** Takes a text apart; null where it cannot be read. */
export type ReadParts = (text: string) => Parts | null;

type Writable = { -readonly [K in keyof Part]: Part[K] };

/** A part whose place in the tree is yet to be told. */
export type Made = Omit<Part, 'depth' | 'next'>;

/** Collects parts as they are met. */
export class PartsBuilder {
  readonly parts: Part[] = [];
  readonly comments: Span[] = [];
  readonly #open: Writable[] = [];

  /** Adds a part that holds nothing. */
  add(made: Made): void {
    this.#add(made);
  }

  /** Adds a part and keeps it open: what is added until it is closed stands in it. */
  open(made: Made): void {
    this.#open.push(this.#add(made));
  }

  /** Closes the part that was opened last, at an end that may be known only now. */
  close(end?: number): void {
    const part = this.#open.pop();
    if (!part) return;
    part.end = end ?? part.end;
    part.next = this.parts.length;
  }

  #add({ start, end, kind, type, props, key }: Made): Writable {
    const depth = this.#open.length;
    const part: Writable = { start, end, kind, type, props, key, depth, next: this.parts.length + 1 };
    this.parts.push(part);
    return part;
  }
}

/** The indexes of the parts that a part holds directly. */
export function childrenOf(parts: readonly Part[], index: number): readonly number[] {
  const found: number[] = [];
  const end = parts[index]?.next ?? 0;
  for (let at = index + 1; at < end; at = parts[at]?.next ?? end) found.push(at);
  return found;
}
