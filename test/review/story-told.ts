import { ask } from '../fake-github/example';
import type { FakeGitHub } from '../fake-github/fake-github';

interface Thread {
  readonly path: string;
  readonly line: number | null;
  readonly originalLine: number | null;
  readonly isResolved: boolean;
  readonly isOutdated: boolean;
  readonly resolvedBy: { readonly login: string } | null;
  readonly comments: { readonly totalCount: number; readonly nodes: readonly Comment[] };
}

interface Comment {
  readonly databaseId: number;
  readonly viewerDidAuthor: boolean;
  readonly isMinimized: boolean;
}

const THREADS = `{ repository(owner: "acme", name: "policies") { pullRequest(number: 7) { reviewThreads(first: 100) { nodes {
  path line originalLine isResolved isOutdated resolvedBy { login }
  comments(first: 1) { totalCount nodes { databaseId viewerDidAuthor isMinimized } }
} } } } }`;

/**
 * What the bot's account said on pull request 7 as a person sees it, sorted: each thread with its place and its state, and each
 * note with the places that it lists. Comments of these numbers are left out.
 */
export async function told(fake: FakeGitHub, without: ReadonlySet<number>): Promise<readonly string[]> {
  const { body } = await ask(fake, 'POST', `${fake.url}/graphql`, { query: THREADS });
  const threads: readonly Thread[] = body.data.repository.pullRequest.reviewThreads.nodes;
  const mine = threads.filter(({ comments: { nodes } }) =>
    nodes.every(({ databaseId, viewerDidAuthor }) => viewerDidAuthor && !without.has(databaseId)),
  );
  const notes = fake.issueComments.filter(({ id, login }) => login === 'github-actions[bot]' && !without.has(id));
  return [...mine.map(words), ...notes.map(({ body }) => `note: ${placesIn(body)}`)].sort();
}

function words({ path, line, originalLine, isResolved, isOutdated, resolvedBy, comments }: Thread): string {
  const name = path.replace(/^iam\/(.*)\.json$/, '$1');
  const folded = comments.nodes.some(({ isMinimized }) => isMinimized) ? ', folded away' : '';
  const replied = comments.totalCount > 1 ? ', answered' : '';
  const state = isResolved ? `resolved by ${resolvedBy?.login}` : isOutdated ? 'outdated' : 'open';
  return `${name} ${line ?? `(once ${originalLine})`}: ${state}${replied}${folded}`;
}

/** The places that a note lists: what is left, then what was declined. */
function placesIn(note: string): string {
  const [left = '', declined = ''] = note.split('Declined, and not raised again:');
  const places = (text: string) =>
    [...text.matchAll(/^- `(?:iam\/)?(.*?)(?:\.json)?:(\d+)`/gm)].map(([, name, line]) => `${name} ${line}`);
  return [...places(left), ...places(declined).map(place => `${place} declined`)].join(', ');
}
