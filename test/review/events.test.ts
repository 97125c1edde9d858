import { describe, expect, it } from 'vitest';
import { article, clean, findingOf, LISTING, POLICY, pullRequest, REFINED } from './pull-request';
import { type ActionRun, AS_OF, type Given, runAction } from './run-action';

const CONFIG = '.github/refine-iam.yml';
const READ = 'Audited the checkout.';

/** A run on the checkout, which asks GitHub for nothing. */
async function onCheckout(files: Given['files'], more: Partial<Given> = {}): Promise<ActionRun> {
  const fake = await pullRequest({ 'other.json': POLICY });
  const { inputs, ...given } = more;
  const run = await runAction({
    ...{ fake, event: 'schedule', files: { 'report.json': LISTING, ...files }, ...given },
    inputs: { report: 'report.json', ...inputs },
  });
  expect([run.stderr, fake.requests]).toEqual(['', []]);
  clean(fake);
  return run;
}

describe.concurrent('a run without a pull request', () => {
  it.each<[string, NonNullable<Given['files']>, string, number, string]>([
    ['never', { 'a.json': POLICY }, 'never', 0, 'passed'],
    ['any, with unused access', { 'a.json': POLICY }, 'any', 1, 'failed'],
    ['any, without', { 'a.json': REFINED }, 'any', 0, 'passed'],
    ['any, where a file is broken', { 'a.json': REFINED, 'b.json': '{ "Statement": [' }, 'any', 2, 'incomplete'],
    ['any, where there is no policy', {}, 'any', 2, 'incomplete'],
    ['never, where a file is broken', { 'b.json': '{ "Statement": [' }, 'never', 0, 'incomplete'],
    ['never, in the configuration any', { 'a.json': POLICY, [CONFIG]: 'gate: any\n' }, 'never', 1, 'failed'],
    ['any, in the configuration never', { 'a.json': POLICY, [CONFIG]: 'gate: never\n' }, 'any', 1, 'failed'],
  ])('and the gate %s', async (_, files, failOn, code, gate) => {
    for (const event of ['push', 'schedule']) {
      const run = await onCheckout(files, { event, inputs: { 'fail-on': failOn } });
      expect([event, run.code, run.outputs.gate]).toEqual([event, code, gate]);
      expect(run.summary.startsWith(READ)).toBe(true);
    }
  });

  it.each(['added', 'touched'])('does not judge by a gate about pull requests, and says so (`%s`)', async gate => {
    for (const given of [{ inputs: { 'fail-on': gate } }, { files: { [CONFIG]: `gate: ${gate}\n` } }]) {
      const run = await onCheckout({ 'a.json': POLICY, ...given.files }, given.inputs ? { inputs: given.inputs } : {});
      expect([run.code, run.outputs.gate]).toEqual([0, 'passed']);
      expect(run.summary.split('\n')[0]).toBe(
        `${READ} The gate \`${gate}\` is about pull requests, so nothing was held back. Take the changes from the patch in the job summary.`,
      );
    }
  });

  it('is asked for on a pull request, too, where the mode is `audit`', async () => {
    const run = await onCheckout({ 'a.json': POLICY }, { event: 'pull_request', inputs: { mode: 'audit' } });
    expect([run.code, run.outputs.gate, run.outputs['refined-statements']]).toEqual([0, 'incomplete', '1']);
    expect(run.summary.startsWith(READ)).toBe(true);
    expect(run.stdout).toMatch(
      /^::group::Statements and problems\na\.json:4 [\s\S]*\n::endgroup::\n\d+ unused actions? to remove/m,
    );
  });

  it.each(['any', 'added'])('decides no gate of a pull request, which brings its own rules (`%s`)', async gate => {
    for (const given of [{ inputs: { 'fail-on': gate } }, { files: { [CONFIG]: `gate: ${gate}\n` } }]) {
      const files = { 'a.json': POLICY, ...given.files };
      const run = await onCheckout(files, { event: 'pull_request', inputs: { mode: 'audit', ...given.inputs } });
      expect([run.code, run.outputs.gate]).toEqual([2, 'incomplete']);
      expect(run.commands[0]?.message).toMatch(/^`mode: audit` decides no gate on a pull request: /);
    }
  });

  it('is refused where the mode is `review`, as is a mode that is none', async () => {
    const refused = await onCheckout({ 'a.json': POLICY }, { inputs: { mode: 'review' } });
    expect([refused.code, refused.outputs.gate]).toEqual([2, 'incomplete']);
    expect(refused.commands.map(({ message }) => message)).toEqual([
      '`mode` is `review`, and this event is about no pull request: start the workflow on `pull_request`, or leave `mode` out',
    ]);
    const unknown = await onCheckout({ 'a.json': POLICY }, { inputs: { mode: 'all' } });
    expect(unknown.commands.map(({ message }) => message)).toEqual([
      '`mode` is `all`: give one of `auto`, `review`, `audit`',
    ]);
  });

  it('does as its configuration says', async () => {
    const configuration = [
      'principals:\n  iam/**: MyRole',
      'ignore: ["old/**"]',
      'keep:\n  - actions: s3:PutBucketAcl\n    reason: restore drill',
    ].join('\n');
    const both = POLICY.replace('"s3:GetObject"', '"s3:PutBucketAcl", "s3:GetObject"');
    const files = { [CONFIG]: configuration, 'iam/a.json': both, 'old/b.json': POLICY, 'c.json': POLICY };
    const run = await onCheckout({ ...files, 'report.json': findingOf(LISTING) });
    expect([run.code, run.outputs['refined-statements'], run.outputs['declined-statements']]).toEqual([0, '1', '2']);
    expect(run.summary).toContain('#### `iam/a.json`');
    expect(run.summary).toContain('`iam/a.json:4`: `s3:PutBucketAcl`: ');
    expect(run.summary).toContain('#### Whose policies are these?');
    expect(run.summary).toContain('c.json');
  });

  it('with a broken configuration fails, and names the line', async () => {
    const run = await onCheckout({ 'a.json': POLICY, [CONFIG]: 'gate: any\nkeeps: []\n' });
    expect([run.code, run.outputs]).toEqual([2, { gate: 'incomplete' }]);
    expect(run.commands).toMatchObject([{ name: 'error', properties: { file: CONFIG, line: '2' } }]);
    expect(run.summary).toContain('### Refine IAM could not run\n\n- `.github/refine-iam.yml:2:1`: ');
  });

  it('reads a configuration of another name where the input says so, and none by default', async () => {
    const files = { 'a.json': POLICY, 'iam.yml': 'gate: any\n' };
    expect((await onCheckout(files)).code).toBe(0);
    expect((await onCheckout(files, { inputs: { config: 'iam.yml' } })).code).toBe(1);
  });

  it.each([
    ['no report', 'none.json', AS_OF, 'no report matches `none.json`: nothing was analysed: export one'],
    ['an old report', 'report.json', '2027-02-01T00:00:00Z', 'days old'],
  ])('with %s warns, and holds back where a gate is asked for', async (_, report, asOf, words) => {
    const files = { 'a.json': POLICY, 'report.json': findingOf(LISTING) };
    const inputs = { principal: 'MyRole', report };
    const mild = await onCheckout(files, { asOf, inputs });
    const strict = await onCheckout(files, { asOf, inputs: { ...inputs, 'fail-on': 'any' } });
    expect([mild.code, mild.outputs.gate, strict.code, strict.outputs.gate]).toEqual([
      ...[0, 'incomplete', 2, 'incomplete'],
    ]);
    for (const { summary } of [mild, strict]) expect(summary).toContain(words);
    const levels = (run: ActionRun) => run.commands.map(({ name }) => name);
    expect([levels(mild).includes('error'), levels(mild).includes('warning')]).toEqual([false, true]);
    expect(levels(strict)).toContain('error');
  });

  it('reads the files of a folder that is no repository', async () => {
    const run = await onCheckout({ 'a.json': article('policy.json') });
    expect([run.code, run.outputs.gate]).toEqual([0, 'passed']);
  });

  it('without a checkout says so', async () => {
    const empty = await onCheckout({}, { inputs: { policies: 'iam/**' } });
    expect([empty.code, empty.outputs.gate]).toEqual([0, 'passed']);
    expect(empty.summary.split('\n')[0]).toBe(
      `${READ} None of the files that \`policies\` chooses can hold a policy, so nothing was analysed.`,
    );
    const gone = await onCheckout({}, { env: { GITHUB_WORKSPACE: '/nowhere/at/all' } });
    expect([gone.code, gone.outputs]).toEqual([2, { gate: 'incomplete' }]);
    expect(gone.summary).toContain('there is no checkout to read: check out the repository in a step before this one');
  });

  it('that breaks by our fault says whose it is, and never takes it for a verdict', async () => {
    const run = await onCheckout({ 'a.json': POLICY }, { env: { RUNNER_TEMP: '/dev/null' } });
    expect([run.code, run.outputs.gate]).toEqual([2, 'incomplete']);
    expect(run.commands.at(-1)).toMatchObject({ name: 'error' });
    expect(run.commands.at(-1)?.message).toMatch(/^refine-iam failed: .*: this is our bug: please report it/);
  });
});
