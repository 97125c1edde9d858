import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../cli/run';
import { newFolder } from './after-file';
import { clean, type Files, LISTING, POLICY, pullRequest, REFINED } from './pull-request';
import { type Given, runAction } from './run-action';

const OTHER = JSON.stringify([{ serviceNamespace: 's3', actions: ['DeleteBucket'] }]);
const WORDS =
  'this pull request changes the report by which it is judged: keep it where pull requests cannot write (an artifact), or export it in the job';

/** A run on a pull request whose change would pass by `OTHER`, if it may bring that. */
async function judged(
  reports: { readonly head: Files; readonly base: Files },
  more: Partial<Given> & { renames?: Readonly<Record<string, string>> } = {},
) {
  const { inputs, renames = {}, ...given } = more;
  const fake = await pullRequest(
    { 'a.json': POLICY, ...reports.head },
    { 'a.json': REFINED, ...reports.base },
    { renames },
  );
  const files = { 'report.json': OTHER };
  const run = await runAction({
    fake,
    files,
    ...given,
    inputs: { report: 'report.json', 'fail-on': 'added', ...inputs },
  });
  clean(fake);
  return run;
}

const CHANGED = { head: { 'report.json': OTHER }, base: { 'report.json': LISTING } };

describe.concurrent('a report that the pull request changes', () => {
  it.each(['pull_request', 'merge_group'])('decides no gate, on %s', async event => {
    const { code, outputs, summary } = await judged(CHANGED, { event });
    expect([code, outputs.gate]).toEqual([2, 'incomplete']);
    expect(summary).toContain(`- **error** \`report.json\`: ${WORDS}`);
  });

  it('is a warning without a gate', async () => {
    const { code, outputs, summary } = await judged(CHANGED, { inputs: { 'fail-on': 'never' } });
    expect([code, outputs.gate]).toEqual([0, 'passed']);
    expect(summary).toContain(`- **warning** \`report.json\`: ${WORDS}`);
  });

  it.each<[string, Files, Files, Partial<Given> & { renames?: Readonly<Record<string, string>> }]>([
    [
      'added to others',
      { 'iam/two.report': OTHER },
      {},
      { files: { 'iam/one.report': LISTING, 'iam/two.report': OTHER }, inputs: { report: './iam/*.report' } },
    ],
    [
      'removed from others',
      {},
      { 'iam/two.report': LISTING },
      { files: { 'iam/one.report': OTHER }, inputs: { report: 'iam/*.report' } },
    ],
    ['renamed to its place', { 'report.json': OTHER }, { 'x.json': OTHER }, { renames: { 'report.json': 'x.json' } }],
    [
      'renamed away from among others',
      { 'x.txt': LISTING },
      { 'iam/two.report': LISTING },
      {
        files: { 'iam/one.report': OTHER },
        inputs: { report: 'iam/*.report' },
        renames: { 'x.txt': 'iam/two.report' },
      },
    ],
  ])('decides no gate where it is %s', async (_, head, base, more) => {
    const { code, outputs, summary } = await judged({ head, base }, more);
    expect([code, outputs.gate]).toEqual([2, 'incomplete']);
    expect(summary).toContain(`: ${WORDS}`);
  });

  it('decides no gate where a link of the checkout leads to it', async () => {
    const workspace = newFolder();
    writeFiles(workspace, { 'data/report.txt': OTHER });
    symlinkSync('data/report.txt', join(workspace, 'report.json'));
    const changed = { head: { 'data/report.txt': OTHER }, base: { 'data/report.txt': LISTING } };
    const { outputs, summary } = await judged(changed, { workspace, files: {} });
    expect(outputs.gate).toBe('incomplete');
    expect(summary).toContain(`\`data/report.txt\`: ${WORDS}`);
  });

  it('may be changed where the one of the base is read, and only there', async () => {
    const event = 'pull_request_target';
    const ofBase = await judged(CHANGED, { event, files: { 'report.json': LISTING } });
    expect([ofBase.code, ofBase.outputs.gate]).toEqual([1, 'failed']);
    expect(ofBase.summary).not.toContain(WORDS);
    const ofHead = await judged(CHANGED, { event });
    expect([ofHead.code, ofHead.outputs.gate]).toEqual([2, 'incomplete']);
  });

  it('is not one that lies elsewhere', async () => {
    const files = { 'report.json': LISTING };
    const elsewhere = { head: { 'old/report.json': OTHER }, base: { 'old/report.json': LISTING } };
    const { outputs, summary } = await judged(elsewhere, { files });
    expect(outputs.gate).toBe('failed');
    expect(summary).not.toContain(WORDS);
  });
});
