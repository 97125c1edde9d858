import { quoted } from '../input/quoted';
import { type Problem, type ProblemCode, problem } from '../problem';
import type { Lines } from '../source/position';
import type { ListNode, MapEntry, MapNode, Node, StringNode } from '../source/tree';
import { wholeNumber } from './gate-words';
import { nearest } from './nearest';

/** More mistakes than this are counted, not listed. */
const MOST_LISTED = 100;

/** Stands where a mistake was noted already. */
export const REFUSED: Node = { kind: 'other', start: 0, end: 0 };

/** Reads the values of a configuration and collects every mistake at its place; what a mistake makes useless reads as null. */
export class Reader {
  readonly #text: string;
  readonly #lines: Lines;
  readonly #source: string;
  readonly #problems: Problem[] = [];

  constructor(text: string, lines: Lines, source: string) {
    this.#text = text;
    this.#lines = lines;
    this.#source = source;
  }

  /** The mistakes by place; of very many the first, and how many more there are. */
  get problems(): readonly Problem[] {
    const sorted = [...this.#problems].sort(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    );
    const rest = sorted.length - MOST_LISTED;
    if (rest <= 0) return sorted;
    const help = 'mend those before it first';
    const more = problem('error', 'configuration', `${rest} more mistakes follow`, { path: this.#source, help });
    return [...sorted.slice(0, MOST_LISTED), more];
  }

  /** Notes a mistake at an offset. */
  refuse(offset: number, message: string, help: string, code: ProblemCode = 'configuration'): null {
    const place = { path: this.#source, ...this.#lines.at(offset) };
    this.#problems.push(problem('error', code, message, { ...place, help }));
    return null;
  }

  line(offset: number): number {
    return this.#lines.line(offset);
  }

  at(offset: number): { readonly line: number; readonly column: number } {
    return this.#lines.at(offset);
  }

  /** The entries of a mapping by their keys; keys that are not known are mistakes. */
  keys(node: Node, what: string, known: readonly string[]): ReadonlyMap<string, Node> | null {
    const map = this.map(node, what);
    if (!map) return null;
    for (const { key } of map.entries) {
      if (known.includes(key.value)) continue;
      const meant = nearest(key.value, known);
      const all = `${what} has ${known.map(one => `\`${one}\``).join(', ')}`;
      this.refuse(key.start, `${quoted(key.value)} is no key of ${what}`, meant ? `write \`${meant}\`` : all);
    }
    return new Map(map.entries.map(({ key, value }) => [key.value, value]));
  }

  /** A mapping; keys that stand twice in it are mistakes. */
  map(node: Node, what: string): MapNode | null {
    if (node.kind !== 'map')
      return this.#expected(node, what, 'a mapping', 'write `key: value` lines, indented below it');
    const known = new Map<string, MapEntry>();
    for (const entry of node.entries) {
      const first = known.get(entry.key.value);
      if (first) {
        const message = `${quoted(entry.key.value)} stands in line ${this.line(first.key.start)} already`;
        this.refuse(entry.key.start, message, 'put the two together', 'duplicate-key');
      } else known.set(entry.key.value, entry);
    }
    return node;
  }

  list(node: Node, what: string, example: string): ListNode | null {
    return node.kind === 'list' ? node : this.#expected(node, what, 'a list', `write it as ${example}`);
  }

  /** A text or a list of at least one, as its items. */
  texts(node: Node, what: string, example: string): readonly StringNode[] | null {
    if (node.kind === 'string') return [node];
    if (node.kind !== 'list') return this.#expected(node, what, 'a text or a list', `write it as ${example}`);
    if (node.items.length === 0) return this.refuse(node.start, `${what} names nothing`, `write it as ${example}`);
    return node.items.flatMap(item => this.text(item, `an item of ${what}`, example) ?? []);
  }

  text(node: Node, what: string, example: string): StringNode | null {
    return node.kind === 'string' ? node : this.#expected(node, what, 'a text', `write it as ${example}`);
  }

  /** A truth value. */
  flag(node: Node, what: string): boolean | null {
    const written = node.kind === 'other' ? this.#text.slice(node.start, node.end) : '';
    if (/^(?:true|True|TRUE)$/.test(written)) return true;
    if (/^(?:false|False|FALSE)$/.test(written)) return false;
    return this.#expected(node, what, '`true` or `false`', 'write one of the two, without quotes');
  }

  /** A whole number of days, at least one. */
  days(node: Node, what: string): number | null {
    const written = node.kind === 'other' ? this.#text.slice(node.start, node.end) : '';
    if (/^[1-9]\d{0,3}$/.test(written)) return Number(written);
    return this.#expected(node, what, 'a number of days from 1 to 9999', 'write it as `30`');
  }

  /** A whole number from 0. */
  count(node: Node, what: string, most: number): number | null {
    const written = node.kind === 'other' ? this.#text.slice(node.start, node.end) : '';
    const found = wholeNumber(written, most);
    return found ?? this.#expected(node, what, `a whole number from 0 to ${most}`, 'write it as `10`');
  }

  #expected(node: Node, what: string, expected: string, help: string): null {
    if (node === REFUSED) return null;
    if (node.kind === 'other' && node.end <= node.start) {
      return this.refuse(node.start, `${what} is empty`, `${help}, or leave it out`);
    }
    const kinds = { map: 'a mapping', list: 'a list', string: '', call: '', other: '' } as const;
    const got = kinds[node.kind] || quoted(this.#text.slice(node.start, node.end));
    const quotes = node.kind === 'other' && expected.startsWith('a text') ? '; put text in quotes' : '';
    return this.refuse(node.start, `${what}: expected ${expected}, got ${got}`, `${help}${quotes}`);
  }
}
