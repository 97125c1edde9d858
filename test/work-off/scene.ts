import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../cli/run';
import type { FakeGitHub } from '../fake-github/fake-github';
import { headOf } from '../fake-github/repository';
import { newFolder } from '../review/after-file';
import { type Files, findingOf, pullRequest } from '../review/pull-request';
import { type ActionRun, AS_OF, DIST, type Given, runAction } from '../review/run-action';

/** The branch of the one group under the usual `id`. */
export const BRANCH = 'refine-iam/default/all';

/** A report of what `MyRole` does not use of S3. */
export function unused(...actions: readonly string[]): string {
  return findingOf(JSON.stringify([{ serviceNamespace: 's3', actions }]));
}

/** A policy with a statement for each Sid, which allows reading objects and what is named. */
export function policy(sids: readonly string[], ...actions: readonly string[]): string {
  const Action = ['s3:GetObject', ...actions.map(action => `s3:${action}`)];
  const Statement = sids.map(Sid => ({ Sid, Effect: 'Allow', Action, Resource: '*' }));
  return `${JSON.stringify({ Version: '2012-10-17', Statement }, null, 2)}\n`;
}

/** A repository whose default branch holds these files, and nothing else is there. */
export function repositoryWith(files: Files): Promise<FakeGitHub> {
  return pullRequest(files, files, { number: 1, state: 'closed' });
}

/** How an audit is made; the report is about `MyRole`. */
export interface Audit extends Partial<Given> {
  readonly report?: string;
}

/** The files of the default branch as they are now. */
export function onMain(fake: FakeGitHub): Readonly<Record<string, Buffer>> {
  const tree = fake.people.tip('main')?.tree ?? new Map();
  return Object.fromEntries([...tree].map(([path, { bytes }]) => [path, bytes]));
}

/** Audits the default branch as it is now, with both inputs on. */
export function audit(fake: FakeGitHub, { report = unused('GetBucketAcl'), ...more }: Audit = {}): Promise<ActionRun> {
  const env = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: fake.people.tip('main')?.sha ?? '', ...more.env };
  const inputs = { principal: 'MyRole', 'open-issue': 'true', 'open-pull-request': 'true', ...more.inputs };
  const files = { ...onMain(fake), 'report.json': report, ...more.files };
  return runAction({ fake, event: 'schedule', token: 'worker', ...more, env, inputs, files });
}

/** What `--write` makes of the default branch with the same evidence. */
export function written(fake: FakeGitHub, report = unused('GetBucketAcl')): Readonly<Record<string, string>> {
  const cwd = newFolder();
  const files = onMain(fake);
  writeFiles(cwd, { ...files, 'report.json': report });
  const args = ['.', '--report', 'report.json', '--principal', 'MyRole', '--as-of', AS_OF, '--write'];
  const { status, stderr } = spawnSync(process.execPath, [join(DIST, 'cli.js'), ...args], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`cli.js ended with ${status}: ${stderr}`);
  return Object.fromEntries(Object.keys(files).map(path => [path, readFileSync(join(cwd, path), 'utf8')]));
}

/** The files of a pull request's head. */
export function headFiles(fake: FakeGitHub, number: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...headOf(fake.people.pull(number)).tree].map(([path, { bytes }]) => [path, bytes.toString()]),
  );
}

/** The pull requests that are not those of the scene, as `number state`. */
export function pullsOf(fake: FakeGitHub): readonly string[] {
  return fake.people
    .pulls()
    .slice(1)
    .map(number => {
      const { state, mergedAt } = fake.people.pull(number).shown;
      return `${number} ${mergedAt === null ? state : 'merged'}`;
    });
}

/** The issues, as `number state`. */
export function issuesOf(fake: FakeGitHub): readonly string[] {
  return fake.issues.map(({ number, state }) => `${number} ${state}`);
}
