import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, EXAMPLE, start } from './example';
import type { FakeGitHub } from './fake-github';

let fake: FakeGitHub;
beforeAll(async () => {
  fake = await start(EXAMPLE);
});
afterAll(() => fake.close());

const ask7 = async (fields: string, variables: object = {}, head = 'query') =>
  (
    await ask(fake, 'POST', `${fake.url}/graphql`, {
      query: `${head} { repository(owner: "acme", name: "policies") { pullRequest(number: 7) { ${fields} } } }`,
      variables,
    })
  ).body;

const threads = (outer: string, inner: string, innermost: string): string => `reviewThreads(${outer}) {
  nodes { comments(${inner}) { nodes { reactions(${innermost}) { totalCount } } } } }`;

describe('what a query may ask for', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['no page size', 'reviewThreads { totalCount }', 'MISSING_PAGINATION_BOUNDARIES', ['reviewThreads']],
    [
      'a deep one without',
      't: reviewThreads(first: 1) { nodes { comments { totalCount } } }',
      'MISSING_PAGINATION_BOUNDARIES',
      ['t', 'nodes', 'comments'],
    ],
    ['over a hundred', 'reviewThreads(first: 101) { totalCount }', 'EXCESSIVE_PAGINATION', ['reviewThreads']],
    ['over a hundred of the last', 'comments(last: 101) { totalCount }', 'EXCESSIVE_PAGINATION', ['comments']],
    ['none', 'comments(first: 0) { totalCount }', 'INVALID_PAGINATION', ['comments']],
    [
      'no page size in a fragment',
      '... on PullRequest { comments { totalCount } }',
      'MISSING_PAGINATION_BOUNDARIES',
      ['comments'],
    ],
  ])('%s is refused', async (_name, fields, type, path) => {
    const body = await ask7(fields);
    expect(body).not.toHaveProperty('data');
    expect(body.errors).toMatchObject([{ type, path: ['repository', 'pullRequest', ...path] }]);
    expect(fake.requests.at(-1)?.unexpected).toBe(true);
  });

  test('500,000 possible nodes are the most, each page counted as full', async () => {
    // 100 + 100 x 100 + 100 x 100 x 48 = 490,100
    expect(await ask7(threads('first: 100', 'first: 100', 'first: 48'))).toHaveProperty('data');
    // 100 + 100 x 100 + 100 x 100 x 49 = 500,100
    const { errors } = await ask7(threads('first: 100', 'first: 100', 'first: 49'));
    const message = 'This query requests up to 500,100 possible nodes which exceeds the maximum limit of 500,000.';
    expect(errors).toMatchObject([{ type: 'MAX_NODE_LIMIT_EXCEEDED', message }]);
    expect(await ask7(threads('first: 100', 'first: 1', 'first: 100'))).toHaveProperty('data');
  });

  test('page sizes may be variables, with or without a default', async () => {
    const fields = threads('first: $n', 'first: 100', 'first: 100');
    expect((await ask7(fields, { n: 100 }, 'query ($n: Int!)')).errors).toMatchObject([
      { type: 'MAX_NODE_LIMIT_EXCEEDED' },
    ]);
    expect(await ask7(fields, { n: 10 }, 'query ($n: Int!)')).toHaveProperty('data');
    expect((await ask7(fields, {}, 'query ($n: Int = 100)')).errors).toMatchObject([
      { type: 'MAX_NODE_LIMIT_EXCEEDED' },
    ]);
    expect((await ask7(fields, {}, 'query ($n: Int)')).errors).toMatchObject([
      { type: 'MISSING_PAGINATION_BOUNDARIES' },
    ]);
  });
});

test('pages go forwards and backwards', async () => {
  const said = ['a', 'b', 'c'];
  for (const body of said) fake.say(7, 'jane', body);
  const page = async (args: string) =>
    (await ask7(`comments(${args}) { nodes { body } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`))
      .data.repository.pullRequest.comments;
  const bodies = ({ nodes }: { nodes: readonly { body: string }[] }) => nodes.map(({ body }) => body);
  const last = await page('last: 2');
  expect([bodies(last), last.pageInfo]).toMatchObject([['b', 'c'], { hasNextPage: false, hasPreviousPage: true }]);
  const before = await page(`last: 2, before: "${last.pageInfo.startCursor}"`);
  expect([bodies(before), before.pageInfo]).toMatchObject([['a'], { hasNextPage: true, hasPreviousPage: false }]);
  expect(bodies(await page(`first: 1, after: "${before.pageInfo.endCursor}"`))).toEqual(['b']);
});
