import type { Analysis } from '../analyse/analysis';
import { digest } from '../deliver/marker';
import { attempt } from '../deliver/refusal';
import type { Forge } from '../ports-work-off';
import { carryOut } from './carry-out';
import { doubtAbout, doubtOf, doubtOfAll } from './closing';
import { type Done, line, refusedWords, together } from './done';
import { dryIssueWords, dryPullWords } from './dry-run';
import type { Grouping } from './groups';
import { planBranches } from './plan-branches';
import { LABEL, planIssue } from './plan-issue';
import { type BranchState, type PullStep, stepForGone } from './plan-pulls';
import { NEEDS, type Target } from './post-branch';
import { postIssue } from './post-issue';
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
  readonly target: Omit<Target, 'tree' | 'job' | 'clean'>;
}

/** Brings all pull requests under one `id` up to date with an analysis, and deletes what is left over. */
export async function workOffByPulls(forge: Forge, analysis: Analysis, wish: Wish): Promise<Done> {
  const plan = await planBranches(forge, analysis, wish);
  if (!plan.ok) return refusedWords('No pull request was opened', plan.refusal, NEEDS);
  const { steps, gone } = plan.value;
  const left = await stepsForGone(forge, analysis, wish, gone);
  const said = [...plan.value.said, ...left.said];
  const all = [...steps, ...left.steps];
  if (wish.dryRun) return together([...said, ...all.map(step => line(dryPullWords(step)))]);
  return together([
    ...said,
    ...(await carryOut(forge, all, {
      ...wish.target,
      job: digest(wish.id),
      clean: analysis.files.every(({ edits }) => edits.length === 0),
    })),
  ]);
}

interface Leaving {
  readonly steps: readonly PullStep[];
  readonly said: readonly Done[];
}

/** What becomes of branches for which nothing was found: each is asked about by the files that its pull request changes. */
async function stepsForGone(
  forge: Forge,
  analysis: Analysis,
  { doubt, target }: Wish,
  gone: readonly BranchState[],
): Promise<Leaving> {
  const general = doubt ?? doubtOfAll(analysis);
  if (gone.length > 0 && general !== null) return { steps: [], said: [line(`Older pull requests stay: ${general}.`)] };
  const steps: PullStep[] = [];
  const said: Done[] = [];
  for (const state of gone) {
    const step = stepForGone(state, target.branch);
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
