import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../cli/run';
import { read } from '../documents';

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly environment?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly concurrency: { readonly 'cancel-in-progress': unknown };
  readonly jobs: Readonly<Record<string, Job>>;
}

const NAMES = readdirSync(join(ROOT, '.github/workflows'));
const WORKFLOWS = new Map(NAMES.map(name => [name, parse(read(`.github/workflows/${name}`)) as Workflow]));
const JOBS = [...WORKFLOWS].flatMap(([name, { jobs }]) =>
  Object.entries(jobs).map(([job, value]) => [`${name}: ${job}`, value] as const),
);

/** Every job that must have ended before one starts. */
function neededBy(name: string, jobs: Workflow['jobs']): ReadonlySet<string> {
  const direct = [jobs[name]?.needs ?? []].flat();
  return new Set(direct.flatMap(one => [one, ...neededBy(one, jobs)]));
}

/** A workflow by its file. */
function workflow(name: string): Workflow {
  const found = WORKFLOWS.get(name);
  if (!found) throw new Error(`no workflow ${name}`);
  return found;
}

describe('a job', () => {
  it.each(JOBS)('%s: keeps no token in the checkout, and what may write runs no code of packages', (_, job) => {
    for (const { uses = '', with: given } of job.steps) {
      if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
    }
    const writes = Object.entries(job.permissions).some(([, level]) => level === 'write');
    const runsPackages = job.steps.some(({ run = '' }) => /\bnpm (?:ci|install|run|test|exec)\b|\bnpx\b/.test(run));
    expect(writes && runsPackages).toBe(false);
  });

  it.each(JOBS)('%s: names scripts that exist', (_, job) => {
    const scripts = job.steps.flatMap(({ run = '' }) => run.match(/\bscripts\/[\w./-]+\.mjs/g) ?? []);
    expect(scripts.filter(script => !existsSync(join(ROOT, script)))).toEqual([]);
    const named = job.steps.flatMap(({ run = '' }) => [...run.matchAll(/\bnpm run ([\w:]+)/g)].map(found => found[1]));
    expect(Object.keys(JSON.parse(read('package.json')).scripts)).toEqual(expect.arrayContaining(named));
  });
});

describe('a release', () => {
  const { jobs, on, concurrency } = workflow('release.yml');

  it('is checked and built, drafted, attested, published, and only then is the floating tag moved, or npm told', () => {
    expect(Object.keys(on)).toEqual(['push']);
    expect([...neededBy('publish', jobs)].sort()).toEqual(['attest', 'build', 'draft']);
    expect([...neededBy('attest', jobs)].sort()).toEqual(['build', 'draft']);
    for (const last of ['move-tag', 'npm']) expect(neededBy(last, jobs)).toContain('publish');
    expect(jobs['move-tag']?.if).toBe("needs.build.outputs.floating != ''");
    expect(concurrency['cancel-in-progress']).toBe(false);
  });

  it('asks a person before it is out, and goes to npm only where that is turned on', () => {
    expect([jobs.publish?.environment, jobs.npm?.environment]).toEqual(['release', 'npm']);
    expect(jobs.npm?.if).toBe("vars.NPM_PUBLISH == 'true'");
    const signing = Object.entries(jobs).filter(([, { permissions }]) => 'id-token' in permissions);
    expect(signing.map(([name]) => name)).toEqual(['attest', 'npm']);
  });

  it('runs every test and builds afresh before anything is shown', () => {
    const commands = jobs.build?.steps.flatMap(({ run }) => run ?? []) ?? [];
    const at = (text: string) => commands.findIndex(command => command.includes(text));
    const order = ['scripts/release/check.mjs', 'npm ci', 'npm run test:browser', 'npm test', 'release/assets.mjs'];
    const places = order.map(at);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(read('scripts/check.mjs')).toContain('builtAsCommitted');
  });
});

it('the refresh of the catalogue is tested before it is proposed, and starts the checks of its pull request', () => {
  const { jobs, on } = workflow('catalogue.yml');
  expect(on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \d$/) }]);
  const commands = jobs.refresh?.steps.flatMap(({ run }) => run ?? []) ?? [];
  expect(commands.indexOf('npm test')).toBeGreaterThan(commands.findIndex(one => one.includes('npm run refresh')));
  expect(neededBy('propose', jobs)).toContain('refresh');
  expect(Object.keys(workflow('ci.yml').on)).toContain('workflow_dispatch');
});
