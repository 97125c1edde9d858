import { ask } from '../fake-github/example';
import type { FakeGitHub } from '../fake-github/fake-github';

interface Thread {
  readonly path: string;
  readonly line: number | null;
  readonly originalLine: number | null;
  readonly isResolved: boolean;
  readonly isOutdated: boolean;
  readonly resolvedBy: { readonly login: string } | null;
  readonly comments: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly databaseId: number; readonly viewerDidAuthor: boolean; readonly isMinimized: boolean }[];
  };
}

const THREADS = `{ repository(owner: "acme", name: "policies") { pullRequest(number: 7) { reviewThreads(first: 100) { nodes {
  path line originalLine isResolved isOutdated resolvedBy { login }
  comments(first: 1) { totalCount nodes { databaseId viewerDidAuthor isMinimized } }
} } } } }`;

/**
 * What the bot's account said on pull request 7 as a person sees it: each thread with its place, its state and its replies, by path and line, and
 * each note with the places that it lists. Comments by these numbers are left out.
 */
export async function told(fake: FakeGitHub, without: ReadonlySet<number>): Promise<readonly string[]> {
  const { body } = await ask(fake, 'POST', `${fake.url}/graphql`, { query: THREADS });
  const threads: readonly Thread[] = body.data.repository.pullRequest.reviewThreads.nodes;
  const mine = threads.filter(({ comments: { nodes } }) =>
    nodes.every(({ databaseId, viewerDidAuthor }) => viewerDidAuthor && !without.has(databaseId)),
  );
  const notes = fake.issueComments.filter(({ id, login }) => login === 'github-actions[bot]' && !without.has(id));
  return [...mine.map(words).sort(), ...notes.map(({ body }) => `note: ${placesIn(body)}`)];
}

function words({ path, line, originalLine, isResolved, isOutdated, resolvedBy, comments }: Thread): string {
  const place = line === null ? `${path}, line ${originalLine} of then` : `${path}:${String(line).padStart(2, '0')}`;
  const folded = comments.nodes.some(({ isMinimized }) => isMinimized) ? ', folded away' : '';
  const replies = comments.totalCount > 1 ? ', with a reply' : '';
  const state = isResolved ? `resolved by ${resolvedBy?.login}` : isOutdated ? 'outdated' : 'open';
  return `${place} ${state}${folded}${replies}`;
}

/** The places that a note lists, first what is left, then what was declined; and the statements that its gate names. */
function placesIn(note: string): string {
  const [left = '', declined = ''] = note.split('Declined, and not raised again:');
  const places = (text: string) => [...text.matchAll(/^- `([^`]*)`/gm)].map(([, place]) => place);
  const gate = /^Gate `touched`: (\w+)/m.exec(note)?.[1];
  return [
    ...places(left),
    ...places(declined).map(place => `${place} declined`),
    ...(gate === undefined ? [] : [`gate ${gate}`]),
  ].join(', ');
}
