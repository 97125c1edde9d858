import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, EXAMPLE, numbered, start } from './example';
import type { FakeGitHub } from './fake-github';
import { applyReplacements, parseSuggestion } from './suggestions';

describe('a suggestion fence', () => {
  test.each<[string, string, readonly string[] | null]>([
    ['three backticks', '```suggestion\na\n```', ['a']],
    ['four backticks with three inside', '````suggestion\n```\n````', ['```']],
    ['text before, more info after the word', 'Hi\n``` suggestion x\na\n```\nbye', ['a']],
    ['tildes', '~~~suggestion\na\n~~~', ['a']],
    ['a closing fence longer than the opening one', '```suggestion\na\n`````  ', ['a']],
    ['up to three spaces, taken off the content too', '  ```suggestion\n    a\n b\n  ```', ['  a', 'b']],
    ['CRLF in the body', '```suggestion\r\na\r\n```\r\n', ['a']],
    ['the first of two', '```suggestion\na\n```\n```suggestion\nb\n```', ['a']],
    ['empty: a deletion', '```suggestion\n```', []],
    ['a blank line', '```suggestion\n\n```', ['']],
    ['two backticks are no fence', '``suggestion\na\n``', null],
    ['four spaces are code', '    ```suggestion\n    a\n    ```', null],
    ['inside another fence', '````md\n```suggestion\na\n```\n````', null],
    ['another word', '```suggestions\na\n```', null],
    ['inside an HTML block', '<details>\n```suggestion\na\n```\n</details>', null],
    ['after an HTML block', '<details>\n\n```suggestion\na\n```\n</details>', ['a']],
    ['after a comment on a line of its own', '<!-- tool:x -->\n```suggestion\na\n```', ['a']],
    ['inside a comment', '<!--\n```suggestion\na\n```\n-->', null],
    ['nothing', 'no fence', null],
  ])('%s', (_name, body, lines) => {
    expect(parseSuggestion(body)?.lines ?? null).toEqual(lines);
  });

  test('tells how many there are and whether the first is closed', () => {
    expect(parseSuggestion('```suggestion\na')).toMatchObject({ closed: false, count: 1 });
    expect(parseSuggestion('```suggestion\na\n```\n```suggestion\nb\n```')).toMatchObject({ closed: true, count: 2 });
  });
});

describe('a batch of replacements', () => {
  const text = numbered(5);

  test('comes out the same in any order', () => {
    const batch = [
      { start: 1, end: 2, lines: ['A'] },
      { start: 3, end: 3, lines: ['B', 'C', 'D'] },
      { start: 5, end: 5, lines: [] },
    ];
    const wanted = 'A\nB\nC\nD\nline 4\n';
    expect(applyReplacements(text, batch)).toBe(wanted);
    expect(applyReplacements(text, [...batch].reverse())).toBe(wanted);
    expect(applyReplacements(text, batch.slice(1))).toBe('line 1\nline 2\nB\nC\nD\nline 4\n');
    expect(applyReplacements(text, [])).toBe(text);
  });

  test('refuses overlaps and lines that are not there', () => {
    const twice = [
      { start: 1, end: 3, lines: [] },
      { start: 3, end: 4, lines: [] },
    ];
    expect(() => applyReplacements(text, twice)).toThrow('overlap at line 3');
    expect(() => applyReplacements(text, [{ start: 5, end: 6, lines: [] }])).toThrow('no lines 5 to 6');
    expect(() => applyReplacements(text, [{ start: 0, end: 1, lines: [] }])).toThrow('line 0');
  });

  test('keeps CRLF, a missing last newline and a byte order mark', () => {
    expect(applyReplacements('\uFEFFa\r\nb\r\nc', [{ start: 2, end: 2, lines: ['x', 'y'] }])).toBe(
      '\uFEFFa\r\nx\r\ny\r\nc',
    );
    expect(applyReplacements('a\nb', [{ start: 2, end: 2, lines: ['x'] }])).toBe('a\nx');
    expect(applyReplacements('a\r\nb\nc\n', [{ start: 1, end: 1, lines: ['x'] }])).toBe('x\r\nb\r\nc\r\n');
  });
});

describe('suggestions of a review', () => {
  let fake: FakeGitHub;
  beforeEach(async () => {
    const text = (EXAMPLE.head['a.txt'] as string).replaceAll('\n', '\r\n');
    const crlf = { base: { 'a.txt': numbered(40, '\r\n') }, head: { 'a.txt': text } };
    fake = await start(EXAMPLE, { ...EXAMPLE, ...crlf, number: 8 });
  });
  afterEach(() => fake.close());

  const single = { path: 'a.txt', line: 5, side: 'RIGHT', body: '```suggestion\nFIVE\n```' };
  const multi = {
    ...{ path: 'a.txt', start_line: 19, start_side: 'RIGHT', line: 21, side: 'RIGHT' },
    body: '````suggestion\n```\nTWENTY\n````',
  };
  const head = EXAMPLE.head['a.txt'] as string;
  const after5 = head.replace('line five', 'FIVE');
  const after = after5.replace('line 19\nline twenty\nline 21\n', '```\nTWENTY\n');

  async function review(number: number, comments: readonly object[]): Promise<void> {
    const reply = await ask(fake, 'POST', `/pulls/${number}/reviews`, { event: 'COMMENT', body: 'x', comments });
    expect(reply.status).toBe(200);
  }

  test('apply one by one, in any subset, and as a batch', async () => {
    await review(7, [multi, single]);
    const [first, second] = fake.comments.map(({ id }) => id) as [number, number];
    expect(fake.applySuggestions(7, 'a.txt', [second])).toBe(after5);
    expect(fake.applySuggestions(7, 'a.txt', [])).toBe(head);
    expect(fake.applySuggestions(7, 'a.txt')).toBe(after);
    expect(fake.applySuggestions(7, 'a.txt', [second, first])).toBe(after);
    expect(fake.applySuggestions(7, 'a.txt', [first, second])).toBe(after);
    expect(fake.warnings).toEqual([]);
    expect(() => fake.applySuggestions(7, 'b.txt', [first])).toThrow('is not on `b.txt`');
    expect(() => fake.applySuggestions(8, 'a.txt', [first])).toThrow('of #8');
  });

  test('apply to a CRLF file', async () => {
    await review(8, [single, multi]);
    expect(fake.applySuggestions(8, 'a.txt')).toBe(after.replaceAll('\n', '\r\n'));
  });

  test('commit as a new head, resolve their threads, and move what stands below', async () => {
    const longer = { ...single, body: '```suggestion\nFIVE\nfive and a half\n```' };
    await review(7, [longer, multi]);
    const [first, second] = fake.comments.map(({ id }) => id) as [number, number];
    const before = (await ask(fake, 'GET', '/pulls/7')).body.head.sha;
    const sha = fake.commitSuggestions([first]);
    expect(sha).not.toBe(before);
    expect((await ask(fake, 'GET', '/pulls/7')).body.head.sha).toBe(sha);
    expect(fake.comments.map(({ resolved }) => resolved)).toEqual([true, false]);
    const { body } = await ask(fake, 'GET', '/pulls/7/comments');
    expect(body).toMatchObject([
      { id: first, line: null, original_line: 5, original_commit_id: before },
      { id: second, start_line: 20, line: 22, original_start_line: 19, original_line: 21, commit_id: sha },
    ]);
    fake.commitSuggestions([second]);
    expect(fake.applySuggestions(7, 'a.txt')).toBe(after.replace('FIVE\n', 'FIVE\nfive and a half\n'));
    expect(() => fake.commitSuggestions([second])).toThrow('can be applied');
  });

  test.each<[string, readonly object[], readonly RegExp[]]>([
    ['empty', [{ ...single, body: '```suggestion\n```' }], [/empty suggestion$/]],
    ['idle', [{ ...single, body: '```suggestion\nline five\n```' }], [/changes nothing$/]],
    ['overlapping', [multi, { ...multi, start_line: 20 }], [/overlaps that of comment \d+$/]],
    ['second', [{ ...single, body: `${single.body}\n${single.body}` }], [/several suggestions$/]],
    ['unclosed', [{ ...single, body: '```suggestion\nx' }], [/unclosed suggestion$/]],
    ['hidden', [{ ...single, body: '<p>\n```suggestion\nx\n```' }], [/does not render$/]],
    ['on a deleted line', [{ ...single, side: 'LEFT' }], [/cannot be applied here$/]],
    ['with carriage returns', [{ ...single, body: '```suggestion\r\nx\r\n```' }], [/carriage return/]],
  ])('a suggestion that is %s is accepted with a warning', async (_name, comments, warnings) => {
    await review(7, comments);
    expect(fake.warnings).toHaveLength(warnings.length);
    for (const [index, warning] of warnings.entries()) expect(fake.warnings[index]).toMatch(warning);
  });
});
