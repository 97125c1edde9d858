import { type IssueComment, REACTIONS, type Reaction, type ReviewComment, type Said, threadOf } from './conversation';
import { currentLines, isOutdated } from './follow';
import { type Args, connection, type GraphNode } from './graphql-connection';
import type { GraphContext } from './graphql-objects';
import type { Pull } from './repository';
import { numberOf, webUrl } from './shapes';

/** An account as GraphQL shows it: a bot without `[bot]`, null where it is gone (`ghost`). */
export function actor(login: string): object | null {
  if (login === 'ghost') return null;
  const isBot = login.endsWith('[bot]');
  const name = login.replace(/\[bot\]$/, '');
  const id = `${isBot ? 'BOT' : 'U'}_${numberOf(login)}`;
  return {
    __typename: isBot ? 'Bot' : 'User',
    id,
    login: name,
    url: `https://github.com/${isBot ? 'apps/' : ''}${name}`,
  };
}

/** As `actor`, where only people can stand: null for bots too. */
function user(login: string | null): object | null {
  return login === null || login.endsWith('[bot]') ? null : actor(login);
}

function reactionNode(reaction: Reaction): GraphNode {
  const { id, content, createdAt, login } = reaction;
  return { ...{ __typename: 'Reaction', databaseId: id, content, createdAt, user: user(login) }, id: `REA_${id}` };
}

function common({ viewer }: GraphContext, comment: Said): object {
  const { login, body, createdAt, updatedAt, minimized } = comment;
  const group = (content: Reaction['content']): object => {
    const given = comment.reactions.filter(reaction => reaction.content === content);
    const reactors = given.map(({ login: by }) => ({ id: by, ...actor(by) }));
    const viewerHasReacted = given.some(({ login: by }) => by === viewer);
    const people = given.flatMap(({ login: by }) => (user(by) === null ? [] : [{ id: by, ...user(by) }]));
    const lists = { reactors: connection(reactors), users: connection(people) };
    return { content, createdAt: given[0]?.createdAt ?? null, viewerHasReacted, ...lists };
  };
  return {
    ...{ databaseId: comment.id, fullDatabaseId: String(comment.id), body, createdAt, updatedAt, author: actor(login) },
    ...{ viewerDidAuthor: login === viewer, isMinimized: minimized !== null, minimizedReason: minimized },
    ...{ viewerCanMinimize: true, reactionGroups: REACTIONS.map(group) },
    reactions: ({ content = null, ...args }: Args) => {
      const shown = comment.reactions.filter(reaction => content === null || reaction.content === content);
      return connection(shown.map(reactionNode))(args);
    },
  };
}

/** A comment on the diff. */
export function reviewCommentNode(context: GraphContext, pull: Pull, comment: ReviewComment): GraphNode {
  const lines = currentLines(pull, comment);
  const parent = context.conversation.comments.find(({ id }) => id === comment.inReplyTo);
  return {
    ...{ ...common(context, comment), __typename: 'PullRequestReviewComment', path: comment.path },
    ...{ line: lines?.end ?? null, originalLine: comment.line, originalStartLine: comment.startLine },
    ...{ startLine: comment.startLine === null ? null : (lines?.start ?? null), outdated: isOutdated(pull, comment) },
    ...{ state: 'SUBMITTED', subjectType: comment.line === null ? 'FILE' : 'LINE', diffHunk: comment.diffHunk },
    replyTo: parent === undefined ? null : () => reviewCommentNode(context, pull, parent),
    url: `${webUrl(context.site)}/pull/${comment.pull}#discussion_r${comment.id}`,
    id: `PRRC_${comment.id}`,
  };
}

/** A comment in the conversation. */
export function issueCommentNode(context: GraphContext, comment: IssueComment): GraphNode {
  const url = `${webUrl(context.site)}/pull/${comment.pull}#issuecomment-${comment.id}`;
  return { ...common(context, comment), __typename: 'IssueComment', url, id: `IC_${comment.id}` };
}

/** The thread that a comment begins. */
export function threadNode(context: GraphContext, pull: Pull, first: ReviewComment): GraphNode {
  const lines = currentLines(pull, first);
  const several = first.startLine !== null;
  return {
    ...{ __typename: 'PullRequestReviewThread', isResolved: first.resolved, isCollapsed: first.resolved },
    ...{ isOutdated: isOutdated(pull, first), resolvedBy: user(first.resolvedBy), path: first.path },
    ...{ line: lines?.end ?? null, startLine: several ? (lines?.start ?? null) : null, diffSide: first.side },
    ...{ originalLine: first.line, originalStartLine: first.startLine, startDiffSide: several ? first.side : null },
    subjectType: first.line === null ? 'FILE' : 'LINE',
    comments: connection(
      threadOf(context.conversation, first).map(comment => reviewCommentNode(context, pull, comment)),
    ),
    id: `PRRT_${first.id}`,
  };
}
