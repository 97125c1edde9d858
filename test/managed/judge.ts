import type { FileAnalysis, StatementAnalysis } from '../../src/analyse/analysis';
import { brokenLaws, type Plain } from '../laws/plain';

/** How a document is written: the indentation and line end of regular JSON, and what follows it. */
export interface Layout {
  readonly indent: string | number;
  readonly lineEnd: string;
  readonly end: string;
}

/** The text of a document. */
export function written(document: unknown, { indent, lineEnd, end }: Layout): string {
  return JSON.stringify(document, null, indent).replaceAll('\n', lineEnd) + end;
}

type Tree = { [key: string]: unknown };

/** Everything that is wrong with what became of a managed policy that was written in a layout; empty where all is well. */
export function faults(file: FileAnalysis, text: string, layout: Layout, plain: Plain): readonly string[] {
  const [before, after] = [statementsOf(text), statementsOf(file.after)];
  const judged = file.policies.flatMap(policy => policy.statements);
  if (judged.length !== before.length) return ['a statement is missing in the analysis'];
  const found: string[] = [];
  let next = 0;
  for (const [at, one] of judged.entries()) {
    const old = before[at] ?? {};
    const removed = one.verdict === 'emptied' && one.edited;
    const now = removed ? { ...old, Action: [] } : after[next++];
    if (now === undefined) return [...found, `statement ${at} is gone`];
    if (rest(old) !== rest(now)) found.push(`statement ${at} changed outside its actions`);
    found.push(...ofStatement(one, old, now, plain).map(fault => `statement ${at}: ${fault}`));
  }
  if (next !== after.length) found.push('a statement was added');
  if (next === 0) found.push('no statement is left');
  if (outside(text) !== outside(file.after)) found.push('the document changed outside its statements');
  if (masked(file.after) !== masked(written(JSON.parse(file.after), layout)))
    found.push('the text changed outside the lists');
  if (judged.every(({ edited }) => !edited) && file.after !== text) found.push('the text changed without an edit');
  return found;
}

function ofStatement(one: StatementAnalysis, old: Tree, now: Tree, plain: Plain): readonly string[] {
  const [before, after] = [listOf(old), listOf(now)];
  const same = JSON.stringify(before) === JSON.stringify(after);
  if (old.Effect !== 'Allow' || !('Action' in old) || 'Principal' in old || 'NotPrincipal' in old) {
    return same ? [] : ['may not change'];
  }
  const laws = brokenLaws(plain, before, after, one.refinement?.left ?? []);
  if (one.verdict === 'declined' && one.reason === 'too-large') {
    const size = JSON.stringify(one.refinement?.after ?? []).length;
    return same && size > 6144 ? [] : ['is wrongly called too large'];
  }
  if (one.verdict === 'emptied' && !one.edited) {
    const grants = brokenLaws(plain, before, [], []);
    return same && one.reason === 'last-statement' ? grants : ['is wrongly left though empty'];
  }
  if (one.verdict === 'declined') return [`is declined: ${one.reason}`];
  const strange = (one.refinement?.left ?? []).filter(
    ({ action, reason }) => (reason === 'in-window') === plain.isUnused(action.toLowerCase()),
  );
  return [...laws, ...strange.map(({ action, reason }) => `${action} is left for ${reason}`)];
}

function statementsOf(text: string): readonly Tree[] {
  const { Statement: statement } = JSON.parse(text) as { Statement: Tree | Tree[] };
  return Array.isArray(statement) ? statement : [statement];
}

function listOf({ Action: action }: Tree): readonly string[] {
  return typeof action === 'string' ? [action] : ((action as string[] | undefined) ?? []);
}

function rest(statement: Tree): string {
  return JSON.stringify({ ...statement, Action: 0 });
}

function outside(text: string): string {
  return JSON.stringify({ ...JSON.parse(text), Statement: 0 });
}

function masked(text: string): string {
  return text.replace(/"Action"(\s*):(\s*)(?:\[[^\]]*\]|"[^"]*")/g, '"Action"$1:$20');
}
