import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, EXAMPLE, start } from './example';
import type { FakeGitHub } from './fake-github';

const WORKFLOW = '.github/workflows/access-report.yml';

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await start(EXAMPLE, { ...EXAMPLE, number: 8, headRepo: 'joe/fork', headRef: 'mine' });
});
afterEach(() => fake.close());

const get = (path: string) => ask(fake, 'GET', `/actions${path}`, undefined, { authorization: 'token fetcher' });
const ids = (rows: readonly { id: number }[]): readonly number[] => rows.map(({ id }) => id);
const sha256 = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

describe('runs', () => {
  test('are listed by workflow, newest first, and filtered', async () => {
    const scheduled = fake.addRun({ workflow: WORKFLOW });
    const failed = fake.addRun({ workflow: WORKFLOW, conclusion: 'failure' });
    const fork = fake.addRun({ workflow: WORKFLOW, event: 'pull_request', branch: 'main', headRepo: 'joe/fork' });
    const running = fake.addRun({ workflow: WORKFLOW, status: 'in_progress', branch: 'change-7', event: 'push' });
    fake.addRun({ workflow: '.github/workflows/other.yml' });
    const list = async (query: string, name = 'access-report.yml') =>
      (await get(`/workflows/${name}/runs${query}`)).body;
    const all = await list('');
    expect([all.total_count, ids(all.workflow_runs)]).toEqual([4, [running, fork, failed, scheduled]]);
    expect(ids((await list('?status=success&branch=main')).workflow_runs)).toEqual([fork, scheduled]);
    expect(ids((await list('?event=schedule')).workflow_runs)).toEqual([failed, scheduled]);
    expect(ids((await list('?status=completed&per_page=1')).workflow_runs)).toEqual([fork]);
    expect((await list('', String(all.workflow_runs[0].workflow_id))).total_count).toBe(4);
    expect((await get('/workflows/nope.yml/runs')).status).toBe(404);
    fake.addWorkflow('.github/workflows/nope.yml');
    expect((await get('/workflows/nope.yml/runs')).body).toEqual({ total_count: 0, workflow_runs: [] });
  });

  test('tell where they come from: a fork by its repository, and without pull requests', async () => {
    const own = (await get(`/runs/${fake.addRun({ workflow: WORKFLOW, branch: 'change-7', event: 'pull_request' })}`))
      .body;
    expect(own).toMatchObject({
      path: WORKFLOW,
      conclusion: 'success',
      head_repository: { id: 42 },
      repository: { id: 42 },
    });
    expect(own.pull_requests).toMatchObject([{ number: 7, head: { sha: own.head_sha } }]);
    const fork = (await get(`/runs/${fake.addRun({ workflow: WORKFLOW, branch: 'mine', headRepo: 'joe/fork' })}`)).body;
    const alike = fake.addRun({ workflow: WORKFLOW, branch: 'change-7', headRepo: 'joe/fork' });
    expect((await get(`/runs/${alike}`)).body.pull_requests).toEqual([]);
    expect(fork.head_sha).toBe((await ask(fake, 'GET', '/pulls/8')).body.head.sha);
    expect(fork).toMatchObject({ pull_requests: [], head_repository: { full_name: 'joe/fork', fork: true } });
    expect(fork.head_repository.id).not.toBe(42);
    const gone = (await get(`/runs/${fake.addRun({ workflow: WORKFLOW, headRepo: null })}`)).body;
    expect(gone.head_repository).toBeNull();
    expect((await get('/runs/1')).status).toBe(404);
  });

  test('need the right to read actions', async () => {
    const id = fake.addRun({ workflow: WORKFLOW });
    expect((await ask(fake, 'GET', `/actions/runs/${id}`)).status).toBe(403);
  });
});

describe('artifacts', () => {
  const artifactOf = async (run: number, name = 'report') =>
    (await get(`/runs/${run}/artifacts?name=${name}`)).body.artifacts[0];
  async function address(id: number): Promise<string> {
    const headers = { authorization: 'token fetcher' };
    const reply = await fetch(`${fake.url}/repos/acme/policies/actions/artifacts/${id}/zip`, {
      headers,
      redirect: 'manual',
    });
    expect([reply.status, await reply.text()]).toEqual([302, '']);
    return reply.headers.get('location') ?? '';
  }

  test('are downloaded from a signed address, without the token', async () => {
    const run = fake.addRun({ workflow: WORKFLOW });
    const id = fake.addArtifact(run, { name: 'report', files: { 'report.json': '[]', 'd/more.json': '{}' } });
    fake.addArtifact(run, { name: 'other', files: {} });
    const shown = await artifactOf(run);
    expect(shown).toMatchObject({ id, name: 'report', expired: false, workflow_run: { id: run, repository_id: 42 } });
    const url = await address(id);
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    expect([sha256(bytes), bytes.length]).toEqual([shown.digest, shown.size_in_bytes]);
    const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
    expect(Object.fromEntries(files)).toEqual({ 'report.json': '[]', 'd/more.json': '{}' });
    expect(fake.unexpected()).toEqual([]);
    const leaked = await fetch(url, { headers: { authorization: 'token fetcher' } });
    expect([leaked.status, await leaked.text()]).toEqual([400, expect.stringContaining('InvalidAuthenticationInfo')]);
    expect(fake.unexpected()).toMatchObject([{ why: ['the token was sent to the storage'] }]);
    for (const wrong of [url.replace(/sig=.*/, 'sig=x'), url.replace(/\?.*/, ''), url.replace(String(id), '1')]) {
      expect((await fetch(wrong)).status).toBe(403);
    }
  });

  test('may be bare files, bytes of the test, expired, or with a digest that is wrong or none', async () => {
    const run = fake.addRun({ workflow: WORKFLOW });
    const bare = fake.addArtifact(run, { name: 'bare', file: { name: 'report.json', content: '[]' } });
    const reply = await fetch(await address(bare));
    expect(reply.headers.get('content-disposition')).toContain('report.json');
    expect(await reply.text()).toBe('[]');
    const zip = Buffer.from('no zip');
    fake.addArtifact(run, { name: 'bytes', zip, size: 9, digest: 'sha256:00' });
    expect(await artifactOf(run, 'bytes')).toMatchObject({ size_in_bytes: 9, digest: 'sha256:00' });
    fake.addArtifact(run, { name: 'old', zip, digest: null });
    expect((await artifactOf(run, 'old')).digest).toBeNull();
    const expired = fake.addArtifact(run, { name: 'expired', zip, expired: true });
    expect((await artifactOf(run, 'expired')).expired).toBe(true);
    expect((await get(`/artifacts/${expired}/zip`)).status).toBe(410);
    expect((await get(`/artifacts/${expired}`)).body.name).toBe('expired');
    expect((await get(`/artifacts/${bare}/tar`)).status).toBe(404);
    expect((await get(`/runs/${run}/artifacts?name=none`)).body).toEqual({ total_count: 0, artifacts: [] });
    expect(() => fake.addArtifact(run, { name: 'x', zip, files: {} })).toThrow('say one of');
    expect(() => fake.addArtifact(1, { name: 'x', zip })).toThrow('no run 1');
  });
});

describe('payloads', () => {
  test('of the end of a run name the run, and of a fork no pull request', () => {
    const id = fake.addRun({
      workflow: WORKFLOW,
      event: 'pull_request',
      branch: 'mine',
      headRepo: 'joe/fork',
      actor: 'joe',
    });
    expect(fake.workflowRunPayload(id)).toMatchObject({
      ...{ action: 'completed', sender: { login: 'joe' }, workflow: { path: WORKFLOW } },
      workflow_run: { id, event: 'pull_request', pull_requests: [], head_repository: { owner: { login: 'joe' } } },
    });
  });

  test('of a merge group name two commits: the tip of the base, and the head on top of it', async () => {
    const tip = fake.moveBase(7, { 'base.txt': 'base\n' });
    fake.moveHead(7, { 'b.txt': null, 'renamed.txt': 'same\n' }, { 'renamed.txt': 'b.txt' });
    const { merge_group: group } = fake.mergeGroupPayload(7) as { merge_group: Record<string, string> };
    expect(group).toMatchObject({
      base_sha: tip,
      base_ref: 'refs/heads/main',
      head_ref: expect.stringContaining('/pr-7-'),
    });
    const compared = (await ask(fake, 'GET', `/compare/${tip}...${group.head_sha}`)).body;
    expect([compared.status, compared.files.map(({ filename }: { filename: string }) => filename)]).toEqual([
      'ahead',
      ['a.txt', 'renamed.txt'],
    ]);
    const { tree } = (await ask(fake, 'GET', `/git/trees/${group.head_sha}`)).body;
    expect(tree.map(({ path }: { path: string }) => path)).toEqual(['a.txt', 'base.txt', 'renamed.txt']);
  });

  test('of a push to a pull request name the head before', async () => {
    const before = (await ask(fake, 'GET', '/pulls/7')).body.head.sha;
    const after = fake.moveHead(7, { 'c.txt': 'c\n' });
    expect(fake.eventPayload(7, 'synchronize')).toMatchObject({ action: 'synchronize', before, after });
  });
});
