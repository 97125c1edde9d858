import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfiguration } from '../src/configuration/read-configuration';
import { WHY } from '../src/deliver/why';
import { MOST_REFERENCED } from '../src/edge/referenced';
import { STATEMENT_REASONS } from '../src/render/reasons';
import { ROOT } from './cli/run';
import { blocksOf, DOCUMENTS, read, textsOf } from './documents';
import { TOKENS } from './fake-github/example';
import { type FakeGitHub, startFakeGitHub } from './fake-github/fake-github';
import { afterFile } from './review/after-file';
import { clean, type Files, findingOf, LISTING, POLICY, REFINED, touched } from './review/pull-request';
import { type ActionRun, type Given, runAction } from './review/run-action';

interface Workflow {
  readonly name?: string;
  readonly on: string | { readonly workflow_run?: { readonly workflows: readonly string[] } };
  readonly jobs: {
    readonly 'refine-iam'?: { readonly steps: readonly { readonly with: Readonly<Record<string, string>> }[] };
  };
}

const FIRST: Workflow = parse(textsOf('README.md', 'yaml')[0] ?? '');
const [QUEUED, COMPANION]: readonly Workflow[] = textsOf('docs/pull-requests.md', 'yaml').map(text => parse(text));
const [EXPORT = ''] = textsOf('README.md', 'yaml').filter(text => text.includes('upload-artifact@'));
const CONFIGURATIONS = DOCUMENTS.flatMap(path =>
  blocksOf(path)
    .filter(({ language, text }) => language === 'yaml' && /^principals:/m.test(text))
    .map(({ line, text }) => [`${path}:${line}`, text] as const),
);
const [[, CONFIGURATION = ''] = []] = CONFIGURATIONS;
const READS = { pull_requests: 'read', contents: 'read', actions: 'read' } as const;

/** A pull request in a repository that is set up as the README says: the export ran, and the base has the README's configuration. */
async function setUp(head: string, base: Files, headRepo?: string): Promise<FakeGitHub> {
  const path = 'iam/my-role/policy.json';
  const configuration = { '.github/refine-iam.yml': CONFIGURATION };
  const pull = {
    ...{ number: 7, author: 'jane', base: { ...base, ...configuration }, head: { [path]: head, ...configuration } },
    ...(headRepo === undefined ? {} : { headRepo, headRef: 'patch-1' }),
  };
  const tokens = { ...TOKENS, fork: { login: 'github-actions[bot]', permissions: READS } };
  const fake = await startFakeGitHub({ owner: 'acme', repo: 'policies', pulls: [pull], tokens });
  afterFile(() => fake.close());
  const { 'report-workflow': workflow = '', 'report-artifact': name = '' } = inputsOf(FIRST);
  expect(EXPORT).toContain(`name: ${name}\n`);
  const run = fake.addRun({ workflow: `.github/workflows/${workflow}` });
  fake.addArtifact(run, { name, files: { 'report.json': findingOf(LISTING) } });
  return fake;
}

function inputsOf(workflow: Workflow | undefined): Readonly<Record<string, string>> {
  return workflow?.jobs['refine-iam']?.steps[0]?.with ?? {};
}

function runs(fake: FakeGitHub, workflow: Workflow | undefined, more: Partial<Given> = {}): Promise<ActionRun> {
  return runAction({ fake, token: 'fetcher', inputs: inputsOf(workflow), ...more });
}

const TOUCHED = touched({ 'iam/my-role/policy.json': POLICY });

describe.concurrent('the workflows of the documents', () => {
  it('review a pull request with the report of the other one, by the configuration', async () => {
    const fake = await setUp(POLICY, TOUCHED);
    const { code, outputs } = await runs(fake, FIRST);
    expect([code, outputs.gate]).toEqual([0, 'passed']);
    expect(fake.comments[0]?.body).toContain('`s3:GetBucketAcl` was not used by `MyRole`');
    expect(fake.applySuggestions(7, 'iam/my-role/policy.json')).toBe(REFINED);
    clean(fake);
  });

  it('decide the gate in a merge queue, and say nothing on the pull request', async () => {
    const fake = await setUp(POLICY, {});
    const run = await runs(fake, QUEUED, { event: 'merge_group' });
    expect([run.code, run.outputs.gate]).toEqual([1, 'failed']);
    expect(run.summary).toContain('failed: unused actions are granted that were not granted before');
    expect([fake.reviews.length, fake.issueComments.length]).toEqual([0, 0]);
    const moved = await runs(await setUp(POLICY, { 'iam/my-role/old.json': POLICY }), QUEUED, { event: 'merge_group' });
    expect([moved.code, moved.outputs.gate]).toEqual([0, 'passed']);
    clean(fake);
  });

  it('annotate the pull request of a fork, and post on it afterwards', async () => {
    const fake = await setUp(POLICY, TOUCHED, 'mallory/policies');
    const first = await runs(fake, QUEUED, { token: 'fork' });
    expect([first.code, first.outputs.gate, fake.reviews.length]).toEqual([0, 'passed', 0]);
    expect(first.summary).toContain('the token of a pull request from a fork only reads');
    expect(first.commands.filter(({ properties }) => properties.file === 'iam/my-role/policy.json')).toHaveLength(1);

    const { workflow_run: trigger } = typeof COMPANION?.on === 'object' ? COMPANION.on : {};
    expect(trigger?.workflows).toEqual([QUEUED?.name]);
    const fork = { workflow: '.github/workflows/refine-iam.yml', event: 'pull_request', headRepo: 'mallory/policies' };
    const payload = fake.workflowRunPayload(fake.addRun({ ...fork, branch: 'patch-1' }));
    const after = await runs(fake, COMPANION, { event: 'workflow_run', payload });
    expect([after.code, after.outputs.gate]).toEqual([0, 'passed']);
    expect(fake.applySuggestions(7, 'iam/my-role/policy.json')).toBe(REFINED);

    fake.moveHead(7, { 'iam/my-role/policy.json': `\n${POLICY}` });
    const late = await runs(fake, COMPANION, { event: 'workflow_run', payload });
    expect(late.summary).toContain('No open pull request has this head any more');
    expect([late.code, fake.reviews.length]).toEqual([0, 1]);
    clean(fake);
  });
});

describe('the configurations of the documents', () => {
  const accepts = new Ajv2020({ allowUnionTypes: true, formats: { date: true } }).compile(
    JSON.parse(read('schema/configuration.schema.json')),
  );

  it.each([...CONFIGURATIONS, ['examples/team', read('examples/team/refine-iam.yml')] as const])(
    '%s is read, and fits the schema that it names',
    (_, text) => {
      expect(readConfiguration(text, 'refine-iam.yml')).toMatchObject({ ok: true });
      expect([accepts(parse(text, { schema: 'failsafe' })), accepts.errors]).toEqual([true, null]);
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text) ?? [];
      const path = schema.replace('https://raw.githubusercontent.com/refine-iam/refine-iam-policies/v1/', '');
      const file = schema === path ? join('examples/team', path) : path;
      expect(join(ROOT, file)).toBe(join(ROOT, 'schema/configuration.schema.json'));
    },
  );

  it('are there', () => expect(CONFIGURATIONS.length).toBeGreaterThan(1));
});

it('docs/pull-requests.md has every reason for which a finding is on no line', () => {
  const text = read('docs/pull-requests.md');
  expect(Object.values(WHY).filter(why => !text.includes(`\n- ${why}`))).toEqual([]);
});

it('docs/policy-files.md has the reasons that the source gives, and how many referenced files are read', () => {
  const text = read('docs/policy-files.md');
  const named = [...text.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, reason]) => reason);
  expect(named).toHaveLength(6);
  expect(named.filter(reason => !Object.hasOwn(STATEMENT_REASONS, reason ?? ''))).toEqual([]);
  for (const path of ['docs/policy-files.md', 'docs/pull-requests.md', 'SECURITY.md']) {
    expect(read(path)).toContain(` ${MOST_REFERENCED.toLocaleString('en')}`);
  }
});

it('ARCHITECTURE.md has the order of the modules that the test holds the imports to', () => {
  const [, order = ''] = /^const ORDER = \[([^\]]*)\]/m.exec(read('test/architecture.test.ts')) ?? [];
  const [shown = ''] = textsOf('ARCHITECTURE.md', 'text');
  expect(shown.match(/[a-z]+/g)).toEqual(order.match(/[a-z]+/g));
});

it('ARCHITECTURE.md names files that exist', () => {
  const section =
    read('ARCHITECTURE.md')
      .split('\n## ')
      .find(text => text.startsWith('A review\n')) ?? '';
  const files = new Set(readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map(file => file));
  const named = [...section.matchAll(/`((?:deliver\/)?[\w-]+\.ts)`/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(20);
  const places = (name: string) => [name, `edge/${name}`, `deliver/${name}`];
  expect(named.filter(name => !places(name).some(place => files.has(place)))).toEqual([]);
});
