import { currentLine, fits } from './layout';
import type { Chunk } from './list-chunks';
import type { ListNode } from './tree';

const ONE_LINE = /^[ \t]*,[ \t]*$/;
const COMMA_FIRST = /^[ \t]*\r?\n[ \t]*,[ \t]*$/;

/** What separates new entries in a list: the same as their neighbours, on one line or each on its own. */
export class Separators {
  readonly #text: string;
  readonly #list: ListNode;
  readonly #chunks: readonly Chunk[];
  readonly #oneLine: boolean;
  /** The first item that begins a line. */
  readonly #model: Chunk | undefined;

  constructor(text: string, list: ListNode, chunks: readonly Chunk[]) {
    this.#text = text;
    this.#list = list;
    this.#chunks = chunks;
    this.#oneLine = !text.slice(list.start, list.end).includes('\n');
    this.#model = chunks.find(chunk => chunk.lineBreak !== null);
  }

  /** Joins the literals that take the place of an item. */
  join(literals: readonly string[], index: number): string {
    const item = this.#list.items[index];
    if (!item) return literals.join();
    if (this.#oneLine) return literals.join(this.#compact());
    const beside = [this.#between(index), this.#between(index + 1)];
    const shared = beside.find(gap => ONE_LINE.test(gap));
    if (shared !== undefined) {
      const line = literals.join(shared);
      if (fits(this.#text, item, line.length)) return line;
    }
    return literals.join(beside.find(gap => COMMA_FIRST.test(gap)) ?? this.#tall(index));
  }

  /** What stands between an item and the one before it; nothing at either end. */
  #between(index: number): string {
    const before = this.#list.items[index - 1];
    const item = this.#list.items[index];
    return before && item ? this.#text.slice(before.end, item.start) : '';
  }

  #compact(): string {
    const gap = this.#between(1);
    if (ONE_LINE.test(gap)) return gap;
    return this.#text[this.#list.start - 1] === ':' ? ',' : ', ';
  }

  #tall(index: number): string {
    const chunk = this.#chunks[index];
    const model = chunk && chunk.lineBreak !== null ? chunk : this.#model;
    if (!model || model.lineBreak === null) return ', ';
    const eol = this.#text.startsWith('\r\n', model.lineBreak) ? '\r\n' : '\n';
    return `,${eol}${currentLine(this.#text, model.item.start).indent}`;
  }
}
