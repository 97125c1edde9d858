import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { problem, type Read } from '../problem';

/** The repository that a run is about. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** A pull request's head by what a trusted event says of it; the number of a fork's pull request stands in no such event. */
export interface HeadOfRun {
  readonly sha: string;
  readonly owner: string;
  readonly branch: string;
}

/** What a run on a pull request is asked about, by a trusted event. */
export interface Asked {
  /** The commit on which the check is shown: no other may be judged in its place. */
  readonly head: string;
  /** True where a checkout without a `ref` is the base's, and not what the pull request makes of it. */
  readonly checksOutBase: boolean;
}

/** What made the run start, as far as it matters. */
export type Event =
  | { readonly kind: 'pull'; readonly number: number; readonly asked: Asked }
  /** After a workflow on a pull request ended (`workflow_run`), with a token that may write; null where its fork is gone. */
  | { readonly kind: 'after-pull'; readonly head: HeadOfRun | null }
  /** A merge queue asks about two commits; the number is that of the pull request which it names. */
  | { readonly kind: 'merge-group'; readonly head: string; readonly base: string; readonly number: number | null }
  | { readonly kind: 'other' };

const Sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/));
const Pull = v.object({
  pull_request: v.object({
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    head: v.object({ sha: Sha }),
  }),
});
const AfterRun = v.object({
  workflow_run: v.object({
    event: v.string(),
    head_sha: Sha,
    head_branch: v.string(),
    head_repository: v.nullable(v.object({ owner: v.object({ login: v.string() }) })),
  }),
});
const MergeGroup = v.object({ merge_group: v.object({ head_sha: Sha, base_sha: Sha, head_ref: v.string() }) });

/** The event that started the run and its repository, as the runner's environment tells them. */
export function readEvent(): Read<{ readonly event: Event; readonly repository: Repository | null }> {
  const {
    GITHUB_EVENT_NAME: name = '',
    GITHUB_EVENT_PATH: path = '',
    GITHUB_REPOSITORY: full = '',
    GITHUB_WORKFLOW: workflow = '',
  } = process.env;
  const [owner, repo] = full.split('/');
  const repository = owner && repo ? { owner, repo } : null;
  const event = eventOf(name, path);
  if (event && (event.kind === 'other' || repository)) return { ok: true, value: { event, repository } };
  const help = `start the workflow ${workflow === '' ? '' : `\`${workflow}\` `}on \`pull_request\``;
  return { ok: false, problem: problem('error', 'usage', `the event \`${name}\` cannot be read`, { help }) };
}

function eventOf(name: string, path: string): Event | null {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const payload = readPayload(path, Pull);
      if (!payload) return null;
      const { number, head } = payload.pull_request;
      return { kind: 'pull', number, asked: { head: head.sha, checksOutBase: name === 'pull_request_target' } };
    }
    case 'workflow_run': {
      const payload = readPayload(path, AfterRun);
      if (!payload) return null;
      const { event, head_sha: sha, head_branch: branch, head_repository } = payload.workflow_run;
      if (event !== 'pull_request') return { kind: 'other' };
      return { kind: 'after-pull', head: head_repository && { sha, branch, owner: head_repository.owner.login } };
    }
    case 'merge_group': {
      const payload = readPayload(path, MergeGroup);
      if (!payload) return null;
      const { head_sha: head, base_sha: base, head_ref } = payload.merge_group;
      const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(head_ref)?.[1];
      return { kind: 'merge-group', head, base, number: number === undefined ? null : Number(number) };
    }
    default:
      return { kind: 'other' };
  }
}

function readPayload<T extends v.GenericSchema>(path: string, schema: T): v.InferOutput<T> | null {
  try {
    const read = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
    return read.success ? read.output : null;
  } catch {
    // why: an event without a payload is told by the caller, with what to do
    return null;
  }
}
