import { describe, expect, it } from 'vitest';
import { zipped } from '../artifact/zips';
import type { FakeGitHub } from '../fake-github/fake-github';
import type { ArtifactInput, RunInput } from '../fake-github/runs';
import { clean, findingOf, LISTING, POLICY, pullRequest, REFINED, writes } from './pull-request';
import { type ActionRun, type Given, runAction } from './run-action';

const WORKFLOW = '.github/workflows/export.yml';
const REPORT = findingOf(LISTING);
const FILES = { 'unused-access.json': REPORT };
const SHOWN = 'the artifact `unused-access` (run 1 of `export.yml`, 23 Nov 2026, today)';

/** A run that takes its report from the artifact; gate and principal as the inputs say. */
async function fromArtifact(fake: FakeGitHub, failOn = 'never', more: Partial<Given> = {}): Promise<ActionRun> {
  const { inputs, ...given } = more;
  const run = await runAction({
    ...{ fake, token: 'fetcher', ...given },
    inputs: {
      ...{ 'report-artifact': 'unused-access', 'report-workflow': 'export.yml' },
      ...{ principal: 'MyRole', 'fail-on': failOn, ...inputs },
    },
  });
  expect(run.stderr).toBe('');
  clean(fake);
  return run;
}

async function site(run: Partial<RunInput> | null, artifact: Partial<ArtifactInput> | null): Promise<FakeGitHub> {
  const fake = await pullRequest({ 'policy.json': POLICY });
  if (run === null) fake.addWorkflow(WORKFLOW);
  else {
    const id = fake.addRun({ workflow: WORKFLOW, ...run });
    if (artifact !== null) fake.addArtifact(id, { name: 'unused-access', ...artifact });
  }
  return fake;
}

describe.concurrent('the report of another workflow', () => {
  it.each<[string, Partial<ArtifactInput>]>([
    ['zipped', { files: FILES }],
    ['as a bare file', { file: { name: 'unused-access.json', content: REPORT } }],
    ['in parts', { files: { 'a/1.json': REPORT, 'b/2.json': REPORT } }],
  ])('%s, serves a review, with no number of an account in it', async (_, artifact) => {
    const fake = await site({}, artifact);
    const run = await fromArtifact(fake, 'touched');
    expect([run.code, run.outputs.gate]).toEqual([1, 'failed']);
    expect(run.summary).toMatch(/^Posted 1 suggestion: /);
    expect(fake.applySuggestions(7, 'policy.json')).toBe(REFINED);
    const said = [...fake.comments, ...fake.issueComments, ...fake.reviews].map(({ body }) => body);
    for (const body of said) expect(body).not.toMatch(/\d{12}|arn:aws/);
    expect(said.join()).toContain('`MyRole`');
  });

  it.each(['merge_group', 'push', 'workflow_run'])('serves `%s` as well', async event => {
    const fake = await pullRequest({ 'policy.json': POLICY }, {}, { headRepo: 'jane/policies' });
    fake.addArtifact(fake.addRun({ workflow: WORKFLOW }), { name: 'unused-access', files: FILES });
    const ended = fake.addRun({
      ...{ workflow: '.github/workflows/review.yml', event: 'pull_request' },
      ...{ headRepo: 'jane/policies', branch: 'change-7' },
    });
    const payload = event === 'workflow_run' ? { payload: fake.workflowRunPayload(ended) } : {};
    const run = await fromArtifact(fake, 'any', { event, files: { 'policy.json': POLICY }, ...payload });
    expect([run.code, run.outputs.gate]).toEqual([1, 'failed']);
  });

  it('takes the newest run that is to be trusted', async () => {
    const fake = await site({}, { files: FILES });
    const used = { files: { 'x.json': findingOf('[{ "serviceNamespace": "sqs", "actions": ["SendMessage"] }]') } };
    for (const run of [{ headRepo: 'jane/policies' }, { event: 'pull_request' }, { branch: 'change-7' }]) {
      fake.addArtifact(fake.addRun({ workflow: WORKFLOW, ...run }), { name: 'unused-access', ...used });
    }
    const run = await fromArtifact(fake);
    expect(run.summary).toMatch(/^Posted 1 suggestion: /);
    expect(run.summary).toContain('run 1 of `export.yml`');
  });
});

const SOON = '2026-11-23T12:00:00Z';
const LATER = '2027-02-01T00:00:00Z';
const WANT = 'there is no successful run of `export.yml` on the default branch `main`: run that workflow there';
type Missing = readonly [Partial<RunInput> | null, Partial<ArtifactInput> | null, words: string, asOf: string];
const MISSING: readonly (readonly [name: string, ...Missing])[] = [
  ['no run', null, null, WANT, SOON],
  ['no run that succeeded', { conclusion: 'failure' }, { files: FILES }, WANT, SOON],
  ['a run of a fork only', { headRepo: 'jane/policies', branch: 'main' }, { files: FILES }, 'is of a fork: ', SOON],
  ['no artifact', {}, null, `${SHOWN} is not there: that run uploaded no artifact of this name: check`, SOON],
  ['no artifact of the name', {}, { name: 'other', files: FILES }, `${SHOWN} is not there: `, SOON],
  ['one that expired', {}, { files: FILES, expired: true }, `${SHOWN} has expired: run \`export.yml\` again`, SOON],
  ['one with an old report', {}, { files: FILES }, 'days old', LATER],
];

describe.concurrent('where there is no report to be had', () => {
  it.each(MISSING)(
    '(%s) a run without a gate is green, incomplete, and says what to do',
    async (_, runs, artifact, words, asOf) => {
      const fake = await site(runs, artifact);
      for (const event of ['pull_request', 'merge_group']) {
        const run = await fromArtifact(fake, 'never', { event, asOf });
        expect([run.code, run.outputs.gate]).toEqual([0, 'incomplete']);
        expect(run.summary).toContain(words);
        const levels = run.commands.map(({ name }) => name);
        expect([levels.includes('warning'), levels.includes('error')]).toEqual([true, false]);
      }
      expect(fake.reviews).toEqual([]);
    },
  );

  it.each(MISSING)('(%s) a run with a gate fails, whoever asks for it', async (_, runs, artifact, words, asOf) => {
    const asked = await fromArtifact(await site(runs, artifact), 'added', { asOf });
    const fake = await site(runs, artifact);
    fake.moveBase(7, { '.github/refine-iam.yml': 'gate: any\n' });
    const configured = await fromArtifact(fake, 'never', { asOf });
    for (const run of [asked, configured]) {
      expect([run.code, run.outputs.gate]).toEqual([2, 'incomplete']);
      expect(run.summary).toContain(words);
      expect(run.commands.some(({ name }) => name === 'error')).toBe(true);
    }
    expect(writes(fake).filter(line => line.includes('/reviews'))).toEqual([]);
  });
});

describe.concurrent('a report that is not to be trusted', () => {
  const bomb = zipped({ 'report.json': Buffer.alloc(20_000_000, ' ') });
  it.each<[string, Partial<ArtifactInput>, string]>([
    ['with another digest', { files: FILES, digest: `sha256:${'0'.repeat(64)}` }, 'arrived with other bytes than were'],
    ['without a digest', { files: FILES, digest: null }, 'has no SHA-256 digest to check it by: upload it with'],
    ['as a zip bomb', { zip: bomb }, 'is packed more than 200 to 1, as no report is: see what'],
    ['that is too large', { files: FILES, size: 26_000_000 }, 'has more than the 25 MB that are read: upload only'],
    ['that is no zip in the end', { zip: Buffer.from('PK\x03\x04 and no more') }, 'unused-access'],
    ['that is no report', { files: { 'x.json': '{ "a": 1 }' } }, 'x.json of the artifact'],
    ['that is no text', { files: { 'x.bin': Buffer.from([0xff, 0xfe]) } }, 'this is not UTF-8 text, and every file'],
  ])('%s fails the run, with a gate or without', async (_, artifact, words) => {
    const fake = await site({}, artifact);
    for (const failOn of ['never', 'any']) {
      const run = await fromArtifact(fake, failOn);
      expect([run.code, run.outputs]).toEqual([2, { gate: 'incomplete' }]);
      expect(run.summary).toMatch(/^### Refine IAM could not run\n\n- /);
      expect(run.summary).toContain(words);
    }
    expect(writes(fake)).toEqual([]);
  });

  it.each([
    ['writer', 'give the job the permission `actions: read`'],
    ['reader', 'give the job the permission `actions: read`'],
  ])('nor one that the token (`%s`) may not fetch', async (token, words) => {
    const run = await fromArtifact(await site({}, { files: FILES }), 'never', { token });
    expect([run.code, run.outputs]).toEqual([2, { gate: 'incomplete' }]);
    expect(run.summary).toContain(words);
  });

  it('never shows the link from which it is downloaded, whoever has which can read it', async () => {
    const fake = await site({}, { files: FILES });
    const storage = { path: /^\/(?!repos)/, status: 503 };
    for (let tries = 0; tries < 2; tries++) fake.faultOnce(storage);
    const run = await fromArtifact(fake);
    expect([run.code, run.outputs.gate]).toEqual([0, 'incomplete']);
    expect(run.summary).toContain(
      `${SHOWN} was not downloaded: GitHub's storage answered with 503: run this job again`,
    );
    expect(`${run.stdout}${run.summary}`).not.toMatch(/sig=|https?:/);
  });
});
