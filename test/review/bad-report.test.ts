import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../cli/run';
import { newFolder } from './after-file';
import { article, clean, findingOf, LISTING, POLICY, pullRequest, REFINED, writes } from './pull-request';
import { type Given, runAction } from './run-action';

async function review(more: Partial<Given>) {
  const fake = await pullRequest({ 'policy.json': POLICY });
  const run = await runAction({ fake, files: { 'report.json': LISTING }, ...more });
  expect(run.stderr).toBe('');
  clean(fake);
  return { fake, ...run };
}

describe.concurrent('a report that is not there', () => {
  it.each([
    ['a path', 'reports/unused.json', 'reports/unused.json'],
    ['a glob', 'reports/*.json', 'reports/*.json'],
    ['one of two', 'report.json\nreports/*.json', 'reports/*.json'],
  ])('%s: a green run, nothing analysed, and it says so; by a gate a red one', async (_, report, named) => {
    const { fake, code, outputs, commands, summary } = await review({ inputs: { report } });
    expect([code, outputs]).toEqual([0, { gate: 'incomplete' }]);
    const message = `no report matches \`${named}\`: nothing was analysed`;
    const help = 'export one with the AWS CLI, or download it in a step before this one';
    expect(commands.map(({ name, message }) => [name, message])).toEqual([['warning', `${message}: ${help}`]]);
    expect(summary).toContain('### No report, nothing analysed\n\n- no report matches');
    expect(writes(fake)).toEqual([]);
    const gated = await review({ inputs: { report, 'fail-on': 'added' } });
    expect([gated.code, gated.outputs, writes(gated.fake)]).toEqual([2, { gate: 'incomplete' }, []]);
    expect(gated.commands.map(({ name, message }) => [name, message])).toEqual([['error', `${message}: ${help}`]]);
  });
});

describe.concurrent('where a report may be', () => {
  it.each([
    ['a glob', 'reports/**/*.json'],
    ['two lines', 'reports/a.json\nreports/deep/b.json'],
    ['a folder that begins with a dot', '.reports/*.json'],
  ])('%s', async (_, report) => {
    const more = JSON.stringify([{ serviceNamespace: 's3', actions: ['GetBucketAcl'] }]);
    const files = { 'reports/a.json': LISTING, 'reports/deep/b.json': more, '.reports/a.json': LISTING };
    const { fake } = await review({ inputs: { report }, files });
    expect(fake.applySuggestions(7, 'policy.json')).toBe(REFINED);
  });

  it('outside the workspace: by its path, by a glob, or behind a link of the workspace', async () => {
    const elsewhere = newFolder();
    const workspace = newFolder();
    writeFiles(elsewhere, { 'report.json': LISTING });
    symlinkSync(join(elsewhere, 'report.json'), join(workspace, 'link.json'));
    for (const report of [join(elsewhere, 'report.json'), join(elsewhere, '*.json'), 'link.json']) {
      const { fake, code } = await review({ inputs: { report }, files: {}, workspace });
      expect([code, fake.reviews.length, report]).toEqual([0, 1, report]);
    }
  });
});

describe.concurrent('a report that is refused', () => {
  it.each<[string, string, RegExp]>([
    ['a policy', POLICY, /swapped/],
    ['broken off', LISTING.slice(0, -9), /breaks off/],
    ['empty', '', /the report is empty/],
    ['another document', '{"a": 1}', /no report of unused access/],
  ])('%s', async (_, report, message) => {
    const { fake, code, outputs, commands, summary } = await review({ files: { 'report.json': report } });
    expect([code, outputs]).toEqual([2, { gate: 'incomplete' }]);
    expect(commands.map(({ name }) => name)).toEqual(['error']);
    expect(commands[0]?.message).toMatch(message);
    expect(summary).toMatch(/^### Refine IAM could not run\n/);
    expect(fake.reviews).toEqual([]);
  });

  it('one of two', async () => {
    const files = { 'a.json': LISTING, 'b.json': '{' };
    const { fake, code } = await review({ files, inputs: { report: '*.json' } });
    expect([code, fake.reviews.length]).toEqual([2, 0]);
  });

  it('a folder', async () => {
    const files = { 'reports/a.json': LISTING };
    const { code, commands } = await review({ files, inputs: { report: 'reports' } });
    expect([code, commands.length]).toEqual([2, 1]);
    expect(commands[0]?.message).toContain('is a folder');
  });
});

describe.concurrent('a stale report', () => {
  const stale = { files: { 'report.json': findingOf(article('unused-access.json')) }, asOf: '2027-01-01T00:00:00Z' };

  it('suggests nothing, in green, with a warning and an incomplete gate', async () => {
    const { fake, code, outputs, commands, summary, stdout } = await review({
      ...stale,
      inputs: { principal: 'MyRole' },
    });
    expect([code, outputs.gate, outputs['refined-statements']]).toEqual([0, 'incomplete', '0']);
    expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(['warning']));
    expect(commands.map(({ name }) => name)).not.toContain('error');
    expect(summary).toMatch(/^Nothing to suggest on .*\. Export a new report, and run again\.\n/);
    const message = /the report is of 20 Nov 2026, more than 30 days old: it was not used/;
    for (const said of [summary, stdout, commands.map(({ message }) => message).join('\n')])
      expect(said).toMatch(message);
    expect(writes(fake)).toEqual([]);
  });

  it('fails a gate that cannot be decided', async () => {
    const { fake, code, outputs, commands } = await review({
      ...stale,
      inputs: { principal: 'MyRole', 'fail-on': 'any' },
    });
    expect([code, outputs.gate, fake.reviews]).toEqual([2, 'incomplete', []]);
    expect(commands.filter(({ name }) => name === 'error').map(({ message }) => message)).toEqual([
      'gate `any` incomplete: 1 problem kept something from being analysed: see the summary',
      expect.stringMatching(/^report\.json: the report is of 20 Nov 2026, more than 30 days old: it was not used/),
    ]);
  });

  it('counts when more is allowed', async () => {
    const { fake } = await review({ ...stale, inputs: { principal: 'MyRole', 'max-report-age': '60d' } });
    expect(fake.reviews).toHaveLength(1);
  });
});

describe.concurrent('principals', () => {
  const files = { 'report.json': findingOf(LISTING) };
  it('that no report is about are named', async () => {
    const { fake, code, summary } = await review({ files, inputs: { principal: 'OtherRole' } });
    expect([code, fake.reviews.length]).toEqual([0, 0]);
    expect(summary).toContain('no report is about `OtherRole`: its policies were left alone');
  });

  it('may be several, and then only what none of them uses goes', async () => {
    const { fake } = await review({ files, inputs: { principal: 'arn:aws:iam::123456789012:role/MyRole\nOtherRole' } });
    expect(fake.reviews).toEqual([]);
  });
});
