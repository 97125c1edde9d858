import type { Format } from '../../source/format';
import { maskTemplate } from '../../source/hcl/template';
import type { Node } from '../../source/tree';

/** A value of a configuration, as far as it is needed to tell names: no spans, so that no tree outlives its reading. */
export type Value =
  | { readonly kind: 'text'; readonly parts: readonly (string | Value)[] }
  | Reference
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Value> }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Value[] }
  | { readonly kind: 'unknown'; readonly written: string };

/** A reference: what it names, `aws_iam_role.app`, `each.value`, and the steps from there, such as `name`. */
export interface Reference {
  readonly kind: 'ref';
  readonly address: string;
  readonly steps: readonly Step[];
}

/** A step into a value: by name, by a number, or by something worked out; null for all of them (`[*]`). */
export type Step = string | { readonly by: Value } | null;

const REFERENCE = /^([\p{L}_][\p{L}\p{N}_-]*)((?:\s*\.\s*[\p{L}_*][\p{L}\p{N}_-]*|\s*\.\s*\d+|\[[^[\]]*\])*)$/u;
const STEP = /\s*\.\s*([\p{L}_*][\p{L}\p{N}_-]*|\d+)|\[([^[\]]*)\]/gu;

// why: no name is as long, and what is longer is only looked at
const LONGEST = 2_000;

/** How a value is read: the text around it, and what it is written in. */
export interface Written {
  readonly text: string;
  readonly format: Format;
}

/** Reads values, of one file no more than `fuel` nodes; past that they are unknown. */
export class ValueReader {
  readonly #written: Written;
  #fuel: number;

  constructor(written: Written, fuel = 50_000) {
    this.#written = written;
    this.#fuel = fuel;
  }

  read(node: Node): Value {
    if (this.#fuel-- <= 0) return { kind: 'unknown', written: '' };
    const { text, format } = this.#written;
    switch (node.kind) {
      case 'string':
        return format === 'hcl' ? { kind: 'text', parts: [node.value] } : templateOf(node.value);
      case 'list':
        return { kind: 'list', items: node.items.map(item => this.read(item)) };
      case 'map': {
        if (node.entries.some(({ key, labels }) => labels || /^["(]/.test(key.value))) {
          return { kind: 'unknown', written: '' };
        }
        return { kind: 'map', entries: new Map(node.entries.map(({ key, value }) => [key.value, this.read(value)])) };
      }
      case 'call':
        return { kind: 'call', name: node.name, args: node.args.map(argument => this.read(argument)) };
      case 'other':
        return expressionOf(text.slice(node.start, Math.min(node.end, node.start + LONGEST + 1)));
    }
  }
}

/** Reads an expression that is no list, object or call. */
function expressionOf(written: string): Value {
  const text = written.trim();
  const unknown: Value = { kind: 'unknown', written: text };
  if (text.length > LONGEST) return { kind: 'unknown', written: text.slice(0, 80) };
  if (text.startsWith('"')) return text.length > 1 && text.endsWith('"') ? templateOf(text.slice(1, -1)) : unknown;
  return referenceOf(text) ?? unknown;
}

/** A text with `${…}` in it, as written between its quotes. */
function templateOf(text: string): Value {
  if (!text.includes('${') && !text.includes('%{')) return { kind: 'text', parts: [text] };
  const masked = text.length > LONGEST ? null : maskTemplate(text);
  if (!masked) return { kind: 'unknown', written: text.slice(0, 80) };
  const parts: (string | Value)[] = [];
  let at = 0;
  for (const { start, end } of masked.holes) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(text[start] === '$' ? expressionOf(text.slice(start + 2, end - 1)) : { kind: 'unknown', written: '' });
    at = end;
  }
  if (at < text.length) parts.push(text.slice(at));
  return { kind: 'text', parts };
}

function referenceOf(text: string): Reference | null {
  const [, root, rest = ''] = REFERENCE.exec(text) ?? [];
  if (root === undefined || /^(?:true|false|null)$/.test(root)) return null;
  const steps = [...rest.matchAll(STEP)].map(([, name, index]): Step => {
    if (name !== undefined) return name === '*' ? null : name;
    return stepBy((index ?? '').trim());
  });
  const own = root === 'data' ? 2 : 1;
  const names = steps.slice(0, own);
  if (names.length < own || names.some(name => typeof name !== 'string')) return null;
  return { kind: 'ref', address: [root, ...names].join('.'), steps: steps.slice(own) };
}

function stepBy(index: string): Step {
  if (index === '*') return null;
  if (/^\d+$/.test(index)) return index;
  const [, key] = /^"([^"\\$%]*)"$/.exec(index) ?? [];
  if (key !== undefined) return key;
  return { by: (/^[\w.-]+$/.test(index) ? referenceOf(index) : null) ?? { kind: 'unknown', written: index } };
}
