import { type Document, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { MapEntry, Node } from '../source/tree';
import { REFUSED, type Reader } from './reader';

/** Turns a document into plain maps, lists and texts; what YAML has beyond them, and a configuration has not, is noted as a mistake. */
export function plainTree(document: Document.Parsed, reader: Reader): Node {
  function convert(node: unknown, at: number): Node {
    if (!isNode(node)) return { kind: 'other', start: at, end: at };
    const [start, end] = node.range ?? [at, at];
    if (isAlias(node)) {
      reader.refuse(start, 'aliases (`*…`) are not read here', meant('*', 'write out what it stands for'));
      return REFUSED;
    }
    if (node.anchor !== undefined) reader.refuse(start, 'anchors (`&…`) are not read here', meant('&', 'remove it'));
    if (node.tag !== undefined) reader.refuse(start, 'tags (`!…`) are not read here', meant('!', 'remove it'));
    if (isSeq(node)) return { kind: 'list', start, end, items: node.items.map(item => convert(item, start)) };
    if (isMap(node)) {
      const entries = node.items.flatMap(({ key, value }) => entry(convert(key, start), value));
      return { kind: 'map', start, end, entries };
    }
    const { value } = node;
    if (isScalar(node) && typeof value === 'string') return { kind: 'string', start, end, value };
    return { kind: 'other', start, end };
  }

  function entry(key: Node, value: unknown): readonly MapEntry[] {
    const meaning = convert(value, key.end);
    if (key.kind === 'string') return [{ key, value: meaning }];
    if (key !== REFUSED) reader.refuse(key.start, 'a key must be a text', 'put it in quotes');
    return [];
  }

  return convert(document.contents, 0);
}

function meant(sign: string, help: string): string {
  return `${help}; text that begins with \`${sign}\` must stand in quotes`;
}
