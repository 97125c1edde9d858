import { readJsonTemplate } from '../source/json-template';
import { jsonWriter } from '../source/json-writer';
import { Lines } from '../source/position';
import { type MapEntry, type Node, type Span, type StringNode, spanOf } from '../source/tree';
import { isPolicy, readDocument } from './document';
import { mayHaveHoles, type Reading } from './document-reading';
import { Stretches } from './document-stretches';
import type { Policy, Statement } from './statement';

/** A JSON document that stands letter by letter in a string of a file. */
export interface Embedded {
  /** Its tree; the spans lie in the text of the file. */
  readonly root: Node;
  /** How it is read on: what writes it is JSON's writer. */
  readonly how: Reading;
  readonly duplicateKeys: readonly StringNode[];
}

/**
 * Reads the JSON document that stands letter by letter in a stretch of a file (a block scalar, a heredoc); each `${…}` in it
 * counts as a value or a part of a string, and is never literal. Null where it is no JSON.
 */
export function readEmbedded(inner: Span, how: Reading): Embedded | null {
  const text = how.text.slice(inner.start, inner.end);
  const { roots, duplicateKeys } = readJsonTemplate(text, null);
  const [root] = roots;
  if (!root) return null;
  return {
    root: moved(root, inner.start),
    how: { ...how, format: 'json', writer: jsonWriter },
    duplicateKeys: duplicateKeys.map(key => ({ ...key, ...shifted(key, inner.start) })),
  };
}

/** Whether a text seems to hold a policy document as JSON. */
export function looksLikePolicy(text: string): boolean {
  return /^\s*\{/.test(text) && text.includes('"Statement"') && text.includes('"Effect"');
}

/** Lists the policy in a string that is written with escapes; none of its statements can be edited. Null where there is none. */
export function readEscaped(node: StringNode, pointer: string, how: Reading): Policy | null {
  if (!looksLikePolicy(node.value)) return null;
  const [root] = readJsonTemplate(node.value, null).roots;
  if (root && (root.kind !== 'map' || !isPolicy(root))) return null;
  const text = node.value;
  const own = { text, lines: new Lines(text), hasHoles: mayHaveHoles(text), shared: new Stretches([]) };
  const inside: Reading = { ...how, ...own, format: 'json' };
  const read = root?.kind === 'map' ? (readDocument(root, pointer, inside).policy?.statements ?? []) : [];
  const unread: Pick<Statement, 'index' | 'pointer' | 'sid' | 'blocked' | 'actions' | 'written'> = {
    actions: null,
    index: 0,
    pointer: `${pointer}/Statement`,
    sid: null,
    blocked: how.blocked,
  };
  const statements = (read.length > 0 ? read : [unread]).map(
    ({ index, pointer: own, sid, blocked, actions, written }): Statement => ({
      ...{ index, pointer: own, sid, blocked: blocked ?? 'not-literal' },
      ...{ span: spanOf(node), actions: null },
      ...(actions && blocked === null
        ? { written: { entries: actions.entries, isAll: true } }
        : written && { written }),
    }),
  );
  return { pointer, document: spanOf(node), list: null, statements, writer: how.writer };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The same tree further on in a text; the reader of JSON bounds its depth. */
function moved(node: Node, by: number): Node {
  const span = shifted(node, by);
  switch (node.kind) {
    case 'map':
      return {
        ...{ kind: 'map', ...span },
        entries: node.entries.map(
          ({ key, value }): MapEntry => ({ key: { ...key, ...shifted(key, by) }, value: moved(value, by) }),
        ),
      };
    case 'list':
      return { kind: 'list', ...span, items: node.items.map(item => moved(item, by)) };
    default:
      return { ...node, ...span };
  }
}
