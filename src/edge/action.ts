import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setOutput } from '@actions/core';
import { globSync } from 'tinyglobby';
import type { Analysis } from '../analyse/analysis';
import { readHunks } from '../deliver/hunks';
import { postReview } from '../deliver/post';
import { planReview } from '../deliver/review';
import type { GitHub } from '../ports';
import { type Problem, problem } from '../problem';
import { elsewhereSection, renderMarkdown } from '../render/markdown';
import { prose } from '../render/markup';
import { renderText } from '../render/text';
import { type Material, run } from '../run';
import { annotate, fail, log, setOutputs, writeSummary } from './action-output';
import { loadCatalogue } from './catalogue-file';
import { openPullRequest, type PullRequest } from './github';
import { type Inputs, readInputs } from './inputs';
import { readPolicies, readReports } from './material';
import { chooser, readPullPolicies } from './pull-files';

/** Runs the action: a review on a pull request, on other events an analysis of the checkout; sets outputs and exit status. */
export async function runAction(): Promise<void> {
  const read = readInputs(Date.now());
  if (!read.ok) return fail([read.problem]);
  const inputs = read.value;
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const found = findReports(workspace, inputs.reports);
  if (found.length === 0) return missingReport(inputs.reports);
  const reports = readReports(found);
  if (!reports.ok) return fail([reports.problem]);
  const catalogue = loadCatalogue(null);
  if (!catalogue.ok) return fail([catalogue.problem]);
  const rest = {
    reports: reports.value.map(one => ({ ...one, source: shown(workspace, one.source) })),
    catalogue: catalogue.value,
    base: null,
  };

  const pull = pullRequest();
  if (!pull) return analyseCheckout(workspace, rest, inputs);
  const github = openPullRequest(inputs.token, pull);
  return reviewPull(github, rest, inputs);
}

type Rest = Omit<Material, 'files' | 'problems'>;

async function reviewPull(github: GitHub, rest: Rest, inputs: Inputs): Promise<void> {
  const head = await github.head();
  const { listed, files, problems } = await readPullPolicies(github, inputs.policies);
  const analysed = run({ ...rest, files, problems }, inputs, 'never');
  if (!analysed.ok) return fail([analysed.problem]);
  const patches = new Map(listed.map(file => [file.path, file.patch]));
  const plan = planReview(analysed.value, path => readHunks(patches.get(path)), inputs.id);
  const posted = inputs.dryRun
    ? { sentence: `Dry run: ${plan.comments.length} suggestions would be posted.` }
    : await postReview(github, head, plan);
  await finish(analysed.value, inputs, [posted.sentence, ...elsewhereSection(plan.elsewhere)]);
}

async function analyseCheckout(workspace: string, rest: Rest, inputs: Inputs): Promise<void> {
  const local = readPolicies(workspace, [workspace], chooser(inputs.policies));
  const analysed = run({ ...rest, files: local.files, problems: local.problems }, inputs, 'never');
  if (!analysed.ok) return fail([analysed.problem]);
  await finish(analysed.value, inputs, ['This run has no pull request to comment on: it read the checkout.']);
}

async function finish(analysis: Analysis, inputs: Inputs, sentences: readonly string[]): Promise<void> {
  log(renderText(analysis, (_, text) => text, null));
  const [first = '', ...sections] = sentences;
  log(first);
  annotate(analysis.problems);
  const failures = setOutputs(analysis, inputs.id);
  await writeSummary([renderMarkdown(analysis), prose(first), ...sections].join('\n\n'));
  const broken = [...analysis.problems.filter(one => one.code === 'law-broken'), ...failures];
  if (broken.length > 0) await fail(broken);
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

function findReports(workspace: string, patterns: readonly string[]): readonly string[] {
  const found = patterns.flatMap(pattern => {
    const path = join(workspace, pattern);
    if (existsSync(pattern.startsWith('/') ? pattern : path)) return [pattern.startsWith('/') ? pattern : path];
    return globSync(pattern, {
      cwd: workspace,
      absolute: true,
      dot: true,
      onlyFiles: true,
      followSymbolicLinks: false,
    });
  });
  return [...new Set(found)].sort();
}

function shown(workspace: string, file: string): string {
  const path = relative(workspace, file);
  return path.startsWith('..') ? file : path;
}

/** No report is no evidence: nothing was analysed, which is not the same as nothing found. */
async function missingReport(patterns: readonly string[]): Promise<void> {
  const names = patterns.map(pattern => `\`${pattern}\``).join(', ');
  const missing: Problem = problem('warning', 'unreadable-file', `no report matches ${names}: nothing was analysed`, {
    help: 'export one with the AWS CLI, or download it in a step before this one',
  });
  annotate([missing]);
  setOutput('gate', 'incomplete');
  await writeSummary(
    `### No report, nothing analysed\n\n${prose(missing.message)}. Next: ${prose(missing.help ?? '')}.`,
  );
}
