import { keepWords } from '../configuration/active-keep';
import type { KeepRule } from '../configuration/configuration';
import { readEntry } from '../iam/entry';
import { type Problem, problem } from '../problem';
import { type Keep, readKeep } from '../refine/keep';
import type { FileAnalysis, StatementAnalysis, Ungated } from './analysis';
import { statementsIn } from './statements-in';

/** The rules of a statement that keep an action, by its full name or as its entry is written. */
export function keptBy({ keep }: Pick<StatementAnalysis, 'keep'>, action: string): readonly KeepRule[] {
  const entry = readEntry(action);
  return keep.filter(rule => {
    if (entry.kind === 'exact') return keepOf(rule).grants(entry.service, entry.name);
    return entry.kind === 'pattern' && keepOf(rule).holds(entry.service, entry.pattern);
  });
}

/** What is said already of a rule that may keep nothing. */
const TOLD: ReadonlySet<string> = new Set(['keep-comment', 'unknown-keep']);

/** A note for each rule that keeps nothing: of the configuration where it was asked for, and beside judged statements. */
export function idleKeeps(
  files: readonly FileAnalysis[],
  configured: readonly KeepRule[],
  faulty: readonly Problem[],
): readonly Problem[] {
  const judged = statementsIn(files).filter(one => one.evidence);
  if (judged.length === 0) return [];
  const told = new Set(faulty.flatMap(one => (TOLD.has(one.code) ? [`${one.path}:${one.line}`] : [])));
  const rules = new Map<string, KeepRule>();
  for (const rule of configured) rules.set(keyOf(rule), rule);
  for (const one of judged) for (const rule of one.keep) rules.set(keyOf(rule), rule);
  const busy = new Set<string>();
  for (const one of judged) {
    const isUnread = one.reason === 'not-literal' || one.reason === 'shared';
    for (const rule of isUnread ? one.keep : []) if (rule.whole) busy.add(keyOf(rule));
    for (const { action, reason } of one.refinement?.left ?? []) {
      if (reason === 'keep-rule') for (const rule of keptBy(one, action)) busy.add(keyOf(rule));
    }
  }
  // why: a review sees some files only, and a rule of the configuration may be about others
  const asked = new Set(configured.map(keyOf));
  const isMeant = (rule: KeepRule) => rule.beside || asked.has(keyOf(rule));
  return [...rules].flatMap(([key, rule]) => {
    if (busy.has(key) || !isMeant(rule) || told.has(`${rule.path}:${rule.line}`)) return [];
    const { path, line, column } = rule;
    const message = `the rule that keeps ${keepWords(rule)} keeps nothing: nothing that it means is granted and unused`;
    // why: what stands in other files, or in one that could not be read, may need it
    const help = rule.beside
      ? 'this statement grants none of it, or all of it is used: move the comment to the one it is about, or remove it'
      : 'check the spelling of the actions; if all policies were read, it is not needed any more';
    return [problem('note', 'idle-keep', message, { path, line, column, help })];
  });
}

/** Whether a keep comment holds for any statement. */
export function hasBeside({ files }: Pick<Ungated, 'files'>): boolean {
  return files.some(file =>
    file.policies.some(policy => policy.statements.some(one => one.keep.some(rule => rule.beside))),
  );
}

const read = new WeakMap<KeepRule['actions'], Keep>();

function keepOf({ actions, guessed }: KeepRule): Keep {
  // why: rules that guess nothing may share one and the same list
  const known = read.get(guessed ?? actions) ?? readKeep([...actions, ...(guessed ?? [])]);
  read.set(guessed ?? actions, known);
  return known;
}

function keyOf({ path, line, column }: KeepRule): string {
  return `${path}:${line}:${column}`;
}
