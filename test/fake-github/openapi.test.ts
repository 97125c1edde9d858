import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROUTES } from './dispatch';
import { ask, EXAMPLE, start } from './example';
import type { FakeGitHub } from './fake-github';
import { answerViolations, bodyViolations, OPERATIONS, parameterViolations, payloadViolations } from './openapi';
import { asJsonSchema } from './openapi-schema';

const FILE = join(import.meta.dirname, 'openapi.json');

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await start(EXAMPLE);
});
afterEach(() => fake.close());

describe('the part of the description', () => {
  test('is that of the endpoints that are served, no more and no less', () => {
    const served = ROUTES.map(({ operation }) => operation);
    expect([...served].sort()).toEqual([...OPERATIONS.keys()].sort());
    const script = readFileSync(join(import.meta.dirname, '../../scripts/cut-openapi.mjs'), 'utf8');
    for (const operation of served) expect(script).toContain(`'${operation}'`);
  });

  test('refers to nothing that is not in it, and holds nothing that is not referred to', () => {
    const text = readFileSync(FILE, 'utf8');
    const referred = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(match => match[1]));
    expect([...referred].sort()).toEqual(Object.keys(JSON.parse(text).components.schemas).sort());
    expect(text.length).toBeLessThan(300_000);
  });

  test('is corrected only where it has what is corrected', () => {
    const document = JSON.parse(readFileSync(FILE, 'utf8'));
    document.components.schemas['pull-request-review-comment'].properties.line = undefined;
    expect(() => asJsonSchema(document)).toThrow('no line to correct');
  });
});

describe('a request', () => {
  test.each<[string, unknown, string | null]>([
    ['pulls/create-review', { event: 'COMMENT', body: 'x', comments: [{ path: 'a', body: 'b', line: 1 }] }, null],
    ['pulls/create-review', { colour: 1 }, '"colour" is not a permitted key.'],
    ['pulls/create-review', { comments: [{ path: 'a', body: 'b', colour: 1 }] }, '"colour" is not a permitted key.'],
    ['pulls/create-review', { comments: [{ path: 'a' }] }, '"body" wasn\'t supplied.'],
    ['pulls/create-review', { event: 'LIKE' }, 'is not a member of ["APPROVE","REQUEST_CHANGES","COMMENT"].'],
    ['pulls/create-review-comment', { body: 'x' }, '"commit_id" wasn\'t supplied.'],
    ['pulls/create-review-comment', { body: 'x', in_reply_to: 1 }, null],
    ['issues/create-comment', {}, '"body" wasn\'t supplied.'],
    ['issues/create-comment', null, '"body" wasn\'t supplied.'],
    ['pulls/delete-review-comment', null, null],
    ['pulls/delete-review-comment', {}, 'pulls/delete-review-comment takes no body'],
  ])('%s with the body %j', (operation, body, wrong) => {
    const wrongs = bodyViolations(operation, body);
    expect(wrongs.join('\n')).toEqual(wrong === null ? '' : expect.stringContaining(wrong));
  });

  test.each<[string, string, string | null]>([
    ['pulls/list', 'state=all&head=jane:x&per_page=100&page=2', null],
    ['pulls/list', 'state=merged', 'is not a member of'],
    ['pulls/list', 'per_page=many', 'is not a integer'],
    ['pulls/list', 'author=jane', '"author" is not a query parameter of pulls/list.'],
    ['actions/list-workflow-runs', 'status=success&branch=main&event=schedule', null],
    ['actions/list-workflow-runs', 'status=good', 'is not a member of'],
    ['actions/list-workflow-runs', 'exclude_pull_requests=perhaps', 'is not a boolean'],
  ])('%s?%s', (operation, query, wrong) => {
    const wrongs = parameterViolations(operation, 'query', new URLSearchParams(query));
    expect(wrongs.join('\n')).toEqual(wrong === null ? '' : expect.stringContaining(wrong));
  });

  test('that does not fit is refused, does nothing, and is kept as unexpected', async () => {
    for (const [method, path, body] of [
      ['GET', '/pulls/7/files?colour=red', undefined],
      ['POST', '/issues/7/comments', { body: 'x', colour: 'red' }],
      ['PATCH', '/issues/comments/1', { text: 'x' }],
      ['DELETE', '/issues/comments/1', { body: 'x' }],
    ] as const) {
      expect((await ask(fake, method, path, body)).status).toBe(422);
    }
    expect(fake.issueComments).toEqual([]);
    expect(fake.unexpected().map(({ why }) => why.at(-1))).toEqual([
      '"colour" is not a query parameter of pulls/list-files.',
      '"colour" is not a permitted key.',
      '"text" is not a permitted key.',
      'issues/delete-comment takes no body',
    ]);
  });

  test('with a parameter that GitHub has and no endpoint here looks at fails the fake', async () => {
    const { status, body } = await ask(fake, 'GET', '/pulls/7/comments?since=2026-11-23T00:00:00Z');
    expect([status, body.message]).toEqual([500, expect.stringContaining('does not serve the parameters since')]);
    expect(fake.unexpected()).toHaveLength(1);
  });
});

describe('an answer', () => {
  test('of GitHub fits, and one with a field too few, too many or of another type does not', async () => {
    const { body } = await ask(fake, 'GET', '/pulls/7');
    expect(answerViolations('pulls/get', 200, body)).toEqual([]);
    const { head, ...without } = body;
    for (const wrong of [
      without,
      { ...body, colour: 'red' },
      { ...body, number: '7' },
      { ...body, head: { ...head, sha: null } },
    ]) {
      expect(answerViolations('pulls/get', 200, wrong)).not.toEqual([]);
    }
    expect(answerViolations('pulls/get', 200, { ...body, head: { ...head, repo: null } })).toEqual([]);
    expect(answerViolations('pulls/get', 201, body)).toEqual(['pulls/get never answers with 201']);
    expect(answerViolations('issues/delete-comment', 204, {})).not.toEqual([]);
  });

  test('that is wrong is 500: the fake failed, not the client', async () => {
    const [first] = (await ask(fake, 'POST', '/issues/7/comments', { body: 'x' })).body.id ? fake.issueComments : [];
    Object.assign(first ?? {}, { updatedAt: 'yesterday' });
    const { status, body } = await ask(fake, 'GET', '/issues/7/comments');
    expect([status, body.message]).toEqual([500, expect.stringContaining('wrong answer of issues/list-comments')]);
    expect(fake.unexpected()).toMatchObject([{ operation: 'issues/list-comments', status: 500 }]);
  });

  test('to an event fits its webhook', () => {
    const payload = fake.eventPayload(7);
    expect(payloadViolations('pull-request-opened', payload)).toEqual([]);
    expect(payloadViolations('pull-request-opened', { ...payload, number: '7' })).not.toEqual([]);
  });
});
