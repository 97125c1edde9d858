import type { Analysis, FileAnalysis } from '../analyse/analysis';
import { attempt } from '../deliver/refusal';
import { quoted } from '../input/quoted';
import type { TreeFile } from '../ports';
import type { Forge } from '../ports-work-off';
import { prose } from '../render/markup';
import { main } from '../render/section';
import { CODEOWNERS, MOST_CODEOWNERS, type OwnersOf, readCodeowners } from '../work-off/codeowners';
import { type Done, line, refusedWords, together, warned } from '../work-off/done';
import { mergedSince } from '../work-off/merged';
import { type Wish, workOffByIssue, workOffByPulls } from '../work-off/work-off';
import { log } from './action-output';
import { doubtOfCheckout, isPlain } from './as-committed';
import { blobSha, localBlob } from './blobs';
import { readEvent } from './event';
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

async function work(analysis: Analysis, job: Job): Promise<Done> {
  const { inputs, github, workspace } = job;
  if (github === null) {
    return warned('Nothing was opened: there is no token', 'leave `github-token` out, or give one that may write');
  }
  const { GITHUB_REF: ref, GITHUB_SHA: commit = '', GITHUB_SERVER_URL: server = 'https://github.com' } = process.env;
  const { octokit, repository } = github;
  if (isAboutPull()) return line('Issue and pull requests are left out: this run is about a pull request.');
  const forge = openForge(octokit, repository);
  const branch = await attempt(() => forge.defaultBranch());
  if (!branch.ok) return refusedWords('Nothing was opened', branch.refusal, '`contents: read`');
  if (ref !== `refs/heads/${branch.value}`) {
    return line(`Issue and pull requests are left out: this run is not on the default branch, \`${branch.value}\`.`);
  }
  const tip = await attempt(() => forge.tip(branch.value));
  if (!tip.ok) return refusedWords('Nothing was opened', tip.refusal, '`contents: read`');
  if (tip.value !== commit) {
    // why: what has been mended since would be opened again, and what was found since closed
    return line(
      `Issue and pull requests are left as they are: this run is about an older commit of \`${branch.value}\`.`,
    );
  }
  const tree = await attempt(() => forge.tree(commit));
  if (!tree.ok) return refusedWords('Nothing was opened', tree.refusal, '`contents: read`');
  const doubt = doubtOfCheckout({ ...inputs, workspace }, tree.value);
  const { openIssue, openPullRequest, groupBy, mostStatements } = inputs.workOff;
  const pages = { repository: `${server}/${repository.owner}/${repository.repo}`, commit };
  const target = { commit, branch: branch.value, modes: new Map<string, string>() };
  const grouping = { by: groupBy, most: mostStatements, ownersOf: () => [] };
  const wish: Wish = { id: inputs.id, dryRun: inputs.dryRun, doubt, grouping, pages, target };
  const pulled = openPullRequest ? await byPulls(forge, analysis, wish, { workspace, tree: tree.value }) : together([]);
  if (!openIssue) return pulled;
  const lasting = pulled.lines.flatMap(one => one.lasting ?? []);
  return together([pulled, await workOffByIssue(forge, analysis, wish, lasting)]);
}

/** What the commit holds, and where it is checked out. */
interface Checkout {
  readonly workspace: string;
  /** Null where GitHub does not list all of it. */
  readonly tree: ReadonlyMap<string, TreeFile> | null;
}

async function byPulls(forge: Forge, analysis: Analysis, wish: Wish, { workspace, tree }: Checkout): Promise<Done> {
  const changed = analysis.files.filter(({ edits }) => edits.length > 0);
  const paths = [...changed.map(({ path }) => path), ...CODEOWNERS];
  const read = await attempt(async () => tree ?? (await forge.files(wish.target.commit, paths)));
  if (!read.ok) return refusedWords('No pull request was opened', read.refusal, '`contents: write`');
  const left = changed.filter(file => !isAsCommitted(file, read.value));
  const files = analysis.files.filter(file => !left.includes(file));
  const owners = wish.grouping.by === 'owner' ? ownersIn(workspace, read.value) : NO_OWNERS;
  if (owners === null) {
    return warned('No pull request was opened: `CODEOWNERS` cannot be read', 'check out the whole repository');
  }
  const other = left.find(({ path }) => !path.startsWith(WORKFLOWS));
  const modes = new Map([...read.value].map(([path, { mode }]) => [path, mode]));
  const exact = {
    ...wish,
    doubt: wish.doubt ?? (other ? `the commit does not have ${quoted(other.path)} as it was analysed` : null),
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
  const isSame = file !== undefined && isPlain(file) && file.sha === blobSha(Buffer.from(source.text));
  return isSame && !path.startsWith(WORKFLOWS);
}

/** Whether a pull request is what started the run: then the default branch is named, and something else may be checked out. */
function isAboutPull(): boolean {
  const started = readEvent();
  return (
    /^pull_request/.test(process.env.GITHUB_EVENT_NAME ?? '') || (started.ok && started.value.event.kind !== 'other')
  );
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
