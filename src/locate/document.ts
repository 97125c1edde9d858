import { fold } from '../iam/name';
import { quoted } from '../input/quoted';
import { type Problem, problem } from '../problem';
import { type ListNode, type MapEntry, type MapNode, member, type Node, spanOf } from '../source/tree';
import { branchesOf, hasDirective, isComputed, isFunction, isNothing } from './document-literal';
import { type Reading, type Report, reporter } from './document-reading';
import { computedStatement, readStatement, type StatementPlace } from './document-statement';
import type { Policy, Statement } from './statement';

/** A policy document as read: null where it cannot be told what belongs to it; then a problem says why. */
export interface ReadDocument {
  readonly policy: Policy | null;
  readonly problems: readonly Problem[];
}

/** Reads one policy document in the words of IAM (`Version`, `Statement`), whatever the format; the pointer is its own. */
export function readDocument(node: MapNode, pointer: string, how: Reading): ReadDocument {
  const problems: Problem[] = [];
  const key = node.entries.find(entry => isMisspelled(entry.key.value))?.key;
  if (key) {
    const message = `${quoted(key.value)} is not spelled so`;
    reporter(how, problems)(key, problem('error', 'misspelled-key', message, { help: 'write `Statement`' }));
    return { policy: null, problems };
  }
  const holder = member(node, 'Statement');
  const read = holder ? readStatements(holder, `${pointer}/Statement`, how) : null;
  const { list = null, statements = [] } = read?.policy ?? {};
  const policy = { pointer, document: spanOf(node), list, statements, writer: how.writer };
  return { policy, problems: read?.problems ?? [] };
}

/** Reads statements that stand without a document around them: a list of them, or a single one; the pointer is theirs. */
export function readStatements(node: Node, pointer: string, how: Reading): ReadDocument & { readonly policy: Policy } {
  const problems: Problem[] = [];
  const report = reporter(how, problems);
  const list = node.kind === 'list' ? node : null;
  const places = list && { ...spanOf(list), items: list.items.map(spanOf) };
  const statements: Statement[] = [];
  if (list) takeList(list, pointer, how, report, statements);
  else takeItem(node, { index: 0, pointer }, how, report, statements);
  return { policy: { pointer, document: spanOf(node), list: places, statements, writer: how.writer }, problems };
}

function takeList(list: ListNode, pointer: string, how: Reading, report: Report, statements: Statement[]): void {
  const held = hasDirective(list, how) ? ({ held: 'conditional' } as const) : {};
  for (const [index, item] of list.items.entries()) {
    takeItem(item, { index, pointer: `${pointer}/${index}`, ...held }, how, report, statements);
  }
}

/** Takes the statements that one item of a list may turn out to be: more than one where a condition decides. */
function takeItem(node: Node, place: StatementPlace, how: Reading, report: Report, statements: Statement[]): void {
  // why: most statements are written out, and nothing more need be asked of them
  if (node.kind === 'map' && !isFunction(node)) {
    statements.push(readStatement(node, place, how, report));
    return;
  }
  const open: { readonly node: Node; readonly place: StatementPlace }[] = [{ node, place }];
  for (let next = open.pop(); next; next = open.pop()) {
    const at = next.place;
    const parts = branchesOf(next.node) ?? (next.node !== node ? itemsOf(next.node) : null);
    if (parts) {
      // why: one branch of a condition cannot be left out of a list
      const below = (part: string): StatementPlace => ({
        held: 'conditional',
        index: at.index,
        pointer: at.pointer + part,
      });
      for (const { node: branch, pointer } of [...parts].reverse()) open.push({ node: branch, place: below(pointer) });
    } else if (isNothing(next.node)) continue;
    else if (isComputed(next.node, how)) statements.push(computedStatement(next.node, at, how));
    else if (next.node.kind === 'map') statements.push(readStatement(next.node, at, how, report));
    else {
      const help = 'write it as `{ … }`';
      report(next.node, problem('error', 'bad-statement', 'a statement must be an object', { help }));
    }
  }
}

/** The statements that a branch of a condition holds as a list. */
function itemsOf(node: Node): readonly { readonly node: Node; readonly pointer: string }[] | null {
  return node.kind === 'list' ? node.items.map((item, index) => ({ node: item, pointer: `/${index}` })) : null;
}

const STATEMENT = 'statement';

function isMisspelled(key: string): boolean {
  return key !== 'Statement' && isStatementKey(key);
}

/** Whether a key is `Statement`, in any spelling of its letters. */
export function isStatementKey(key: string): boolean {
  return key.length === STATEMENT.length && fold(key) === STATEMENT;
}

const VERSIONS = ['2012-10-17', '2008-10-17'];
const TELLING: ReadonlySet<string> = new Set(['effect', 'action', 'notaction']);

/** Whether a mapping means to be a policy document: statements with an effect or actions, or statements and a version of the policy language. */
export function isPolicy(node: MapNode): boolean {
  const holders = node.entries.filter(({ key }) => isStatementKey(key.value));
  if (holders.length === 0) return false;
  return hasVersion(node) || holders.some(tells);
}

/** Whether a mapping has a version of the policy language. */
export function hasVersion(node: MapNode): boolean {
  const version = member(node, 'Version');
  return version?.kind === 'string' && VERSIONS.includes(version.value);
}

function tells({ value }: MapEntry): boolean {
  const open: Node[] = [value];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'list') for (const item of node.items) open.push(item);
    else if (node.kind === 'call') for (const argument of node.args) open.push(argument);
    else if (node.kind === 'map') {
      if (node.entries.some(({ key }) => TELLING.has(fold(key.value)))) return true;
      for (const branch of branchesOf(node) ?? []) open.push(branch.node);
    }
  }
  return false;
}
