import { expect, it } from 'vitest';
import type { Analysis } from '../../src/analyse/analysis';
import { NO_AUDIT } from '../../src/audit/no-audit';
import { problem } from '../../src/problem';
import { renderJson } from '../../src/render/json';
import { renderMarkdown } from '../../src/render/markdown';
import { renderText } from '../../src/render/text';
import { allow, policyText, richly } from './rich';

const SHOWING = { paint: (_: string, words: string) => words, hint: 'HINT', verbose: false, audit: NO_AUDIT };
const bare = (files: Readonly<Record<string, string>>, more: Partial<Analysis> = {}): Analysis => ({
  ...richly(files),
  ...{ problems: [], reports: [], ...more },
});

it('a run in which nothing is found says so, and no more', () => {
  const run = bare({ 'a.json': '{"Statement": 1}' });
  expect(renderText(run, { ...SHOWING, noGate: 'No gate.' })).toBe(
    'No policy was found.\nRead 1 file: 0 policies, 0 statements.\nNo gate.\n',
  );
  expect(renderMarkdown(run)).toBe('### No policy was found\n\nRead 1 file: 0 policies with 0 statements.\n');
  expect(renderText(bare({}), SHOWING)).toBe('No policy was found.\nRead 0 files: 0 policies, 0 statements.\n');
});

it('a policy of which nothing goes is counted in the singular', () => {
  const run = bare({ 'iam/app.json': policyText([allow(['s3:PutObject'])]) });
  expect(renderText(run, SHOWING)).toBe(
    'Nothing to change.\nRead 1 file: 1 policy, 1 statement; 1 with nothing to remove.\n',
  );
  expect(renderMarkdown(run)).toBe(
    '### Nothing to change\n\nRead 1 file: 1 policy with 1 statement.\n\n1 statement with nothing to remove.\n',
  );
});

it('a run that could not judge all of it, or any, is not called clean', () => {
  const failed = problem('error', 'syntax', 'not valid', { path: 'b.json' });
  const first = (run: Analysis) =>
    renderText(run, SHOWING)
      .split('\n')
      .find(line => line.startsWith('Nothing'));
  const heading = (run: Analysis) => renderMarkdown(run).split('\n')[0];
  const judged = bare({ 'iam/app.json': policyText([allow(['s3:PutObject'])]) }, { problems: [failed] });
  expect(first(judged)).toBe('Nothing to change in what could be judged.');
  expect(heading(judged)).toBe('### Nothing to change in what could be judged');
  const unread = bare({ 'a.json': '{"Statement": 1}' }, { problems: [failed] });
  expect(renderText(unread, SHOWING)).toMatch(
    /\n\nNothing could be judged\.\nRead 1 file: 0 policies, 0 statements\.\n$/,
  );
  const nobodys = bare({ 'nobody.json': policyText([allow(['s3:PutObject'])]) });
  expect(nobodys.files[0]?.policies[0]?.statements[0]?.reason).toBe('unowned');
  expect(heading(nobodys)).toBe('### Nothing could be judged');
  const lacking = bare({ 'iam/two.json': policyText([allow(['s3:PutObject'])]) });
  expect(lacking.files[0]?.policies[0]?.statements[0]?.reason).toBe('no-evidence');
  expect(heading(lacking)).toBe('### Nothing could be judged');
  const caveat = problem('warning', 'syntax', 'odd', { path: 'b.json' });
  const denied = { 'nobody.json': policyText([{ Effect: 'Deny', Action: 's3:*', Resource: '*' }]) };
  expect(bare(denied).files[0]?.policies[0]?.statements[0]?.reason).toBe('deny');
  expect(heading(bare(denied))).toBe('### Nothing to change');
  expect(heading(bare({ 'a.json': '1' }, { problems: [caveat] }))).toBe('### No policy was found');
  expect(renderText(bare({ 'a.json': '{"Statement": 1}' }, { problems: [caveat] }), SHOWING)).toContain(
    'No policy was found.',
  );
});

it('files that nobody owns are named and counted, with what tells more', () => {
  const nobodys = policyText([allow(['s3:PutObject']), allow(['s3:GetObject'])]);
  const said = (run: Analysis, hint: string | null = 'HINT') =>
    renderText(run, { ...SHOWING, hint }).match(/^Nobody says.*$/gm);
  const NEXT = '`refine-iam owners` has the lines to add.';
  expect(said(bare({ 'other/a.json': nobodys }))).toEqual([`Nobody says whose \`other/a.json\` is: ${NEXT}`]);
  const three = bare({ 'b.json': nobodys, 'a\u202e.json': nobodys, 'c.json': nobodys, 'iam/app.json': nobodys });
  expect(said(three)).toEqual([`Nobody says whose \`a\\u{202e}.json\` and 2 other files are: ${NEXT}`]);
  expect(said(three, null)).toBeNull();
  expect(said(bare({ 'iam/app.json': nobodys }))).toBeNull();
});

it('notes alone stand under a heading of their own', () => {
  const problems = [problem('note', 'no-previous', 'there was none')];
  expect(renderMarkdown(bare({}, { problems }))).toContain('#### Notes\n\n- **note** there was none\n');
  const told = [problem('note', 'undated-report', 'it has no date')];
  expect(renderMarkdown(bare({}, { problems: told }))).not.toContain('####');
});

it('what has no date is said to have none, and reports that read alike are counted', () => {
  const run = richly({});
  const reports = run.reports.map(report => ({ ...report, analyzedAt: null }));
  const undated = { ...run, reports, problems: [], universe: { ...run.universe, date: null } };
  expect(renderText(undated, SHOWING)).toContain('Evidence: Access Analyzer, undated, from `a`b.json` (2 reports).');
  expect(renderMarkdown(undated)).toContain('Catalogue: 26 actions of 4 services, undated.');
  const result = JSON.parse([...renderJson(undated, '1')].join(''));
  expect([result.catalogue.date, result.evidence[0].analyzedAt]).toEqual([null, null]);
});

it('an action that the change adds is told from one that was granted before', () => {
  const run = {
    ...richly({ 'iam/app.json': policyText([allow(['s3:GetBucketAcl', 's3:GetBucketCORS', 's3:PutObject'])]) }),
  };
  const grantedBefore = (path: string, action: string) => path === 'iam/app.json' && action === 's3:getbucketacl';
  const result = JSON.parse([...renderJson({ ...run, grantedBefore }, '1')].join(''));
  const { removed } = result.files[0].policies[0].statements[0];
  expect(removed.map(({ added }: { added: boolean }) => added)).toEqual([false, true]);
});
