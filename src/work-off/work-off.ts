import type { Analysis } from '../analyse/analysis';
import { digest } from '../deliver/marker';
import { attempt } from '../deliver/refusal';
import { quoted } from '../input/quoted';
import type { Forge } from '../ports-work-off';
import { count } from '../render/plain';
import { branchOf } from './branch';
import { readBranches } from './branches';
import { carryOut } from './carry-out';
import { type Done, line, refusedWords, together } from './done';
import { dryIssueWords, dryPullWords } from './dry-run';
import { type Grouping, groupsOf } from './groups';
import { isComplete } from './issue-text';
import { LABEL, planIssue } from './plan-issue';
import { type BranchState, marked, type PullStep, stepFor, stepForGone } from './plan-pulls';
import { NEEDS, type Target } from './post-branch';
import { postIssue } from './post-issue';
import { pullBody, wantedPull } from './pull-request';
import type { Pages } from './statement-part';

/** What a run is asked to do. */
export interface Wish {
  readonly id: string;
  readonly dryRun: boolean;
  /** False where changes were left out, so that nobody can say of a pull request that nothing is left of it. */
  readonly mayClose: boolean;
  readonly grouping: Grouping;
  readonly pages: Pages;
  /** Where the branches stand and go to; its tree is read when the first commit is made. */
  readonly target: Omit<Target, 'tree' | 'job' | 'clean'>;
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
  const left = wish.mayClose && isComplete(analysis) ? gone.flatMap(state => stepForGone(state) ?? []) : [];
  const rest = groups.length - MOST_PULLS;
  const said = [
    ...(rest > 0
      ? [line(`${count(rest, 'more group')} of findings wait: a run keeps ${MOST_PULLS} pull requests.`)]
      : []),
    ...wanted.flatMap(one =>
      one.withheld.map(path => line(`${quoted(path)} is left out: its changes cannot be proved apart.`)),
    ),
    ...(gone.length > 0 && left.length === 0
      ? [line('Older pull requests stay: not everything could be analysed.')]
      : []),
  ];
  if (wish.dryRun) return together([...said, ...[...steps, ...left].map(step => line(dryPullWords(step)))]);
  return together([
    ...said,
    ...(await carryOut(forge, [...steps, ...left], {
      ...wish.target,
      job,
      clean: analysis.files.every(({ edits }) => edits.length === 0),
    })),
  ]);
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
  const plan = planIssue({ analysis, pulls }, wish.pages, wish.id, own.value);
  return wish.dryRun ? line(dryIssueWords(plan)) : postIssue(forge, plan);
}
