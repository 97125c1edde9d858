import type { Analysis } from '../analyse/analysis';
import { digest } from '../deliver/marker';
import { attempt, type Outcome } from '../deliver/refusal';
import { quoted } from '../input/quoted';
import type { BranchPull, Forge } from '../ports-work-off';
import { count } from '../render/plain';
import { branchOf } from './branch';
import { readBranches } from './branches';
import { type Done, line } from './done';
import { keyOf } from './findings';
import { type Chosen, type Group, type Grouping, groupsOf, sizeOf, taking } from './groups';
import { type BranchState, declinedIn, marked, type PullStep, stepFor } from './plan-pulls';
import { pullBody, type Writing, wantedPull } from './pull-request';

/** By what pull requests are planned. */
export interface Planning {
  readonly id: string;
  readonly grouping: Grouping;
  readonly pages: Writing['pages'];
  readonly target: { readonly commit: string; readonly branch: string };
}

/** What is to be done with the branches of the groups, and with those for which there is nothing to propose. */
export interface BranchPlan {
  readonly steps: readonly PullStep[];
  readonly gone: readonly BranchState[];
  readonly said: readonly Done[];
}

/** So many pull requests a run keeps open, those with the riskiest findings; more nobody reads at a time. */
export const MOST_PULLS = 20;

/** Reads branch by branch what is there, the riskiest group first, until so many pull requests are planned as a run keeps. */
export async function planBranches(forge: Forge, analysis: Analysis, planning: Planning): Promise<Outcome<BranchPlan>> {
  const { id, grouping, target } = planning;
  const groups = groupsOf(analysis, grouping);
  const names = new Set(groups.map(({ name }) => branchOf(id, name)));
  const steps: PullStep[] = [];
  const said: Done[] = [];
  const gone = new Map<string, BranchState>();
  let [kept, waiting, at] = [0, 0, 0];
  do {
    const some = groups.slice(at, at + MOST_PULLS);
    const read = await attempt(() =>
      readBranches(
        forge,
        id,
        some.map(({ name }) => branchOf(id, name)),
      ),
    );
    if (!read.ok) return read;
    const states = new Map(read.value.map(state => [state.branch, state]));
    for (const state of read.value) if (!names.has(state.branch)) gone.set(state.branch, state);
    const moved = await hasMoved(forge, read.value, planning);
    for (const group of some) {
      const branch = branchOf(id, group.name);
      const state = states.get(branch) ?? { branch, head: null, held: null, ours: true, pulls: [] };
      const open = withoutDeclined(group, state, planning);
      const fitting = taking(open.changes, kept < MOST_PULLS ? grouping.most : 0);
      waiting += fitting.waiting;
      for (const pull of open.declined) steps.push({ kind: 'declined', pull });
      // why: what it proposed beside is found no more, and the rest people do not want
      if (open.changes.length === 0 && state.pulls.some(one => one.state === 'open')) gone.set(branch, state);
      const wanted = wantedPull({ ...group, ...fitting }, { ...analysis, ...planning });
      if (wanted === null) continue;
      const body = (heads: readonly string[]) => pullBody(wanted, digest(id), heads);
      const step = stepFor(wanted, state, digest(id), { body, moved, base: target.branch });
      steps.push(step);
      said.push(
        ...wanted.withheld.map(path => line(`${quoted(path)} is left out: its changes cannot be proved apart.`)),
      );
      if (isKept(step)) kept++;
    }
    at += MOST_PULLS;
  } while (at < groups.length && kept < MOST_PULLS);
  waiting += groups.slice(at).reduce((sum, { changes }) => sum + sizeOf(changes), 0);
  return { ok: true, value: { steps, gone: [...gone.values()], said: [...said, ...waitingWords(waiting, grouping)] } };
}

/** Whether a pull request is open after a step, so that people have something to read. */
function isKept(step: PullStep): boolean {
  return step.kind === 'foreign' ? step.pull !== null : step.kind !== 'declined' && step.kind !== 'merged';
}

interface Undeclined {
  readonly changes: readonly Chosen[];
  /** The pull requests by which people said no to others, each once. */
  readonly declined: readonly BranchPull[];
}

function withoutDeclined({ changes }: Group, { pulls }: BranchState, { id, target }: Planning): Undeclined {
  const declined = declinedIn(pulls, digest(id), target.branch);
  if (declined.size === 0) return { changes, declined: [] };
  const by = changes.map(change => ({ change, no: declined.get(keyOf(change, id).what) ?? null }));
  return {
    changes: by.flatMap(({ change, no }) => (no === null ? [change] : [])),
    declined: [...new Set(by.flatMap(({ no }) => no ?? []))],
  };
}

function waitingWords(waiting: number, { most }: Grouping): readonly Done[] {
  if (waiting === 0) return [];
  const who = `${count(waiting, 'more statement')} ${waiting === 1 ? 'waits' : 'wait'} for a later pull request`;
  const text = `${who}: one changes at most ${most}, and a run keeps ${MOST_PULLS}.`;
  return [line(text, null, text)];
}

/** Whether the default branch is elsewhere by now; asked only where a merge could be the reason. */
async function hasMoved(forge: Forge, states: readonly BranchState[], { id, target }: Planning): Promise<boolean> {
  const merged = states.some(({ pulls }) => marked(pulls, digest(id))[0]?.pull.state === 'merged');
  if (!merged) return false;
  const tip = await attempt(() => forge.tip(target.branch));
  return !tip.ok || tip.value !== target.commit;
}
