import { isUtf8 } from 'node:buffer';
import { quoted } from '../../input/quoted';
import { formatDay } from '../../input/time';
import type { Read } from '../../problem';
import { age, plain } from '../../render/plain';
import type { ReportText } from '../../run';
import { download } from './download';
import { expired, findArtifact } from './find-artifact';
import { findRun, type Run } from './find-run';
import { ask, type RepositoryApi, refused, usage } from './refusals';
import { isZip, unzip } from './unzip';
import { readWorkflow } from './workflow';

/** Which artifact to fetch, and from where. */
export interface ReportArtifact extends RepositoryApi {
  /** The name of the artifact, the input `report-artifact`. */
  readonly artifact: string;
  /** The file of the workflow that uploads it, the input `report-workflow`. */
  readonly workflow: string;
  /** The address of GitHub's pages, `GITHUB_SERVER_URL`. */
  readonly serverUrl: string;
  /** The moment of this run, in milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Fetches the reports that a workflow uploaded: every file of the artifact of its newest successful run on the default branch.
 * A warning `missing-report` where there is none to be had now; an error where one is there and not trusted, or the setup is wrong.
 */
export async function fetchReportArtifact(wanted: ReportArtifact): Promise<Read<readonly ReportText[]>> {
  const { octokit, owner, repo, artifact } = wanted;
  if (!hasArtifacts(wanted.serverUrl)) {
    const help = 'give the report by a path: `report`, downloaded or exported in a step before';
    return usage('`report-artifact` needs artifacts of version 4, which GitHub Enterprise Server does not have', help);
  }
  const workflow = readWorkflow(wanted.workflow);
  if (!workflow.ok) return workflow;
  const { file } = workflow.value;
  const repository = await ask({ what: 'the repository', needs: 'contents: read' }, () =>
    octokit.rest.repos.get({ owner, repo }),
  );
  if (!repository.ok) return repository;
  const { id: repositoryId, default_branch: branch } = repository.value.data;
  const run = await findRun(wanted, { repositoryId, branch, workflow: workflow.value });
  if (!run.ok) return run;
  const shown = `the artifact ${quoted(artifact)} ${ofRun(run.value, file, wanted.now)}`;
  const found = await findArtifact(wanted, artifact, { runId: run.value.id, shown, file });
  if (!found.ok) return found;
  const bytes = await download(wanted, found.value, shown, expired(shown, file));
  if (!bytes.ok) return bytes;
  return readTexts(bytes.value, `the artifact ${quoted(artifact)} ${ofRun(run.value, file, null)}`);
}

/** GitHub's own cloud, also where it serves an enterprise under a name of its own, has them; a server of one's own has not. */
function hasArtifacts(serverUrl: string): boolean {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '';
  return host === 'github.com' || host.endsWith('.ghe.com');
}

function ofRun({ run_number, created_at }: Run, file: string, now: number | null): string {
  const time = Date.parse(created_at);
  const old = now === null ? '' : `, ${age(time, now)}`;
  return `(run ${run_number} of ${quoted(file)}, ${formatDay(time)}${old})`;
}

/** Every file counts as a report: one left out for its name could be the one that says that an action is used. */
function readTexts(bytes: Buffer, shown: string): Read<readonly ReportText[]> {
  if (!isZip(bytes)) return readText(bytes, shown);
  const files = unzip(bytes);
  if (!files.ok) return { ok: false, problem: { ...files.problem, path: shown } };
  const texts: ReportText[] = [];
  for (const { name, bytes: content } of files.value) {
    const text = readText(content, `${plain(quoted(name)).slice(1, -1)} of ${shown}`);
    if (!text.ok) return text;
    texts.push(...text.value);
  }
  return { ok: true, value: texts };
}

function readText(bytes: Buffer, source: string): Read<readonly ReportText[]> {
  if (isUtf8(bytes)) return { ok: true, value: [{ text: bytes.toString('utf8'), source }] };
  const help = 'upload nothing but reports, saved as UTF-8';
  const { problem } = refused(
    'this is not UTF-8 text, and every file of the artifact counts as a report',
    help,
    'not-utf8',
  );
  return { ok: false, problem: { ...problem, path: source } };
}
