import { describe, expect, test } from 'vitest';
import { locatePolicies } from '../../src/locate/policies';
import type { Statement, StatementReason } from '../../src/locate/statement';
import { MANAGED_POLICY_LIMIT, refinePolicy } from '../../src/refine/refine-policy';
import { readSource } from '../../src/source/read';
import { catalogueOf, type Terms, termsOf, unused } from './made';

const LONG = 'L'.repeat(3_000);
const NAMES = { s3: ['GetObject', 'PutObject'] };
const TERMS = termsOf(catalogueOf(NAMES), [unused('s3:GetObject')]);

interface Made {
  readonly actions: readonly string[] | null;
  readonly held?: Statement['held'];
  readonly blocked?: Statement['blocked'];
}

/** The verdicts on a policy of some statements. */
function verdicts(made: readonly Made[], decide: (statement: Statement) => Terms | StatementReason = () => TERMS) {
  const Statement = made.map(({ actions }) => ({ Effect: 'Allow', Action: actions ?? ['x'], Resource: '*' }));
  const text = JSON.stringify({ Version: '2012-10-17', Statement });
  const [policy] = locatePolicies(readSource(text, 'p.json'), 'p.json').policies;
  if (!policy) throw new Error('no policy');
  const statements = policy.statements.map((one, at): Statement => {
    const { actions, held, blocked = null } = made[at] ?? { actions: null };
    return { ...one, actions: actions && one.actions, blocked, ...(held && { held }) };
  });
  return refinePolicy({ ...policy, statements }, decide).map(({ verdict, reason, edited }) => {
    return `${verdict}${reason ? ` ${reason}` : ''}${edited ? ', edited' : ''}`;
  });
}

const GOES = { actions: ['s3:GetObject'] };
const STAYS = { actions: ['s3:PutObject'] };

describe('a statement of which nothing is left', () => {
  test.each([
    ['goes beside one that stays', [GOES, STAYS], ['emptied, edited', 'kept']],
    ['goes beside one that is refined', [GOES, { actions: ['s3:*'] }], ['emptied, edited', 'refined, edited']],
    [
      'goes beside one that nobody may touch',
      [GOES, { ...STAYS, blocked: 'deny' }],
      ['emptied, edited', 'declined deny'],
    ],
    ['stays where it is the last', [GOES, GOES], ['emptied last-statement', 'emptied last-statement']],
    [
      'stays where only a condition brings in the others',
      [GOES, { ...STAYS, held: 'conditional' }],
      ['declined conditional', 'kept'],
    ],
    [
      'goes where one of the others stands without a condition',
      [GOES, { ...STAYS, held: 'conditional' }, STAYS],
      ['emptied, edited', 'kept', 'kept'],
    ],
    ['goes beside one that others share', [GOES, { ...STAYS, held: 'shared' }], ['emptied, edited', 'kept']],
    ['stays where others share it', [{ ...GOES, held: 'shared' }, STAYS], ['declined shared', 'kept']],
    [
      'stays where a condition brings it in',
      [{ ...GOES, held: 'conditional' }, STAYS],
      ['declined conditional', 'kept'],
    ],
  ] as const)('%s', (_, made, wanted) => expect(verdicts(made)).toEqual(wanted));
});

describe('a statement is left alone', () => {
  test('that may not be refined, for the first reason there is', () => {
    expect(verdicts([{ ...GOES, blocked: 'principal' }, STAYS], () => 'ignored')).toEqual([
      'declined principal',
      'declined ignored',
    ]);
    expect(verdicts([{ actions: null }, STAYS])).toEqual(['declined not-literal', 'kept']);
    expect(verdicts([{ actions: null, blocked: 'deny' }, STAYS])).toEqual(['declined deny', 'kept']);
  });

  test('by what is said of each', () => {
    const decide = ({ index }: Statement) => (index === 0 ? 'unowned' : TERMS);
    expect(verdicts([GOES, GOES, STAYS], decide)).toEqual(['declined unowned', 'emptied, edited', 'kept']);
  });
});

describe('a list that grows', () => {
  // why: of `big:*` two names stay, which are as long as the limit when so much is added to the first
  const grown = (more: number) => {
    const a = `A${'x'.repeat(more)}`;
    const names = { big: [`${a}x`, `B${LONG}y`, 'C'] };
    const terms = termsOf(catalogueOf(names), [unused('big:C')]);
    const size = JSON.stringify([`big:${a}x`, `big:B${LONG}y`]).length;
    return { size, verdicts: verdicts([{ actions: ['big:*'] }], () => terms) };
  };
  const fits = MANAGED_POLICY_LIMIT - grown(0).size;

  test('is declined past the size that AWS allows, and not before', () => {
    expect(grown(fits)).toEqual({ size: MANAGED_POLICY_LIMIT, verdicts: ['refined, edited'] });
    expect(grown(fits + 1)).toEqual({ size: MANAGED_POLICY_LIMIT + 1, verdicts: ['declined too-large'] });
  });
});
