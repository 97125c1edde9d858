import { describe, expect, it } from 'vitest';
import type { FileAnalysis } from '../../src/analyse/analysis';
import { jsonParts, jsonText } from '../../src/render/json-text';
import { cell, code, fence, prose } from '../../src/render/markup';
import { filePatch, patchOf, renderPatch } from '../../src/render/patch';
import { patchFiles } from '../../src/render/patch-files';

/** What CommonMark makes of a text that is one code span; null where it is none. */
function spanIn(markdown: string): string | null {
  const [, ticks = '', inside = ''] = /^(`+)([\s\S]*?)(?<!`)\1$/.exec(markdown) ?? [];
  const runs: readonly string[] = inside.match(/`+/g) ?? [];
  if (ticks === '' || runs.includes(ticks)) return null;
  return /^ [\s\S]*[^ ][\s\S]* $/.test(inside) ? inside.slice(1, -1) : inside;
}

describe('a code span', () => {
  it.each([
    ['a', '`a`'],
    ['a b', '`a b`'],
    ['a`b', '``a`b``'],
    ['a``b`c', '```a``b`c```'],
    ['`a', '`` `a ``'],
    ['a`', '`` a` ``'],
    [' a', '`  a `'],
    ['a ', '` a  `'],
    ['a\nb', '`a\\u{a}b`'],
  ])('of %j is %s, which is read as it was', (text, markdown) => {
    expect(code(text)).toBe(markdown);
    expect(spanIn(markdown)).toBe(text.replace('\n', '\\u{a}'));
  });

  it('of nothing holds blanks, and in a cell ends no cell', () => {
    expect([code(''), cell('a|b||'), cell('`|')]).toEqual(['`  `', '`a\\|b\\|\\|`', '`` `\\| ``']);
  });
});

it.each([
  ['diff', 'x', '```diff\nx\n```'],
  ['', 'x\n', '```\nx\n```'],
  ['', '', '```\n\n```'],
  ['a', '``', '```a\n``\n```'],
  ['a', '```', '````a\n```\n````'],
  ['a', '`````\n```', '``````a\n`````\n```\n``````'],
])('a block marked %j of %j', (info, text, block) => {
  expect(fence(info, text)).toBe(block);
});

it.each([
  ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
  ['\\ * _ [ ] | ~', '\\\\ \\* \\_ \\[ \\] \\| \\~'],
  ['a `*b*` c', 'a `*b*` c'],
  ['`a` *b* `<c>`', '`a` \\*b\\* `<c>`'],
  ['@a #1', '@\u200ba \\#\u200b1'],
  ['http://a WWW.b www:c', 'http:\u200b//a WWW\u200b.b www:c'],
  ['a\u202eb', 'a\\\\u{202e}b'],
])('a sentence with %j', (text, markdown) => {
  expect(prose(text)).toBe(markdown);
});

describe('JSON for people', () => {
  const value = { a: 1, list: [], b: 'x\u202e\u0085\n\u{e0001}é\u2028' };

  it('writes out what cannot be seen, and stays the same value', () => {
    expect(jsonText({ a: value.b })).toBe('{\n  "a": "x\\u202e\\u0085\\n\\udb40\\udc01é\\u2028"\n}\n');
    expect(JSON.parse(jsonText(value))).toEqual(value);
  });

  it.each([[[]], [[1]], [[1, 2, 3]]])('in parts is as it would be whole: with %j', numbers => {
    const items = numbers.map(n => ({ n, text: 'x\ny', more: [n] }));
    const parts = [...jsonParts(value, { key: 'list', items, shown: one => one })];
    expect(parts.join('')).toBe(jsonText({ ...value, list: items }));
    expect(parts).toHaveLength(items.length + 2);
  });
});

describe('a patch', () => {
  const file = (path: string, text: string, after: string) =>
    ({ path, source: { text }, after, edits: text === after ? [] : [{}] }) as unknown as FileAnalysis;
  const linesOf = (path: string, text: string, after: string) => filePatch(file(path, text, after)).split('\n');

  it.each([
    ['a.json', 'a/a.json', ''],
    ['a b.json', 'a/a b.json', '\t'],
    ['a~!#[]\u007f', '"a/a~!#[]\\177"', ''],
    ['a "b', '"a/a \\"b"', ''],
    ['a "', '"a/a \\""', ''],
    ['\x07\b\t\n\v\f\r"\\', '"a/\\a\\b\\t\\n\\v\\f\\r\\"\\\\"', ''],
    ['\x01 é', '"a/\\001 \\303\\251"', ''],
  ])('names %j as git does', (path, quoted, end) => {
    const to = quoted.replace('a/', 'b/');
    expect(linesOf(path, 'x\n', 'y\n')).toEqual([
      `diff --git ${quoted} ${to}`,
      ...[`--- ${quoted}${end}`, `+++ ${to}${end}`, '@@ -1,1 +1,1 @@', '-x', '+y', ''],
    ]);
  });

  it('of what is emptied or was empty counts from the line before', () => {
    expect(linesOf('a', 'x\n', '').slice(3)).toEqual(['@@ -1,1 +0,0 @@', '-x', '']);
    expect(linesOf('a', '', 'x').slice(3)).toEqual(['@@ -0,0 +1,1 @@', '+x', '\\ No newline at end of file', '']);
  });

  it('has three lines around each change, and is none where nothing changes', () => {
    const text = Array.from({ length: 20 }, (_, at) => `${at}\n`).join('');
    const changed = linesOf('a', text, text.replace('10\n', ''));
    expect(changed.slice(3)).toEqual(['@@ -8,7 +8,6 @@', ' 7', ' 8', ' 9', '-10', ' 11', ' 12', ' 13', '']);
    const files = [file('a', 'x\n', 'y\n'), file('b', 'x\n', 'x\n'), file('c', 'x\n', 'z\n')];
    expect(renderPatch(files).match(/^diff.*$/gm)).toEqual(['diff --git a/a b/a', 'diff --git a/c b/c']);
    expect([renderPatch([]), patchOf(file('a', 'x', 'x'), [])]).toEqual(['', '']);
    expect(patchFiles(files).map(one => one.text)).toEqual([files[0], files[2]].map(one => one && filePatch(one)));
  });

  it.each([
    ['iam/a b.json', 'iam-a-b.json'],
    ['../-x/.y', 'x-.y'],
    ['政策', 'file'],
    [`${'d/'.repeat(60)}x.json`, `${'d-'.repeat(60)}x.json`.slice(-80).replace(/^-+/, '')],
    [`.${'x'.repeat(80)}`, 'x'.repeat(80)],
  ])('of %j is kept as %s and a digest', (path, words) => {
    const [{ name } = { name: '' }, other] = patchFiles([file(path, 'x', 'y'), file(`${path}!`, 'x', 'y')]);
    expect(name).toMatch(/-[0-9a-f]{12}\.patch$/);
    expect(name.slice(0, -19)).toBe(words);
    expect(other?.name).not.toBe(name);
  });
});
