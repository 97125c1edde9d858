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
    ['an unknown field', inside('colour'), undefined, /Cannot query field "colour" on type "Repository"/],
    [
      'a deep unknown field',
      QUERY.replace('isResolved', 'isDone'),
      VARIABLES,
      /"isDone" on type "PullRequestReviewThread"/,
    ],
    ['an unknown argument', inside('pullRequest(number:7,x:1){__typename}'), undefined, /Unknown argument "x"/],
    [
      'a missing argument',
      inside('pullRequest{__typename}'),
      undefined,
      /argument "number" of type "Int!" is required/,
    ],
    ['a wrong argument', inside('pullRequest(number:"7"){__typename}'), undefined, /cannot represent non-integer/],
    ['an object without fields', inside('pullRequest(number:7)'), undefined, /must have a selection/],
    ['fields of a scalar', QUERY.replace('isResolved', 'isResolved{x}'), VARIABLES, /must not have a selection/],
    ['an undeclared variable', QUERY.replace('$after: String', ''), VARIABLES, /"\$after" is not defined/],
    ['an unused variable', QUERY.replace(', after: $after', ''), VARIABLES, /"\$after" is never used/],
    [
      'a variable of another type',
      QUERY.replace('$number: Int!', '$number: String!'),
      { ...VARIABLES, number: '7' },
      /"\$number" of type "String!" used in position expecting type "Int!"/,
    ],
    [
      'a nullable variable for a required one',
      QUERY.replace('$number: Int!', '$number: Int'),
      VARIABLES,
      /expecting type/,
    ],
    [
      'a missing value',
      QUERY,
      { owner: 'acme', name: 'policies' },
      /"\$number" of required type "Int!" was not provided/,
    ],
    ['a value of another type', QUERY, { ...VARIABLES, number: '7' }, /"\$number" got invalid value "7"/],
    ['a syntax error', '{repository(', undefined, /^Syntax Error/],
    ['an empty selection', '{}', undefined, /^Syntax Error/],
    ['something after the end', '{a} }', undefined, /^Syntax Error/],
    ['an unknown mutation', 'mutation{a}', undefined, /"a" on type "Mutation"/],
    ['several operations and no name', 'query A{__typename} query B{__typename}', undefined, /provide an operation/],
  ])('%s', async (_name, text, variables, message) => {
    const { status, body } = await query(text, variables);
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('data');
    expect(body.errors.map((error: { message: string }) => error.message).join('\n')).toMatch(message);
    expect(fake.unexpected()).toMatchObject([{ path: '/graphql', why: [expect.stringMatching(message)] }]);
  });

  test('a bad cursor', async () => {
    const { body } = await query(QUERY.replace('$after: String', '$after: String = "x"'), VARIABLES);
    const path = ['repository', 'pullRequest', 'reviewThreads'];
    expect(body.errors).toMatchObject([{ type: 'INVALID_CURSOR_ARGUMENTS', path, locations: [{}] }]);
    expect(body.data).toEqual({ repository: { pullRequest: null } });
  });

  test('what does not exist is NOT_FOUND', async () => {
    expect((await query(QUERY, { ...VARIABLES, name: 'x' })).body).toMatchObject({
      ...{ data: { repository: null }, errors: [{ type: 'NOT_FOUND', path: ['repository'] }] },
    });
    expect((await query(QUERY, { ...VARIABLES, number: 1 })).body).toMatchObject({
      ...{ data: { repository: { pullRequest: null } }, errors: [{ type: 'NOT_FOUND' }] },
    });
    expect(fake.unexpected()).toEqual([]);
  });

  test('a token without rights is FORBIDDEN, an unknown key of the request 422', async () => {
    expect((await query(QUERY, VARIABLES, 'nobody')).body.errors).toMatchObject([{ type: 'FORBIDDEN' }]);
    expect((await ask(fake, 'POST', `${fake.url}/graphql`, { query: QUERY, extra: 1 })).status).toBe(422);
    expect((await ask(fake, 'POST', `${fake.url}/graphql`, {})).status).toBe(422);
    expect((await ask(fake, 'POST', `${fake.url}/graphql`, '{')).status).toBe(400);
    expect((await ask(fake, 'GET', `${fake.url}/graphql`)).status).toBe(404);
  });

  test('what GitHub knows and the fake does not serve is 500 and unexpected, never an empty answer', async () => {
    for (const text of [
      inside('stargazerCount'),
      inside('pullRequest(number:7){comments(first:1,orderBy:{field:UPDATED_AT,direction:ASC}){totalCount}}'),
    ]) {
      const { status, body } = await query(text);
      expect([status, body.message]).toEqual([500, expect.stringContaining('the fake does not serve')]);
    }
    expect(fake.unexpected()).toHaveLength(2);
  });
});
