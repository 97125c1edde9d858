import { describe, expect, it } from 'vitest';
import { findings, foundAgain, noneTwice, placesOf } from './found-again';
import { clean, LISTING, POLICY, pullRequest, touched, writes } from './pull-request';
import { type ActionRun, type Given, runAction } from './run-action';

const SERVER = 'https://github.acme.example';
const REFUSED =
  '`report-artifact` needs artifacts of version 4, which GitHub Enterprise Server does not have: give the report by a path: `report`, downloaded or exported in a step before';

function onServer(given: Given): Promise<ActionRun> {
  const { fake } = given;
  return runAction({ apiUrl: fake.enterpriseUrl, serverUrl: SERVER, files: { 'report.json': LISTING }, ...given });
}

describe.concurrent('a GitHub Enterprise Server, whose API stands below a path', () => {
  it('is reviewed with a report from a path, again and again, over several pages', async () => {
    const { head, refined } = findings(12);
    const docs = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`docs/${index}.txt`, 'x']));
    const fake = await pullRequest({ ...head, ...docs }, touched(head));
    const run = await onServer({ fake });
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(run.summary).toMatch(/^Posted 10 suggestions: .* A note lists 2 findings outside the suggestions\./);
    foundAgain(run, head, refined);
    const before = writes(fake).length;
    await onServer({ fake });
    expect(writes(fake)).toHaveLength(before);
    noneTwice(fake);
    const places = Object.values(placesOf(fake, { ...run, commands: [] }, head)).flat();
    expect(places.sort()).toEqual([...Array(10).fill('comment'), 'note', 'note']);
    clean(fake);
  });

  it('has its comments taken back and folded away there as well', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    await onServer({ fake });
    fake.reply(fake.comments[0]?.id ?? 0, 'jane', 'why?');
    const files = { 'report.json': '[{ "serviceNamespace": "s3", "actions": ["PutObjectAcl"] }]' };
    await onServer({ fake, files });
    expect(fake.comments.map(({ minimized }) => minimized !== null)).toEqual([true, false]);
    clean(fake);
  });

  it('judges a merge queue', async () => {
    const fake = await pullRequest({ 'a.json': POLICY }, {});
    const inputs = { report: 'report.json', 'fail-on': 'added' };
    const run = await onServer({ fake, event: 'merge_group', inputs });
    expect([run.code, run.outputs.gate]).toEqual([1, 'failed']);
    clean(fake);
  });

  it.each(['never', 'touched'])('has no artifacts to take a report from, whatever the gate (`%s`)', async failOn => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    const inputs = { 'report-artifact': 'unused-access', 'report-workflow': 'export.yml', 'fail-on': failOn };
    for (const event of ['pull_request', 'push']) {
      const run = await onServer({ fake, event, inputs, token: 'fetcher' });
      expect([run.code, run.outputs]).toEqual([2, { gate: 'incomplete' }]);
      expect(run.summary).toBe(`### Refine IAM could not run\n\n- ${REFUSED}\n`);
      expect(run.commands.map(({ name, message }) => [name, message])).toEqual([['error', REFUSED]]);
    }
    expect(writes(fake)).toEqual([]);
    expect(fake.requests.filter(({ path }) => path.includes('/actions/'))).toEqual([]);
    clean(fake);
  });
});

it('GitHub Enterprise Cloud under a name of its own is no such server', async () => {
  const fake = await pullRequest({ 'policy.json': POLICY });
  const files = { 'report.json': LISTING };
  fake.addArtifact(fake.addRun({ workflow: '.github/workflows/export.yml' }), { name: 'unused-access', files });
  const inputs = { 'report-artifact': 'unused-access', 'report-workflow': 'export.yml' };
  const run = await onServer({ fake, inputs, token: 'fetcher', serverUrl: 'https://acme.ghe.com', apiUrl: fake.url });
  expect(run.summary).toMatch(/^Posted 1 suggestion: /);
  clean(fake);
});
