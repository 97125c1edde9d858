import type { GitHub } from '../ports';
import type { Finding, Inline, Outside } from './finding';
import type { ReviewPlan } from './plan';
import { type Commented, postComments } from './post-comments';
import { type Noted, noteWork, postNote } from './post-note';
import { attempt, isFinal, type Refusal } from './refusal';
import { byPlace } from './review';
import { dryRunWords, MOVED, type Outcomes, outcomeWords, refusalWords, settledWords } from './said';
import { type Tidied, tidy } from './tidy';

/** What became of a review. */
export interface Posted {
  /** What happened, for the log and the summary: one sentence or a few. */
  readonly sentence: string;
  /** Where the review stands, else the note, or null where nothing was posted. */
  readonly url: string | null;
  /** The findings that stand on no line, by path and line, each with the reason. */
  readonly outside: readonly Outside[];
  readonly declined: readonly Finding[];
  /** The findings that the pull request shows neither on a line nor in the note. */
  readonly untold: readonly Finding[];
  /** Why GitHub did not take all of it, or null where it did. */
  readonly refused: Refusal['kind'] | null;
}

/** Posts a planned review on the head that was analysed: new comments, then the note, then what stands already. */
export async function postReview(github: GitHub, analysedHead: string, plan: ReviewPlan): Promise<Posted> {
  const { trouble } = plan.memory;
  if (trouble) return nothing(plan, refusalWords(trouble), trouble.kind);
  if (!hasWork(plan)) {
    const { wanted, standing } = noteWork(plan, []);
    const places = placesOf(plan, [], wanted?.told ?? [], []);
    return { ...places, sentence: settledWords(plan), url: standing?.note.url ?? null, refused: null };
  }
  const heads = await attempt(() => github.heads());
  if (!heads.ok) return nothing(plan, refusalWords(heads.refusal), heads.refusal.kind);
  if (heads.value.head !== analysedHead) return nothing(plan, MOVED, null);

  const commented = await postComments(github, analysedHead, plan.comments);
  if (commented.moved) return nothing(plan, MOVED, null);
  const stopped = commented.trouble && isFinal(commented.trouble);
  const noted = stopped ? NO_NOTE : await postNote(github, plan, commented.refused);
  const stoppedAgain = stopped || (noted.trouble && isFinal(noted.trouble));
  const tidied = stoppedAgain ? notTidied(plan) : await tidy(github, plan, findingsOf(commented));
  return outcome(plan, { commented, noted, tidied });
}

/** What a review would do, for a run that posts nothing. */
export function dryRun(plan: ReviewPlan): Posted {
  return nothing(plan, dryRunWords(plan), null);
}

const NO_NOTE: Noted = { did: null, url: null, told: [], remarks: 0, trouble: null, undone: null };

function notTidied({ rewrites, removals, taken }: ReviewPlan): Tidied {
  const unsaid = rewrites.flatMap(({ finding }) => finding ?? []);
  const undone = rewrites.length + removals.length + taken.length;
  return { rewritten: [], removed: 0, unsaid, undone, trouble: null };
}

function findingsOf({ posted }: Commented): ReadonlySet<Inline> {
  return new Set(posted.map(({ finding }) => finding));
}

/** Whether anything would change on GitHub. */
function hasWork(plan: ReviewPlan): boolean {
  const { comments, rewrites, removals, taken } = plan;
  const { twins, step } = noteWork(plan, []);
  return comments.length + rewrites.length + removals.length + taken.length + twins.length > 0 || step !== null;
}

function outcome(plan: ReviewPlan, outcomes: Outcomes): Posted {
  const { commented, noted, tidied } = outcomes;
  const unsaid = [...commented.unsaid.map(({ finding }) => finding), ...tidied.unsaid];
  const refusal = commented.trouble ?? noted.trouble ?? tidied.trouble;
  return {
    ...placesOf(plan, commented.refused, noted.told, unsaid),
    sentence: outcomeWords(plan, outcomes),
    url: commented.url ?? noted.url,
    refused: refusal?.kind ?? (commented.refused.length > 0 ? 'invalid' : null),
  };
}

/** The outcome of a run that changed nothing on GitHub. */
function nothing(plan: ReviewPlan, sentence: string, refused: Posted['refused']): Posted {
  const { wanted, standing, step } = noteWork(plan, []);
  const stands = standing !== undefined && step === null;
  const unsaid = [...plan.comments, ...plan.rewrites].flatMap(({ finding }) => finding ?? []);
  return { ...placesOf(plan, [], stands ? (wanted?.told ?? []) : [], unsaid), sentence, url: null, refused };
}

/** Where the findings are told of that stand on no line. */
function placesOf(
  plan: ReviewPlan,
  refused: readonly Outside[],
  noted: readonly Outside[],
  unsaid: readonly Inline[],
): Pick<Posted, 'outside' | 'declined' | 'untold'> {
  const outside = [...plan.outside, ...refused].sort(byPlace);
  const shown = new Set(noted);
  const untold = [...outside.filter(one => !shown.has(one)), ...unsaid].sort(byPlace);
  return { outside, declined: plan.declined, untold };
}
