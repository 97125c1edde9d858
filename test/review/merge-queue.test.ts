import { describe, expect, it } from 'vitest';
import type { FakeGitHub } from '../fake-github/fake-github';
import type { Fault } from '../fake-github/faults';
import { clean, type Files, findingOf, LISTING, POLICY, pullRequest, REFINED, touched, writes } from './pull-request';
import { type ActionRun, type Given, runAction } from './run-action';

const QUEUE = 'A merge queue asks only whether to merge: nothing was posted.';
const OTHER = POLICY.replace('s3:GetBucketAcl', 's3:PutBucketAcl');
const CONFIG = '.github/refine-iam.yml';
const KEEP = 'keep:\n  - actions: s3:GetBucketAcl\n    reason: restore drill\n';

/** A run that a merge queue starts; it may say nothing on the pull request, whatever comes of it. */
async function queued(fake: FakeGitHub, failOn: string, more: Partial<Given> = {}): Promise<ActionRun> {
  const { inputs, ...given } = more;
  const before = writes(fake).length;
  const run = await runAction({
    ...{ fake, event: 'merge_group', files: { 'report.json': LISTING }, ...given },
    inputs: { report: 'report.json', 'fail-on': failOn, ...inputs },
  });
  expect(run.stderr).toBe('');
  expect(writes(fake)).toHaveLength(before);
  clean(fake);
  return run;
}

function verdict({ code, outputs }: ActionRun) {
  return [code, outputs.gate];
}

describe.concurrent('a merge queue', () => {
  const SPACED = touched({ 'a.json': POLICY });
  const MORE = { 'a.json': POLICY.replace('"s3:GetObject"', '"s3:PutBucketAcl", "s3:GetObject"') };
  it.each<[string, Files, Files, string, readonly [number, string]]>([
    ['whose change grants what is unused', { 'a.json': REFINED }, { 'a.json': POLICY }, 'added', [1, 'failed']],
    ['whose new file does', { 'a.json': POLICY }, { 'a.json': POLICY, 'b.json': OTHER }, 'added', [1, 'failed']],
    ['whose new file grants what another did', { 'a.json': POLICY }, { 'b.json': POLICY }, 'added', [0, 'passed']],
    ['whose change touches what is unused', SPACED, { 'a.json': POLICY }, 'touched', [1, 'failed']],
    ['whose change only touches it', SPACED, { 'a.json': POLICY }, 'added', [0, 'passed']],
    ['that removes it', { 'a.json': POLICY }, { 'a.json': REFINED }, 'any', [0, 'passed']],
    ['that deletes the file', { 'a.json': POLICY }, { 'b.txt': 'x' }, 'touched', [0, 'passed']],
    ['of another file', { 'a.json': POLICY }, { 'a.json': POLICY, 'b.txt': 'x' }, 'touched', [0, 'passed']],
    ['whose file nobody can read', SPACED, { 'a.json': '{ "Statement": [' }, 'touched', [2, 'incomplete']],
    ['without a gate', { 'a.json': REFINED }, { 'a.json': POLICY }, 'never', [0, 'passed']],
    ['that adds to a list', { 'a.json': POLICY }, MORE, 'added', [1, 'failed']],
  ])('%s', async (_, base, head, failOn, expected) => {
    const fake = await pullRequest(head, base);
    const run = await queued(fake, failOn);
    expect(verdict(run)).toEqual(expected);
    expect(run.summary.split('\n')[0]).toBe(QUEUE);
    if (failOn !== 'never') expect(run.summary).toContain(`**Gate** \`${failOn}\`: ${expected[1]}`);
  });

  it.each<[string, Files, string, readonly [number, string]]>([
    ['and nothing else', { 'new/a.json': POLICY }, 'touched', [0, 'passed']],
    ['and nothing else, for what is added', { 'new/a.json': POLICY }, 'added', [0, 'passed']],
    ['and changes it', { 'new/a.json': `${POLICY}\n` }, 'added', [0, 'passed']],
    ['and adds to it', { 'new/a.json': MORE['a.json'] }, 'added', [1, 'failed']],
  ])('that moves a file %s', async (_, head, failOn, expected) => {
    const fake = await pullRequest(head, { 'a.json': POLICY }, { renames: { 'new/a.json': 'a.json' } });
    expect(verdict(await queued(fake, failOn))).toEqual(expected);
  });

  it('that changes more files than GitHub compares sees them all', async () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`docs/${index}.txt`, 'x']));
    const fake = await pullRequest({ ...many, 'z.json': POLICY }, { 'z.json': REFINED });
    expect(verdict(await queued(fake, 'added'))).toEqual([1, 'failed']);
    expect(fake.requests.filter(({ path }) => path.includes('/compare/'))).toEqual([]);
  });

  it('compares with what it merges into, not with where the pull request began', async () => {
    const fake = await pullRequest({ 'a.json': POLICY, 'b.json': OTHER }, { 'a.json': REFINED, 'b.json': OTHER });
    expect(verdict(await queued(fake, 'added'))).toEqual([1, 'failed']);
    fake.moveBase(7, { 'c.json': POLICY, 'a.json': POLICY });
    expect(verdict(await queued(fake, 'added'))).toEqual([0, 'passed']);
  });

  it.each([
    ['touched', 2],
    ['never', 0],
  ] as const)('of which GitHub lists not all files is incomplete (`%s`)', async (failOn, code) => {
    const fake = await pullRequest({ 'a.json': POLICY, 'b.json': '1' }, { 'a.json': REFINED, 'b.json': '1' });
    fake.limitTrees(1);
    const run = await queued(fake, failOn);
    expect(verdict(run)).toEqual([code, 'incomplete']);
    expect(run.summary).toContain(
      '- **error** GitHub does not list all files of the repository, so nobody knows what changed: run on the whole repository with `fail-on: any`',
    );
  });

  it.each<[string, Omit<Fault, 'status'>]>([
    ['a tree', { operation: 'git/get-tree' }],
    ['a blob', { operation: 'git/get-blob' }],
  ])('that cannot read %s fails', async (_, fault) => {
    const fake = await pullRequest({ 'a.json': POLICY }, { 'a.json': REFINED });
    for (let tries = 0; tries < 6; tries++) fake.faultOnce({ ...fault, status: 502 });
    const run = await queued(fake, 'never');
    expect(verdict(run)).toEqual([2, 'incomplete']);
    expect(run.summary).toContain('the merge group cannot be read: GitHub answered with 502: run again; ');
  });

  it('without evidence is incomplete', async () => {
    const fake = await pullRequest({ 'a.json': POLICY }, { 'a.json': REFINED });
    expect(verdict(await queued(fake, 'added', { files: {} }))).toEqual([2, 'incomplete']);
    expect(verdict(await queued(fake, 'never', { files: {} }))).toEqual([0, 'incomplete']);
    const files = { 'report.json': findingOf(LISTING) };
    const stale = { files, asOf: '2027-02-01T00:00:00Z', inputs: { principal: 'MyRole' } };
    expect(verdict(await queued(fake, 'added', stale))).toEqual([2, 'incomplete']);
    expect(verdict(await queued(fake, 'never', stale))).toEqual([0, 'incomplete']);
  });
});

describe.concurrent('what the base says', () => {
  it.each<[string, string | null, string | null, string, readonly [number, string]]>([
    ['keeps', KEEP, KEEP, 'added', [0, 'passed']],
    ['keeps, although the pull request takes it away', KEEP, null, 'added', [0, 'passed']],
    ['does not keep, although the pull request says so', null, KEEP, 'added', [1, 'failed']],
    ['asks for a gate', 'gate: added\n', 'gate: never\n', 'never', [1, 'failed']],
    ['asks for none', null, 'gate: any\n', 'never', [0, 'passed']],
    ['is broken', 'gate: [\n', null, 'never', [2, 'incomplete']],
  ])('%s', async (_, base, head, failOn, expected) => {
    const file = (text: string | null) => (text === null ? {} : { [CONFIG]: text });
    const fake = await pullRequest({ 'a.json': POLICY, ...file(head) }, { 'a.json': REFINED, ...file(base) });
    expect(verdict(await queued(fake, failOn))).toEqual(expected);
  });
});

describe.concurrent('what people declined in review', () => {
  async function declined(login: string): Promise<FakeGitHub> {
    const fake = await pullRequest({ 'a.json': POLICY });
    fake.setPermission('ann', 'write');
    await runAction({ fake, files: { 'report.json': LISTING } });
    fake.resolveThread(fake.comments[0]?.id ?? 0, login);
    return fake;
  }

  it('with write access does not move the gate', async () => {
    const fake = await declined('ann');
    expect(verdict(await queued(fake, 'touched'))).toEqual([0, 'passed']);
    expect(verdict(await queued(fake, 'touched', { inputs: { id: 'other' } }))).toEqual([1, 'failed']);
    const payload = structuredClone(fake.mergeGroupPayload(7)) as { merge_group: { head_ref: string } };
    payload.merge_group.head_ref = 'refs/heads/some-other-queue';
    const nameless = await queued(fake, 'touched', { payload });
    expect(verdict(nameless)).toEqual([1, 'failed']);
  });

  it('without write access moves it', async () => {
    expect(verdict(await queued(await declined('jane'), 'touched'))).toEqual([1, 'failed']);
  });

  it('and GitHub does not tell moves it, and that is said', async () => {
    const fake = await declined('ann');
    for (let tries = 0; tries < 3; tries++) fake.faultOnce({ path: '/graphql', status: 502 });
    const run = await queued(fake, 'touched');
    expect(verdict(run)).toEqual([1, 'failed']);
    expect(run.summary.split('\n')[0]).toBe(
      `${QUEUE} What people declined in review is not known, so it counts here: GitHub answered with 502.`,
    );
  });
});
