import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { git, ROOT, textOf, writeFiles } from '../cli/run';
import { newFolder } from './after-file';
import { article, clean, LISTING, POLICY, pullRequest, REFINED, writes } from './pull-request';
import { ACTION, inputVariable, runAction } from './run-action';

const FILES = { 'report.json': LISTING };

describe.concurrent('what action.yml declares', () => {
  it('is what the program reads, and nothing else', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    const { inputsRead } = await runAction({ alone: true, fake, files: FILES });
    expect([...inputsRead].sort()).toEqual(Object.keys(ACTION.inputs).map(inputVariable).sort());
  });

  it('is what the program sets, and nothing else', async () => {
    for (const head of [POLICY, REFINED]) {
      const fake = await pullRequest({ 'policy.json': head });
      const { outputs } = await runAction({ alone: true, fake, files: FILES });
      const ofReview = Object.keys(ACTION.outputs).filter(name => name !== 'sarif' && name !== 'page');
      expect(Object.keys(outputs).sort()).toEqual(ofReview.sort());
    }
  });
});

describe.concurrent('outputs', () => {
  it('count, and name files', async () => {
    const deny = POLICY.replace('Allow', 'Deny');
    const fake = await pullRequest({ 'a.json': POLICY, 'b.json': deny, 'c.json': '{ "Statement": ' });
    const { outputs, code } = await runAction({ alone: true, fake, files: FILES });
    expect([code, outputs]).toEqual([
      0,
      {
        ...{ gate: 'incomplete', 'refined-statements': '1', 'removed-actions': '1', 'declined-statements': '1' },
        ...{ problems: '2', result: expect.any(String), patch: expect.any(String) },
      },
    ]);
  });

  it('`result` fits the schema', async () => {
    const fake = await pullRequest({ 'a.json': POLICY, 'b.json': article('policy.json'), 'c.json': '{ "Statement": ' });
    const { outputs } = await runAction({ alone: true, fake, files: FILES });
    const result = JSON.parse(readFileSync(outputs.result ?? '', 'utf8'));
    const schema = JSON.parse(readFileSync(join(ROOT, 'schema/result.schema.json'), 'utf8'));
    const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
    expect(result.files.map(({ path }: { path: string }) => path)).toEqual(['a.json', 'b.json']);
  });

  it('`patch` applies to the files of the head', async () => {
    const head = {
      ...{ 'iam/a.json': POLICY, 'b c.json': POLICY.replaceAll('\n', '\r\n'), 'ü.json': POLICY.trimEnd() },
      'untouched.json': REFINED,
    };
    const fake = await pullRequest(head);
    const { outputs } = await runAction({ alone: true, fake, files: FILES });
    const folder = newFolder();
    writeFiles(folder, head);
    git(folder, 'init', '--quiet');
    git(folder, 'apply', outputs.patch ?? '');
    for (const [path, text] of Object.entries(head)) {
      expect(textOf(folder, path)).toBe(text.replace('"s3:GetBucketAcl", ', ''));
      expect(textOf(folder, path)).toBe(fake.applySuggestions(7, path));
    }
  });

  it('`patch` is empty where nothing changes', async () => {
    const fake = await pullRequest({ 'policy.json': REFINED });
    const { outputs } = await runAction({ alone: true, fake, files: FILES });
    expect(outputs).toMatchObject({ gate: 'passed', patch: '', 'refined-statements': '0', 'removed-actions': '0' });
    expect(existsSync(outputs.result ?? '')).toBe(true);
  });

  it('of several jobs on one runner do not meet', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    const { outputs } = await runAction({ alone: true, fake, files: FILES, inputs: { id: 'second' } });
    expect(outputs.result).toMatch(/refine-iam-second-\w*\/result\.json$/);
  });
});

describe.concurrent('nothing to say', () => {
  it('is said in the log and in the summary, with no word on the pull request', async () => {
    const deny = POLICY.replace('Allow', 'Deny');
    const fake = await pullRequest({ 'a.json': REFINED, 'b.json': deny, 'package.json': '{}' });
    const { code, stdout, summary, commands } = await runAction({ alone: true, fake, files: FILES });
    expect(code).toBe(0);
    expect(writes(fake)).toEqual([]);
    clean(fake);
    expect(commands.filter(({ name }) => name !== 'notice')).toEqual([]);
    for (const line of [
      'Nothing to change.',
      'Read 3 files: 2 policies, 2 statements; 1 with nothing to remove; 1 left alone (it is a Deny: only Allow is refined).',
      'Evidence: listing, undated, from `report.json`.',
      'Nothing to suggest on the lines of this pull request. There is nothing to do.',
    ]) {
      expect(stdout).toContain(`${line}\n`);
    }
    for (const line of [
      'Nothing to suggest on the lines of this pull request. There is nothing to do.',
      '### Nothing to change',
      'Read 3 files: 2 policies with 2 statements.',
      '1 statement with nothing to remove.',
      '- `b.json:4`: it is a Deny: only Allow is refined',
      '- listing, undated, from `report.json`',
    ]) {
      expect(summary).toContain(`${line}\n`);
    }
    expect(summary).toContain('There is nothing to do.');
  });

  it('about a pull request without policies', async () => {
    const fake = await pullRequest({ 'README.md': 'x' });
    const { code, summary } = await runAction({ alone: true, fake, files: FILES });
    expect(code).toBe(0);
    expect(summary).toContain('Read 0 files: 0 policies with 0 statements.');
    expect(writes(fake)).toEqual([]);
  });

  it('about an unowned policy: it says what to do', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    const finding = {
      ...{ id: 'x', analyzedAt: '2026-11-20T02:10:11Z', resource: 'arn:aws:iam::123456789012:role/MyRole' },
      ...{ resourceType: 'AWS::IAM::Role', status: 'ACTIVE', findingType: 'UnusedPermission' },
      findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 's3', actions: [{ action: 'GetBucketAcl' }] } }],
    };
    const { stdout, summary, outputs } = await runAction({
      alone: true,
      fake,
      files: { 'report.json': JSON.stringify(finding) },
    });
    expect(outputs['declined-statements']).toBe('1');
    for (const said of [stdout, summary]) expect(said).toMatch(/nobody says whose policy it is/);
    expect(summary).toMatch(
      /Say whose the policies are: with the input `principal`, or under `principals` in the conf/,
    );
    expect(summary).toContain('```yaml\nprincipals:\n  "policy.json": ROLE\n```\n');
    expect(writes(fake)).toEqual([]);
  });
});

it.concurrent('a summary too large for GitHub is cut, and says so', async () => {
  const statement = (n: number) =>
    `    { "Effect": "Allow", "Action": ["s3:GetBucketAcl", "s3:GetObject"], "Resource": "${'r'.repeat(400)}${n}" }`;
  const all = Array.from({ length: 2000 }, (_, n) => statement(n)).join(',\n');
  const policy = `{\n  "Version": "2012-10-17",\n  "Statement": [\n${all}\n  ]\n}\n`;
  const fake = await pullRequest({}, {});
  const { code, summary, outputs } = await runAction({
    alone: true,
    fake,
    event: 'push',
    files: { ...FILES, 'policy.json': policy },
  });
  expect([code, outputs['refined-statements']]).toEqual([0, '2000']);
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
  expect(summary).toContain('The outputs `result` and `patch` have all of it.');
});

it.concurrent('leaves the checkout as it is', async () => {
  const fake = await pullRequest({ 'policy.json': POLICY });
  const { workspace } = await runAction({ alone: true, fake, files: { ...FILES, 'policy.json': POLICY } });
  expect(spawnSync('ls', ['-A', workspace], { encoding: 'utf8' }).stdout).toBe('policy.json\nreport.json\n');
  expect(textOf(workspace, 'policy.json')).toBe(POLICY);
});
