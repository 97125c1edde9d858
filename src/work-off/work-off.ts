import type { Analysis } from '../analyse/analysis';
import { digest } from '../deliver/marker';
import { attempt } from '../deliver/refusal';
import { quoted } from '../input/quoted';
import type { Forge } from '../ports-work-off';
import { count } from '../render/plain';
import { branchOf } from './branch';
import { readBranches } from './branches';
import { doubtAbout, doubtOf, doubtOfAll } from './closing';
import { type Done, line, refusedWords, together } from './done';
import { dryIssueWords, dryPullWords } from './dry-run';
import { type Grouping, groupsOf } from './groups';
import { LABEL, planIssue } from './plan-issue';
import { type BranchState, marked, type PullStep, stepFor, stepForGone } from './plan-pulls';
import { NEEDS, type Target } from './post-branch';
import { postIssue } from './post-issue';
import { takeStep } from './post-pulls';
import { pullBody, wantedPull } from './pull-request';
import type { Pages } from './statement-part';

/** What a run is asked to do. */
export interface Wish {
  readonly id: string;
  readonly dryRun: boolean;
  /** Why nobody can say that nothing is left, whatever the analysis says, as the end of a sentence; null where it can be believed. */
  readonly doubt: string | null;
  readonly grouping: Grouping;
  readonly pages: Pages;
  /** Where the branches stand and go to; its tree is read when the first commit is made. */
  readonly target: Omit<Target, 'tree' | 'job'>;
}

/** So many pull requests are opened or updated by a run, those with the riskiest findings; more nobody reads at a time. */
export const MOST_PULLS = 20;

/** Brings all pull requests under one `id` up to date with an analysis, and deletes what is left over. */
export async function workOffByPulls(forge: Forge, analysis: Analysis, wish: Wish): Promise<Done> {
  const job = digest(wish.id);
  const groups = groupsOf(analysis, wish.grouping);
  const writing = { ...analysis, id: wish.id, pages: wish.pages };
  const wanted = groups.slice(0, MOST_PULLS).flatMap(group => wantedPull(group, writing) ?? []);
  const read = await attempt(() =>
    readBranches(
      forge,
      wish.id,
      wanted.map(({ branch }) => branch),
    ),
  );
  if (!read.ok) return refusedWords('No pull request was opened', read.refusal, NEEDS);
  const { states, gone } = apart(read.value, new Set(groups.map(({ name }) => branchOf(wish.id, name))));
  const isMoved = await hasMoved(forge, states, wish, job);
  const steps: PullStep[] = wanted.map(one => {
    const state = states.get(one.branch) ?? { branch: one.branch, head: null, held: null, ours: true, pulls: [] };
    return stepFor(one, state, job, { body: heads => pullBody(one, job, heads), moved: isMoved });
  });
  const left = await stepsForGone(forge, analysis, wish, gone);
  const rest = groups.length - MOST_PULLS;
  const said = [
    ...(rest > 0
      ? [line(`${count(rest, 'more group')} of findings wait: a run keeps ${MOST_PULLS} pull requests.`)]
      : []),
    ...wanted.flatMap(one =>
      one.withheld.map(path => line(`${quoted(path)} is left out: its changes cannot be proved apart.`)),
    ),
    ...left.said,
  ];
  const all = [...steps, ...left.steps];
  if (wish.dryRun) return together([...said, ...all.map(step => line(dryPullWords(step)))]);
  return together([...said, ...(await carryOut(forge, all, { ...wish.target, job }))]);
}

interface Leaving {
  readonly steps: readonly PullStep[];
  readonly said: readonly Done[];
}

/** What becomes of branches for which nothing was found: each is asked about by the files that its pull request changes. */
async function stepsForGone(
  forge: Forge,
  analysis: Analysis,
  { doubt }: Wish,
  gone: readonly BranchState[],
): Promise<Leaving> {
  const general = doubt ?? doubtOfAll(analysis);
  if (gone.length > 0 && general !== null) return { steps: [], said: [line(`Older pull requests stay: ${general}.`)] };
  const steps: PullStep[] = [];
  const said: Done[] = [];
  for (const state of gone) {
    const step = stepForGone(state);
    if (step?.kind !== 'close' && step?.kind !== 'delete') {
      if (step) steps.push(step);
      continue;
    }
    const [pull] = step.kind === 'close' ? [step.pull] : state.pulls;
    const paths = await attempt(async () => (pull ? await forge.changedPaths(pull.number) : []));
    const why = paths.ok ? doubtAbout(paths.value, analysis) : `GitHub ${paths.refusal.words}`;
    if (why === null) steps.push(step);
    else said.push(line(`${what(step)} stays: ${why}.`, step.kind === 'close' ? step.pull.url : null));
  }
  return { steps, said };
}

function what(step: Extract<PullStep, { readonly kind: 'close' | 'delete' }>): string {
  return step.kind === 'close' ? `Pull request #${step.pull.number}` : `The branch \`${step.state.branch}\``;
}

async function carryOut(
  forge: Forge,
  steps: readonly PullStep[],
  target: Omit<Target, 'tree'>,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  const base = steps.some(({ kind }) => kind === 'open' || kind === 'update')
    ? await attempt(() => forge.commit(target.commit))
    : null;
  if (base && !base.ok) return [refusedWords('No pull request was opened', base.refusal, NEEDS)];
  for (const [at, step] of steps.entries()) {
    const outcome = await takeStep(forge, step, { ...target, tree: base?.value.tree ?? '' });
    done.push(outcome);
    // why: what this token may not do for one it may not do for the next, and one warning says it
    if (outcome.warnings.length > 0 && at < steps.length - 1) {
      const more = steps.length - 1 - at;
      return [...done, line(`${count(more, 'more branch', 'more branches')} left as they are.`)];
    }
  }
  return done;
}

function apart(states: readonly BranchState[], wanted: ReadonlySet<string>) {
  return {
    states: new Map(states.map(state => [state.branch, state])),
    gone: states.filter(({ branch }) => !wanted.has(branch)),
  };
}

/** Whether the default branch is elsewhere by now; asked only where a merge could be the reason. */
async function hasMoved(
  forge: Forge,
  states: ReadonlyMap<string, BranchState>,
  { target }: Wish,
  job: string,
): Promise<boolean> {
  const merged = [...states.values()].some(({ pulls }) => marked(pulls, job)[0]?.pull.state === 'merged');
  if (!merged) return false;
  const tip = await attempt(() => forge.tip(target.branch));
  return !tip.ok || tip.value !== target.commit;
}

/** Says of own pull requests that were merged after the evidence what the next report should show. */
export async function mergedSince(forge: Forge, analysis: Analysis, id: string): Promise<Done> {
  const dates = analysis.reports.flatMap(({ analyzedAt }) => analyzedAt ?? []);
  if (dates.length === 0) return together([]);
  const merged = await attempt(() => forge.merged(Math.min(...dates)));
  if (!merged.ok) return refusedWords('Merged pull requests could not be read', merged.refusal, NEEDS);
  return together(
    marked(merged.value, digest(id)).map(({ pull, mark }) => {
      const what = mark.statements === 1 ? 'its 1 finding' : `its ${mark.statements} findings`;
      const text = `Merged: #${pull.number}; ${what} should resolve with the next report.`;
      return line(text, pull.url, text);
    }),
  );
}

/** Brings the rolling issue under one `id` up to date; `pulls` is what is to be said of pull requests. */
export async function workOffByIssue(
  forge: Forge,
  analysis: Analysis,
  wish: Wish,
  pulls: readonly string[],
): Promise<Done> {
  const own = await attempt(() => forge.issues(LABEL));
  if (!own.ok) return refusedWords('No issue was opened', own.refusal, '`issues: write`');
  const plan = planIssue({ analysis, doubt: wish.doubt ?? doubtOf(analysis), pulls }, wish.pages, wish.id, own.value);
  return wish.dryRun ? line(dryIssueWords(plan)) : postIssue(forge, plan);
}
