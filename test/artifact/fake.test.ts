import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fetchReportArtifact } from '../../src/edge/artifact/report-artifact';
import { EXAMPLE, start } from '../fake-github/example';
import type { FakeGitHub } from '../fake-github/fake-github';

const WORKFLOW = '.github/workflows/export.yml';
const FILES = { 'report.json': '[]' };
const SHOWN = (run: number) => `the artifact \`unused-access\` (run ${run} of \`export.yml\`, 23 Nov 2026)`;

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await start(EXAMPLE);
});
afterEach(async () => {
  // every request is one that GitHub's description of its API knows
  expect(fake.unexpected()).toEqual([]);
  await fake.close();
});

function fetched(token = 'fetcher') {
  const octokit = getOctokit(token, { baseUrl: fake.url });
  const names = { owner: 'acme', repo: 'policies', artifact: 'unused-access', workflow: 'export.yml' };
  const now = Date.parse('2026-11-23T12:00:00Z');
  return fetchReportArtifact({ octokit, ...names, serverUrl: 'https://github.com', now });
}

async function message(token?: string): Promise<string | null> {
  const read = await fetched(token);
  return read.ok ? null : read.problem.message;
}

test('a zip and a bare file are fetched, with six requests of which the last has no token', async () => {
  fake.addArtifact(fake.addRun({ workflow: WORKFLOW }), { name: 'unused-access', files: FILES });
  expect(await fetched()).toEqual({ ok: true, value: [{ text: '[]', source: `report.json of ${SHOWN(1)}` }] });
  expect(fake.requests.map(({ status, token }) => [status, token])).toEqual([
    ...Array(4).fill([200, 'fetcher']),
    [302, 'fetcher'],
    [200, null],
  ]);
  const file = { name: 'unused-access', content: '[ ]' };
  fake.addArtifact(fake.addRun({ workflow: WORKFLOW }), { name: 'unused-access', file });
  expect(await fetched()).toEqual({ ok: true, value: [{ text: '[ ]', source: SHOWN(2) }] });
});

test('runs of forks, of pull requests, of other workflows and on a tag are passed over', async () => {
  fake.addArtifact(fake.addRun({ workflow: WORKFLOW }), { name: 'unused-access', files: FILES });
  // what was pushed since does not matter
  fake.moveBase(7, { 'c.txt': 'new\n' });
  const forged = { workflow: WORKFLOW, branch: 'main' };
  for (const run of [
    { ...forged, headRepo: 'mallory/policies', event: 'push' },
    { ...forged, headRepo: null, event: 'push' },
    { ...forged, event: 'pull_request' },
    { ...forged, event: 'push', sha: fake.moveHead(7, { [WORKFLOW]: 'on: push\n' }) },
    { ...forged, conclusion: 'failure' as const },
    { workflow: '.github/workflows/other.yml' },
  ]) {
    fake.addArtifact(fake.addRun(run), { name: 'unused-access', files: { 'report.json': 'forged' } });
  }
  expect(await fetched()).toEqual({ ok: true, value: [{ text: '[]', source: `report.json of ${SHOWN(1)}` }] });
});

test('what is missing, expired, changed or forbidden is said', async () => {
  expect(await message()).toMatch(/^GitHub knows no workflow/);
  fake.addRun({ workflow: WORKFLOW, conclusion: 'failure' });
  expect(await message()).toMatch(/^there is no successful run/);
  const run = fake.addRun({ workflow: WORKFLOW });
  expect(await message()).toMatch(/is not there: that run uploaded no artifact of this name$/);
  fake.addArtifact(run, { name: 'unused-access', files: FILES, expired: true });
  expect(await message()).toMatch(/has expired$/);
  fake.addArtifact(run, { name: 'unused-access', files: FILES, digest: `sha256:${'0'.repeat(64)}` });
  expect(await message()).toMatch(/arrived with other bytes than were uploaded/);
  expect(await message('writer')).toMatch(/asked for the runs of `export\.yml`, GitHub does not let the token do it$/);
});
