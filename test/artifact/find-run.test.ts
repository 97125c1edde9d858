import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readWorkflow } from '../../src/edge/artifact/workflow';
import { runOf, type Site, startSite } from './site';

let site: Site;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => site.close());

async function refusal(): Promise<string> {
  const read = await site.fetch();
  if (read.ok) throw new Error('was fetched');
  const { severity, code, message } = read.problem;
  return `${severity} ${code}: ${message}`;
}
const asked = (part: string) => site.requests.filter(({ line }) => line.includes(part)).map(({ line }) => line);

describe('a run that does not count', () => {
  test.each([
    [{ head_repository: { id: 43 } }, 'is of a fork'],
    [{ head_repository: null }, 'is of a fork'],
    [{ event: 'pull_request' }, 'was started by `pull_request`'],
    [{ event: 'pull_request_target' }, 'was started by `pull_request_target`'],
    [{ event: 'workflow_run' }, 'was started by `workflow_run`'],
    [{ event: 'issue_comment' }, 'was started by `issue_comment`'],
    [{ event: 'dynamic' }, 'was started by `dynamic`'],
    [{ path: '.github/workflows/other.yml' }, 'is of another workflow, `.github/workflows/other.yml`'],
    [{ path: '.github/workflows/export.yml.yml' }, 'is of another workflow, `.github/workflows/export.yml.yml`'],
    [{ path: 'x/.github/workflows/export.yml' }, 'is of another workflow, `x/.github/workflows/export.yml`'],
    [{ head_branch: 'feature' }, 'ran on `feature`'],
    [{ head_branch: null }, 'ran on ``'],
    [{ conclusion: 'failure' }, 'did not succeed'],
    [{ conclusion: null }, 'did not succeed'],
    [{ head_sha: 'elsewhere' }, 'ran on a commit that the branch `main` does not hold'],
  ])('%j', async (change, why) => {
    site.runs = [runOf({ ...change, run_number: 124 })];
    expect(await refusal()).toBe(
      `warning missing-report: no successful run of \`export.yml\` on the default branch \`main\` counts, of 1 looked at: the newest, run 124, ${why}`,
    );
    expect(asked('/artifacts')).toEqual([]);
    expect(asked('/runs?')).toHaveLength(1);
    // the next older one does
    site.runs = [runOf({ ...change, id: 9000 }), runOf({ path: '.github/workflows/export.yml@main' })];
    expect((await site.fetch()).ok).toBe(true);
  });
});

describe('the newest run that counts', () => {
  test('is the first that GitHub lists, on any page up to the third', async () => {
    const fork = runOf({ head_repository: { id: 43 } });
    site.runs = [...Array<object>(299).fill(fork), runOf(), runOf({ id: 8000 })];
    expect((await site.fetch()).ok).toBe(true);
    expect(asked('/runs?')).toEqual(
      [1, 2, 3].map(page => `/actions/workflows/export.yml/runs?branch=main&status=success&per_page=100&page=${page}`),
    );
    site.runs = [...Array<object>(300).fill(fork), runOf()];
    expect(await refusal()).toMatch(/of 300 looked at: the newest, run 123, is of a fork$/);
  });

  test('may have run on an older commit of the branch', async () => {
    site.runs = [runOf({ head_sha: 'older' })];
    site.compared = 'behind';
    expect((await site.fetch()).ok).toBe(true);
    site.compared = 'ahead';
    expect(await refusal()).toMatch(/ran on a commit that the branch `main` does not hold$/);
  });

  test('is not sought among endless commits that the branch does not hold', async () => {
    site.runs = Array.from({ length: 30 }, (_, index) => runOf({ head_sha: `forged${index}` }));
    expect(await refusal()).toMatch(/of 30 looked at/);
    expect(asked('/compare/')).toHaveLength(5);
    expect(asked('/git/ref/')).toHaveLength(1);
  });

  test('is missing where the workflow never succeeded, or is not there', async () => {
    site.runs = [];
    expect(await refusal()).toBe(
      'warning missing-report: there is no successful run of `export.yml` on the default branch `main`',
    );
    site.instead.set('/actions/workflows/', [404]);
    expect(await refusal()).toBe(
      'warning missing-report: GitHub knows no workflow `.github/workflows/export.yml`, or hides it from the token',
    );
  });
});

describe('the workflow', () => {
  test.each(['export.yml', '.github/workflows/export.yml'])('may be %s', input => {
    expect(readWorkflow(input)).toEqual({
      ok: true,
      value: { file: 'export.yml', path: '.github/workflows/export.yml' },
    });
  });

  test.each([
    '',
    'Export unused access',
    '12345',
    '.github/workflows/',
    '.github/workflows/a/b.yml',
    '../x.yml',
    'a\\b.yml',
    'x.json',
  ])('may not be %j', input => {
    const read = readWorkflow(input);
    expect(read.ok ? null : read.problem).toMatchObject({
      ...{
        severity: 'error',
        code: 'usage',
        message: `\`report-workflow\` is \`${input}\`, which is no workflow file`,
      },
      help: expect.stringMatching(/name the file below `\.github\/workflows\/`/),
    });
  });
});
