import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../cli/run';
import { newFolder } from './after-file';
import { gated } from './gated';
import { clean, LISTING, POLICY, pullRequest, REFINED } from './pull-request';

const OTHER = JSON.stringify([{ serviceNamespace: 's3', actions: ['DeleteBucket'] }]);

describe.concurrent('a report', () => {
  it('behind a folder that is a link, which the pull request leads elsewhere', async () => {
    const fake = await pullRequest(
      { 'a.json': POLICY, reports: { mode: '120000', content: 'fixtures' } },
      { 'a.json': REFINED, reports: { mode: '120000', content: 'iam' } },
    );
    const workspace = newFolder();
    writeFiles(workspace, { 'iam/r.report': LISTING, 'fixtures/r.report': OTHER });
    symlinkSync('fixtures', join(workspace, 'reports'));
    const { code, outputs } = await gated(fake, 'added', {
      workspace,
      files: {},
      inputs: { report: 'reports/r.report' },
    });
    clean(fake);
    expect([code, outputs.gate]).toEqual([2, 'incomplete']);
  });
  it('in a submodule that the pull request moves', async () => {
    const fake = await pullRequest(
      { 'a.json': POLICY, reports: { mode: '160000', content: 'a'.repeat(40) } },
      { 'a.json': REFINED, reports: { mode: '160000', content: 'b'.repeat(40) } },
    );
    const { code, outputs } = await gated(fake, 'added', {
      files: { 'reports/r.report': OTHER },
      inputs: { report: 'reports/r.report' },
    });
    clean(fake);
    expect([code, outputs.gate]).toEqual([2, 'incomplete']);
  });
  it('that is large and of the head, where the base is checked out', async () => {
    const large = `${OTHER}${' '.repeat(10_500_000)}`;
    const fake = await pullRequest(
      { 'a.json': POLICY, 'report.json': large },
      { 'a.json': REFINED, 'report.json': LISTING },
    );
    const { code, outputs } = await gated(fake, 'added', {
      event: 'pull_request_target',
      files: { 'report.json': large },
      inputs: { policies: 'a.json' },
    });
    clean(fake);
    expect([code, outputs.gate]).toEqual([2, 'incomplete']);
  });
  it('removed from below a folder that a glob names', async () => {
    const fake = await pullRequest({ 'a.json': POLICY }, { 'a.json': REFINED, 'teams/b/reports/two.report': LISTING });
    const { code, outputs } = await gated(fake, 'added', {
      files: { 'teams/a/reports/one.report': OTHER },
      inputs: { report: 'teams/*/reports' },
    });
    clean(fake);
    expect([code, outputs.gate]).toEqual([2, 'incomplete']);
  });
});
