import type { FileAnalysis, Gate, StatementAnalysis } from '../analyse/analysis';
import { type Entry, readEntry } from '../iam/entry';
import { fold } from '../iam/name';
import { grants } from '../iam/pattern';
import { locatePolicies } from '../locate/policies';
import type { Problem } from '../problem';
import { count, plain } from '../render/plain';
import type { FailOn } from '../settings';
import { readJson } from '../source/json';
import { type ChangedLines, touches } from './changed-lines';

/** What a gate compares with: the base versions of the changed files, and the lines that changed since. */
export interface Base {
  /** The text of every changed file as it was, so that what moved between files counts as granted before. */
  readonly texts: readonly string[];
  /** By path of an analysed file: the lines that changed in it; a file that did not change is absent. */
  readonly changed: ReadonlyMap<string, readonly ChangedLines[]>;
}

/** Decides whether a merge may go ahead; what could not be analysed makes it incomplete, never passed. */
export function decideGate(
  failOn: FailOn,
  files: readonly FileAnalysis[],
  problems: readonly Problem[],
  base: Base | null,
): Gate {
  const sentence = failOn === 'never' ? null : failure(failOn, files, base);
  if (sentence !== null) return { failOn, result: 'failed', sentence };
  const errors = problems.filter(problem => problem.severity === 'error').length;
  if (errors > 0) {
    return {
      failOn,
      result: 'incomplete',
      sentence: `incomplete: ${count(errors, 'problem')} kept something from being analysed.`,
    };
  }
  const unjudged = files.flatMap(file =>
    statementsOf(file).filter(one => isUnjudged(one) && isMeant(failOn, one, base?.changed.get(file.path))),
  );
  if (unjudged.length > 0) {
    const which = `${count(unjudged.length, 'statement')} that nobody can judge`;
    return {
      failOn,
      result: 'incomplete',
      sentence: `incomplete: ${which}, the first ${plain(unjudged[0]?.id ?? '')}.`,
    };
  }
  if (failOn === 'any' && files.length === 0) {
    return { failOn, result: 'incomplete', sentence: 'incomplete: no policy was found, so nothing was analysed.' };
  }
  const passed = failOn === 'never' ? 'no gate was asked for' : `passed: ${PASSED[failOn]}`;
  return { failOn, result: 'passed', sentence: `${passed}.` };
}

/** Why a gate says no, or null where it does not. */
function failure(failOn: keyof typeof RULES, files: readonly FileAnalysis[], base: Base | null): string | null {
  const before = failOn === 'added' ? (base?.texts ?? []).flatMap(grantsOf) : [];
  const guilty = files.flatMap(file =>
    statementsOf(file).filter(one => isMeant(failOn, one, base?.changed.get(file.path)) && fails(failOn, one, before)),
  );
  const [first] = guilty;
  if (!first) return null;
  const more = guilty.length > 1 ? ` and ${count(guilty.length - 1, 'other')}` : '';
  return `failed: ${RULES[failOn]}: ${plain(first.id)}${more}.`;
}

const RULES = {
  added: 'unused actions are granted that were not granted before',
  touched: 'a changed statement holds unused access',
  any: 'unused access is granted',
} as const;

const PASSED = {
  added: 'no unused action is granted that was not granted before',
  touched: 'no changed statement holds unused access',
  any: 'no unused access is granted',
} as const;

function statementsOf(file: FileAnalysis): readonly StatementAnalysis[] {
  return file.policies.flatMap(policy => policy.statements);
}

/** Whether a gate looks at a statement at all: `any` at each, as does a run without a gate, the others at what the change brings or touches. */
function isMeant(failOn: FailOn, one: StatementAnalysis, changed: readonly ChangedLines[] | undefined): boolean {
  if (failOn === 'any' || failOn === 'never') return true;
  return changed !== undefined && (failOn === 'added' || touches(changed, { first: one.line, last: one.endLine }));
}

/** Nobody knows what is used of it, or what it grants: it may grant anything unused. */
function isUnjudged({ reason }: StatementAnalysis): boolean {
  return reason === 'unowned' || reason === 'no-evidence' || reason === 'not-action';
}

function fails(failOn: keyof typeof RULES, one: StatementAnalysis, before: readonly Grant[]): boolean {
  const unused = unusedOf(one);
  return failOn === 'added' ? unused.some(action => !before.some(grant => grant(action))) : unused.length > 0;
}

/** The unused actions (folded full names) that a statement grants, whether or not they could be taken out of it. */
function unusedOf(one: StatementAnalysis): readonly string[] {
  if (!one.refinement || one.reason === 'law') return [];
  const left = one.refinement.left.filter(({ reason }) => reason !== 'in-window').map(({ action }) => action);
  return [...one.refinement.removed, ...left].map(fold);
}

type Grant = (action: string) => boolean;

/** What a text's policies grant; a text that is no policy grants nothing. */
function grantsOf(text: string): readonly Grant[] {
  const { policies } = locatePolicies(readJson(text, null), '');
  return policies.flatMap(({ statements }) =>
    statements.flatMap(({ actions, blocked }): Grant[] => {
      if (!actions || (blocked !== null && blocked !== 'not-action')) return [];
      const entries = actions.entries.map(readEntry);
      const listed: Grant = action => entries.some(entry => entryGrants(entry, action));
      return [blocked === 'not-action' ? action => !listed(action) : listed];
    }),
  );
}

function entryGrants(entry: Entry, action: string): boolean {
  if (entry.kind === 'all') return true;
  if (entry.kind === 'invalid') return false;
  const [service, name = ''] = action.split(':');
  if (entry.service !== service) return false;
  return entry.kind === 'exact' ? entry.name === name : grants(entry.pattern, name);
}
