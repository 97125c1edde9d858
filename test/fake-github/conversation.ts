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

/** GitHub's names of the eight reactions, as GraphQL has them. */
export const REACTIONS = [
  ...(['THUMBS_UP', 'THUMBS_DOWN', 'LAUGH', 'HOORAY'] as const),
  ...(['CONFUSED', 'HEART', 'ROCKET', 'EYES'] as const),
] as const;

/** What somebody thinks of a comment. */
export interface Reaction {
  readonly id: number;
  readonly login: string;
  readonly content: (typeof REACTIONS)[number];
  readonly createdAt: string;
}

/** What every comment has. */
export interface Said {
  readonly id: number;
  readonly login: string;
  readonly createdAt: string;
  readonly reactions: Reaction[];
  body: string;
  updatedAt: string;
  /** Why it was folded away, as GraphQL's classifier in small letters; null while it is shown. */
  minimized: string | null;
}

/** A comment on a pull request's diff, with the place where it was made; a file-level one has no line. */
export interface ReviewComment extends Said {
  readonly pull: number;
  readonly reviewId: number;
  readonly path: string;
  readonly commitId: string;
  readonly side: Side;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly diffHunk: string;
  /** The first comment of the thread, for a reply. */
  readonly inReplyTo: number | null;
  /** Of the whole thread; meaningful on its first comment. */
  resolved: boolean;
  /** Who resolved the thread; null while it is open. */
  resolvedBy: string | null;
}

/** A comment in the conversation below a pull request. */
export interface IssueComment extends Said {
  readonly pull: number;
}

/** An issue, which is no pull request; both have their numbers from one row. */
export interface Issue extends Said {
  readonly number: number;
  readonly labels: string[];
  title: string;
  state: 'open' | 'closed';
  closedAt: string | null;
}

/** All that people and bots have said so far, oldest first, and what the house rules say against it. */
export interface Conversation {
  readonly reviews: Review[];
  readonly comments: ReviewComment[];
  readonly issueComments: IssueComment[];
  readonly issues: Issue[];
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
    issues: [],
    warnings: [],
    nextId: () => ++id,
    now: () => new Date(++second * 1000).toISOString().replace('.000Z', 'Z'),
  };
}

/** The first comments of a pull request's threads, oldest first. */
export function threadsOf(conversation: Conversation, pull: number): readonly ReviewComment[] {
  return conversation.comments.filter(comment => comment.pull === pull && comment.inReplyTo === null);
}

/** All comments of the thread that this one begins, itself first. */
export function threadOf(conversation: Conversation, first: ReviewComment): readonly ReviewComment[] {
  return conversation.comments.filter(({ id, inReplyTo }) => id === first.id || inReplyTo === first.id);
}

/** Takes a comment away; where it began a thread, the whole thread goes. */
export function removeComment(conversation: Conversation, comment: ReviewComment): void {
  for (const gone of threadOf(conversation, comment)) {
    conversation.comments.splice(conversation.comments.indexOf(gone), 1);
  }
}

/** Settles the thread that a comment begins, or (null) opens it again. */
export function settle(comment: ReviewComment, login: string | null): void {
  comment.resolved = login !== null;
  comment.resolvedBy = login;
}

/** What a new comment has besides its place. */
export function said(conversation: Conversation, login: string, body: string): Said {
  const [id, when] = [conversation.nextId(), conversation.now()];
  return { id, login, body, createdAt: when, updatedAt: when, reactions: [], minimized: null };
}

/** A comment of either kind by its number. */
export function anyComment(conversation: Conversation, id: number): ReviewComment | IssueComment | undefined {
  return [...conversation.comments, ...conversation.issueComments].find(comment => comment.id === id);
}
