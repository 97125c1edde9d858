import { describe, expect, it } from 'vitest';
import { jsonReader } from '../../src/verify/json-parts';
import type { Parts } from '../../src/verify/parts';
import { Rooms } from '../../src/verify/rooms';
import { readYamlParts } from '../../src/verify/yaml-parts';

/** The rooms of a text, asked by what stands in it. */
function asked(text: string, parts: Parts | null | undefined) {
  if (!parts) throw new Error('not read');
  const rooms = new Rooms(parts);
  const find = (value: string) => {
    const part = parts.parts.find(one => text.slice(one.start, one.end) === value);
    if (!part) throw new Error(`no ${value}`);
    return part;
  };
  const cut = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return {
    around: (value: string) => cut(rooms.around(find(value))),
    ofItem: (value: string) => cut(rooms.ofItem(rooms.whole(find(value)))),
    whole: (value: string) => cut(rooms.whole(find(value))),
    isParted: (from: string, to: string) => rooms.isParted(text.indexOf(from), text.indexOf(to)),
  };
}

const json = (text: string) => asked(text, jsonReader(text)?.(text));
const yaml = (text: string) => asked(text, readYamlParts(text));

describe('the room around a value', () => {
  it.each([
    ['{"a": 1 , "b":2}', '1', ' 1 '],
    ['{"a": 1 , "b":2}', '2', '2'],
    ['[ 1, 2 ]', '1', ' 1'],
    ['[ 1, 2 ]', '2', ' 2 '],
    ['[/* x */ 1 /* y */ , 2]', '1', '/* x */ 1 /* y */ '],
    ['[1, // x\n 2 // y\n ]', '2', ' // x\n 2 // y\n '],
    ['\n 1 \n', '1', '\n 1 \n'],
    ['1', '1', '1'],
  ])('%j: of %s', (text, value, room) => expect(json(text).around(value)).toBe(room));

  it('goes in YAML as far as blanks and comments do', () => {
    const text = 'a:\n  # x\n  - one # y\n  - two\nb: c # z\n';
    expect(yaml(text).around('one')).toBe(' one # y\n  ');
    expect(yaml(text).around('two')).toBe(' two\n');
    expect(yaml(text).around('c')).toBe(' c # z\n');
  });
});

describe('the room of an item that goes', () => {
  it.each([
    ['[ 1, 2 ]', '1', ' 1, '],
    ['[ 1, 2 ]', '2', ', 2 '],
    ['[1 /* x */, // y\n 2, 3]', '2', ' /* x */, // y\n 2, '],
    ['[1,2]', '1', '1,'],
    ['[1/* x */, 2]', '2', '/* x */, 2'],
    ['[1, /* x */2]', '1', '1, /* x */'],
    ['[-1, -2]', '-1', '-1, '],
    ['[-1, -2]', '-2', ', -2'],
  ])('%j: of %s', (text, value, room) => expect(json(text).ofItem(value)).toBe(room));

  it('has the dash, but no dash of another value', () => {
    const text = 'a:\n  - one\n  - !t &n two\n  - x-\n  - z\nb: 0\n';
    expect(yaml(text).ofItem('one')).toBe('\n  - one\n  ');
    expect(yaml(text).ofItem('two')).toBe('\n  - !t &n two\n  ');
    expect(yaml(text).ofItem('z')).toBe('\n  - z\n');
    expect(yaml('a: x-\nb: [y-, z]\n').ofItem('z')).toBe(', z');
    expect(yaml('- one\n- two\n').ofItem('one')).toBe('- one\n');
  });

  it('ends where a text ends that keeps its blank lines', () => {
    expect(yaml('- |+\n  one\n\n\n- two\n').ofItem('two')).toBe('\n- two\n');
  });
});

describe('a value has its tag and its anchor with it', () => {
  it.each([
    ['a: !t &n two\n', 'two', '!t &n two'],
    ['a: !Long  &name\n  two\n', 'two', '!Long  &name\n  two'],
    ['a: &m\n  - !x two\n', 'two', '!x two'],
    ['[!x one,!y two]', 'two', '!y two'],
    ['a: !x one\nb: two\n', 'two', 'two'],
    ['a: "!x "\n', '"!x "', '"!x "'],
    ['a: # !x\n  two\n', 'two', 'two'],
    ['a: # !x\n  !t two\n', 'two', '!t two'],
    ['a: !t # x\n  two\n', 'two', '!t # x\n  two'],
    ['a: &n # !x\n  !t # &y\n  two\n', 'two', '&n # !x\n  !t # &y\n  two'],
  ])('%j: %s', (text, value, wanted) => expect(yaml(text).whole(value)).toBe(wanted));
});

describe('between two places a line ends', () => {
  it.each([
    ['[1,\n2]', '1', '2', true],
    ['[1,\r2]', '1', '2', true],
    ['[1, 2\n]', '1', '2', false],
    ['[\n1, 2]', '1', '2', false],
    ['[1, /* \n */ 2]', '1', '2', false],
    ['[1, // x\n 2]', '1', '2', true],
    ['[1, 2]', '1', '1', false],
    ['[1\n, 2]', '1', ',', true],
    ['[1\n, 2]', '\n', ',', true],
    ['[1, 2\n]', '1', '\n', false],
  ])('%j from %j to %j: %s', (text, from, to, wanted) => expect(json(text).isParted(from, to)).toBe(wanted));
});
