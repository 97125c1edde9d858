import { quoted } from '../../input/quoted';
import type { Problem, Read } from '../../problem';
import { MOST_BYTES } from '../files';
import type { Octokit } from '../patience';
import { ask, missing, missingReport, type Refused, type RepositoryApi, refused } from './refusals';

type Listed = Awaited<ReturnType<Octokit['rest']['actions']['listWorkflowRunArtifacts']>>['data']['artifacts'][number];

/** An artifact that can be downloaded: its id, and the SHA-256 of its bytes in lower-case hexadecimal. */
export interface Artifact {
  readonly id: number;
  readonly sha256: string;
}

/** The run to look in, and the file of its workflow, for messages. */
export interface Of {
  readonly runId: number;
  /** The artifact and its run as people read them. */
  readonly shown: string;
  readonly file: string;
}

/**
 * Finds the artifact of this name in a run. Where the run has none that can be had, no older run is asked: its evidence would
 * hide that the export broke, and look newer than it is.
 */
export async function findArtifact(
  at: RepositoryApi,
  name: string,
  { runId, shown, file }: Of,
): Promise<Read<Artifact>> {
  const { octokit, owner, repo } = at;
  const question = { what: `the artifacts of ${shown}`, needs: 'actions: read' };
  const listed = await ask(question, () =>
    octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: runId, name, per_page: 100 }),
  );
  if (!listed.ok) return listed;
  const named = listed.value.data.artifacts.filter(one => one.name === name);
  if (named.length === 0) {
    return missing(
      `${shown} is not there: that run uploaded no artifact of this name`,
      'check `report-artifact`, and that the workflow uploads it with `actions/upload-artifact` in every run that succeeds',
    );
  }
  // why: each attempt of a run may upload one, and an attempt begins only after the one before
  const newest = named.filter(one => !one.expired).sort((a, b) => b.id - a.id)[0];
  return newest ? accept(newest, shown) : { ok: false, problem: expired(shown, file) };
}

/** GitHub deleted an artifact because its time was over. */
export function expired(shown: string, file: string): Problem {
  const help = `run ${quoted(file)} again, and keep the artifact longer with \`retention-days\``;
  return missingReport(`${shown} has expired`, help);
}

function accept({ id, digest, size_in_bytes: size }: Listed, shown: string): Read<Artifact> {
  if (size > MOST_BYTES.report) return tooBig(shown);
  const sha256 = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '')?.[1]?.toLowerCase();
  if (sha256 !== undefined) return { ok: true, value: { id, sha256 } };
  // why: GitHub gives one for everything that `actions/upload-artifact` v4 or newer uploaded, and older ones no longer work
  const help = 'upload it with `actions/upload-artifact` v4 or newer, and run the workflow again';
  return refused(`${shown} has no SHA-256 digest to check it by`, help);
}

/** The refusal of an artifact that is larger than any report. */
export function tooBig(shown: string): Refused {
  const message = `${shown} has more than the ${MOST_BYTES.report / 1_000_000} MB that are read`;
  return refused(message, 'upload only the reports, or split them, by account for example', 'too-big');
}
