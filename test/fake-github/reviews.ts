import { hunkAt, hunksOf } from './anchors';
import { type Conversation, type Review, type ReviewComment, said } from './conversation';
import { bodyRefusal, type CommentBody, commentRefusal } from './refusals';
import { type Commit, changedFiles, headOf, type Pull } from './repository';
import { warnAbout } from './warnings';

/** A review as the schema lets it through. */
export interface ReviewBody {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';
  readonly comments?: readonly CommentBody[];
}

/** What became of a request: the object it made, or GitHub's reasons against it. */
export type Outcome<T> = { readonly made: T } | { readonly refused: readonly string[] };

const STATES = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

/** Makes a review with all its comments, or nothing: the reasons do not say which comment is to blame. */
export function createReview(
  pull: Pull,
  conversation: Conversation,
  login: string,
  body: ReviewBody,
): Outcome<{ readonly review: Review; readonly comments: readonly ReviewComment[] }> {
  // without an event GitHub keeps a pending review that nobody else sees; nothing here should want one
  if (body.event === undefined) return { refused: ["Event can't be blank"] };
  const ownPull = login === pull.input.author;
  if (ownPull && body.event === 'APPROVE') return { refused: ['Can not approve your own pull request'] };
  if (ownPull && body.event === 'REQUEST_CHANGES') {
    return { refused: ['Can not request changes on your own pull request'] };
  }
  const refusal = body.event === 'APPROVE' && !body.body ? null : bodyRefusal(body.body ?? '');
  if (refusal !== null) return { refused: [refusal] };
  const commit = commitOf(pull, body.commit_id);
  if (commit === undefined) return { refused: ['The commit_id is not part of the pull request'] };
  const wrongs = (body.comments ?? []).map(comment => commentRefusal(pull, commit, comment));
  const reasons = wrongs.filter(wrong => wrong !== null);
  if (reasons.length > 0) return { refused: [...new Set(reasons)] };

  const review = addReview(pull, conversation, login, commit, body.body ?? '', STATES[body.event]);
  const comments = (body.comments ?? []).map(comment => addComment(pull, conversation, review, commit, comment));
  return { made: { review, comments } };
}

/** Makes one comment outside of a review, on a line or (`subject_type: file`) on a file. */
export function createComment(
  pull: Pull,
  conversation: Conversation,
  login: string,
  body: CommentBody & { readonly commit_id: string },
): Outcome<ReviewComment> {
  const commit = commitOf(pull, body.commit_id);
  if (commit === undefined) return { refused: ['The commit_id is not part of the pull request'] };
  const refusal = commentRefusal(pull, commit, body);
  if (refusal !== null) return { refused: [refusal] };
  const review = addReview(pull, conversation, login, commit, '', 'COMMENTED');
  return { made: addComment(pull, conversation, review, commit, body) };
}

/** Answers in a thread: a reply stands where its thread stands. */
export function createReply(
  pull: Pull,
  conversation: Conversation,
  login: string,
  inReplyTo: number,
  body: string,
): Outcome<ReviewComment> {
  const parent = conversation.comments.find(({ id, pull: number }) => id === inReplyTo && number === pull.input.number);
  if (parent === undefined) return { refused: ['In reply to is invalid'] };
  const refusal = bodyRefusal(body);
  if (refusal !== null) return { refused: [refusal] };
  const review = addReview(pull, conversation, login, headOf(pull), '', 'COMMENTED');
  const reply = {
    ...parent,
    ...{ ...said(conversation, login, body), reviewId: review.id, inReplyTo: parent.inReplyTo ?? parent.id },
    ...{ resolved: false, resolvedBy: null },
  };
  conversation.comments.push(reply);
  return { made: reply };
}

function commitOf(pull: Pull, sha: string | undefined): Commit | undefined {
  return sha === undefined ? headOf(pull) : pull.heads.find(commit => commit.sha === sha);
}

function addReview(
  pull: Pull,
  conversation: Conversation,
  login: string,
  commit: Commit,
  body: string,
  state: Review['state'],
): Review {
  const [id, submittedAt] = [conversation.nextId(), conversation.now()];
  const review = { id, pull: pull.input.number, login, body, state, commitId: commit.sha, submittedAt };
  conversation.reviews.push(review);
  return review;
}

function addComment(
  pull: Pull,
  conversation: Conversation,
  review: Review,
  commit: Commit,
  { path, body, side = 'RIGHT', line, start_line: startLine }: CommentBody,
): ReviewComment {
  const patch = changedFiles(pull, commit).find(file => file.filename === path)?.patch ?? null;
  const hunk = patch === null || line === undefined ? undefined : hunkAt(hunksOf(patch), side, line);
  const comment: ReviewComment = {
    ...{ ...said(conversation, review.login, body), pull: pull.input.number, reviewId: review.id, path, side },
    ...{ line: line ?? null, startLine: startLine ?? null, diffHunk: hunk?.text ?? '', commitId: commit.sha },
    ...{ inReplyTo: null, resolved: false, resolvedBy: null },
  };
  warnAbout(pull, conversation, comment);
  conversation.comments.push(comment);
  return comment;
}
