import { beforeAll, describe, expect, it } from 'vitest';
import type { Ungated } from '../../src/analyse/analysis';
import { type Problem, problem } from '../../src/problem';
import { renderSarif } from '../../src/render/sarif';
import { audited, policyOf, statement } from '../audit/made';
import { analysed, listing } from '../deliver/placed';
import { fixed, type Result, type Run, textIn, validSarif } from './valid';

const GATE = { failOn: 'never', result: 'passed', sentence: 'no gate was asked for.' } as const;

function sarifOf(run: Ungated, more: readonly Problem[] = [], most?: number): Run {
  return validSarif(renderSarif({ ...run, problems: [...run.problems, ...more], gate: GATE }, '1.2.3', most));
}

function uriOf({ locations: [first] }: Result): string | undefined {
  return first?.physicalLocation.artifactLocation.uri;
}

const FIVE = policyOf(
  statement(['s3:GetBucketAcl', 's3:GetObject'], 'Reads'),
  statement(['s3:PutBucketAcl', 's3:GetBucketPolicy', 's3:GetObject'], 'Permissions'),
  statement(['sns:Publish'], 'Gone'),
  statement(['s3:GetObject'], 'Used'),
  { Sid: 'Unread', Effect: 'Allow', NotAction: 'iam:*', Resource: '*' },
);

describe('a SARIF log', () => {
  let results: Run['results'];
  let tool: Run['tool'];
  let invocations: Run['invocations'];
  beforeAll(() => {
    ({ results, tool, invocations } = sarifOf(audited({ 'a.json': FIVE })));
  });

  it('has a result for each statement with unused access, and for what could not be judged', () => {
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['unused-access/read', 'note'],
      ['unused-access/permissions-management', 'error'],
      ['unused-statement/write', 'warning'],
      ['not-judged/not-action', 'note'],
    ]);
    expect(results[1]?.message.text).toContain(
      '`s3:PutBucketAcl` (Permissions management), `s3:GetBucketPolicy` (Read)',
    );
  });

  it('places each on its statement, by lines and columns', () => {
    const places = results.map(({ locations: [first] }) => first?.physicalLocation.region);
    const sids = places.map(region => region && JSON.parse(textIn(FIVE, region)).Sid);
    expect(sids).toEqual(['Reads', 'Permissions', 'Gone', 'Unread']);
  });

  it('counts no byte order mark as a column', () => {
    const text = `\uFEFF${JSON.stringify(JSON.parse(FIVE))}`;
    const run = audited({ 'a.json': text });
    const { results } = sarifOf(run);
    const regions = results.flatMap(({ locations: [first] }) => first?.physicalLocation.region ?? []);
    expect(regions.map(region => JSON.parse(textIn(text, region)).Sid)).toContain('Reads');
    expect(regions.map(region => region.startColumn)).toContain(text.indexOf('{"Sid"'));
    expect(fixed(text, results)).toBe(run.files[0]?.after);
  });

  it('has a rule with a severity for each level of access', () => {
    const severities = tool.driver.rules.map(({ id, properties }) => [id, properties['security-severity'] ?? null]);
    expect(severities).toEqual([
      ['not-judged/not-action', null],
      ['unused-access/permissions-management', '8.0'],
      ['unused-access/read', '3.0'],
      ['unused-statement/write', '6.0'],
    ]);
    expect(tool.driver.rules.map(({ properties }) => properties.tags.includes('security'))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(invocations[0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] });
  });

  it('has one result for a policy of which nothing is used', () => {
    const { results } = sarifOf(
      audited({ 'a.json': policyOf(statement(['sns:Publish']), statement(['s3:GetBucketAcl'])) }),
    );
    expect(results.map(({ ruleId, fixes }) => [ruleId, fixes])).toEqual([['unused-policy/write', undefined]]);
  });

  it('knows each by the same fingerprint when lines and files move', () => {
    const prints = (run: Run) => run.results.map(one => one.partialFingerprints.primaryLocationLineHash);
    const moved = sarifOf(audited({ 'deep/b.json': `\n\n${FIVE}` }));
    expect(prints(moved)).toEqual(prints({ results } as Run));
    expect(new Set(prints(moved)).size).toBe(4);
    expect(moved.results[0]?.locations[0]?.physicalLocation.region?.startLine).toBe(6);
  });

  it('writes paths as addresses', () => {
    const names = [
      'a b.json',
      'zwölf/政策.json',
      'a#b?c%20.json',
      'a:b.json',
      '"<|>`{}".json',
      "it's.json",
      'x[1].json',
    ];
    const files = Object.fromEntries(
      names.map(name => [name, policyOf(statement(['s3:GetBucketAcl', 's3:GetObject']))]),
    );
    const found = sarifOf(audited(files)).results.map(one => decodeURIComponent(uriOf(one) ?? ''));
    expect(found.sort()).toEqual([...names].sort());
    expect(sarifOf(audited({ 'a:b.json': FIVE })).results[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual({
      uri: 'a%3Ab.json',
      uriBaseId: '%SRCROOT%',
    });
  });

  it('takes no text for a link, and no line break along', () => {
    const path = 'a.json';
    const message = '`[x](javascript:1)` is {0}\n::error::';
    const { results } = sarifOf(audited({}), [problem('warning', 'syntax', message, { path })]);
    expect(results[0]?.message.text).toBe('`\\[x\\](javascript:1)` is {{0}}\\u{{a}}::error::');
  });
});

describe('trouble in a SARIF log', () => {
  const error = problem('error', 'syntax', 'broken', { path: 'b.json', line: 3, column: 2, help: 'mend it' });
  const stale = problem('error', 'stale-report', 'too old', { path: '/tmp/report.json' });

  it('with files is a result, as GitHub shows no other, and the run no success', () => {
    const { results, invocations } = sarifOf(audited({}), [
      error,
      problem('note', 'syntax', 'quiet', { path: 'c.json' }),
    ]);
    expect(results.map(one => [one.ruleId, uriOf(one), one.message.text])).toEqual([
      ['problem/syntax/error', 'b.json', 'broken: mend it'],
    ]);
    expect(results[0]?.locations[0]?.physicalLocation.region).toEqual({ startLine: 3, startColumn: 2 });
    expect(invocations[0]?.executionSuccessful).toBe(false);
  });

  it('with evidence is a notification', () => {
    const { results, invocations } = sarifOf(audited({}), [stale]);
    expect(results).toEqual([]);
    expect(invocations[0]?.executionSuccessful).toBe(false);
    expect(invocations[0]?.toolExecutionNotifications.map(({ level, message }) => [level, message.text])).toEqual([
      ['error', '/tmp/report.json: too old'],
    ]);
  });

  it('comes first where there is no room for all, then the most harmful', () => {
    const { results, invocations } = sarifOf(audited({ 'a.json': FIVE }), [error], 3);
    expect(results.map(({ ruleId }) => ruleId)).toEqual([
      'unused-access/permissions-management',
      'unused-statement/write',
      'problem/syntax/error',
    ]);
    expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toMatch(/^2 results left out/);
  });
});

it('the fixes of a SARIF log are there', () => {
  const run = analysed({ 'a.json': FIVE }, listing('s3:GetBucketAcl', 'sns:Publish'));
  expect(sarifOf(run).results.map(({ fixes = [] }) => fixes.length)).toEqual([1, 1, 0]);
});
