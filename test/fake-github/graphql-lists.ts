import { actor } from './graphql-comments';
import { type Args, connection, type GraphNode } from './graphql-connection';
import { Unserved } from './graphql-errors';
import type { GraphContext } from './graphql-objects';
import { headRefOf, type Pull, type Repository } from './repository';
import { webUrl } from './shapes';

type Order = { readonly field: string; readonly direction: string };

function inOrder<T>(
  rows: readonly T[],
  orderBy: unknown,
  keys: Readonly<Record<string, (row: T) => string>>,
): readonly T[] {
  if (orderBy == null) return rows;
  const { field, direction } = orderBy as Order;
  const key = keys[field];
  if (key === undefined) throw new Unserved(`the fake does not serve the order \`${field}\``);
  const sign = direction === 'DESC' ? -1 : 1;
  return [...rows].sort((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** `repository.issues`, which GitHub lists without pull requests. */
export function issuesOf(context: GraphContext, { labels, states, orderBy, ...rest }: Args): object {
  const { conversation, site, viewer } = context;
  const wanted = (labels as readonly string[] | null | undefined)?.map(label => label.toLowerCase());
  const rows = conversation.issues.filter(
    issue =>
      (wanted === undefined || issue.labels.some(label => wanted.includes(label.toLowerCase()))) &&
      (states == null || (states as readonly string[]).includes(issue.state.toUpperCase())),
  );
  const sorted = inOrder(rows, orderBy, {
    CREATED_AT: ({ createdAt, number }) => `${createdAt} ${String(number).padStart(9, '0')}`,
    UPDATED_AT: ({ updatedAt }) => updatedAt,
  });
  const nodes = sorted.map(
    ({ number, title, body, state, login, createdAt, updatedAt }): GraphNode => ({
      ...{ __typename: 'Issue', number, title, body, state: state.toUpperCase(), author: actor(login) },
      ...{ createdAt, updatedAt, url: `${webUrl(site)}/issues/${number}`, viewerDidAuthor: login === viewer },
      id: `I_${number}`,
    }),
  );
  return connection(nodes)(rest);
}

/** `repository.pullRequests`. */
export function pullsOf(
  { pulls }: Repository,
  { headRefName, states, orderBy, ...rest }: Args,
  nodeOf: (pull: Pull) => GraphNode,
): object {
  const stateOf = ({ shown }: Pull) => (shown.mergedAt === null ? shown.state.toUpperCase() : 'MERGED');
  const rows = [...pulls.values()].filter(
    pull =>
      (headRefName == null || headRefOf(pull) === headRefName) &&
      (states == null || (states as readonly string[]).includes(stateOf(pull))),
  );
  const sorted = inOrder(rows, orderBy, {
    CREATED_AT: ({ input }) => String(input.number).padStart(9, '0'),
    UPDATED_AT: ({ shown }) => shown.updatedAt,
  });
  return connection(sorted.map(nodeOf))(rest);
}
