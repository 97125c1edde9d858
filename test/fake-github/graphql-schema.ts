import { type Conversation, type ReviewComment, threadsOf } from './conversation';
import { isOutdated } from './follow';
import type { Pull, Repository } from './repository';

/** What a resolver may look at besides its own object. */
export interface GraphContext {
  readonly repository: Repository;
  readonly conversation: Conversation;
  /** The login of the token that asks. */
  readonly viewer: string;
}

/** A query that is well formed and cannot be answered; `type` as GitHub names it. */
export class GraphError extends Error {
  constructor(
    readonly type: string,
    message: string,
  ) {
    super(message);
  }
}

/** A field: the type of its value, its arguments with theirs, and how to find it. `paged` fields need `first`. */
export interface FieldDefinition {
  readonly type: string;
  readonly args?: Readonly<Record<string, string>>;
  readonly paged?: true;
  readonly resolve: (source: never, args: Readonly<Record<string, unknown>>, context: GraphContext) => unknown;
}

interface Thread {
  readonly pull: Pull;
  readonly first: ReviewComment;
}

function connection<T extends { readonly id: string }>(
  items: readonly T[],
  args: Readonly<Record<string, unknown>>,
): object {
  const after = args.after ?? null;
  const start = after === null ? 0 : items.findIndex(({ id }) => cursorOf(id) === after) + 1;
  if (after !== null && start === 0)
    throw new GraphError('INVALID_CURSOR_ARGUMENTS', `\`${after}\` does not appear to be a valid cursor.`);
  const nodes = items.slice(start, start + (args.first as number));
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: start + nodes.length < items.length, endCursor: last ? cursorOf(last.id) : null },
  };
}

function cursorOf(id: string): string {
  return Buffer.from(`cursor:v2:${id}`).toString('base64');
}

function property(type: string): FieldDefinition {
  return { type, resolve: () => undefined };
}

const paging = { first: 'Int', after: 'String' };

/** The part of GitHub's GraphQL schema that is served: type, field, definition. Grow it here. */
export const SCHEMA: Readonly<Record<string, Readonly<Record<string, FieldDefinition>>>> = {
  Query: {
    repository: {
      type: 'Repository',
      args: { owner: 'String!', name: 'String!' },
      resolve: (_source, { owner, name }, { repository }) => {
        const same = (a: string, b: unknown): boolean => a.toLowerCase() === String(b).toLowerCase();
        if (same(repository.owner, owner) && same(repository.name, name)) return repository;
        throw new GraphError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      },
    },
  },
  Repository: {
    pullRequest: {
      type: 'PullRequest',
      args: { number: 'Int!' },
      resolve: (source: Repository, { number }) => {
        const pull = source.pulls.get(number as number);
        if (pull !== undefined) return pull;
        throw new GraphError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
      },
    },
  },
  PullRequest: {
    reviewThreads: {
      type: 'PullRequestReviewThreadConnection',
      args: paging,
      paged: true,
      resolve: (pull: Pull, args, { conversation }) => {
        const threads = threadsOf(conversation, pull.input.number);
        return connection(
          threads.map(first => ({ id: `PRRT_${first.id}`, pull, first })),
          args,
        );
      },
    },
  },
  PullRequestReviewThreadConnection: { nodes: property('PullRequestReviewThread'), pageInfo: property('PageInfo') },
  PageInfo: { hasNextPage: property('Boolean'), endCursor: property('String') },
  PullRequestReviewThread: {
    id: property('ID'),
    isResolved: { type: 'Boolean', resolve: ({ first }: Thread) => first.resolved },
    isOutdated: { type: 'Boolean', resolve: ({ pull, first }: Thread) => isOutdated(pull, first) },
    comments: {
      type: 'PullRequestReviewCommentConnection',
      args: paging,
      paged: true,
      resolve: ({ first }: Thread, args, { conversation }) => {
        const said = conversation.comments.filter(({ id, inReplyTo }) => id === first.id || inReplyTo === first.id);
        return connection(
          said.map(comment => ({ ...comment, databaseId: comment.id, id: `PRRC_${comment.id}` })),
          args,
        );
      },
    },
  },
  PullRequestReviewCommentConnection: { nodes: property('PullRequestReviewComment'), pageInfo: property('PageInfo') },
  PullRequestReviewComment: {
    id: property('ID'),
    databaseId: property('Int'),
    fullDatabaseId: { type: 'BigInt', resolve: ({ databaseId }: { databaseId: number }) => String(databaseId) },
    body: property('String'),
    path: property('String'),
    createdAt: property('DateTime'),
    viewerDidAuthor: { type: 'Boolean', resolve: ({ login }: ReviewComment, _args, { viewer }) => login === viewer },
    // unlike REST, GraphQL shows a bot's login without `[bot]`
    author: { type: 'Actor', resolve: ({ login }: ReviewComment) => ({ login: login.replace(/\[bot\]$/, '') }) },
  },
  Actor: { login: property('String') },
};
