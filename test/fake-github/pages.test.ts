import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, start } from './example';
import type { FakeGitHub } from './fake-github';

let fake: FakeGitHub;
const many = Object.fromEntries(
  Array.from({ length: 250 }, (_, index) => [`f/${String(index).padStart(3, '0')}.json`, `${index}\n`]),
);
beforeEach(async () => {
  fake = await start({ number: 9, author: 'bob', base: {}, head: many });
});
afterEach(() => fake.close());

function links(header: string | null): Record<string, string> {
  const parts = (header ?? '').split(', ').map(part => /^<(.+)>; rel="(.+)"$/.exec(part));
  return Object.fromEntries(parts.flatMap(match => (match === null ? [] : [[match[2], match[1]]])));
}

describe('pages', () => {
  test('250 files come in three pages of 100, by Link headers', async () => {
    const first = await ask(fake, 'GET', '/pulls/9/files?per_page=100');
    const toSecond = links(first.headers.get('link'));
    expect(Object.keys(toSecond)).toEqual(['next', 'last']);
    expect(toSecond.next).toBe(`${fake.url}/repositories/42/pulls/9/files?per_page=100&page=2`);
    const second = await ask(fake, 'GET', toSecond.next ?? '');
    const toThird = links(second.headers.get('link'));
    expect(Object.keys(toThird)).toEqual(['prev', 'next', 'last', 'first']);
    expect(toThird.last).toBe(toThird.next);
    const third = await ask(fake, 'GET', toThird.next ?? '');
    expect(Object.keys(links(third.headers.get('link')))).toEqual(['prev', 'first']);
    const names = [first, second, third].flatMap(({ body }) => body.map((row: { filename: string }) => row.filename));
    expect(names).toEqual(Object.keys(many).sort());
    expect(fake.requests.map(({ path }) => path)).toEqual(Array(3).fill('/repos/acme/policies/pulls/9/files'));
  });

  test('are 30 long unless asked and 100 at most, and empty past the end', async () => {
    for (const [query, length] of [
      ['', 30],
      ['?per_page=500', 100],
      ['?per_page=0', 30],
      ['?page=9', 10],
      ['?page=10', 0],
    ]) {
      expect((await ask(fake, 'GET', `/pulls/9/files${query}`)).body).toHaveLength(length as number);
    }
    expect((await ask(fake, 'GET', '/pulls/9/reviews')).headers.get('link')).toBeNull();
  });

  test('comments and reviews come in pages too', async () => {
    const review = { event: 'COMMENT', body: 'x', comments: [{ path: 'f/000.json', line: 1, body: 'x' }] };
    for (let count = 0; count < 3; count++) {
      await ask(fake, 'POST', '/pulls/9/reviews', review);
      await ask(fake, 'POST', '/issues/9/comments', { body: 'x' });
    }
    for (const list of ['/pulls/9/comments', '/pulls/9/reviews', '/issues/9/comments']) {
      const first = await ask(fake, 'GET', `${list}?per_page=2`);
      const second = await ask(fake, 'GET', links(first.headers.get('link')).next ?? '');
      expect([first.body.length, second.body.length]).toEqual([2, 1]);
    }
  });

  test('stop at 3,000 files', async () => {
    const head = Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`${index}`, '']));
    const huge = await start({ number: 1, author: 'bob', base: {}, head });
    const { headers } = await ask(huge, 'GET', '/pulls/1/files?per_page=100');
    expect(links(headers.get('link')).last).toMatch(/page=30$/);
    await huge.close();
  });
});
