import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analyse/analysis';
import { NO_AUDIT } from '../../src/audit/no-audit';
import { type Problem, problem } from '../../src/problem';
import { jsonForScript } from '../../src/render/html/embed';
import { pageData } from '../../src/render/html/model';
import { renderHtml } from '../../src/render/html/page';
import { labelsOf } from '../../src/render/html/principal-labels';
import { audited, policyOf, statement } from '../audit/made';
import { analysed, listing } from '../deliver/placed';
import { allow, policyText, richly } from './rich';

const GATE = { failOn: 'never', result: 'passed', sentence: 'none.' } as const;
const NOT = { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' };
const DENY = { Effect: 'Deny', Action: 's3:*', Resource: '*' };

/** The words of a page without its marks and data, each run of blanks as one. */
function words(changed: Partial<Analysis>): string {
  const page = renderHtml({ ...richly({}), ...{ problems: [], gate: GATE }, ...changed }, NO_AUDIT, {
    ...{ tool: '1.2.3', script: '', style: '' },
  });
  return page
    .replace(/<script[\s\S]*/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('the head of a page', () => {
  const [report] = richly({}).reports;
  const made = (kind: 'access-analyzer' | 'last-accessed' | 'listing', date: string | null, source = 'r.json') => {
    if (!report) throw new Error('no report');
    return { ...report, kind, source, analyzedAt: date === null ? null : Date.parse(date) };
  };

  it.each([
    [[made('listing', '2026-11-22'), made('listing', '2026-11-20')], '20 Nov 2026 listing, 3 days old; 1 report file'],
    [[made('listing', '2026-11-20'), made('listing', '2026-11-22')], '20 Nov 2026 listing, 3 days old; 1 report file'],
    [
      [made('listing', '2026-11-20'), made('last-accessed', '2026-11-19', 's.json')],
      '19 Nov 2026 listing, 3 days old; IAM last accessed, 4 days old; 2 report files',
    ],
    [
      [made('listing', '2026-11-20'), made('listing', null), made('access-analyzer', '2026-11-23')],
      '20 Nov 2026 Access Analyzer, today; listing, undated; 1 report file',
    ],
  ])('says of which day its oldest evidence is, and of each kind how old: %#', (reports, said) => {
    expect(words({ reports })).toContain(`Evidence as of ${said} `);
  });

  it.each([
    [['ec2:*'], listing('ec2:RunInstances'), 'less than 1 %; '],
    [['ec2:*', 's3:GetObject'], JSON.stringify([{ serviceNamespace: 'ec2' }]), 'more than 99 %; '],
    [['sns:Publish', 's3:GetObject', 's3:PutObject'], listing('sns:Publish'), '33 %; '],
    [['sns:Publish'], listing('sns:Publish'), '100 %; '],
    [['sns:Publish'], listing('sns:Subscribe'), '0 %; '],
    [['sns:NoSuchAction'], listing('sns:Subscribe'), ''],
  ])('has the share of unused grants as people say it: of %j', (list, report, said) => {
    const { files, universe } = analysed({ 'a.json': policyOf(statement(list)) }, report);
    expect(words({ files, universe })).toMatch(new RegExp(`Unused grants [\\d,]+ of [\\d,]+ ${said}an action counts`));
  });

  it('counts the files that change', () => {
    const list = (action: string) => policyText([allow([action, 's3:PutObject'])]);
    const { files } = richly({ 'iam/app.json': list('s3:DeleteBucket'), 'iam/kept.json': list('s3:GetObject') });
    expect(words({ files })).toContain('in 2 policies of 2 files; 2 judged by evidence');
    expect(words({ files: [...files, ...files.slice(1)] })).toContain('from 1 statement in 1 file ');
    expect(words({ files: files.slice(1) })).toContain('in 1 policy of 1 file; 1 judged by evidence');
  });

  it('names no trouble but that of evidence where there is none', () => {
    const problems = (['syntax', 'future-report', 'empty-report', 'skipped-finding'] as const).map(code =>
      problem('error', code, `about ${code}`),
    );
    expect(words({ reports: [], problems })).toContain(
      'Evidence as of none used about future-report, and 2 more problems below ',
    );
    expect(words({ reports: [], problems: problems.slice(3) })).toContain('none used about skipped-finding ');
  });
});

describe('the notes of a page', () => {
  const many = (number: number, severity: Problem['severity'] = 'warning') =>
    Array.from({ length: number }, (_, at) => problem(severity, 'syntax', `trouble${at}.`));

  it.each([
    [100, []],
    [101, ['And 1 more, which the JSON result lists.']],
    [1_300, ['And 1,200 more, which the JSON result lists.']],
  ])('list the first hundred of %i problems', (number, more) => {
    const text = words({ problems: many(number) });
    expect(text.match(/trouble\d+\./g)).toHaveLength(100);
    expect(text.match(/And [^.]*\./g) ?? []).toEqual(more);
    expect(text).toContain(`Problems (${number === 1_300 ? '1,300' : number}) `);
  });

  it('are called notes where nothing is worse, and leave out what the catalogue does not know', () => {
    const unknown = problem('note', 'unknown-action', 'not known.');
    expect(words({ problems: [unknown, ...many(2, 'note')] })).toContain('Notes (2) note trouble0.');
    expect(words({ problems: [unknown] })).not.toMatch(/Notes|Problems|not known\./);
    const page = renderHtml({ ...richly({}), problems: many(1, 'note'), gate: GATE }, NO_AUDIT, {
      ...{ tool: '1', script: '', style: '' },
    });
    expect(page).not.toContain('<details open');
  });

  it('count what was left alone, the most frequent reason first, and nothing else', () => {
    const kept = statement(['s3:GetObject']);
    const { files } = audited({ 'a.json': policyOf(DENY, NOT, NOT, kept), 'b.json': policyOf(NOT) });
    expect(words({ files })).toContain(
      'Left alone, and why (4 statements) Statements Why 3 NotAction grants all but what it lists 1 it is a Deny: only Allow is refined ',
    );
    expect(words({ files: audited({ 'a.json': policyOf(kept) }).files })).not.toContain('and why');
  });

  it('say what the catalogue is of, where that is known', () => {
    const { universe } = richly({});
    expect(words({})).toContain('26 actions of 4 services, 2026-10-01. AWS');
    const undated = Object.assign(Object.create(universe), { date: null });
    expect(words({ universe: undated })).toMatch(/26 actions of 4 services\. AWS/);
  });
});

it('JSON in a script ends no element and is the same value', () => {
  const value = { text: '</script><!--&\u2028\u2029\u00e9' };
  const text = jsonForScript(value);
  expect(text).toBe('{"text":"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u2029\u00e9"}');
  expect(JSON.parse(text)).toEqual(value);
});

it('principals of one name are told apart by their account, and others need none', () => {
  const principal = (name: string, account: string | null, hasArn = true) => ({
    ...({ kind: 'role', name, account } as const),
    arn: hasArn ? `arn:aws:iam::${account}:role/${name}` : null,
  });
  const [a, b, c] = [principal('A', '1'), principal('A', '2'), principal('B', '1')];
  const label = labelsOf([a, b, c, c] as never);
  expect([a, b, c].map(one => label(one as never))).toEqual(['A (1)', 'A (2)', 'B']);
  const bare = principal('A', null, false);
  const mixed = labelsOf([a, bare] as never);
  expect([a, bare, principal('A', '7', false)].map(one => mixed(one as never))).toEqual(['A (1)', 'A', 'A (7)']);
});

it('statements come by the level of what goes, then by how much is unused, then those that nobody judged; the rest last', () => {
  const list = (sid: string, ...actions: readonly string[]) => allow([...actions, 's3:PutObject'], sid);
  const { statements, texts } = pageData(
    richly({
      'iam/app.json': policyText([
        ...[list('Used', 's3:GetObject'), { ...NOT, Sid: 'Negated' }, list('ReadToo', 's3:GetBucketCORS')],
        ...[list('Read', 's3:GetBucketAcl'), list('Write', 's3:DeleteBucket')],
        ...[list('Two', 's3:GetBucketAcl', 's3:GetBucketCORS'), list('Permissions', 's3:PutBucketAcl')],
      ]),
      'iam/nobody.json': policyText([list('Nobody', 's3:GetBucketAcl'), list('Neither')]),
      'iam/other.json': policyText([list('Listed', 's3:PutBucketTagging', 's3:ListBucket')]),
    }),
  );
  expect(statements.map(({ sid = 0 }) => texts[sid])).toEqual([
    ...['Permissions', 'Write', 'Two', 'ReadToo', 'Read', 'Listed'],
    ...['Nobody', 'Neither', 'Used', 'Negated'],
  ]);
});

it('lists that read alike when they are put together grant what each of them grants', () => {
  const lists = [['s3:GetObject', 'sns:GetTopic'], ['s3:GetObjectsns:GetTopic']];
  const { statements } = pageData(richly({ 'iam/app.json': policyText(lists.map(list => allow(list))) }));
  expect(statements.map(({ counts }) => counts?.granted)).toEqual([2, 0]);
});
