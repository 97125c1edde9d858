import { type Alias, type CST, isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import { type MapEntry, type MapNode, type Node, type Span, type StringNode, spanOf } from '../tree';
import type { YamlDocument } from './compose';
import { isPlainString } from './plain';

/** Builds the common tree from composed YAML documents, and notes what the tree cannot show. */
export class TreeBuilder {
  /** Keys that stand twice in one mapping. */
  readonly duplicates: StringNode[] = [];
  /** Values that an alias names: to change one is to change another place too. */
  readonly shared: Span[] = [];
  /** The first alias whose anchor does not stand before it, or null. */
  stray: Span | null = null;
  readonly #anchors = new Map<string, Anchor>();

  /** The tree of one document; one that holds nothing gives an `other` of no length. */
  document({ contents, start }: YamlDocument): Node {
    this.#anchors.clear();
    return contents ? this.#node(contents, start) : { kind: 'other', start: 0, end: 0 };
  }

  #node(node: ParsedNode, before: Tokens): Node {
    if (isAlias(node)) return this.#alias(node);
    const anchor: Anchor | null = node.anchor ? { span: null, named: false } : null;
    if (anchor && node.anchor) this.#anchors.set(node.anchor, anchor);
    const made = tagged(this.#untagged(node), node.tag, before);
    if (anchor) {
      anchor.span = spanOf(made);
      if (anchor.named) this.shared.push(anchor.span);
    }
    return made;
  }

  #alias(node: Alias.Parsed): Node {
    const span = { start: node.range[0], end: node.range[1] };
    const anchor = this.#anchors.get(node.source);
    if (!anchor) this.stray ??= span;
    else if (!anchor.named) {
      anchor.named = true;
      if (anchor.span) this.shared.push(anchor.span);
    }
    return { kind: 'other', ...span };
  }

  #untagged(node: Exclude<ParsedNode, Alias.Parsed>): Node {
    if (isMap(node)) return this.#map(node);
    if (!isSeq(node)) return scalar(node);
    const tokens = node.srcToken?.items;
    // why: one for each item, in order; what holds none, a comment or a comma at the end, comes last
    const items = node.items.map((item, index) => this.#node(item, tokens?.[index]?.start ?? []));
    const [start, end] = node.range;
    return { kind: 'list', start, end: node.flow ? end : (items.at(-1)?.end ?? end), items };
  }

  #map(node: Extract<ParsedNode, { items: readonly { key: unknown }[] }>): Node {
    const entries: MapEntry[] = [];
    const keys = new Set<string>();
    let [start, end] = node.range;
    let isTold = true;
    let last = start;
    for (const { key: keyNode, value: valueNode, srcToken } of node.items) {
      const made = this.#node(keyNode, srcToken?.start ?? []);
      const key = keyOf(keyNode, made);
      const value: Node = valueNode
        ? this.#node(valueNode, srcToken?.sep ?? [])
        : { kind: 'other', start: made.end, end: made.end };
      last = Math.max(made.end, value.end);
      if (!key) {
        isTold = false;
        entries.push({ key: { kind: 'string', value: `?${entries.length}`, ...spanOf(made) }, value });
      } else {
        // why: what a merge key brings in stands somewhere else
        entries.push({ key, value: key.value === '<<' ? { kind: 'other', ...spanOf(value) } : value });
        if (keys.has(key.value)) this.duplicates.push(key);
        keys.add(key.value);
      }
    }
    if (!node.flow) end = last;
    return { kind: 'map', start, end, entries, ...(!isTold && { isOpen: true }) } satisfies MapNode;
  }
}

type Tokens = readonly CST.SourceToken[];

interface Anchor {
  span: Span | null;
  named: boolean;
}

/** A key as its text says, whatever YAML takes it for; null for one that is computed: a collection, an alias, a tag. */
function keyOf(node: ParsedNode, made: Node): StringNode | null {
  // why: a bare `!` only says that what follows is text
  const isText = isScalar(node) && (!node.tag || node.tag === '!');
  return isText ? { kind: 'string', value: String(node.value), ...spanOf(made) } : null;
}

function scalar(node: Scalar.Parsed): StringNode | Node {
  const [start, end] = node.range;
  const value = String(node.value);
  const token = node.srcToken;
  if (token?.type === 'block-scalar') {
    const first = end - token.source.length;
    const last = Math.max(first, end - (/\r?\n$/.exec(token.source)?.[0].length ?? 0));
    return { kind: 'string', value, start, end: last, inner: { start: first, end: last } };
  }
  if (node.type === 'PLAIN' && !isPlainString(value)) return { kind: 'other', start, end };
  return { kind: 'string', value, start, end };
}

const CALL = /^!([A-Za-z][A-Za-z0-9:_.-]*)$/;
const COLLECTIONS: Readonly<Record<string, string>> = {
  'tag:yaml.org,2002:map': 'map',
  'tag:yaml.org,2002:seq': 'list',
};

function tagged(node: Node, tag: string | undefined, before: Tokens): Node {
  if (!tag || COLLECTIONS[tag] === node.kind) return node;
  const start = before.find(token => token.type === 'tag')?.offset ?? node.start;
  const name = CALL.exec(tag)?.[1];
  return name ? { kind: 'call', name, args: [node], start, end: node.end } : { kind: 'other', start, end: node.end };
}
