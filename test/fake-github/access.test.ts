import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, EXAMPLE, start } from './example';
import { type FakeGitHub, startFakeGitHub } from './fake-github';

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await start(EXAMPLE);
});
afterEach(() => fake.close());

describe('who asks', () => {
  test('a missing or bad token is 401, also in GraphQL', async () => {
    for (const authorization of ['token stolen', 'Basic writer', 'writer', '']) {
      const { status, body } = await ask(fake, 'GET', '/pulls/7', undefined, { authorization });
      expect([status, body.status]).toEqual([401, '401']);
    }
    const { status } = await ask(fake, 'POST', `${fake.url}/graphql`, { query: '{a}' }, { authorization: 'bearer x' });
    expect(status).toBe(401);
  });

  test('`token` and `bearer` are both taken', async () => {
    for (const authorization of ['token writer', 'bearer writer', 'Bearer writer']) {
      expect((await ask(fake, 'GET', '/pulls/7', undefined, { authorization })).status).toBe(200);
    }
  });

  test('without a user agent it is 403', async () => {
    const status = await new Promise(done => {
      const headers = { authorization: 'token writer' };
      request(`${fake.url}/repos/acme/policies/pulls/7`, { headers }, response => done(response.statusCode)).end();
    });
    expect(status).toBe(403);
  });

  test.each([
    ['reader', 'POST', '/pulls/7/reviews'],
    ['reader', 'POST', '/pulls/7/comments'],
    ['reader', 'PATCH', '/pulls/comments/1'],
    ['reader', 'DELETE', '/pulls/comments/1'],
    ['reader', 'POST', '/issues/7/comments'],
    ['reader', 'PATCH', '/issues/comments/1'],
    ['nobody', 'GET', '/pulls/7'],
    ['nobody', 'GET', '/pulls/7/files'],
    ['nobody', 'GET', '/pulls/7/comments'],
    ['nobody', 'GET', '/pulls/7/reviews'],
    ['nobody', 'GET', '/issues/7/comments'],
    ['nobody', 'GET', '/git/blobs/x'],
    ['nobody', 'GET', '/git/trees/main'],
    ['nobody', 'GET', '/contents/a.txt'],
  ])('%s may not %s %s', async (token, method, path) => {
    const { status, body } = await ask(fake, method, path, undefined, { authorization: `token ${token}` });
    expect([status, body.message]).toEqual([403, 'Resource not accessible by integration']);
  });
});

describe('what is not there', () => {
  test.each([
    ['GET', '/pulls/7/commits'],
    ['PUT', '/pulls/7/reviews'],
    ['GET', '/pulls/'],
    ['GET', '/branches'],
    ['GET', '/git/tags/x'],
  ])('%s %s is 404 and recorded as unexpected', async (method, path) => {
    const { status, body } = await ask(fake, method, path);
    expect([status, body.message]).toEqual([404, 'Not Found']);
    expect(fake.unexpected()).toMatchObject([{ method, status: 404 }]);
  });

  test('another repository is 404; case does not matter', async () => {
    expect((await ask(fake, 'GET', `${fake.url}/repos/acme/other/pulls/7`)).status).toBe(404);
    expect((await ask(fake, 'GET', `${fake.url}/repos/Acme/POLICIES/pulls/7`)).status).toBe(200);
  });

  test('a number without a pull request is 404 and not unexpected, what is no number is', async () => {
    expect((await ask(fake, 'GET', '/pulls/99')).status).toBe(404);
    expect(fake.unexpected()).toEqual([]);
    expect((await ask(fake, 'GET', '/pulls/x/files')).status).toBe(404);
    expect(fake.unexpected()).toMatchObject([{ path: '/repos/acme/policies/pulls/x/files' }]);
  });

  test('every request is recorded', async () => {
    await ask(fake, 'GET', '/issues/7/comments?per_page=5');
    await ask(fake, 'POST', '/issues/7/comments', { body: 'x' });
    const path = '/repos/acme/policies/issues/7/comments';
    const common = { path, token: 'writer', unexpected: false, why: [] };
    expect(fake.requests).toEqual([
      {
        ...common,
        method: 'GET',
        query: { per_page: '5' },
        body: null,
        operation: 'issues/list-comments',
        status: 200,
      },
      { ...common, method: 'POST', query: {}, body: { body: 'x' }, operation: 'issues/create-comment', status: 201 },
    ]);
  });
});

describe('either permission is enough', () => {
  test('for what is said below a pull request, and only there', async () => {
    const tokens = {
      issues: { login: 'a[bot]', permissions: { issues: 'write' } },
      pulls: { login: 'a[bot]', permissions: { pull_requests: 'write' } },
    } as const;
    const other = await startFakeGitHub({ owner: 'acme', repo: 'policies', pulls: [EXAMPLE], tokens });
    for (const [token, onDiff] of [
      ['issues', 403],
      ['pulls', 200],
    ] as const) {
      const headers = { authorization: `token ${token}` };
      const made = await ask(other, 'POST', '/issues/7/comments', { body: 'x' }, headers);
      expect(made.status).toBe(201);
      expect((await ask(other, 'PATCH', `/issues/comments/${made.body.id}`, { body: 'y' }, headers)).status).toBe(200);
      expect((await ask(other, 'DELETE', `/issues/comments/${made.body.id}`, undefined, headers)).status).toBe(204);
      expect((await ask(other, 'GET', '/pulls/7/comments', undefined, headers)).status).toBe(onDiff);
    }
    await other.close();
  });
});

describe('GitHub Enterprise Server', () => {
  test('has the same below /api/v3 and /api/graphql', async () => {
    const { status, headers } = await ask(
      fake,
      'GET',
      `${fake.enterpriseUrl}/repos/acme/policies/pulls/7/files?per_page=1`,
    );
    expect([status, headers.get('link')]).toEqual([200, null]);
    expect((await ask(fake, 'POST', `${fake.url}/api/graphql`, { query: '{__typename}' })).body).toEqual({
      data: { __typename: 'Query' },
    });
    expect(fake.requests.map(({ path }) => path)).toEqual(['/repos/acme/policies/pulls/7/files', '/graphql']);
  });
});
