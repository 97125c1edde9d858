import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, EXAMPLE, type Reply, start } from './example';
import type { FakeGitHub } from './fake-github';

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await start(EXAMPLE);
  const comment = (line: number, body: string) => ({ path: 'a.txt', line, body });
  const comments = [comment(5, 'one'), comment(6, 'two'), comment(20, 'three')];
  await ask(fake, 'POST', '/pulls/7/reviews', { event: 'COMMENT', body: 'x', comments });
  const reply = { body: 'answer', in_reply_to: fake.comments[0]?.id };
  await ask(fake, 'POST', '/pulls/7/comments', reply, { authorization: 'token author' });
});
afterEach(() => fake.close());

const QUERY = `
  query ($owner: String!, $name: String!, $number: Int!, $after: String) { # the threads
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) {
        reviewThreads(first: 2, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes {
            id isResolved isOutdated
            comments(first: 10) {
              nodes { databaseId fullDatabaseId body viewerDidAuthor author { login } path createdAt }
            }
          }
        }
      }
    }
  }`;
const VARIABLES = { owner: 'acme', name: 'policies', number: 7 };

function query(text: string, variables?: object, token = 'writer'): Promise<Reply> {
  const body = { query: text, ...(variables === undefined ? {} : { variables }) };
  return ask(fake, 'POST', `${fake.url}/graphql`, body, { authorization: `bearer ${token}` });
}

describe('the review threads', () => {
  test('come in pages, with exactly the fields asked for', async () => {
    const first = (await query(QUERY, VARIABLES)).body.data.repository.pullRequest.reviewThreads;
    expect(first.pageInfo).toEqual({ hasNextPage: true, endCursor: expect.any(String) });
    const [one, answer] = fake.comments.filter(({ body }) => body === 'one' || body === 'answer');
    const shown = { path: 'a.txt', createdAt: expect.stringMatching(/^2026-11-23T\d\d:\d\d:\d\dZ$/) };
    expect(first.nodes[0]).toEqual({
      id: `PRRT_${one?.id}`,
      isResolved: false,
      isOutdated: false,
      comments: {
        nodes: [
          {
            ...{ ...shown, databaseId: one?.id, fullDatabaseId: String(one?.id), body: 'one' },
            ...{ viewerDidAuthor: true, author: { login: 'github-actions' } },
          },
          {
            ...{ ...shown, databaseId: answer?.id, fullDatabaseId: String(answer?.id), body: 'answer' },
            ...{ viewerDidAuthor: false, author: { login: 'jane' } },
          },
        ],
      },
    });
    const after = first.pageInfo.endCursor;
    const second = (await query(QUERY, { ...VARIABLES, after })).body.data.repository.pullRequest.reviewThreads;
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(
      second.nodes.map((node: { comments: { nodes: { body: string }[] } }) => node.comments.nodes[0]?.body),
    ).toEqual(['three']);
  });

  test('comments of a thread come in pages as well', async () => {
    const text = (after: string): string =>
      `{repository(owner:"acme",name:"policies"){pullRequest(number:7){reviewThreads(first:1){nodes{
        comments(first:1,after:${after}){nodes{body} pageInfo{hasNextPage endCursor}}}}}}}`;
    const page = async (after: string) =>
      (await query(text(after))).body.data.repository.pullRequest.reviewThreads.nodes[0].comments;
    const first = await page('null');
    expect(first.nodes).toEqual([{ body: 'one' }]);
    const second = await page(JSON.stringify(first.pageInfo.endCursor));
    expect([second.nodes, second.pageInfo.hasNextPage]).toEqual([[{ body: 'answer' }], false]);
  });

  test('are resolved by people and outdated by commits', async () => {
    fake.resolveThread(fake.comments[1]?.id ?? 0);
    fake.moveHead(7, { 'a.txt': (EXAMPLE.head['a.txt'] as string).replace('line five', 'V') });
    const text =
      '{repository(owner:"acme",name:"policies"){pullRequest(number:7){t:reviewThreads(first:9){nodes{isResolved old:isOutdated}}}}}';
    expect((await query(text)).body.data.repository.pullRequest.t.nodes).toEqual([
      { isResolved: false, old: true },
      { isResolved: true, old: false },
      { isResolved: false, old: false },
    ]);
  });

  test('an empty list has no cursor', async () => {
    for (const comment of [...fake.comments]) await ask(fake, 'DELETE', `/pulls/comments/${comment.id}`);
    const { reviewThreads } = (await query(QUERY, VARIABLES)).body.data.repository.pullRequest;
    expect(reviewThreads).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });
});

describe('a query is refused with status 200 and errors', () => {
  const inside = (fields: string): string => `{repository(owner:"acme",name:"policies"){${fields}}}`;
  test.each<[string, string, object | undefined, RegExp]>([
    ['an unknown field', inside('colour'), undefined, /Field 'colour' doesn't exist on type 'Repository'/],
    [
      'a deep unknown field',
      QUERY.replace('isResolved', 'isDone'),
      VARIABLES,
      /'isDone' doesn't exist on type 'PullRequestReviewThread'/,
    ],
    ['an unknown argument', inside('pullRequest(number:7,x:1){__typename}'), undefined, /doesn't accept argument 'x'/],
    ['a missing argument', inside('pullRequest{__typename}'), undefined, /missing required arguments: number/],
    [
      'a wrong argument',
      inside('pullRequest(number:"7"){__typename}'),
      undefined,
      /invalid value. Expected type 'Int!'/,
    ],
    ['an object without fields', inside('pullRequest(number:7)'), undefined, /must have selections/],
    ['fields of a scalar', QUERY.replace('isResolved', 'isResolved{x}'), VARIABLES, /can't be made on scalars/],
    ['an undeclared variable', QUERY.replace('$after: String', ''), VARIABLES, /\$after is used but not declared/],
    ['an unused variable', QUERY.replace(', after: $after', ''), VARIABLES, /\$after is declared .* not used/],
    [
      'a variable of another type',
      QUERY.replace('$number: Int!', '$number: String!'),
      { ...VARIABLES, number: '7' },
      /Type mismatch on variable \$number/,
    ],
    [
      'a nullable variable for a required one',
      QUERY.replace('$number: Int!', '$number: Int'),
      VARIABLES,
      /Type mismatch/,
    ],
    ['a missing value', QUERY, { owner: 'acme', name: 'policies' }, /\$number of type Int! was provided invalid value/],
    ['a value of another type', QUERY, { ...VARIABLES, number: '7' }, /invalid value/],
    ['a syntax error', '{repository(', undefined, /^Parse error/],
    ['an empty selection', '{}', undefined, /^Parse error/],
    ['something after the end', '{a} }', undefined, /^Parse error/],
    ['a stray character', '{a;}', undefined, /^Parse error/],
    ['a mutation', 'mutation{a}', undefined, /^Parse error/],
  ])('%s', async (_name, text, variables, message) => {
    const { status, body } = await query(text, variables);
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('data');
    expect(body.errors.map((error: { message: string }) => error.message).join('\n')).toMatch(message);
  });

  test.each<[string, string, string]>([
    ['no page size', QUERY.replace('first: 2, ', ''), 'MISSING_PAGINATION_BOUNDARIES'],
    ['too large a page', QUERY.replace('first: 2', 'first: 101'), 'EXCESSIVE_PAGINATION'],
    ['a bad cursor', QUERY.replace('$after: String', '$after: String = "x"'), 'INVALID_CURSOR_ARGUMENTS'],
  ])('%s', async (_name, text, type) => {
    const { body } = await query(text, VARIABLES);
    expect(body.errors).toMatchObject([{ type, path: ['repository', 'pullRequest', 'reviewThreads'] }]);
    expect(body.data.repository.pullRequest.reviewThreads).toBeNull();
  });

  test('what does not exist is NOT_FOUND', async () => {
    expect((await query(QUERY, { ...VARIABLES, name: 'x' })).body).toMatchObject({
      ...{ data: { repository: null }, errors: [{ type: 'NOT_FOUND', path: ['repository'] }] },
    });
    expect((await query(QUERY, { ...VARIABLES, number: 1 })).body).toMatchObject({
      ...{ data: { repository: { pullRequest: null } }, errors: [{ type: 'NOT_FOUND' }] },
    });
  });

  test('a token without rights is FORBIDDEN, an unknown key of the request 422', async () => {
    expect((await query(QUERY, VARIABLES, 'nobody')).body.errors).toMatchObject([{ type: 'FORBIDDEN' }]);
    expect((await ask(fake, 'POST', `${fake.url}/graphql`, { query: QUERY, extra: 1 })).status).toBe(422);
    expect((await ask(fake, 'GET', `${fake.url}/graphql`)).status).toBe(404);
  });
});
