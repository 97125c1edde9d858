import { describe, expect, it } from 'vitest';
import type { Stood } from '../../src/analyse/analysis';
import { decideGate } from '../../src/deliver/gate/decide';
import { readTerms, settle } from '../../src/settings/terms';
import { finding, policy } from '../cli/made';
import { configurationOf } from '../configuration/made';
import { analysed } from '../deliver/placed';
import { rulesFor } from '../gate/rules';
import { outcomeOf, withFormats } from './kept';

withFormats();
const ACL = 's3:GetBucketAcl';
const FILE = { path: 'iam/a.json', text: policy(ACL, 's3:GetObject') };
const keeping = (...more: readonly string[]) =>
  configurationOf('keep:', `  - actions: ${ACL}`, '    reason: drill', ...more.map(line => `    ${line}`));

describe('a rule of the configuration', () => {
  it.each<[string, readonly string[], boolean]>([
    ['of all files', [], true],
    ['of the file', ['files: iam/*'], true],
    ['of one of some files', ['files: [x, "**/a.json"]'], true],
    ['of another file', ['files: [x, iam/b.json]'], false],
    ['of the principal', ['principals: RoleA'], true],
    ['of principals like it', ['principals: [X, Role*]'], true],
    ['of its ARN', ['principals: arn:aws:iam::123456789012:role/RoleA'], true],
    ['of its account', ['principals: arn:aws:iam::123456789012:role/*'], true],
    ['of all accounts', ['principals: arn:aws:iam::*:role/RoleA'], true],
    ['of another account', ['principals: arn:aws:iam::210987654321:role/*'], false],
    ['of another principal', ['principals: [RoleB, A]'], false],
    ['of another principal in the file', ['principals: RoleB', 'files: iam/*'], false],
  ])('%s', (_, more, keeps) => {
    const configuration = { ...keeping(...more), principals: configurationOf('principals: {"**": RoleA}').principals };
    const { after, kept, problems } = outcomeOf(FILE, { configuration, report: finding('RoleA') });
    expect([kept, after.includes(ACL)]).toEqual([keeps ? [ACL] : [], keeps]);
    expect(problems.map(one => [one.code, one.path, one.line, one.column])).toEqual(
      keeps ? [] : [['idle-keep', '.github/refine-iam.yml', 2, 5]],
    );
  });

  it('of anybody counts where the report names nobody', () => {
    expect(outcomeOf(FILE, { configuration: keeping('principals: RoleB') }).kept).toEqual([ACL]);
  });

  it('is said to keep nothing where nothing of it is unused', () => {
    const configuration = configurationOf('keep:', '  - {actions: "s3:Put*", reason: x}');
    const { problems } = outcomeOf(FILE, { configuration });
    expect(problems).toMatchObject([{ code: 'idle-keep', severity: 'note', line: 2 }]);
    expect(problems[0]?.message).toMatch(/`s3:Put\*` \(`x`\) keeps nothing/);
    expect(outcomeOf(FILE, { configuration, report: finding('RoleA') }).problems.map(one => one.code)).toEqual([
      'unowned',
    ]);
  });
});

describe('an account', () => {
  const configured = (...accounts: readonly string[]) =>
    configurationOf(`accounts: ${JSON.stringify(accounts)}`, 'principals: {"**": RoleA}');
  it('that no report covers leaves the policy alone, and is named', () => {
    const both = configured('123456789012', '210987654321');
    const { statements, problems } = outcomeOf(FILE, { configuration: both, report: finding('RoleA') });
    expect(statements[0]).toMatchObject({ verdict: 'declined', reason: 'no-evidence' });
    expect(problems).toMatchObject([{ code: 'principal-not-covered', path: '.github/refine-iam.yml', line: 2 }]);
    expect(problems[0]?.message).toBe(
      'no report is about `RoleA` in account `210987654321`: its policies were left alone',
    );
  });

  it('that the report covers is enough', () => {
    const { after, problems } = outcomeOf(FILE, {
      configuration: configured('123456789012'),
      report: finding('RoleA'),
    });
    expect([after, problems]).toEqual([['s3:GetObject'], []]);
  });
});

describe('the ages of a report', () => {
  const configuration = configurationOf('report: {max-age: 2, unused-for: 365}');
  it.each<[string, string | undefined, boolean]>([
    ['are those that were asked for', '30d', false],
    ['else those of the configuration', undefined, true],
  ])('%s', (_, maxReportAge, isStale) => {
    const asked = readTerms({ principals: [], asOf: '2026-11-23', maxReportAge }, 0);
    if (!asked.ok) throw new Error(asked.problem.message);
    const terms = settle(asked.value, configuration);
    expect(terms.maxReportAge === 2 * 86_400_000).toBe(isStale);
    expect(terms.unusedFor).toBe(365 * 86_400_000);
    expect(settle(asked.value, null)).toMatchObject({ maxReportAge: 30 * 86_400_000, unusedFor: 90 * 86_400_000 });
  });
});

describe('a comment', () => {
  const beside = (comment: string, entry = 's3:*') => ({
    path: 'a.yaml',
    text: `Statement:\n  - Effect: Allow\n    Action:\n      - ${entry} # ${comment}\n      - s3:DeleteBucket\n    Resource: "*"\n`,
  });

  it('that cannot be read lets nothing go where it stands, and is an error', () => {
    const { after, problems } = outcomeOf(beside('refine-iam: keep s3:GetBucketAcl untill 2027-01-01: x', ACL));
    expect(after).toEqual([ACL, 's3:DeleteBucket']);
    expect(problems).toMatchObject([{ code: 'keep-comment', severity: 'error', path: 'a.yaml', line: 4, column: 60 }]);
  });

  it('that keeps nothing is told', () => {
    const { problems } = outcomeOf(beside('refine-iam: keep sns:Publish: alerts', ACL));
    expect(problems).toMatchObject([{ code: 'idle-keep', severity: 'note', path: 'a.yaml', line: 4, column: 27 }]);
    expect(problems[0]?.help).toMatch(/move the comment to the one it is about/);
  });

  it('at no statement is told', () => {
    const { text } = beside('a remark', ACL);
    const { problems } = outcomeOf({
      path: 'a.yaml',
      text: `# refine-iam: keep: all\n\n${text}# refine-iam: keep: all\n`,
    });
    expect(problems.map(one => [one.code, one.severity, one.line, one.column])).toEqual([
      ['keep-comment', 'warning', 1, 3],
      ['keep-comment', 'warning', 9, 3],
    ]);
  });

  it('in a string is none', () => {
    const path = 'a.tf';
    const text = `data "aws_iam_policy_document" "a" {\n  statement {\n    sid       = "# refine-iam: keep: x"\n    actions   = ["${ACL}", "s3:GetObject"]\n    resources = ["*"]\n  }\n}\n`;
    expect(outcomeOf({ path, text })).toMatchObject({ after: ['s3:GetObject'], problems: [] });
  });

  it('in a document that stands in a heredoc counts there', () => {
    const text = `resource "aws_iam_policy" "a" {\n  policy = <<EOT\n{\n  "Version": "2012-10-17",\n  "Statement": [{\n    "Effect": "Allow",\n    "Action": [\n      "${ACL}", // refine-iam: keep: drill\n      "s3:DeleteBucket"\n    ],\n    "Resource": "*"\n  }]\n}\nEOT\n}\n`;
    expect(outcomeOf({ path: 'a.tf', text })).toMatchObject({ after: [ACL], kept: [ACL], problems: [] });
  });

  it('beside a heredoc says how it is written inside', () => {
    const text = `resource "aws_iam_policy" "a" {\n  # refine-iam: keep: drill\n  policy = <<EOT\n{"Statement": [{"Effect": "Allow", "Action": ["${ACL}"], "Resource": "*"}]}\nEOT\n}\n`;
    const { problems } = outcomeOf({ path: 'a.tf', text });
    expect(problems).toMatchObject([
      { code: 'keep-comment', line: 2, help: expect.stringContaining('`// refine-iam') },
    ]);
  });

  it('splits a pattern around an action that the catalogue lacks', () => {
    const { after } = outcomeOf(beside('refine-iam: keep s3:GetBucketNew: drill', 's3:GetBucket*'));
    expect(after).toContain('s3:GetBucketNew');
  });
});

describe('what a change brings along', () => {
  const text = `Statement:
  # refine-iam: keep s3:GetBucketAcl: drill
  - Effect: Allow
    Action:
      - s3:GetBucketAcl
      - s3:DeleteBucket # refine-iam: keep: by hand
    Resource: "*"
`;
  const without =
    (...lines: readonly number[]): Stood =>
    (_, first, last) =>
      !lines.some(line => first <= line && line <= last);
  it.each<[string, readonly number[], readonly string[]]>([
    ['nothing of it', [], [ACL, 's3:DeleteBucket']],
    ['a comment above', [2], ['s3:DeleteBucket']],
    ['the statement below a comment', [3], ['s3:DeleteBucket']],
    ['an entry that is named', [5], [ACL, 's3:DeleteBucket']],
    ['an entry beside a comment', [6], [ACL]],
    ['all of it', [1, 2, 3, 4, 5, 6, 7], []],
  ])('does not count: %s', (_, lines, kept) => {
    expect(outcomeOf({ path: 'a.yaml', text }, { stood: without(...lines) }).kept).toEqual(kept);
  });

  it('does not count among the entries of a statement', () => {
    const whole = text.replace(' s3:GetBucketAcl: drill', ': all').replace(' # refine-iam: keep: by hand', '');
    expect(outcomeOf({ path: 'a.yaml', text: whole }, { stood: without(6) }).kept).toEqual([ACL]);
  });
});

describe('a gate', () => {
  const configuration = keeping('expires: 2026-11-22');
  const { statements, problems } = outcomeOf({ path: 'a.json', text: policy('s3:GetObject') }, { configuration });
  it('fails for an expired rule where it is told to', () => {
    const result = (failOn: 'any' | 'never', expired: 'fail' | 'warn') =>
      decideGate(
        rulesFor(failOn, { expiredKeeps: expired }),
        { files: [], problems, universe: analysed({}, '[]').universe },
        { changed: new Map(), granted: () => true, contained: () => true },
      );
    expect(statements).toHaveLength(1);
    expect(result('any', 'fail')).toMatchObject({ result: 'failed' });
    expect(result('any', 'fail').sentence).toBe(
      'failed: the rule that keeps `s3:GetBucketAcl` (`drill`) expired: its last day was 22 Nov 2026, in `.github/refine-iam.yml`, line 2.',
    );
    expect([result('any', 'warn').result, result('never', 'fail').result]).toEqual(['passed', 'passed']);
  });
});
