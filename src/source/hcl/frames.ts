import type { MapEntry, Node, Span, StringNode } from '../tree';

/** Attributes and blocks, or the entries of an object, while they are read. */
export interface MapFrame {
  readonly kind: 'map';
  readonly start: number;
  readonly entries: MapEntry[];
  readonly known: Set<string>;
  /** Where the entry before ends. */
  from: number;
}

/** A part of the tree whose children are still being read. */
export type Frame =
  | MapFrame
  | { readonly kind: 'attribute'; readonly span: Span; key: StringNode | null; value: Node | null }
  | {
      readonly kind: 'block';
      readonly span: Span;
      readonly labels: string[];
      key: StringNode | null;
      value: Node | null;
    }
  | { readonly kind: 'expression'; readonly span: Span; parts: number; value: Node | null }
  | { readonly kind: 'list'; readonly span: Span; readonly items: Node[] }
  | { readonly kind: 'call'; readonly span: Span; readonly args: Node[]; name: string; spread: boolean };

/** A map of which nothing is read yet. */
export function openMap(start: number, from: number): MapFrame {
  return { kind: 'map', start, entries: [], known: new Set(), from };
}

/** The node of a frame whose children are all read; attributes and blocks are entries, and no nodes. */
export function nodeOf(frame: Exclude<Frame, { readonly kind: 'map' | 'attribute' | 'block' }>): Node {
  const { span } = frame;
  switch (frame.kind) {
    case 'list':
      return { kind: 'list', items: frame.items, ...span };
    case 'call':
      return frame.spread ? { kind: 'other', ...span } : { kind: 'call', name: frame.name, args: frame.args, ...span };
    case 'expression':
      return (frame.parts === 1 ? frame.value : null) ?? { kind: 'other', ...span };
  }
}
