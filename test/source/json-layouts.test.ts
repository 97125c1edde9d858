import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/source/edit';
import { readJson } from '../../src/source/json';
import { jsonWriter } from '../../src/source/json-writer';
import { type ListNode, member, type StringNode } from '../../src/source/tree';
import { JSON_LAYOUTS } from './json-entry-layouts';

function nodeUnderA(text: string): ListNode | StringNode {
  const [root] = readJson(text, null).roots;
  const node = root?.kind === 'map' ? member(root, 'a') : undefined;
  if (node?.kind !== 'list' && node?.kind !== 'string') throw new Error('no list and no string');
  return node;
}

describe('a list by hand', () => {
  for (const eol of ['\n', '\r\n']) {
    it.each(JSON_LAYOUTS)(`keeps its layout (${JSON.stringify(eol)}): %s`, (_, before, becomes, after) => {
      const text = before.join(eol);
      const edits = jsonWriter.replaceEntries(text, nodeUnderA(text), becomes);
      const edited = applyEdits(text, edits);
      expect(edited.split(eol)).toEqual(after);
      expect(edits.filter(({ start, end, text }) => start === end && text === '')).toEqual([]);
      expect(edited.includes('\r')).toBe(eol === '\r\n' && after.length > 1);
    });
  }
});

/** A name, the lines of a list of statements under `a`, which of them go, and the lines that come out. */
const STATEMENTS: readonly (readonly [string, readonly string[], readonly number[], readonly string[]])[] = [
  ['none', ['{"a": [{}, {"b": 1}]}'], [], ['{"a": [{}, {"b": 1}]}']],
  [
    'the first beside the bracket',
    ['{"a": [{', '  "b": 1', '}, {', '  "b": 2', '}]}'],
    [0],
    ['{"a": [{', '  "b": 2', '}]}'],
  ],
  [
    'the last beside the bracket',
    ['{"a": [{', '  "b": 1', '}, {', '  "b": 2', '}]}'],
    [1],
    ['{"a": [{', '  "b": 1', '}]}'],
  ],
  [
    'a comment above is its own',
    ['{"a": [', '  // of 1', '  {"b": 1},', '  {"b": 2}', ']}'],
    [0],
    ['{"a": [', '  {"b": 2}', ']}'],
  ],
  [
    'a comment above is its own, also where another stands on its line',
    ['{"a": [', '  // of 1', '  {"b": 1}, {"b": 2}', ']}'],
    [0],
    ['{"a": [', '  {"b": 2}', ']}'],
  ],
  [
    'the first beside the bracket, and a comment stays',
    ['{"a": [{"b": 1},', '  // of 2', '  {"b": 2}]}'],
    [0],
    ['{"a": [', '  // of 2', '  {"b": 2}]}'],
  ],
  [
    'an empty line stays for the group',
    ['{"a": [', '  {"b": 0},', '', '  {"b": 1},', '  {"b": 2}', ']}'],
    [1],
    ['{"a": [', '  {"b": 0},', '', '  {"b": 2}', ']}'],
  ],
  [
    'an empty line stays for the group, and the comment below it goes',
    [
      '{"a": [',
      '  {"b": 0},',
      '  // group',
      '',
      '  // of 1',
      '  /* and',
      '  more */',
      '  {"b": 1},',
      '  {"b": 2}',
      ']}',
    ],
    [1],
    ['{"a": [', '  {"b": 0},', '  // group', '', '  {"b": 2}', ']}'],
  ],
  [
    'an empty line stays for the group, and the comment below it goes, also where another stands on its line',
    ['{"a": [', '  {"b": 0},', '', '  // of 1', '  {"b": 1}, {"b": 2}', ']}'],
    [1],
    ['{"a": [', '  {"b": 0},', '', '  {"b": 2}', ']}'],
  ],
  [
    'no empty line stays where none of the group does',
    ['{"a": [', '  {"b": 0},', '', '  // of 1', '  {"b": 1},', '', '  {"b": 2}', ']}'],
    [1],
    ['{"a": [', '  {"b": 0},', '', '  {"b": 2}', ']}'],
  ],
];

describe('a statement is removed', () => {
  it.each(STATEMENTS)('%s', (_, before, removed, after) => {
    const text = before.join('\n');
    const list = nodeUnderA(text);
    if (list.kind !== 'list') throw new Error('no list');
    expect(applyEdits(text, jsonWriter.removeItems(text, list, new Set(removed))).split('\n')).toEqual(after);
  });
});

describe('reach', () => {
  it('is the value itself', () => {
    const [list, string] = [nodeUnderA('{"a": ["x"] }'), nodeUnderA('{"a": "x" }')];
    expect(jsonWriter.reach('{"a": ["x"] }', list)).toEqual({ start: 6, end: 11 });
    expect(jsonWriter.reach('{"a": "x" }', string)).toEqual({ start: 6, end: 9 });
  });
});

describe('size', () => {
  it('is that without white space and comments', () => {
    const text = 'x{ "a b": [1, "y" /* no */], // no\n "c": "d e" }x';
    const span = { start: 1, end: text.length - 1 };
    expect(jsonWriter.size(text, span)).toBe('{"a b":[1,"y"],"c":"d e"}'.length);
  });
});
