import type { Gate, Ungated } from '../../analyse/analysis';
import type { GateRules, Limit } from '../../configuration/gate-rules';
import { count } from '../../render/plain';
import type { Before } from '../base';
import { excess, type Tally, tally } from './counting';
import { type Forbidden, forbiddenIn, type IsForgiven } from './forbid';
import { lookedAt, unjudgedOf } from './looked';
import { breachWords, excessWords, expiryWords, passedWords, placesOf } from './sentence';
import type { IsDebt, IsDeclined } from './unused';

/** What people let by, beside keep rules. */
export interface Excuses {
  readonly isDeclined?: IsDeclined | undefined;
  readonly isDebt?: IsDebt | undefined;
  readonly isForgiven?: IsForgiven | undefined;
}

/** Decides whether a merge may go ahead; what could not be analysed makes it incomplete, never passed. */
export function decideGate(
  rules: GateRules,
  analysis: Pick<Ungated, 'files' | 'problems' | 'universe'>,
  before: Before | null,
  excuses: Excuses = {},
): Gate {
  const { failOn } = rules;
  const { files, problems } = analysis;
  const decided = (result: Gate['result'], why: string): Gate => {
    return { failOn, result, sentence: `${result}: ${why}.` };
  };
  const found = failOn === 'never' ? [] : rules.limits.map(limit => meet(limit, analysis, before, excuses));
  const no = found.map(whyNot).find(why => why !== null) ?? expired(rules, problems);
  const forbidden = found.flatMap(one => one.forbidden.breaches);
  if (no !== null) return { ...decided('failed', no), ...(forbidden.length > 0 && { forbidden }) };

  const unjudged = unjudgedOf(failOn, lookedAt(failOn, files, before), before);
  const unowned = unjudged.filter(({ one }) => one.reason === 'unowned');
  const isAllowed = rules.unowned === 'allow';
  if (rules.unowned === 'fail' && unowned.length > 0) {
    return decided(
      'failed',
      placesOf(`nobody knows whose ${count(unowned.length, 'statement')} ${areOne(unowned.length)}`, unowned),
    );
  }
  const errors = problems.filter(problem => problem.severity === 'error').length;
  if (errors > 0) return decided('incomplete', `${count(errors, 'problem')} kept something from being analysed`);
  const open = isAllowed ? unjudged.filter(({ one }) => one.reason !== 'unowned') : unjudged;
  if (open.length > 0) {
    return decided('incomplete', placesOf(`nobody can judge ${count(open.length, 'statement')}`, open));
  }
  const unclear = [...new Set(found.flatMap(one => one.forbidden.unclear))];
  if (unclear.length > 0) {
    const words = `nobody can tell whether ${count(unclear.length, 'statement')} ${unclear.length === 1 ? 'grants' : 'grant'} what is forbidden`;
    return decided('incomplete', placesOf(words, unclear));
  }
  // why: a change without policies brings nothing, but a folder without any may be the wrong folder
  if (failOn === 'any' && files.length === 0 && before === null) {
    return decided('incomplete', 'no policy was found, so nothing was analysed');
  }
  if (failOn === 'never') return { failOn, result: 'passed', sentence: 'no gate was asked for.' };
  const spared =
    isAllowed && unowned.length > 0
      ? [`nobody knows whose ${count(unowned.length, 'statement')} ${areOne(unowned.length)}`]
      : [];
  const passed = found.map(({ limit, counted, forbidden }) => passedWords(limit, counted, forbidden));
  return decided('passed', [...passed.filter(words => words !== ''), ...spared].join('; '));
}

/** What was met under a limit. */
interface Met {
  readonly limit: Limit;
  readonly counted: Tally;
  readonly forbidden: Forbidden;
}

function meet(
  limit: Limit,
  { files, universe }: Pick<Ungated, 'files' | 'universe'>,
  before: Before | null,
  { isDeclined = () => false, isDebt = () => false, isForgiven = () => false }: Excuses,
): Met {
  const looked = lookedAt(limit.failOn, files, before);
  const counted = tally(limit, looked, { before, universe, isDeclined, isDebt });
  return { limit, counted, forbidden: forbiddenIn(limit, looked, before, isForgiven) };
}

function whyNot({ limit, counted, forbidden }: Met): string | null {
  const [first, ...others] = forbidden.breaches;
  if (first) return breachWords([first, ...others]);
  const passed = excess(limit, counted);
  return passed && excessWords(limit, counted, passed);
}

function expired({ failOn, expiredKeeps }: GateRules, problems: Ungated['problems']): string | null {
  if (failOn === 'never' || expiredKeeps !== 'fail') return null;
  const [first, ...others] = problems.filter(one => one.code === 'expired-keep');
  return first ? expiryWords([first, ...others]) : null;
}

function areOne(number: number): string {
  return number === 1 ? 'is' : 'are';
}
