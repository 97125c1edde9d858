import { describe, expect, it } from 'vitest';
import type { ListChange } from '../../src/verify/claim';
import { findParts } from '../../src/verify/found';
import { jsonReader } from '../../src/verify/json-parts';
import type { Parts } from '../../src/verify/parts';
import { difference } from '../../src/verify/same-tree';
import { readYamlParts } from '../../src/verify/yaml-parts';

interface Claim {
  /** Lists that change, each by what is written of it before. */
  readonly lists?: Readonly<Record<string, ListChange>>;
  readonly removed?: readonly string[];
  /** Strings with documents in them, by what is written of them before and after. */
  readonly strings?: Readonly<Record<string, string>>;
}

function at(text: string, part: string) {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`no ${part}`);
  return { start, end: start + part.length };
}

/** What is written of the part that differs; null where none does. */
function differs(before: Parts | null, after: Parts | null, { lists = {}, removed = [], strings = {} }: Claim = {}) {
  if (!before || !after) throw new Error('not read');
  const found = findParts(before, {
    lists: Object.entries(lists).map(([part, change]) => ({ span: at(before.text, part), change })),
    removed: removed.map(part => at(before.text, part)),
  });
  if ('start' in found) throw new Error('not found');
  const moved = Object.entries(strings).map(([part, now]) => {
    const { start } = at(before.text, part);
    return [before.parts.findIndex(one => one.start === start && one.kind === 'string'), at(after.text, now)] as const;
  });
  const place = difference(before, after, { found, strings: new Map(moved) });
  return place && before.text.slice(place.start, place.end);
}

const json = (before: string, after: string, claim?: Claim) => {
  const reader = jsonReader(before);
  return differs(reader?.(before) ?? null, reader?.(after) ?? null, claim);
};
const yaml = (before: string, after: string, claim?: Claim) =>
  differs(readYamlParts(before), readYamlParts(after), claim);

const change = (before: readonly string[], after: readonly string[]): ListChange => ({ before, after, gone: [] });

describe('two trees differ', () => {
  it.each([
    ['{"a": 1}', '{ "a":1 }', null],
    ['{"a": 1}', '{"b": 1}', '"a"'],
    ['{"a": 1}', '{"a": 1.0}', '1'],
    ['{"a": "1"}', '{"a": 1}', '"1"'],
    ['{"a": {}}', '{"a": []}', '{}'],
    ['{"a": {"b": "c"}}', '{"a": ["b", "c"]}', '{"b": "c"}'],
    ['{"a": [1, 2]}', '{"a": [[1], 2]}', '1'],
    ['{"a": [1, [2]]}', '{"a": [1], "b": [2]}', '[2]'],
    ['[1, 2]', '[1]', '2'],
    ['[1]', '[1, 2]', '1'],
  ])('%s and %s at %s', (before, after, wanted) => expect(json(before, after)).toBe(wanted));

  it.each([
    ['a: x\n', 'a: "x"\n', 'x'],
    ['a: !t x\n', 'a: !u x\n', 'x'],
    ['a: &n x\n', 'a: x\n', 'x'],
    ['a: [x]\n', 'a:\n  - x\n', null],
    ['a: &n [x]\n', 'a: &m [x]\n', '[x]'],
    ['', 'a: 1\n', ''],
    ['', '', null],
  ])('in YAML %j and %j at %j', (before, after, wanted) => expect(yaml(before, after)).toBe(wanted));
});

describe('a list that is said to change', () => {
  const lists = { '["x", "y"]': change(['x', 'y'], ['x']) };
  const before = '{"Action": ["x", "y"], "b": 1}';

  it.each([
    ['is another', '{"Action": ["x"], "b": 1}', null],
    ['is one that is not said', '{"Action": ["y"], "b": 1}', '["x", "y"]'],
    ['has an entry more', '{"Action": ["x", "z"], "b": 1}', '["x", "y"]'],
    ['is a string', '{"Action": "x", "b": 1}', '["x", "y"]'],
    ['is no list', '{"Action": {"x": 1}, "b": 1}', '["x", "y"]'],
    ['stands below another key', '{"Actions": ["x"], "b": 1}', '"Action"'],
    ['has another neighbour', '{"Action": ["x"], "b": 2}', '1'],
  ])('%s', (_, after, wanted) => expect(json(before, after, { lists })).toBe(wanted));

  it('is what it is said to have been', () => {
    for (const said of [['x'], ['x', 'z'], ['z', 'y'], ['x', 'y', 'z'], []]) {
      const other = { '["x", "y"]': change(said, ['x']) };
      expect(json(before, '{"Action": ["x"], "b": 1}', { lists: other })).toBe('["x", "y"]');
    }
  });

  it('has every entry that is said, and is never empty', () => {
    const two = { '["x", "y"]': change(['x', 'y'], ['x', 'z']) };
    expect(json(before, '{"Action": ["x"], "b": 1}', { lists: two })).toBe('["x", "y"]');
    const none = { '["x", "y"]': change(['x', 'y'], []) };
    expect(json(before, '{"Action": [], "b": 1}', { lists: none })).toBe('["x", "y"]');
  });

  it('may have been a string', () => {
    const one = { lists: { '"x"': change(['x'], ['y', 'z']) } };
    expect(json('{"Action": "x"}', '{"Action": ["y", "z"]}', one)).toBeNull();
    expect(json('{"Action": "x"}', '{"Action": {"y": "z"}}', one)).toBe('"x"');
  });

  it.each([
    ['{"Fn::Sub": "y"}', null],
    ['{"Fn::Join": "y"}', '["x", ITEM]'],
    ['{"Fn::Sub": 1}', '["x", ITEM]'],
    ['{"Fn::Sub": ["y"]}', '["x", ITEM]'],
    ['{"Fn::Sub": "y", "z": "y"}', '["x", ITEM]'],
    ['{}', '["x", ITEM]'],
    ['1', '["x", ITEM]'],
  ])('has the entry `y` where %s is written: %s', (item, wanted) => {
    const list = `["x", ${item}]`;
    const found = json(`{"Action": ${list}}`, '{"Action": ["x"]}', { lists: { [list]: change(['x', 'y'], ['x']) } });
    expect(found).toBe(wanted && list);
  });

  it.each([
    ['!Sub y', true],
    ['!Sub &n y', true],
    ['&n y', true],
    ['!Ref y', false],
    ['!Sub [y]', false],
  ])('has in YAML the entry `y` where %s is written: %s', (item, wanted) => {
    const list = `[x, ${item}]`;
    const found = yaml(`Action: ${list}\n`, 'Action: [x]\n', { lists: { [list]: change(['x', 'y'], ['x']) } });
    expect(found).toBe(wanted ? null : list);
  });

  it('keeps its tag, unless the tag goes with it', () => {
    const own = change(['x', 'y'], ['x']);
    expect(yaml('Action: !t [x, y]\n', 'Action: !t [x]\n', { lists: { '[x, y]': own } })).toBeNull();
    expect(yaml('Action: !t [x, y]\n', 'Action: [x]\n', { lists: { '[x, y]': own } })).toBe('[x, y]');
    expect(yaml('Action: !t [x, y]\n', 'Action: [x]\n', { lists: { '!t [x, y]': own } })).toBeNull();
  });
});

it('what is said to go is gone, and nothing else', () => {
  const removed = ['{"a": [1]}'];
  expect(json('[0, {"a": [1]}, 2]', '[0, 2]', { removed })).toBeNull();
  expect(json('[0, {"a": [1]}, 2]', '[0]', { removed })).toBe('2');
  expect(json('[0, {"a": [1]}, 2]', '[0, {"a": [1]}, 2]', { removed })).toBe('2');
});

describe('a string with a document in it', () => {
  const strings = { "'{}'": "'[]'" };
  it.each([
    ['may be another', "a: 'x'\nb: '[]'\nc: 1\n", null],
    ['leaves its neighbours as they are', "a: 'x'\nb: '[]'\nc: 2\n", '1'],
    ['has no tag more', "a: 'x'\nb: !t '[]'\nc: 1\n", "'{}'"],
    ['stands where the edits put it', "a: '[]'\nb: 'x'\nc: 1\n", "'x'"],
    ['ends where the edits let it end', "a: 'x'\nb: '[]x'\nc: 1\n", "'{}'"],
  ])('%s', (_, after, wanted) => {
    const now = after.includes("'[]x'") ? { "'{}'": "'[]" } : strings;
    expect(yaml("a: 'x'\nb: '{}'\nc: 1\n", after, { strings: now })).toBe(wanted);
  });

  it('stays a string, and begins where the edits let it begin', () => {
    expect(yaml("a: '{}'\n", 'a: [b]\n', { strings: { "'{}'": '[b]' } })).toBe("'{}'");
    expect(yaml("a: '{}'\n", "a: '[]'\n", { strings: { "'{}'": "[]'" } })).toBe("'{}'");
  });
});
