import type { GitHub } from '../ports';
import type { Inline } from './finding';
import type { ReviewPlan } from './plan';
import { attemptRemoval, attemptTwice, isFinal, type Outcome, type Refusal } from './refusal';

/** What became of the comments that stood already. */
export interface Tidied {
  readonly rewritten: readonly Inline[];
  readonly removed: number;
  /** The findings whose comments still say something else. */
  readonly unsaid: readonly Inline[];
  /** How many comments were to be changed or removed, and were not. */
  readonly undone: number;
  /** The first refusal. */
  readonly trouble: Refusal | null;
}

/** Writes changed comments anew, removes those that no longer hold, and marks settled threads; what fails does not keep the rest from being done. */
export async function tidy(github: GitHub, plan: ReviewPlan, posted: ReadonlySet<Inline>): Promise<Tidied> {
  const rewritten: Inline[] = [];
  let gone = 0;
  const steps: { readonly call: () => Promise<Outcome<void>>; readonly done: () => void }[] = [
    ...plan.rewrites.map(({ thread, body, finding }) => ({
      call: () => attemptTwice(() => github.rewriteComment(thread.id, body)),
      done: () => (finding ? rewritten.push(finding) : 0),
    })),
    ...plan.removals
      .filter(one => one.for === null || posted.has(one.for))
      .map(({ thread, how }) => ({
        call: () =>
          how === 'delete'
            ? attemptRemoval(() => github.deleteComment(thread.id))
            : attemptRemoval(() => github.minimizeComment(thread.node)),
        done: () => gone++,
      })),
    ...plan.taken.map(({ thread, body }) => ({
      call: () => attemptTwice(() => github.rewriteComment(thread.id, body)),
      done: () => 0,
    })),
  ];
  let trouble: Refusal | null = null;
  let undone = 0;
  let stopped = false;
  for (const { call, done } of steps) {
    // why: what this token may not do, or not now, it may not do with the next comment either
    const outcome: Outcome<void> | null = stopped ? null : await call();
    if (outcome?.ok) done();
    else undone++;
    if (!outcome || outcome.ok) continue;
    trouble ??= outcome.refusal;
    stopped = isFinal(outcome.refusal) && !outcome.refusal.missing;
  }
  const unsaid = plan.rewrites.flatMap(({ finding }) => (finding && !rewritten.includes(finding) ? [finding] : []));
  return { rewritten, removed: gone, unsaid, undone, trouble };
}
