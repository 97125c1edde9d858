import type { Gate, Ungated } from '../../analyse/analysis';
import type { GateRules, Limit } from '../../configuration/gate-rules';
import { count } from '../../render/plain';
import type { Before } from '../base';
import { excess, type Tally, tally } from './counting';
import { type Forbidden, forbiddenIn, type IsForgiven } from './forbid';
import { isSettled, lookedAt, openBy, unjudgedOf } from './looked';
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

  const met = unjudgedOf(failOn, lookedAt(failOn, files, before), before);
  const unjudged = met.filter(({ one }) => !isSettled(one));
  const keyed = KEYS.flatMap(key => {
    const statements = unjudged.filter(({ one }) => openBy(one) === key);
    return statements.length > 0 ? [{ key, statements, words: OPEN_WORDS[key](statements.length) }] : [];
  });
  const barred = keyed.find(({ key }) => rules[key] === 'fail');
  if (barred) return decided('failed', placesOf(barred.words, barred.statements));
  const errors = problems.filter(problem => problem.severity === 'error');
  const unknown = errors.find(({ code }) => code === 'unknown-forbid');
  if (unknown) return decided('incomplete', unknown.message);
  if (errors.length > 0) {
    return decided('incomplete', `${count(errors.length, 'problem')} kept something from being analysed`);
  }
  const spared = keyed.filter(({ key }) => rules[key] === 'allow');
  const open = unjudged.filter(({ one }) => !spared.some(({ key }) => key === openBy(one)));
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
  const ignored = files.filter(file => file.ignored).length;
  // why: a change may touch nothing else, but a configuration that ignores everything leaves nothing to pass
  if (failOn === 'any' && before === null && ignored === files.length) {
    const all = ignored === 1 ? 'the only file with a policy is' : `all ${count(ignored, 'file')} with policies are`;
    return decided('incomplete', `${all} ignored, so nothing was analysed`);
  }
  if (failOn === 'never') return { failOn, result: 'passed', sentence: 'no gate was asked for.' };
  const passed = found.map(({ limit, counted, forbidden }) => passedWords(limit, counted, forbidden));
  return decided(
    'passed',
    [
      ...passed.filter(words => words !== ''),
      ...settledWords(met.length - unjudged.length),
      ...spared.map(({ words }) => words),
      ...ignoredWords(ignored),
    ].join('; '),
  );
}

const KEYS = ['unowned', 'unread', 'noEvidence'] as const;

const OPEN_WORDS: Readonly<Record<(typeof KEYS)[number], (number: number) => string>> = {
  unowned: number => `nobody knows whose ${count(number, 'statement')} ${number === 1 ? 'is' : 'are'}`,
  unread: number => `nobody can judge what ${count(number, 'statement')} ${number === 1 ? 'grants' : 'grant'}`,
  noEvidence: number =>
    `no report tells what ${count(number, 'statement')} ${number === 1 ? 'leaves' : 'leave'} unused`,
};

function settledWords(settled: number): readonly string[] {
  if (settled === 0) return [];
  return [`${count(settled, 'statement')} that nobody can judge ${settled === 1 ? 'is' : 'are'} kept by a comment`];
}

function ignoredWords(ignored: number): readonly string[] {
  return ignored === 0 ? [] : [`${count(ignored, 'file')} ${ignored === 1 ? 'is' : 'are'} ignored`];
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
  return { limit, counted, forbidden: forbiddenIn(limit, looked, { before, universe, isForgiven }) };
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
