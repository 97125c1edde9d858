import type { FileAnalysis, Gate, StatementAnalysis, Ungated } from '../analyse/analysis';
import { unusedOf } from '../audit/unused';
import { type Configuration, FAIL_ON, type FailOn } from '../configuration/configuration';
import { fold } from '../iam/name';
import { quoted } from '../input/quoted';
import type { Problem } from '../problem';
import { count } from '../render/plain';
import type { Before } from './base';
import { type ChangedLines, touches } from './changed-lines';

/** Whether people said no to what a finding about a statement would remove. */
export type IsDeclined = (file: FileAnalysis, statement: StatementAnalysis) => boolean;

/** Whether the baseline holds an unused action (full name) of a statement. */
export type IsDebt = (file: FileAnalysis, statement: StatementAnalysis, action: string) => boolean;

/** Decides whether a merge may go ahead; what could not be analysed makes it incomplete, never passed. */
export function decideGate(
  failOn: FailOn,
  { files, problems }: Pick<Ungated, 'files' | 'problems'>,
  before: Before | null,
  isDeclined: IsDeclined = () => false,
  expiredKeeps: Configuration['expiredKeeps'] = 'warn',
  isDebt: IsDebt = () => false,
): Gate {
  const looked = files.flatMap(file =>
    file.policies
      .flatMap(policy => policy.statements)
      .filter(one => isMeant(failOn, one, before?.changed.get(file.path)))
      .map(
        (one): Looked => ({
          path: file.path,
          one,
          ...unusedIn(one, isDeclined(file, one), action => isDebt(file, one, action)),
        }),
      ),
  );
  const counts: Counts = (path, action) => failOn !== 'added' || !before?.granted(path, fold(action));
  const sentence = failOn === 'never' ? null : failure(failOn, looked, counts);
  if (sentence !== null) return { failOn, result: 'failed', sentence };
  const expired =
    expiredKeeps === 'fail' && failOn !== 'never' ? problems.filter(one => one.code === 'expired-keep') : [];
  if (expired[0]) return { failOn, result: 'failed', sentence: expiry(expired[0], expired.length - 1) };
  const incomplete = (why: string): Gate => ({ failOn, result: 'incomplete', sentence: `incomplete: ${why}.` });
  const errors = problems.filter(problem => problem.severity === 'error').length;
  if (errors > 0) return incomplete(`${count(errors, 'problem')} kept something from being analysed`);
  // why: a statement that the change does not touch brings nothing, whoever's it is
  const unjudged = looked.filter(
    ({ path, one }) => isUnjudged(one) && (failOn !== 'added' || isTouched(one, before?.changed.get(path))),
  );
  const [first] = unjudged;
  if (first) {
    const which = `nobody can judge ${count(unjudged.length, 'statement')}`;
    return incomplete(
      unjudged.length === 1 ? `${which}, in ${placeOf(first)}` : `${which}, the first in ${placeOf(first)}`,
    );
  }
  // why: a change without policies brings nothing, but a folder without any may be the wrong folder
  if (failOn === 'any' && files.length === 0 && before === null)
    return incomplete('no policy was found, so nothing was analysed');
  const passed =
    failOn === 'never'
      ? 'no gate was asked for'
      : `passed: ${PASSED[failOn]}${spared(failOn, looked, counts)}${owed(looked)}`;
  return { failOn, result: 'passed', sentence: `${passed}.` };
}

/** The stricter of two rules: who may change one of them must not loosen the other. */
export function stricter(a: FailOn, b: FailOn): FailOn {
  return FAIL_ON.indexOf(a) > FAIL_ON.indexOf(b) ? a : b;
}

/** Whether an unused action counts against the file that grants it. */
type Counts = (path: string, action: string) => boolean;

/** Why a gate says no, or null where it does not. */
function failure(failOn: keyof typeof RULES, looked: readonly Looked[], counts: Counts): string | null {
  const guilty = looked.filter(({ path, unused }) => unused.some(action => counts(path, action)));
  const [first] = guilty;
  if (!first) return null;
  const counted = first.unused.filter(action => counts(first.path, action));
  const [action = '', ...others] = new Map(counted.map(one => [fold(one), one])).values();
  const actions = others.length > 0 ? `${quoted(action)} and ${count(others.length, 'more action')}` : quoted(action);
  const more = guilty.length > 1 ? `, and ${count(guilty.length - 1, 'other statement')}` : '';
  return `failed: ${RULES[failOn]}: ${actions} in ${placeOf(first)}${more}.`;
}

/** Why expired keep rules make a gate say no. */
function expiry({ message, path, line }: Problem, others: number): string {
  const more = others > 0 ? `, and ${count(others, 'other rule')} expired` : '';
  return `failed: ${message}, in ${quoted(path ?? '')}, line ${line}${more}.`;
}

/** What is said of the statements that would count if people had not declined what a finding says of them. */
function spared(failOn: keyof typeof RULES, looked: readonly Looked[], counts: Counts): string {
  const some = looked.filter(({ path, declined }) => declined.some(action => counts(path, action))).length;
  if (some === 0) return '';
  return `${failOn === 'added' ? ' and' : ''} that nobody declined; ${count(some, 'statement')} ${some === 1 ? 'was' : 'were'} declined`;
}

/** What is said of the unused actions that are debt. */
function owed(looked: readonly Looked[]): string {
  const debt = looked.reduce((sum, one) => sum + one.debt, 0);
  return debt === 0 ? '' : `; ${count(debt, 'unused action')} ${debt === 1 ? 'is' : 'are'} in the baseline`;
}

/** A statement that a gate looks at, and the file that holds it. */
interface Looked extends Unused {
  readonly path: string;
  readonly one: StatementAnalysis;
}

/** The unused actions (full names) of a statement: those that count against it, and those that people chose to leave in it. */
interface Unused {
  readonly unused: readonly string[];
  readonly declined: readonly string[];
  /** How many more count not, since the baseline holds them. */
  readonly debt: number;
}

function placeOf({ path, one }: Looked): string {
  return `${quoted(path)}, line ${one.line}`;
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

/** Whether a gate looks at a statement at all: `any` at each, as does a run without a gate, the others at what the change brings or touches. */
function isMeant(failOn: FailOn, one: StatementAnalysis, changed: readonly ChangedLines[] | undefined): boolean {
  if (failOn === 'any' || failOn === 'never') return true;
  return failOn === 'added' ? changed !== undefined : isTouched(one, changed);
}

function isTouched(one: StatementAnalysis, changed: readonly ChangedLines[] | undefined): boolean {
  return changed !== undefined && touches(changed, { first: one.line, last: one.endLine });
}

const UNJUDGED: ReadonlySet<string> = new Set(['unowned', 'no-evidence', 'owners-disagree', 'not-action']);

/** Nobody knows what is used of it, or what it grants: it may grant anything unused. */
function isUnjudged({ reason }: StatementAnalysis): boolean {
  return reason !== null && UNJUDGED.has(reason);
}

/** The unused actions that a statement grants; those that the baseline holds are debt, and count no more. */
function unusedIn(one: StatementAnalysis, isDeclined: boolean, isDebt: (action: string) => boolean): Unused {
  const { goes, stays } = unusedOf(one);
  // why: who declines a finding says nothing of what was added since, which no finding proposes to remove
  const all = isDeclined ? { unused: stays, declined: goes } : { unused: [...goes, ...stays], declined: [] };
  const unused = all.unused.filter(action => !isDebt(action));
  return { ...all, unused, debt: all.unused.length - unused.length };
}
