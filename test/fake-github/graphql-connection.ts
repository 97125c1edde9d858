import { GraphError, Unserved } from './graphql-errors';

/** The arguments of a field as they come. */
export type Args = Readonly<Record<string, unknown>>;

/** An object of the answer: its fields by name, each a value or a function of its arguments. */
export interface GraphNode {
  readonly id: string;
  readonly [field: string]: unknown;
}

function cursorOf(id: string): string {
  return Buffer.from(`cursor:v2:${id}`).toString('base64');
}

/** A connection over objects with ids: a function of `first`, `after`, `last` and `before`; further arguments throw. */
export function connection(items: readonly GraphNode[]): (args: Args) => object {
  return ({ first, last, after, before, ...rest }) => {
    const other = Object.entries(rest).find(([, value]) => value !== null);
    if (other !== undefined) throw new Unserved(`the fake does not serve the argument \`${other[0]}\` of a connection`);
    const place = (cursor: unknown): number => {
      const index = items.findIndex(({ id }) => cursorOf(id) === cursor);
      if (index >= 0) return index;
      throw new GraphError('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
    };
    let start = after == null ? 0 : place(after) + 1;
    let end = before == null ? items.length : place(before);
    if (typeof first === 'number') end = Math.min(end, start + first);
    else if (typeof last === 'number') start = Math.max(start, end - last);
    const nodes = items.slice(start, end);
    const cursor = (item: GraphNode | undefined): string | null => (item === undefined ? null : cursorOf(item.id));
    return {
      nodes,
      edges: nodes.map(node => ({ node, cursor: cursor(node) })),
      totalCount: items.length,
      pageInfo: {
        ...{ hasNextPage: end < items.length, endCursor: cursor(nodes.at(-1)) },
        ...{ hasPreviousPage: start > 0, startCursor: cursor(nodes[0]) },
      },
    };
  };
}
