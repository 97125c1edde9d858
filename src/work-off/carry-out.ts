import { attempt } from '../deliver/refusal';
import type { Forge } from '../ports-work-off';
import { count } from '../render/plain';
import { type Done, line, refusedWords, type Stop } from './done';
import type { PullStep } from './plan-pulls';
import { NEEDS, type Target } from './post-branch';
import { takeStep } from './post-pulls';

/** Carries out steps in their order; what GitHub refuses for one is tried for the next, unless it would be refused for all. */
export async function carryOut(
  forge: Forge,
  steps: readonly PullStep[],
  target: Omit<Target, 'tree'>,
): Promise<readonly Done[]> {
  const base = steps.some(commits) ? await attempt(() => forge.commit(target.commit)) : null;
  const done = base && !base.ok ? [refusedWords('No pull request was opened', base.refusal, NEEDS)] : [];
  const tree = base?.ok ? base.value.tree : null;
  let [stop, left] = [done[0]?.stops ?? null, 0];
  for (const step of steps) {
    if (isLeft(step, stop) || (tree === null && commits(step))) {
      left++;
      continue;
    }
    const outcome = await takeStep(forge, step, { ...target, tree: tree ?? '' });
    done.push(outcome);
    stop = outcome.stops ?? stop;
  }
  return left === 0 ? done : [...done, line(`${count(left, 'more branch', 'more branches')} left as they are.`)];
}

function commits({ kind }: PullStep): boolean {
  return kind === 'open' || kind === 'update';
}

function isLeft({ kind }: PullStep, stop: Stop | null): boolean {
  if (stop === 'opening') return kind === 'open';
  return stop === 'writing' && WRITES.has(kind);
}

const WRITES: ReadonlySet<PullStep['kind']> = new Set(['open', 'update', 'describe', 'close', 'delete']);
