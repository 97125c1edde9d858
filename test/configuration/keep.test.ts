import { describe, expect, it } from 'vitest';
import { activeKeep } from '../../src/configuration/active-keep';
import { configurationOf, SOURCE } from './made';

const CONFIGURATION = configurationOf(
  'keep:',
  '  - actions: [s3:PutBucketPolicy, s3:Get*]',
  '    reason: restore drill',
  '    expires: 2027-03-31',
  '  - actions: sns:Publish',
  '    reason: the pager',
);
const first = CONFIGURATION.keep[0];
const second = CONFIGURATION.keep[1];

describe('keep rules', () => {
  it('hold to the end of their last day in UTC', () => {
    const at = (time: string) => activeKeep(CONFIGURATION, Date.parse(time));
    expect(at('2027-03-31T23:59:59.999Z')).toEqual({ rules: [first, second], problems: [] });
    expect(at('2027-04-01T00:00:00Z').rules).toEqual([second]);
    expect(at('2027-04-01T01:00:00+02:00').rules).toEqual([first, second]);
  });

  it('that have expired are said, with their line and what to do', () => {
    const { problems } = activeKeep(CONFIGURATION, Date.parse('2028-01-01T00:00:00Z'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'warning', code: 'expired-keep', path: SOURCE, line: 2 });
    expect(problems[0]?.message).toMatch(/`s3:PutBucketPolicy` and 1 more \(`restore drill`\).*31 Mar 2027/);
    expect(problems[0]?.help).toMatch(/a later day/);
  });

  it('are none without a configuration', () => {
    expect(activeKeep(null, 0)).toEqual({ rules: [], problems: [] });
  });
});
