import { describe, expect, it } from 'vitest';
import type { FakeGitHub } from '../fake-github/fake-github';
import { gated } from './gated';
import { clean, POLICY, pullRequest, REFINED, writes } from './pull-request';
import type { ActionRun } from './run-action';

const MOVED = 'The pull request has a newer head: its own run will review it. Nothing was posted.';

describe.concurrent('a run that is asked about another commit', () => {
  const open = () => pullRequest({ 'a.json': POLICY }, { 'a.json': REFINED });
  const stoodDown = (fake: FakeGitHub, run: ActionRun, code: number, sentence: string) => {
    expect([run.code, run.outputs, run.stderr]).toEqual([code, { gate: 'incomplete' }, '']);
    expect(run.summary).toBe(`${sentence}\n`);
    expect(run.commands.map(({ name }) => name)).toEqual(code === 0 ? [] : ['error']);
    expect(writes(fake)).toEqual([]);
  };

  it.each([
    ['never', 0],
    ['added', 2],
  ] as const)('than the newest judges nothing (`%s`)', async (failOn, code) => {
    for (const event of ['pull_request', 'pull_request_target']) {
      const fake = await open();
      const payload = fake.eventPayload(7);
      fake.moveHead(7, { 'a.json': `${REFINED}\n` });
      stoodDown(fake, await gated(fake, failOn, { event, payload }), code, MOVED);
      clean(fake);
    }
  });

  it.each(['pulls/list-files', 'pulls/get'])(
    'than the one whose files are listed judges nothing (%s)',
    async operation => {
      const fake = await open();
      fake.faultOnce({ operation, meanwhile: () => fake.moveHead(7, { 'a.json': `${REFINED}\n` }) });
      stoodDown(fake, await gated(fake), 2, MOVED);
    },
  );

  it('than GitHub lists files of judges nothing', async () => {
    const fake = await open();
    const body = [{ filename: 'a.json', sha: 'b'.repeat(40), status: 'modified' }];
    fake.faultOnce({ operation: 'pulls/list-files', status: 200, body });
    fake.faultOnce({
      operation: 'git/get-blob',
      status: 200,
      body: { content: Buffer.from(REFINED).toString('base64') },
    });
    stoodDown(fake, await gated(fake), 2, MOVED);
    const removed = await open();
    removed.faultOnce({ operation: 'pulls/list-files', status: 200, body: [{ ...body[0], status: 'removed' }] });
    stoodDown(removed, await gated(removed), 2, MOVED);
  });

  it('after a run on it judges nothing', async () => {
    const fake = await pullRequest({ 'a.json': POLICY }, { 'a.json': REFINED }, { headRepo: 'jane/policies' });
    const run = { workflow: 'a.yml', event: 'pull_request', branch: 'change-7', headRepo: 'jane/policies' };
    const payload = fake.workflowRunPayload(fake.addRun(run));
    fake.faultOnce({ operation: 'pulls/list-files', meanwhile: () => fake.moveHead(7, { 'a.json': `${REFINED}\n` }) });
    stoodDown(fake, await gated(fake, 'added', { event: 'workflow_run', payload }), 2, MOVED);
  });

  it('of a pull request that is closed ends green', async () => {
    const fake = await pullRequest({ 'a.json': POLICY }, { 'a.json': REFINED }, { state: 'closed' });
    stoodDown(fake, await gated(fake), 0, 'The pull request is closed: nothing was reviewed.');
  });
});
