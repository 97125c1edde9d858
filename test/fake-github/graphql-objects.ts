import { type Conversation, type Said, threadsOf } from './conversation';
import { actor, issueCommentNode, reviewCommentNode, threadNode } from './graphql-comments';
import { type Args, connection, type GraphNode } from './graphql-connection';
import { GraphError } from './graphql-errors';
import { issuesOf, pullsOf } from './graphql-lists';
import { updateRefs } from './graphql-refs';
import { baseRefOf, baseTipOf, headOf, headRefOf, type Pull } from './repository';
import { allows, type Permissions } from './route';
import { LONG_AGO, type Site, webUrl } from './shapes';

/** What a resolver may look at besides its own object. */
export interface GraphContext {
  readonly site: Site;
  readonly conversation: Conversation;
  /** The login of the token that asks. */
  readonly viewer: string;
  readonly permissions: Permissions;
}

function forbidden(): GraphError {
  return new GraphError('FORBIDDEN', 'Resource not accessible by integration');
}

/** The fields of `Query` and `Mutation` that are served. */
export function rootOf(context: GraphContext): object {
  return {
    repository: ({ owner, name }: Args) => repository(context, String(owner), String(name)),
    minimizeComment: ({ input }: { readonly input: Args }) => minimize(context, input, String(input.classifier)),
    unminimizeComment: ({ input }: { readonly input: Args }) => minimize(context, input, null),
    updateRefs: (args: { readonly input: Args }) => updateRefs(context, args),
  };
}

function repository(context: GraphContext, owner: string, name: string): object {
  const there = context.site.repository;
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  if (!same(there.owner, owner) || !same(there.name, name)) {
    throw new GraphError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  }
  const branch = (ref: string, oid: string): object => ({ name: ref, target: { __typename: 'Commit', oid } });
  const tip = [...there.pulls.values()].find(pull => baseRefOf(pull) === there.defaultBranch);
  return {
    ...{ name: there.name, nameWithOwner: `${there.owner}/${there.name}`, isPrivate: true },
    defaultBranchRef: tip === undefined ? null : branch(there.defaultBranch, baseTipOf(tip).sha),
    issues: (args: Args) => {
      if (!allows(context.permissions, [['issues', 'read']])) throw forbidden();
      return issuesOf(context, args);
    },
    pullRequests: (args: Args) => {
      if (!allows(context.permissions, [['pull_requests', 'read']])) throw forbidden();
      return pullsOf(there, args, pull => pullNode(context, pull));
    },
    pullRequest: ({ number }: Args) => {
      if (!allows(context.permissions, [['pull_requests', 'read']])) throw forbidden();
      const pull = there.pulls.get(number as number);
      if (pull !== undefined) return pullNode(context, pull);
      throw new GraphError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
    },
  };
}

function pullNode(context: GraphContext, pull: Pull): GraphNode {
  const { conversation, site } = context;
  const { number, author } = pull.input;
  const { title, body, mergedAt, updatedAt } = pull.shown;
  const state = mergedAt === null ? pull.shown.state : 'merged';
  const target = { __typename: 'Commit', oid: baseTipOf(pull).sha };
  return {
    id: `PR_${number}`,
    ...{ __typename: 'PullRequest', number, state: state.toUpperCase(), author: actor(author) },
    ...{ headRefOid: headOf(pull).sha, headRefName: headRefOf(pull), baseRefOid: pull.baseSeen.sha },
    ...{ baseRefName: baseRefOf(pull), baseRef: { name: baseRefOf(pull), target }, createdAt: LONG_AGO },
    ...{ isDraft: pull.input.draft ?? false, isCrossRepository: pull.input.headRepo !== undefined },
    ...{ url: `${webUrl(site)}/pull/${number}`, title, body: body ?? '', mergedAt, updatedAt },
    ...{ viewerDidAuthor: author === context.viewer },
    reviewThreads: (args: Args) =>
      connection(threadsOf(conversation, number).map(first => threadNode(context, pull, first)))(args),
    comments: (args: Args) => {
      const below = conversation.issueComments.filter(comment => comment.pull === number);
      return connection(below.map(comment => issueCommentNode(context, comment)))(args);
    },
  };
}

function minimize(
  context: GraphContext,
  { subjectId, clientMutationId = null }: Args,
  classifier: string | null,
): object {
  if (!allows(context.permissions, [['pull_requests', 'write']])) throw forbidden();
  const found = commentBehind(context, String(subjectId));
  if (found === undefined) {
    throw new GraphError('NOT_FOUND', `Could not resolve to a node with the global id of '${subjectId}'`);
  }
  const { comment, node } = found;
  if (comment.login !== context.viewer) {
    context.conversation.warnings.push(`${context.viewer} folded away comment ${comment.id} of ${comment.login}`);
  }
  comment.minimized = classifier === null ? null : classifier.toLowerCase().replace('_', '-');
  return { clientMutationId, minimizedComment: node(), unminimizedComment: node() };
}

function commentBehind(
  context: GraphContext,
  nodeId: string,
): { readonly comment: Said; readonly node: () => object } | undefined {
  const { comments, issueComments } = context.conversation;
  const onDiff = comments.find(({ id }) => nodeId === `PRRC_${id}`);
  const pull = onDiff && context.site.repository.pulls.get(onDiff.pull);
  if (onDiff !== undefined && pull !== undefined) {
    return { comment: onDiff, node: () => reviewCommentNode(context, pull, onDiff) };
  }
  const below = issueComments.find(({ id }) => nodeId === `IC_${id}`);
  return below && { comment: below, node: () => issueCommentNode(context, below) };
}
