import type { Conversation, Note, Thread } from '../ports';
import type { Octokit } from './patience';

/** A pull request as the event that started the run names it. */
export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** Reads what the token's own account said on a pull request, in one request where there are no more than 100 threads and comments. */
export async function readConversation(octokit: Octokit, at: PullRequest): Promise<Conversation> {
  const threads: Thread[] = [];
  const notes: Note[] = [];
  let [moreThreads, moreNotes]: (string | null | undefined)[] = [undefined, undefined];
  while (moreThreads !== null || moreNotes !== null) {
    const [afterThread, afterNote] = [moreThreads, moreNotes];
    const fields = [
      ...(afterThread === null ? [] : [threadsAfter(afterThread !== undefined)]),
      ...(afterNote === null ? [] : [notesAfter(afterNote !== undefined)]),
    ];
    const variables = { ...at, ...(afterThread ? { afterThread } : {}), ...(afterNote ? { afterNote } : {}) };
    const page: Page = await octokit.graphql(queryOf(fields, variables), variables);
    const { reviewThreads, comments } = page.repository.pullRequest;
    for (const thread of reviewThreads?.nodes ?? []) threads.push(...threadOf(thread));
    for (const comment of comments?.nodes ?? []) notes.push(...noteOf(comment));
    moreThreads = nextOf(reviewThreads);
    moreNotes = nextOf(comments);
  }
  return { threads, notes };
}

function threadOf(thread: ThreadNode | null): readonly Thread[] {
  const first = thread?.comments.nodes[0];
  if (!thread || !first?.viewerDidAuthor || first.fullDatabaseId === null) return [];
  const { path, line, startLine, isOutdated, isResolved, resolvedBy, comments } = thread;
  return [
    {
      id: Number(first.fullDatabaseId),
      node: first.id,
      body: first.body,
      path,
      line: isOutdated ? null : line,
      startLine: isOutdated ? null : startLine,
      outdated: isOutdated || line === null,
      // why: what somebody folded away for another reason is theirs, and stands as they want it
      minimized: first.isMinimized && first.minimizedReason?.toLowerCase() === 'outdated',
      resolvedBy: isResolved ? (resolvedBy?.login ?? 'ghost') : null,
      dislikedBy: (first.reactions.nodes ?? []).map(reaction => reaction?.user?.login ?? 'ghost'),
      replied: comments.totalCount > 1,
    },
  ];
}

function noteOf(comment: NoteNode | null): readonly Note[] {
  if (!comment?.viewerDidAuthor || comment.fullDatabaseId === null) return [];
  return [{ id: Number(comment.fullDatabaseId), body: comment.body, url: comment.url }];
}

function nextOf(list: Connection<unknown> | undefined): string | null {
  return list?.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
}

interface Connection<T> {
  readonly nodes: readonly (T | null)[] | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface ThreadNode {
  readonly path: string;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly isOutdated: boolean;
  readonly isResolved: boolean;
  readonly resolvedBy: { readonly login: string } | null;
  readonly comments: { readonly totalCount: number; readonly nodes: readonly (FirstComment | null)[] };
}

interface FirstComment {
  readonly id: string;
  readonly fullDatabaseId: string | null;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
  readonly isMinimized: boolean;
  readonly minimizedReason: string | null;
  readonly reactions: {
    readonly nodes: readonly ({ readonly user: { readonly login: string } | null } | null)[] | null;
  };
}

interface NoteNode {
  readonly fullDatabaseId: string | null;
  readonly body: string;
  readonly url: string;
  readonly viewerDidAuthor: boolean;
}

interface Page {
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads?: Connection<ThreadNode>;
      readonly comments?: Connection<NoteNode>;
    };
  };
}

function threadsAfter(isNext: boolean): string {
  return `reviewThreads(first: 100${isNext ? ', after: $afterThread' : ''}) {
    pageInfo { hasNextPage endCursor }
    nodes {
      path line startLine isOutdated isResolved
      resolvedBy { login }
      comments(first: 1) {
        totalCount
        nodes {
          id fullDatabaseId body viewerDidAuthor isMinimized minimizedReason
          reactions(first: 100, content: THUMBS_DOWN) { nodes { user { login } } }
        }
      }
    }
  }`;
}

function notesAfter(isNext: boolean): string {
  return `comments(first: 100${isNext ? ', after: $afterNote' : ''}) {
    pageInfo { hasNextPage endCursor }
    nodes { fullDatabaseId body url viewerDidAuthor }
  }`;
}

function queryOf(fields: readonly string[], variables: object): string {
  const cursors = ['afterThread', 'afterNote'].filter(name => name in variables).map(name => `, $${name}: String!`);
  return `query ($owner: String!, $repo: String!, $number: Int!${cursors.join('')}) {
    repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ${fields.join('\n')} } }
  }`;
}
