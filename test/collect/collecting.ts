import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FakeAws, startFakeAws } from '../fake-aws/fake-aws';
import { CREDENTIALS } from '../fake-aws/signature';
import type { Entity, WholeFinding, World } from '../fake-aws/world';
import { afterFile, newFolder } from '../review/after-file';
import { DIST } from '../review/run-action';
import { compiled } from '../run-folder';

const FIXTURE = join(import.meta.dirname, 'fixture');

/** The account of the analyzer, and its region. */
export const ACCOUNT = '111122223333';
export const REGION = 'eu-west-1';

/** The analyzer of unused access. */
export const ANALYZER = {
  arn: `arn:aws:access-analyzer:${REGION}:${ACCOUNT}:analyzer/unused`,
  name: 'unused',
  type: 'ACCOUNT_UNUSED_ACCESS',
  status: 'ACTIVE',
  createdAt: '2026-01-01T00:00:00Z',
  configuration: { unusedAccess: { unusedAccessAge: 90 } },
};

/** The command line under test. */
export const CLI = join(DIST, 'cli.js');

/** The name of the file that is written by default. */
export const REPORT = 'refine-iam-report.json';

/** A fresh copy of the findings as AWS holds them. */
export function findings(): WholeFinding[] {
  return JSON.parse(readFileSync(join(FIXTURE, 'findings.json'), 'utf8'));
}

/** The report that is to come of them. */
export function expectedReport(): Record<string, unknown> {
  return JSON.parse(readFileSync(join(FIXTURE, 'report.json'), 'utf8'));
}

/** What a test's AWS holds, with some of it changed. */
export function world(changes: Partial<World> = {}): World {
  const entities: Entity[] = [];
  return {
    ...{ region: REGION, account: ACCOUNT, pageSize: 100, analyzers: [ANALYZER], findings: findings(), entities },
    ...changes,
  };
}

/** Starts a fake AWS that ends with the tests of the file. */
export async function start(changes: Partial<World> = {}, delayMs = 0): Promise<FakeAws & { readonly world: World }> {
  const held = world(changes);
  const fake = await startFakeAws(held, delayMs);
  afterFile(() => fake.close());
  return { ...fake, world: held };
}

/** What a run of `refine-iam collect` came to. */
export interface Run {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The report at the usual place as text; null where there is none. */
  readonly report: string | null;
  /** Everything that stands in the folder. */
  readonly files: readonly string[];
  readonly cwd: string;
}

/** How a run is started; `meddle` gets its process. */
export interface Started {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly program?: readonly string[];
  /** What runs the program; by default Node.js. */
  readonly command?: string;
  readonly meddle?: (child: ChildProcess) => void;
}

/** Runs the program as a process of its own against a fake AWS, in a folder of its own. */
export async function collects(fake: FakeAws, started: Started = {}): Promise<Run> {
  const { args = [], env = {}, cwd = newFolder(), program = [CLI, 'collect'], meddle } = started;
  const { command = process.execPath } = started;
  mkdirSync(cwd, { recursive: true });
  const home = newFolder();
  const node = command === process.execPath ? compiled() : [];
  const child = spawn(command, [...node, ...program, ...args], {
    cwd,
    env: {
      ...{ PATH: process.env.PATH, HOME: home, AWS_EC2_METADATA_DISABLED: 'true', AWS_REGION: REGION },
      ...{ ...CREDENTIALS, ...fake.env, ...env },
    },
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', chunk => out.push(chunk));
  child.stderr.on('data', chunk => err.push(chunk));
  meddle?.(child);
  const [code, signal] = await new Promise<[number | null, string | null]>((done, failed) =>
    child.on('error', failed).on('close', (...end) => done(end)),
  );
  const report = existsSync(join(cwd, REPORT)) ? readFileSync(join(cwd, REPORT), 'utf8') : null;
  const [stdout, stderr] = [Buffer.concat(out).toString(), Buffer.concat(err).toString()];
  return { code, signal, stdout, stderr, report, files: readdirSync(cwd), cwd };
}
