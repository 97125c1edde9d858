import { describe, expect, it } from 'vitest';
import { clean, LISTING, POLICY, pullRequest } from './pull-request';
import { type Given, runAction } from './run-action';

async function review(more: Partial<Given>) {
  const fake = await pullRequest({ 'policy.json': POLICY });
  const run = await runAction({ alone: true, fake, files: { 'report.json': LISTING }, ...more });
  expect(run.stderr).toBe('');
  clean(fake);
  return { fake, ...run };
}

/** A run that could not do its work says so once as an annotation and once in the summary, and asks GitHub for nothing. */
async function refuses(more: Partial<Given>, message: string, help: string): Promise<void> {
  const { fake, code, outputs, commands, summary } = await review(more);
  expect([code, outputs]).toEqual([2, { gate: 'incomplete' }]);
  expect(commands.map(({ name, message }) => [name, message])).toEqual([['error', `${message}: ${help}`]]);
  expect(summary).toMatch(/^### Refine IAM could not run\n\n- /);
  expect(fake.requests).toEqual([]);
}

const EVIDENCE = 'set `report` to a path or a glob, or `report-artifact` and `report-workflow`';
const BOTH = 'give the name of the artifact, and the file name of the workflow';
const ID = 'use letters, digits, `.`, `_` and `-`, at most 100 of them';
const RULES = 'give one of `never`, `added`, `touched`, `any`';
const PATH = 'give a path from the root of the repository';

describe.concurrent('bad inputs', () => {
  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['no report', { report: '' }, 'no evidence is given', EVIDENCE],
    ['a blank report', { report: ' \n ' }, 'no evidence is given', EVIDENCE],
    [
      'a report by path and as an artifact',
      { report: 'report.json', 'report-artifact': 'a', 'report-workflow': 'w.yml' },
      'evidence is given twice, by path and as an artifact',
      EVIDENCE,
    ],
    [
      'a report by path, and a workflow',
      { 'report-workflow': 'w.yml' },
      'evidence is given twice, by path and as an artifact',
      EVIDENCE,
    ],
    ['an artifact without a workflow', { 'report-artifact': 'a' }, '`report-workflow` is missing', BOTH],
    [
      'a workflow without an artifact',
      { 'report-artifact': '', 'report-workflow': 'w.yml' },
      '`report-artifact` is missing',
      BOTH,
    ],
    ['an `id` with blanks', { id: 'a b' }, '`id` is `a b`', ID],
    ['an `id` that is a path', { id: '../x' }, '`id` is `../x`', ID],
    ['an empty `id`', { id: '' }, '`id` is ``', ID],
    ['an empty `config`', { config: '' }, '`config` is ``', PATH],
    ['an empty gate', { 'fail-on': '' }, '`fail-on` is ``', RULES],
    ['an `id` of 101 letters', { id: 'x'.repeat(101) }, `\`id\` is \`${'x'.repeat(101)}\``, ID],
    ['an absolute `config`', { config: '/etc/passwd' }, '`config` is `/etc/passwd`', PATH],
    ['a `config` above', { config: '../x.yml' }, '`config` is `../x.yml`', PATH],
    ['a `config` above in the middle', { config: 'a/../../x.yml' }, '`config` is `a/../../x.yml`', PATH],
    ['a `config` of Windows', { config: 'a\\x.yml' }, '`config` is `a\\x.yml`', PATH],
    ['an unknown gate', { 'fail-on': 'always' }, '`fail-on` is `always`', RULES],
    ['a gate in capitals', { 'fail-on': 'Any' }, '`fail-on` is `Any`', RULES],
    ['an unknown scope', { scope: 'repository' }, '`scope` is `repository`', 'give one of `touched`, `file`'],
    ...['51', '-1', '1.5', 'ten', '0x9', '100'].map((most): [string, Record<string, string>, string, string] => [
      `${most} comments`,
      { 'max-comments': most },
      `\`max-comments\` is \`${most}\``,
      'give a number from 0 to 50',
    ]),
    ['an empty `policies`', { policies: '' }, '`policies` is empty', 'leave it out, or name files: `iam/**/*.json`'],
    [
      'no length of time',
      { 'max-report-age': 'soon' },
      '`max-report-age` is `soon`, which is no length of time',
      'write days, hours or weeks: `30d`, `12h`, `4w`',
    ],
    [
      'no window',
      { 'unused-for': '90' },
      '`unused-for` is `90`, which is no length of time',
      'write days, hours or weeks: `30d`, `12h`, `4w`',
    ],
    [
      'no principal',
      { principal: 'My Role' },
      '`My Role` is no principal',
      'give a role or user: its ARN, or its bare name',
    ],
    ['neither true nor false', { 'dry-run': 'yes' }, '`dry-run` is `yes`', 'write `true` or `false`'],
    [
      'no token',
      { 'github-token': '' },
      '`github-token` is empty',
      'leave the input out, or give a token with `pull-requests: write` and `contents: read`',
    ],
  ])('%s', (_, inputs, message, help) => refuses({ inputs }, message, help));
});
