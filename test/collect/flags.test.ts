import { describe, expect, it } from 'vitest';
import { readFlags } from '../../src/edge/collect/flags';
import { readValue } from '../report/made';
import { ANALYZER } from './collecting';

describe('the flags of refine-iam collect', () => {
  it.each([
    [['--analyzer', 'unused'], '`analyzer` is `unused`, which is no ARN of an analyzer'],
    [
      ['--analyzer', ANALYZER.arn, '--region', 'us-east-1'],
      'the analyzer is in `eu-west-1`, and `region` is `us-east-1`',
    ],
    [['--region', 'europe'], '`region` is `europe`'],
    [['--account', '12'], '`account` is `12`'],
    [['--resource-tag', 'team'], '`resource-tag` is `team`'],
    [['--all-roles', '--last-accessed', 'A'], '`all-roles` and `last-accessed` exclude each other'],
    [['--all-roles', '--analyzer', ANALYZER.arn], '`analyzer` and `all-roles` exclude each other'],
    [['--last-accessed', 'A', '--account', '111122223333'], '`account` and `last-accessed` exclude each other'],
    [['--last-accessed', 'a b'], '`last-accessed` is `a b`'],
    [['--output', ''], '`output` is empty'],
    [['--output', 'folder/'], '`output` is `folder/`, which names a folder'],
    [['MyRole'], '`MyRole` belongs to no flag'],
    [['--nonsense'], 'unknown option `--nonsense`'],
  ])('refuse %j', (args, words) => {
    expect(readFlags(args)).toMatchObject({ ok: false, problem: { severity: 'error', code: 'usage' } });
    const read = readFlags(args);
    expect(read.ok ? '' : read.problem.message).toContain(words);
    expect(read.ok ? '' : read.problem.help).not.toBe('');
  });

  it('say what is wanted', () => {
    const nothing = { region: null, tags: [], output: 'refine-iam-report.json' };
    expect(readValue(readFlags([]))).toEqual({ ...nothing, origin: { kind: 'analyzer', arn: null, accounts: [] } });
    const accounts = ['111122223333', '444455556666'];
    const flags = ['--analyzer', ANALYZER.arn, ...accounts.flatMap(one => ['--account', one]), '--output', '-'];
    const origin = { kind: 'analyzer', arn: ANALYZER.arn, accounts };
    expect(readValue(readFlags(flags))).toEqual({ ...nothing, region: 'eu-west-1', origin, output: '-' });
    const tagged = ['--all-roles', '--resource-tag', 'team=a=b', '--resource-tag', 'old=', '--region', 'us-gov-west-1'];
    const tags = [
      { key: 'team', value: 'a=b' },
      { key: 'old', value: '' },
    ];
    expect(readValue(readFlags(tagged))).toEqual({
      ...nothing,
      region: 'us-gov-west-1',
      tags,
      origin: { kind: 'all-roles' },
    });
    const roles = { kind: 'principals', principals: ['A', 'C', 'B', 'D'] };
    expect(readValue(readFlags(['--last-accessed', 'A', 'B', '--last-accessed', 'C', 'D']))).toEqual({
      ...nothing,
      origin: roles,
    });
    expect(readValue(readFlags(['-h', '--account', '1']))).toBeNull();
  });
});
