import type { Analysis, FileAnalysis } from '../analyse/analysis';
import { attempt } from '../deliver/refusal';
import { quoted } from '../input/quoted';
import type { TreeFile } from '../ports';
import type { Forge } from '../ports-work-off';
import { prose } from '../render/markup';
import { main } from '../render/section';
import { CODEOWNERS, MOST_CODEOWNERS, type OwnersOf, readCodeowners } from '../work-off/codeowners';
import { type Done, line, refusedWords, together, warned } from '../work-off/done';
import { mergedSince, type Wish, workOffByIssue, workOffByPulls } from '../work-off/work-off';
import { log } from './action-output';
import { blobSha, localBlob } from './blobs';
import type { Told } from './finish';
import { openForge } from './forge';
import type { Job } from './job';

/** Opens the issue and the pull requests that the inputs ask for, and adds to what a run tells what became of them. */
export async function workOff(analysis: Analysis, job: Job, told: Told): Promise<Told> {
  const { openIssue, openPullRequest } = job.inputs.workOff;
  if (!openIssue && !openPullRequest) return told;
  const done = await work(analysis, job);
  for (const { text, url } of done.lines) log(url === null ? text : `${text} ${url}`);
  const rows = done.lines.map(({ text, url }) => `- ${prose(text)}${url === null ? '' : ` <${url}>`}`);
  return {
    ...told,
    sections: [main(`#### Working it off\n\n${rows.join('\n')}`), ...told.sections],
    annotations: [...told.annotations, ...done.warnings],
  };
}

async function work(analysis: Analysis, { inputs, github, workspace }: Job): Promise<Done> {
  if (github === null) {
    return warned('Nothing was opened: there is no token', 'leave `github-token` out, or give one that may write');
  }
  const { GITHUB_REF: ref, GITHUB_SHA: commit = '', GITHUB_SERVER_URL: server = 'https://github.com' } = process.env;
  const { octokit, repository } = github;
  const forge = openForge(octokit, repository);
  const branch = await attempt(() => forge.defaultBranch());
  if (!branch.ok) return refusedWords('Nothing was opened', branch.refusal, '`contents: read`');
  if (ref !== `refs/heads/${branch.value}`) {
    return line(`Issue and pull requests are left out: this run is not on the default branch, \`${branch.value}\`.`);
  }
  const { openIssue, openPullRequest, groupBy, mostStatements } = inputs.workOff;
  const pages = { repository: `${server}/${repository.owner}/${repository.repo}`, commit };
  const target = { commit, branch: branch.value, modes: new Map<string, string>() };
  const grouping = { by: groupBy, most: mostStatements, ownersOf: () => [] };
  const wish: Wish = { id: inputs.id, dryRun: inputs.dryRun, mayClose: true, grouping, pages, target };
  const pulled = openPullRequest ? await byPulls(forge, analysis, wish, workspace) : together([]);
  if (!openIssue) return pulled;
  const lasting = pulled.lines.flatMap(one => one.lasting ?? []);
  return together([pulled, await workOffByIssue(forge, analysis, wish, lasting)]);
}

async function byPulls(forge: Forge, analysis: Analysis, wish: Wish, workspace: string): Promise<Done> {
  const changed = analysis.files.filter(({ edits }) => edits.length > 0);
  const paths = [...changed.map(({ path }) => path), ...CODEOWNERS];
  const read = await attempt(() => forge.files(wish.target.commit, paths));
  if (!read.ok) return refusedWords('No pull request was opened', read.refusal, '`contents: write`');
  const left = changed.filter(file => !isAsCommitted(file, read.value));
  const files = analysis.files.filter(file => !left.includes(file));
  const owners = wish.grouping.by === 'owner' ? ownersIn(workspace, read.value) : NO_OWNERS;
  if (owners === null) {
    return warned('No pull request was opened: `CODEOWNERS` cannot be read', 'check out the whole repository');
  }
  const modes = new Map([...read.value].map(([path, { mode }]) => [path, mode]));
  const exact = {
    ...wish,
    mayClose: left.every(({ path }) => path.startsWith(WORKFLOWS)),
    grouping: { ...wish.grouping, ownersOf: owners.ownersOf },
    target: { ...wish.target, modes },
  };
  return together([
    ...left.map(({ path }) => line(whyLeft(path))),
    ...owners.done,
    await mergedSince(forge, analysis, wish.id),
    await workOffByPulls(forge, { ...analysis, files }, exact),
  ]);
}

/** Whether a file is in the commit just as it was analysed, as a plain file that a token may change. */
function isAsCommitted({ path, source }: FileAnalysis, files: ReadonlyMap<string, TreeFile>): boolean {
  const file = files.get(path);
  const isPlain = file?.mode === '100644' || file?.mode === '100755';
  return isPlain && !path.startsWith(WORKFLOWS) && file.sha === blobSha(Buffer.from(source.text));
}

/** No token of a job may write here. */
const WORKFLOWS = '.github/workflows/';

function whyLeft(path: string): string {
  const why = path.startsWith(WORKFLOWS)
    ? 'no token of a job may change workflows'
    : 'the checkout differs from the commit';
  return `${quoted(path)} is left out of pull requests: ${why}.`;
}

interface FileOwners {
  readonly ownersOf: OwnersOf;
  readonly done: readonly Done[];
}

const NO_OWNERS: FileOwners = { ownersOf: () => [], done: [] };

/** Who owns the files of a commit, as the checkout has it; null where it cannot be read. */
function ownersIn(workspace: string, files: ReadonlyMap<string, TreeFile>): FileOwners | null {
  const path = CODEOWNERS.find(one => files.has(one));
  if (path === undefined) {
    return { ...NO_OWNERS, done: [line('There is no file `CODEOWNERS`, so nothing has an owner.')] };
  }
  const bytes = localBlob(workspace, { path, sha: files.get(path)?.sha ?? '' }, MOST_CODEOWNERS);
  return bytes && { ownersOf: readCodeowners(bytes.toString('utf8')), done: [] };
}
