import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, EXAMPLE, numbered, start } from './example';
import type { FakeGitHub } from './fake-github';

let fake: FakeGitHub;
let ids: readonly number[];
beforeEach(async () => {
  fake = await start(EXAMPLE);
  const body = '```suggestion\nFIVE\n```';
  const comments = [
    { path: 'a.txt', line: 5, body },
    { path: 'a.txt', start_line: 19, start_side: 'RIGHT', line: 21, side: 'RIGHT', body: 'several' },
  ];
  await ask(fake, 'POST', '/pulls/7/reviews', { event: 'COMMENT', body: 'x', comments });
  await ask(fake, 'POST', '/issues/7/comments', { body: 'sticky' });
  ids = [...fake.comments, ...fake.issueComments].map(({ id }) => id);
});
afterEach(() => fake.close());

const graphql = async (query: string, variables: object = {}, token = 'writer') =>
  (await ask(fake, 'POST', `${fake.url}/graphql`, { query, variables }, { authorization: `bearer ${token}` })).body;

const SAID = `id databaseId fullDatabaseId body viewerDidAuthor author { __typename login } isMinimized minimizedReason createdAt url
  reactions(content: THUMBS_DOWN, first: 20) { totalCount nodes { content user { login } } }
  reactionGroups { content viewerHasReacted reactors(first: 9) { totalCount } }`;
const CONVERSATION = `query Conversation {
  repository(owner: "acme", name: "policies") {
    defaultBranchRef { name target { oid } }
    pullRequest(number: 7) {
      headRefOid baseRefOid baseRef { name target { oid } } state
      reviewThreads(first: 50) { totalCount nodes {
        id isResolved isOutdated isCollapsed resolvedBy { login } path line startLine originalLine originalStartLine subjectType
        comments(first: 2) { totalCount nodes { ${SAID} } }
      } }
      comments(last: 50) { totalCount nodes { ${SAID} } }
    }
  }
}`;
const pull = async () => (await graphql(CONVERSATION)).data.repository.pullRequest;

describe('what was said', () => {
  test('is told by GraphQL in full, under the name of its query', async () => {
    const { reviewThreads, comments, headRefOid, state } = await pull();
    expect([state, headRefOid]).toEqual(['OPEN', (await ask(fake, 'GET', '/pulls/7')).body.head.sha]);
    expect(reviewThreads.totalCount).toBe(2);
    const common = { isResolved: false, isOutdated: false, isCollapsed: false, resolvedBy: null, subjectType: 'LINE' };
    expect(reviewThreads.nodes).toMatchObject([
      { ...common, line: 5, startLine: null, originalLine: 5, originalStartLine: null },
      { ...common, line: 21, startLine: 19, originalLine: 21, originalStartLine: 19 },
    ]);
    const own = { viewerDidAuthor: true, author: { __typename: 'Bot', login: 'github-actions' } };
    expect(reviewThreads.nodes[0].comments).toMatchObject({ totalCount: 1, nodes: [{ ...own, id: `PRRC_${ids[0]}` }] });
    const url = `https://github.com/acme/policies/pull/7#issuecomment-${ids[2]}`;
    expect(comments.nodes).toMatchObject([
      { ...own, id: `IC_${ids[2]}`, databaseId: ids[2], fullDatabaseId: String(ids[2]), body: 'sticky', url },
    ]);
    expect(fake.requests.at(-2)?.operation).toBe('Conversation');
  });

  test('stands nowhere once it is outdated', async () => {
    fake.moveHead(7, { 'a.txt': numbered(40).replace('line 5\n', 'V\n').replace('line 20\n', 'line twenty\n') });
    const [first] = (await pull()).reviewThreads.nodes;
    expect(first).toMatchObject({ isOutdated: true, line: null, startLine: null, originalLine: 5 });
  });

  test('is resolved by somebody, by default the author, and opened again', async () => {
    fake.resolveThread(ids[0] ?? 0);
    fake.resolveThread(ids[1] ?? 0, 'octo');
    const resolvers = async () =>
      (await pull()).reviewThreads.nodes.map(
        (node: { resolvedBy: { login: string } | null }) => node.resolvedBy?.login,
      );
    expect(await resolvers()).toEqual(['jane', 'octo']);
    fake.unresolveThread(ids[0] ?? 0);
    fake.resolveThread(ids[1] ?? 0, 'ghost');
    expect((await pull()).reviewThreads.nodes).toMatchObject([
      { isResolved: false, isCollapsed: false, resolvedBy: null },
      { isResolved: true, isCollapsed: true, resolvedBy: null },
    ]);
    expect(() => fake.resolveThread(1)).toThrow('no comment 1');
  });

  test('is resolved by whoever commits the suggestion', async () => {
    fake.commitSuggestions([ids[0] ?? 0], 'octo');
    expect((await pull()).reviewThreads.nodes[0]).toMatchObject({ isResolved: true, resolvedBy: { login: 'octo' } });
  });

  test('is reacted to, in REST and GraphQL; a bot that reacts is no user', async () => {
    for (const id of [ids[0] ?? 0, ids[2] ?? 0]) {
      fake.react(id, 'jane', 'THUMBS_DOWN');
      fake.react(id, 'github-actions[bot]', 'THUMBS_DOWN');
      fake.react(id, 'octo', 'HEART');
    }
    const { reviewThreads, comments } = await pull();
    for (const said of [reviewThreads.nodes[0].comments.nodes[0], comments.nodes[0]]) {
      expect(said.reactions).toEqual({
        ...{
          totalCount: 2,
          nodes: [
            { content: 'THUMBS_DOWN', user: { login: 'jane' } },
            { content: 'THUMBS_DOWN', user: null },
          ],
        },
      });
      const groups = said.reactionGroups.filter(
        ({ reactors }: { reactors: { totalCount: number } }) => reactors.totalCount > 0,
      );
      expect(groups).toEqual([
        { content: 'THUMBS_DOWN', viewerHasReacted: true, reactors: { totalCount: 2 } },
        { content: 'HEART', viewerHasReacted: false, reactors: { totalCount: 1 } },
      ]);
    }
    const [rest] = (await ask(fake, 'GET', '/pulls/7/comments')).body;
    expect(rest.reactions).toMatchObject({ total_count: 3, '-1': 2, heart: 1, '+1': 0 });
  });

  test('is answered and deleted behind its back', async () => {
    const reply = fake.reply(ids[0] ?? 0, 'ghost', 'no');
    const { comments } = (await pull()).reviewThreads.nodes[0];
    expect(comments).toMatchObject({
      totalCount: 2,
      nodes: [{}, { author: null, viewerDidAuthor: false, body: 'no' }],
    });
    fake.deleteComment(reply);
    expect((await pull()).reviewThreads.nodes[0].comments.totalCount).toBe(1);
    fake.deleteComment(ids[0] ?? 0);
    fake.deleteComment(ids[2] ?? 0);
    expect(await pull()).toMatchObject({ reviewThreads: { totalCount: 1 }, comments: { totalCount: 0 } });
  });
});

describe('folding away', () => {
  const MINIMIZE = `mutation Fold($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED, clientMutationId: "m" }) {
    clientMutationId minimizedComment { isMinimized minimizedReason ... on PullRequestReviewComment { line } } } }`;

  test('works on comments of both kinds with the right to write pull requests', async () => {
    for (const id of [`PRRC_${ids[0]}`, `IC_${ids[2]}`]) {
      const { data, errors } = await graphql(MINIMIZE, { id });
      expect(errors).toBeUndefined();
      expect(data.minimizeComment).toMatchObject({
        ...{ clientMutationId: 'm', minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } },
      });
    }
    const { reviewThreads, comments } = await pull();
    expect(reviewThreads.nodes[0].comments.nodes[0]).toMatchObject({ isMinimized: true, minimizedReason: 'outdated' });
    expect(comments.nodes[0].isMinimized).toBe(true);
    expect(fake.warnings).toEqual([]);
    const back = `mutation { unminimizeComment(input: { subjectId: "IC_${ids[2]}" }) { unminimizedComment { isMinimized } } }`;
    expect((await graphql(back)).data.unminimizeComment).toEqual({ unminimizedComment: { isMinimized: false } });
  });

  test('is refused without the right, without the comment, and without a true classifier', async () => {
    const id = `PRRC_${ids[0]}`;
    expect(await graphql(MINIMIZE, { id }, 'reader')).toMatchObject({
      ...{ data: { minimizeComment: null }, errors: [{ type: 'FORBIDDEN', path: ['minimizeComment'] }] },
    });
    expect((await graphql(MINIMIZE, { id: 'PRRC_1' })).errors).toMatchObject([{ type: 'NOT_FOUND' }]);
    const wrong = await graphql(MINIMIZE.replace('OUTDATED', 'OLD'), { id });
    expect(wrong.errors[0].message).toMatch(/"OLD" does not exist in "ReportedContentClassifiers"/);
    expect(fake.comments[0]?.minimized).toBeNull();
  });

  test("of somebody else's comment is warned about", async () => {
    await graphql(MINIMIZE, { id: `IC_${fake.say(7, 'jane', 'hi')}` });
    expect(fake.warnings).toEqual([expect.stringMatching(/^github-actions\[bot\] folded away comment \d+ of jane$/)]);
  });
});
