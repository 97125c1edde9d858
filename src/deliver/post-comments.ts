import type { Conversation, GitHub } from '../ports';
import type { Outside } from './finding';
import { readMarker, writeMarker } from './marker';
import type { NewComment } from './plan';
import { attempt, type Refusal } from './refusal';
import { reviewBody } from './review';

/** What became of new comments; each stands in exactly one of the lists. */
export interface Commented {
  /** Where the review stands, or null where none was posted or its answer was lost. */
  readonly url: string | null;
  readonly posted: readonly NewComment[];
  /** What GitHub takes on no line. */
  readonly refused: readonly Outside[];
  readonly unsaid: readonly NewComment[];
  /** Why something is unsaid. */
  readonly trouble: Refusal | null;
  /** True where nobody knows whether the unsaid was posted. */
  readonly unknown: boolean;
  /** True where the pull request has a newer head by now. */
  readonly moved: boolean;
}

const NOTHING: Commented = {
  url: null,
  posted: [],
  refused: [],
  unsaid: [],
  trouble: null,
  unknown: false,
  moved: false,
};

/** Posts new comments as one review; where GitHub refuses it as a whole, one by one; never anything twice. */
export async function postComments(github: GitHub, head: string, comments: readonly NewComment[]): Promise<Commented> {
  return comments.length === 0 ? NOTHING : postAsReview(github, head, comments, true);
}

async function postAsReview(
  github: GitHub,
  head: string,
  comments: readonly NewComment[],
  again: boolean,
): Promise<Commented> {
  const bodies = comments.map(({ comment }) => comment);
  const made = await attempt(() => github.review(head, reviewBody(comments.length), bodies));
  if (made.ok) return { ...NOTHING, url: made.value, posted: comments };
  const { refusal } = made;
  if (refusal.kind === 'invalid') return postOneByOne(github, head, comments);
  if (refusal.kind !== 'unclear') return { ...NOTHING, unsaid: comments, trouble: refusal };
  // why: a review can be there although its answer was lost, and must not be posted twice then
  const now = await attempt(() => github.conversation());
  if (!now.ok) return { ...NOTHING, unsaid: comments, trouble: refusal, unknown: true };
  const posted = comments.filter(one => isThere(one, now.value));
  const missing = comments.filter(one => !posted.includes(one));
  if (missing.length === 0) return { ...NOTHING, posted };
  if (!again) return { ...NOTHING, posted, unsaid: missing, trouble: refusal };
  const rest = await postAsReview(github, head, missing, false);
  return { ...rest, posted: [...posted, ...rest.posted] };
}

/** One bad anchor fails a whole review, and GitHub does not say which: what stands on good lines is posted all the same. */
async function postOneByOne(github: GitHub, head: string, comments: readonly NewComment[]): Promise<Commented> {
  const heads = await attempt(() => github.heads());
  if (!heads.ok) return { ...NOTHING, unsaid: comments, trouble: heads.refusal };
  if (heads.value.head !== head) return { ...NOTHING, unsaid: comments, moved: true };
  const posted: NewComment[] = [];
  const refused: Outside[] = [];
  for (const [at, one] of comments.entries()) {
    const failure = await postOne(github, head, one, true);
    if (failure === null) posted.push(one);
    else if (failure.kind === 'invalid') {
      const { file, statements, run, edits } = one.finding;
      refused.push({ file, statements, run, edits, why: 'refused' });
    } else return { ...NOTHING, posted, refused, unsaid: comments.slice(at), trouble: failure };
  }
  return { ...NOTHING, posted, refused };
}

/** Posts a comment by itself; null, or why it is not there. */
async function postOne(github: GitHub, head: string, one: NewComment, again: boolean): Promise<Refusal | null> {
  const made = await attempt(() => github.comment(head, one.comment));
  if (made.ok) return null;
  if (made.refusal.kind !== 'unclear') return made.refusal;
  const now = await attempt(() => github.conversation());
  if (now.ok && isThere(one, now.value)) return null;
  return now.ok && again ? postOne(github, head, one, false) : made.refusal;
}

/** Whether a comment stands on the pull request: the same marker at the same path, in a thread that can be seen. */
function isThere({ comment }: NewComment, { threads }: Conversation): boolean {
  const marker = markerOf(comment.body);
  return threads.some(
    ({ path, body, outdated, minimized }) =>
      path === comment.path && !outdated && !minimized && markerOf(body) === marker,
  );
}

function markerOf(body: string): string | null {
  const mark = readMarker(body);
  return mark && writeMarker(mark);
}
