import { readFileSync, realpathSync } from 'node:fs';
import { relative } from 'node:path';
import type { Analysis } from '../analyse/analysis';
import { readHunks } from '../deliver/hunks';
import { nextStep } from '../deliver/next-step';
import { type Posted, postReview } from '../deliver/post';
import { planReview, type ReviewPlan } from '../deliver/review';
import type { GitHub } from '../ports';
import { type Problem, problem } from '../problem';
import { elsewhereSection, type NotInline, renderMarkdown } from '../render/markdown';
import { prose } from '../render/markup';
import { count } from '../render/plain';
import { renderText } from '../render/text';
import { type Material, run } from '../run';
import { annotate, fail, incomplete, log, setOutputs, writeSummary } from './action-output';
import { loadCatalogue } from './catalogue-file';
import { openPullRequest, type PullRequest } from './github';
import { type Inputs, readInputs } from './inputs';
import { readPolicies, readReports } from './material';
import { chooser, readPullPolicies } from './pull-files';
import { findReports } from './report-files';

/** Runs the action: a review on a pull request, on other events an analysis of the checkout; sets outputs and exit status. */
export async function runAction(): Promise<void> {
  const pull = pullRequest();
  const read = readInputs(Date.now());
  if (!read.ok) return fail([read.problem]);
  const inputs = read.value;
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const found = findReports(workspace, inputs.reports);
  if (!found.ok) return incomplete(found.problem);
  const reports = readReports(found.value);
  if (!reports.ok) return fail([reports.problem]);
  const catalogue = loadCatalogue(null);
  if (!catalogue.ok) return fail([catalogue.problem]);
  const rest = {
    reports: reports.value.map(one => ({ ...one, source: shown(workspace, one.source) })),
    catalogue: catalogue.value,
    base: null,
  };
  if (!pull) return analyseCheckout(workspace, rest, inputs);
  if (inputs.token === '') {
    const help = 'leave the input out, or give a token with `pull-requests: write` and `contents: read`';
    return fail([problem('error', 'usage', '`github-token` is empty', { help })]);
  }
  return reviewPull(openPullRequest(inputs.token, pull), rest, inputs);
}

type Rest = Omit<Material, 'files' | 'problems'>;

async function reviewPull(github: GitHub, rest: Rest, inputs: Inputs): Promise<void> {
  const read = await readPullPolicies(github, inputs.policies);
  if (!read.ok) return fail([read.problem]);
  const { head, listed, files, problems } = read.value;
  const analysed = run({ ...rest, files, problems }, inputs, 'never');
  if (!analysed.ok) return fail([analysed.problem]);
  const patches = new Map(listed.map(file => [file.path, file.patch]));
  const plan = planReview(analysed.value, path => readHunks(patches.get(path)), inputs.id);
  const posted = inputs.dryRun ? { sentence: dryRun(plan), url: null } : await postReview(github, head, plan);
  await finish(analysed.value, inputs, posted, plan.elsewhere);
}

function dryRun({ comments, next }: ReviewPlan): string {
  if (comments.length === 0) return `Dry run: there is nothing to suggest on the lines of this pull request. ${next}`;
  return `Dry run: ${count(comments.length, 'suggestion')} would be posted, save what was suggested before.`;
}

async function analyseCheckout(workspace: string, rest: Rest, inputs: Inputs): Promise<void> {
  const root = realpathSync.native(workspace);
  const local = readPolicies(root, [root], chooser(inputs.policies));
  const analysed = run({ ...rest, files: local.files, problems: local.problems }, inputs, 'never');
  if (!analysed.ok) return fail([analysed.problem]);
  const sentence = `This run has no pull request to comment on: it read the checkout. ${nextStep(analysed.value)}`;
  await finish(analysed.value, inputs, { sentence, url: null }, []);
}

async function finish(
  analysis: Analysis,
  inputs: Inputs,
  posted: Posted,
  elsewhere: readonly NotInline[],
): Promise<void> {
  const shownAnalysis = { ...analysis, problems: analysis.problems.map(mild) };
  log(renderText(shownAnalysis, (_, text) => text, null));
  log(posted.url === null ? posted.sentence : `${posted.sentence} ${posted.url}`);
  const failures = setOutputs(analysis, inputs.id);
  annotate([...shownAnalysis.problems, ...failures]);
  const first = `${prose(posted.sentence)}${posted.url === null ? '' : ` <${posted.url}>`}`;
  await writeSummary([first, renderMarkdown(shownAnalysis), ...elsewhereSection(elsewhere)].join('\n\n'));
  if (failures.length > 0 || analysis.problems.some(one => one.code === 'law-broken')) process.exitCode = 1;
}

/** Without a gate a stale report fails nothing: it is a warning, and the output `gate` says `incomplete`. */
function mild(one: Problem): Problem {
  return one.code === 'stale-report' ? { ...one, severity: 'warning' } : one;
}

/** The pull request that the event is about, or null for other events. */
function pullRequest(): PullRequest | null {
  const {
    GITHUB_EVENT_NAME: event = '',
    GITHUB_EVENT_PATH: path = '',
    GITHUB_REPOSITORY: repository = '',
  } = process.env;
  if (event !== 'pull_request' && event !== 'pull_request_target') return null;
  const payload: { readonly pull_request?: { readonly number?: number } } = JSON.parse(readFileSync(path, 'utf8'));
  const [owner, repo] = repository.split('/');
  const number = payload.pull_request?.number;
  return owner && repo && number !== undefined ? { owner, repo, number } : null;
}

function shown(workspace: string, file: string): string {
  const path = relative(workspace, file);
  return path.startsWith('..') ? file : path;
}
