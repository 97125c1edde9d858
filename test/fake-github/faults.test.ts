import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, EXAMPLE, start } from './example';
import type { FakeGitHub } from './fake-github';

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await start(EXAMPLE);
});
afterEach(() => fake.close());

describe('faults', () => {
  const body = { body: 'x' };
  const path = '/repos/acme/policies/issues/7/comments';

  test('happen once, in their order, with their headers', async () => {
    fake.faultOnce({ method: 'POST', path, status: 403, headers: { 'retry-after': '1' } });
    fake.faultOnce({ method: 'POST', path: /comments$/, status: 422, body: { message: 'no' } });
    const first = await ask(fake, 'POST', '/issues/7/comments', body);
    expect([first.status, first.headers.get('retry-after')]).toEqual([403, '1']);
    expect((await ask(fake, 'GET', '/issues/7/comments')).body).toEqual([]);
    expect((await ask(fake, 'POST', '/issues/7/comments', body)).body).toEqual({ message: 'no' });
    expect((await ask(fake, 'POST', '/issues/7/comments', body)).status).toBe(201);
    expect(fake.requests.map(({ status }) => status)).toEqual([403, 200, 422, 201]);
  });

  test('after the commit the effect stays and only the answer is lost', async () => {
    fake.faultOnce({ method: 'POST', path, after: 'commit' });
    expect((await ask(fake, 'POST', '/issues/7/comments', body)).status).toBe(502);
    expect(fake.issueComments).toHaveLength(1);
  });

  test('delay, and let somebody else act meanwhile', async () => {
    const meanwhile = (): void => void fake.moveHead(7, { 'c.txt': 'new\n' });
    fake.faultOnce({ method: 'GET', path: '/repos/acme/policies/pulls/7/files', delayMs: 50, meanwhile });
    const started = Date.now();
    const { status, body: files } = await ask(fake, 'GET', '/pulls/7/files');
    expect(Date.now() - started).toBeGreaterThanOrEqual(45);
    expect(status).toBe(200);
    expect(files.some((row: { filename: string }) => row.filename === 'c.txt')).toBe(true);
  });

  test('wait for the n-th request that fits, and count those that other faults took', async () => {
    fake.faultOnce({ operation: 'issues/create-comment', nth: 3, status: 502 });
    fake.faultOnce({ method: 'POST', path, nth: 2, status: 403 });
    fake.faultOnce({ method: 'POST', path, status: 422 });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count++) {
      statuses.push((await ask(fake, 'POST', '/issues/7/comments', body)).status);
      await ask(fake, 'GET', '/issues/7/comments');
    }
    expect(statuses).toEqual([422, 403, 502, 201]);
    expect(fake.pendingFaults()).toEqual([]);
  });

  test('are chosen by the name of a GraphQL operation', async () => {
    fake.faultOnce({ operation: 'Second', status: 502 });
    fake.faultOnce({ operation: 'Third', status: 502 });
    const run = async (query: string, more: object = {}) =>
      (await ask(fake, 'POST', `${fake.url}/graphql`, { query, ...more })).status;
    const both = 'query First{__typename} query Second{__typename}';
    expect(await run('query First{__typename}')).toBe(200);
    expect(await run(both, { operationName: 'First' })).toBe(200);
    expect(await run(both, { operationName: 'Second' })).toBe(502);
    expect(await run(both, { operationName: 'Second' })).toBe(200);
    expect(fake.requests.map(({ operation }) => operation)).toEqual(['First', 'First', 'Second', 'Second']);
    expect(fake.pendingFaults()).toEqual([{ operation: 'Third', status: 502 }]);
  });

  test('every answer tells the rate limit', async () => {
    const good = await ask(fake, 'GET', '/pulls/7');
    const bad = await ask(fake, 'GET', '/nope', undefined, { authorization: 'token x' });
    for (const { headers } of [good, bad]) expect(headers.get('x-ratelimit-limit')).toBe('1000');
    expect([good, bad].map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual(['999', '998']);
  });
});
