import { type MapNode, type Node, type Span, type StringNode, spanOf } from '../tree';
import { type Frame, type MapFrame, nodeOf, openMap } from './frames';
import { isComputedKey, keyNode } from './key';
import { heredocNode, quotedNode } from './strings';
import { innerOf, type TemplateNode } from './template';
import { Fault } from './token';

/** Where a node of the parser's tree stands; asking costs. */
interface Place {
  readonly startIndex: number;
  readonly endIndex: number;
}

/** Builds the common tree from a walk over the parser's tree; throws a `Fault` for what HCL forbids and the parser lets pass. */
export class TreeBuilder {
  readonly duplicates: StringNode[] = [];
  readonly #text: string;
  /** What is open inside the file's body. */
  readonly #open: Frame[] = [];
  readonly #root: MapFrame;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#root = openMap(start, start);
  }

  /** The file's body, once the walk is over. */
  get root(): MapNode {
    const { start, entries } = this.#root;
    return { kind: 'map', start, end: this.#text.length, entries };
  }

  get #top(): Frame {
    return this.#open.at(-1) ?? this.#root;
  }

  #close(): Frame {
    const top = this.#top;
    this.#open.pop();
    return top;
  }

  /** Meets a node of the parser's tree; true where its children are to be met, after which `leave` is due. */
  enter(type: string, at: Place): boolean {
    const top = this.#top;
    if (top.kind === 'expression' && PARTS.has(type)) top.parts++;
    if (TRANSPARENT.has(type)) return true;
    switch (type) {
      case 'attribute':
      case 'object_elem':
        return this.#begin({ kind: 'attribute', span: spanAt(at), key: null, value: null });
      case 'block':
        return this.#begin({ kind: 'block', span: spanAt(at), key: null, labels: [], value: null });
      case 'block_start':
      case 'object':
        this.#open.push(openMap(at.startIndex, at.endIndex));
        return type === 'object';
      case 'block_end':
      case 'object_end':
        this.#closeMap(at.endIndex);
        return false;
      case 'expression':
        if (top.kind === 'attribute' && !top.key) {
          top.key = keyNode(this.#text, spanAt(at));
          return false;
        }
        this.#open.push({ kind: 'expression', span: spanAt(at), parts: 0, value: null });
        return true;
      case 'tuple':
        this.#open.push({ kind: 'list', span: spanAt(at), items: [] });
        return true;
      case 'function_call':
        this.#open.push({ kind: 'call', span: spanAt(at), args: [], name: '', spread: false });
        return true;
      default:
        this.#meet(type, at);
        return false;
    }
  }

  /** Takes leave of a node whose children were met. */
  leave(type: string): void {
    if (!FRAMED.has(type)) return;
    const frame = this.#close();
    if (frame.kind === 'attribute') this.#add(frame.key, frame.value, null, frame.span.end);
    else if (frame.kind === 'block') this.#add(frame.key, frame.value, frame.labels, frame.span.end);
    else if (frame.kind !== 'map') this.#give(nodeOf(frame), frame.span);
  }

  #meet(type: string, at: Place): void {
    const top = this.#top;
    if (type === 'identifier') this.#name(spanAt(at));
    else if (type === 'string_lit' || type === 'quoted_template') this.#give(quotedNode(this.#text, spanAt(at)));
    else if (type === 'heredoc_template') this.#give(heredocNode(this.#text, spanAt(at)));
    else if (type === 'ellipsis' && top.kind === 'call') top.spread = true;
  }

  #begin(frame: Extract<Frame, { readonly kind: 'attribute' | 'block' }>): true {
    const map = this.#top;
    const { start } = frame.span;
    // why: the parser takes a line break for a blank, HCL does not
    if (map.kind === 'map' && map.entries.length > 0 && !/[\n,]/.test(this.#text.slice(map.from, start))) {
      throw new Fault(start, 'a line break or a comma is missing before this');
    }
    this.#open.push(frame);
    return true;
  }

  #name(span: Span): void {
    const value = this.#text.slice(span.start, span.end);
    const top = this.#top;
    if (top.kind === 'call') top.name = value;
    else if (top.kind === 'block' && top.key) top.labels.push(value);
    else if (top.kind === 'block' || top.kind === 'attribute') top.key ??= { kind: 'string', value, ...span };
  }

  #give(node: Node, span: Span = node): void {
    const top = this.#top;
    if (top.kind === 'map') throw new Fault(node.start, 'an attribute or a block is expected here');
    if (top.kind === 'list') top.items.push(asItem(node, span));
    else if (top.kind === 'call') top.args.push(node);
    else if (top.kind === 'block' && node.kind === 'string') top.labels.push(node.value);
    else top.value = node;
  }

  #closeMap(end: number): void {
    const map = this.#close();
    if (map.kind === 'map') this.#give({ kind: 'map', start: map.start, end, entries: map.entries });
  }

  #add(key: StringNode | null, value: Node | null, labels: readonly string[] | null, end: number): void {
    const map = this.#top;
    if (map.kind !== 'map' || !key || !value) return;
    map.from = end;
    map.entries.push(labels ? { key, value, labels } : { key, value });
    if (labels || isComputedKey(key)) return;
    if (map.known.has(key.value)) this.duplicates.push(key);
    map.known.add(key.value);
  }
}

function spanAt({ startIndex, endIndex }: Place): Span {
  return { start: startIndex, end: endIndex };
}

/**
 * A heredoc in a list is not offered as a string: the line break behind it belongs to it, so that nothing beside it can change. Nor
 * is anything offered around which brackets stand, which would stay without it.
 */
function asItem(node: Node, span: Span): Node {
  if (node.start !== span.start) return { kind: 'other', ...spanOf(span) };
  const inner = innerOf(node);
  if (!inner) return node;
  const item: TemplateNode = { kind: 'other', inner, ...spanOf(node) };
  return item;
}

const TRANSPARENT: ReadonlySet<string> = new Set([
  ...['config_file', 'body', 'literal_value', 'template_expr', 'collection_value', 'function_arguments'],
]);

/** The parts of an expression: one alone is its value, more than one compute it. */
const PARTS: ReadonlySet<string> = new Set([
  ...['literal_value', 'template_expr', 'collection_value', 'variable_expr', 'function_call', 'for_expr', 'operation'],
  ...['conditional', 'expression', 'index', 'get_attr', 'splat'],
]);

const FRAMED: ReadonlySet<string> = new Set([
  ...['attribute', 'object_elem', 'block', 'expression', 'tuple', 'function_call'],
]);
