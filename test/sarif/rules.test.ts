import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analyse/analysis';
import { problem } from '../../src/problem';
import { renderSarif } from '../../src/render/sarif';
import { artifactOf, regionOf } from '../../src/render/sarif/places';
import { type Kind, ruleOf, urgencyOf } from '../../src/render/sarif/rules';
import { allow, policyText, richly } from '../render/rich';
import { validSarif } from './valid';

// What GitHub makes of `security-severity`: over 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low.
const BANDS = (severity: number) =>
  severity > 9 ? 'critical' : severity >= 7 ? 'high' : severity >= 4 ? 'medium' : 'low';
const LEVELS = ['Permissions management', 'Write', 'Tagging', 'Read', 'List', null] as const;
const access = (
  level: (typeof LEVELS)[number],
  kind: 'unused-access' | 'unused-statement' = 'unused-access',
): Kind => ({ kind, level });

describe('a rule', () => {
  it('is as severe as what the access lets one do', () => {
    const rules = LEVELS.map(level => ruleOf(access(level)));
    expect(rules.map(({ id }) => id.split('/')[1])).toEqual([
      ...['permissions-management', 'write', 'tagging', 'read', 'list', 'unknown'],
    ]);
    expect(rules.map(({ severity }) => BANDS(Number(severity)))).toEqual([
      'high',
      'medium',
      'medium',
      'low',
      'low',
      'low',
    ]);
    expect(rules.map(({ severity }) => severity)).toEqual(['8.0', '6.0', '4.0', '3.0', '2.0', '2.0']);
    expect(rules.map(({ level }) => level)).toEqual(['error', 'warning', 'warning', 'note', 'note', 'note']);
    expect(rules.at(-1)?.title).toBe(
      'A statement grants actions that were not used; the most harmful level among them: unknown',
    );
  });

  it('of trouble says whether anything was analysed', () => {
    const rules = (['error', 'warning'] as const).map(level => ruleOf({ kind: 'problem', code: 'syntax', level }));
    expect(rules.map(({ id, level, title, severity }) => [id, level, title, severity])).toEqual([
      ['problem/syntax/error', 'error', 'Something could not be analysed', null],
      ['problem/syntax/warning', 'warning', 'Something was analysed, with a caveat', null],
    ]);
  });

  it('is the more urgent the more there is at stake: errors, access by its level, what was not judged, caveats', () => {
    const kinds: readonly Kind[] = [
      { kind: 'problem', code: 'syntax', level: 'error' },
      ...LEVELS.map(level => access(level)),
      { kind: 'not-judged', reason: 'unowned' },
      { kind: 'problem', code: 'syntax', level: 'warning' },
    ];
    expect(kinds.map(urgencyOf)).toEqual(kinds.map((_, at) => at));
    expect(urgencyOf(access('Write', 'unused-statement'))).toBe(urgencyOf(access('Write')));
  });
});

describe('a result', () => {
  const resultsOf = (run: Analysis, most?: number) =>
    validSarif(renderSarif({ ...run, problems: [] }, '1', most)).results.map(({ ruleId, message }) => [
      ruleId,
      message.text,
    ]);

  it('of reports without a date says so, each kind once', () => {
    const run = richly({
      'iam/kept.json': policyText([allow(['s3:DeleteBucket', 'ec2:DescribeThing4', 's3:PutObject'])]),
    });
    const files = run.files.map(file => ({
      ...file,
      policies: file.policies.map(policy => ({
        ...policy,
        statements: policy.statements.map(one => {
          const reports = one.evidence?.reports.map(report => ({ ...report, analyzedAt: null })) ?? [];
          const evidence = one.evidence && { ...one.evidence, reports };
          return { ...one, line: one.line, endLine: one.endLine, edited: false, evidence };
        }),
      })),
    }));
    expect(resultsOf({ ...run, files })).toEqual([
      [
        'unused-access/list',
        '1 action was not used by `App` or `Nightly`, and stays in the list. Not used: `ec2:DescribeThing4` (List). Evidence: Access Analyzer, undated.',
      ],
    ]);
  });

  it('comes before others of its level with fewer actions, where there is no room for all', () => {
    const lists = [['s3:GetBucketCORS'], ['s3:GetBucketAcl', 's3:GetBucketCORS'], ['s3:GetBucketAcl']];
    const run = richly({ 'iam/app.json': policyText(lists.map(list => allow([...list, 's3:GetObject']))) });
    expect(resultsOf(run, 1).map(([, text]) => text?.split('.')[0])).toEqual(['2 actions were not used by `App`']);
    expect(resultsOf(run, 2)).toHaveLength(2);
  });

  it('left out is counted, and what GitHub shows is said', () => {
    const run = {
      ...richly({ 'iam/app.json': policyText([allow(['s3:PutBucketAcl', 's3:GetObject'])]) }),
      problems: [],
    };
    const { invocations } = validSarif(renderSarif(run, '1', 0));
    expect(invocations[0]?.toolExecutionNotifications.map(({ level, message }) => [level, message.text])).toEqual([
      [
        'warning',
        '1 result left out, the least harmful: GitHub shows 5,000 results of a run, and the JSON result has all.',
      ],
    ]);
  });

  it('is a notification where trouble is in no file of the repository', () => {
    const problems = [
      problem('warning', 'syntax', 'without a place'),
      problem('warning', 'syntax', 'in a file', { path: 'a.json' }),
      problem('error', 'stale-report', 'elsewhere', { path: 'r.json', help: 'get a new one' }),
      problem('note', 'stale-report', 'quiet'),
    ];
    const { results, invocations } = validSarif(renderSarif({ ...richly({}), problems }, '1'));
    expect(results.map(({ message }) => message.text)).toEqual(['in a file']);
    expect(results[0]?.locations[0]?.physicalLocation.region).toBeUndefined();
    expect(invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      'without a place',
      'r.json: elsewhere: get a new one',
    ]);
  });
});

describe('a place', () => {
  const at = (text: string, line: number, column: number) => {
    const lines = { at: () => ({ line, column }) };
    const { startLine, startColumn } = regionOf({ text, lines } as never, { start: 0, end: 0 });
    return [startLine, startColumn];
  };

  it('counts a byte order mark as no column, in the first line alone', () => {
    expect([at('\uFEFFx', 1, 5), at('\uFEFFx', 1, 1), at('\uFEFFx', 2, 5), at('x', 1, 5), at('x', 2, 5)]).toEqual([
      ...[
        [1, 4],
        [1, 1],
        [2, 5],
        [1, 5],
        [2, 5],
      ],
    ]);
  });

  it('is an address also where the path is no text that UTF-8 could hold', () => {
    expect(artifactOf('a\ud800/b c').uri).toBe('a%EF%BF%BD/b%20c');
  });
});
