import type { Side } from './anchors';

/** A submitted review; GitHub also makes one, without a body, around every single comment. */
export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly login: string;
  readonly body: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';
  readonly commitId: string;
  readonly submittedAt: string;
}

/** A comment on a pull request's diff, with the place where it was made; a file-level one has no line. */
export interface ReviewComment {
  readonly id: number;
  readonly pull: number;
  readonly reviewId: number;
  readonly login: string;
  readonly path: string;
  readonly commitId: string;
  readonly side: Side;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly diffHunk: string;
  /** The first comment of the thread, for a reply. */
  readonly inReplyTo: number | null;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  /** Of the whole thread; meaningful on its first comment. */
  resolved: boolean;
}

/** A comment in the conversation below a pull request. */
export interface IssueComment {
  readonly id: number;
  readonly pull: number;
  readonly login: string;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
}

/** All that people and bots have said so far, oldest first, and what the house rules say against it. */
export interface Conversation {
  readonly reviews: Review[];
  readonly comments: ReviewComment[];
  readonly issueComments: IssueComment[];
  /** What GitHub accepts and this project must never do. */
  readonly warnings: string[];
  /** A new id, unique among all objects. */
  readonly nextId: () => number;
  /** A moment one second after the one before, so that output does not depend on the clock. */
  readonly now: () => string;
}

/** A conversation in which nothing was said. */
export function emptyConversation(): Conversation {
  let id = 1000;
  let second = Date.UTC(2026, 10, 23) / 1000;
  return {
    reviews: [],
    comments: [],
    issueComments: [],
    warnings: [],
    nextId: () => ++id,
    now: () => new Date(++second * 1000).toISOString().replace('.000Z', 'Z'),
  };
}

/** The first comments of a pull request's threads, oldest first. */
export function threadsOf(conversation: Conversation, pull: number): readonly ReviewComment[] {
  return conversation.comments.filter(comment => comment.pull === pull && comment.inReplyTo === null);
}

/** Takes a comment away; where it began a thread, its first reply begins it now, as on GitHub. */
export function removeComment(conversation: Conversation, comment: ReviewComment): void {
  conversation.comments.splice(conversation.comments.indexOf(comment), 1);
  const [heir, ...others] = conversation.comments.filter(reply => reply.inReplyTo === comment.id);
  if (heir === undefined) return;
  replace(conversation, heir, { ...heir, inReplyTo: null, resolved: comment.resolved });
  for (const reply of others) replace(conversation, reply, { ...reply, inReplyTo: heir.id });
}

function replace(conversation: Conversation, old: ReviewComment, now: ReviewComment): void {
  conversation.comments[conversation.comments.indexOf(old)] = now;
}
