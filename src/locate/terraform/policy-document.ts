import { type Items, type MapNode, spanOf } from '../../source/tree';
import type { Reading } from '../document-reading';
import { computedStatement, type StatementPlace } from '../document-statement';
import type { Policy, Statement } from '../statement';
import { type Block, innerBlocks } from './blocks';
import { readPlainStatement } from './plain-statement';

const PRINCIPALS: ReadonlySet<string> = new Set(['principals', 'not_principals']);
const MERGED: ReadonlySet<string> = new Set(['source_json', 'source_policy_documents']);

/**
 * Reads the statements of a `data "aws_iam_policy_document"`; a `dynamic "statement"` is one that stands for many. One that
 * has a name in a document which is laid over others is held, since without it theirs would count.
 */
export function readPolicyDocument(block: Block, how: Reading, overrides: boolean): readonly Policy[] {
  const isMerged = overrides || block.body.entries.some(({ key }) => MERGED.has(key.value));
  const statements = innerBlocks(block, how.format).filter(isStatement);
  const read = (one: Block, index: number): Statement => {
    const statement = readBlock(one, { index, pointer: one.pointer }, how);
    const isNamed = namesItself(one.type === 'dynamic' ? (contentOf(one, how)?.body ?? one.body) : one.body);
    return isMerged && isNamed ? { ...statement, held: 'shared' } : statement;
  };
  const { pointer, body } = block;
  const policy = { pointer, document: spanOf(body), writer: how.writer };
  if (how.format === 'hcl') {
    if (statements.length === 0) return [];
    const list: Items = { ...spanOf(body), items: statements.map(one => one.span) };
    return [{ ...policy, list, statements: statements.map(read) }];
  }
  const written = statements.filter(one => one.type === 'statement');
  const list = jsonList(body);
  const hold = (one: Statement): Statement => (list || statements.length === 1 ? one : { ...one, held: 'conditional' });
  const policies = statements
    .filter(one => one.type === 'dynamic')
    .map((one): Policy => {
      return { ...policy, pointer: one.pointer, document: spanOf(one.body), list: null, statements: [read(one, 0)] };
    });
  return written.length === 0 ? policies : [{ ...policy, list, statements: written.map(read).map(hold) }, ...policies];
}

function isStatement({ type, labels }: Block): boolean {
  return type === 'statement' || (type === 'dynamic' && labels[0] === 'statement');
}

function readBlock(block: Block, place: StatementPlace, how: Reading): Statement {
  const content = block.type === 'dynamic' ? contentOf(block, how) : block;
  if (!content) return computedStatement({ kind: 'other', ...block.span }, place, how);
  const blocks = innerBlocks(content, how.format);
  const isNamed = blocks.some(({ type }) => PRINCIPALS.has(type));
  const isRepeated = blocks.some(({ type, labels: [name = ''] }) => type === 'dynamic' && PRINCIPALS.has(name));
  const principals = isNamed ? 'named' : isRepeated ? 'perhaps' : 'none';
  const statement = readPlainStatement(content.body, place, how, { effect: 'Allow', principals });
  return { ...statement, span: block.span };
}

function contentOf(block: Block, how: Reading): Block | null {
  return innerBlocks(block, how.format).find(({ type }) => type === 'content') ?? null;
}

function namesItself(body: MapNode): boolean {
  return body.entries.some(({ key, value }) => key.value === 'sid' && !(value.kind === 'string' && value.value === ''));
}

/** Where JSON lists its statements; null where there is a single one, or where something else stands between them. */
function jsonList(body: MapNode): Items | null {
  const value = body.entries.find(({ key }) => key.value === 'statement')?.value;
  const isList = value?.kind === 'list' && value.items.every(item => item.kind === 'map');
  return isList ? { ...spanOf(value), items: value.items.map(spanOf) } : null;
}
