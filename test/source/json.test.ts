import { parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/source/json';
import { jsonComments } from '../../src/source/json-comments';
import type { Node } from '../../src/source/tree';
import { commentsOf } from './strip-comments';

const TEXT = '{ "a": ["b\\u0041", 1.5, null], // c\n  "d": {}, /* "e": 1\n */ "f": true }\n';

describe('the tree of a JSON text', () => {
  const at = (part: string) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length });
  const key = (value: string) => ({ kind: 'string', value, ...at(`"${value}"`) });
  const tree = {
    kind: 'map',
    start: 0,
    end: TEXT.length - 1,
    entries: [
      {
        key: key('a'),
        value: {
          kind: 'list',
          ...at('["b\\u0041", 1.5, null]'),
          items: [
            { kind: 'string', value: 'bA', ...at('"b\\u0041"') },
            { kind: 'other', ...at('1.5') },
            { kind: 'other', ...at('null') },
          ],
        },
      },
      { key: key('d'), value: { kind: 'map', ...at('{}'), entries: [] } },
      { key: key('f'), value: { kind: 'other', ...at('true') } },
    ],
  };

  it('says where each value stands and what it is', () => {
    expect(readJson(TEXT, null).roots).toEqual([tree]);
  });

  it('counts a byte order mark as one character', () => {
    const moved: unknown = JSON.parse(JSON.stringify(tree), (name, value) =>
      name === 'start' || name === 'end' ? value + 1 : value,
    );
    expect(readJson(`\uFEFF${TEXT}`, null).roots).toEqual([moved]);
    expect(readJson('\uFEFF{\n"a" 1}', 'p.json').problems).toMatchObject([{ path: 'p.json', line: 2, column: 5 }]);
    expect(readJson('\uFEFF{"a" 1}', null).problems).toMatchObject([{ line: 1, column: 7 }]);
  });

  it('is none of what is no JSON, and the first fault is told', () => {
    for (const text of ['', '{', '[1 2, 3 4]', '{} {}', '[1]]']) {
      const { roots, problems } = readJson(text, null);
      expect([roots, problems.length]).toEqual([[], 1]);
    }
  });
});

describe('keys that stand twice', () => {
  const written = (names: readonly string[]) => `{${names.map(name => `"${name}": 0`).join()}}`;
  const many = Array.from({ length: 100 }, (_, n) => `k${n}`);

  it.each([
    ['of few', ['a', 'b', 'a', 'A', 'a'], ['a', 'a']],
    ['of many', [...many, 'k0', 'k20', 'k99', 'l', 'l'], ['k0', 'k20', 'k99', 'l']],
    ['of many, all once', many, []],
  ])('%s are told', (_, names, twice) => {
    expect(readJson(written(names), null).duplicateKeys.map(({ value }) => value)).toEqual(twice);
  });
});

describe('depth', () => {
  const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  it('is read as far as another reader reads it, up to 500', () => {
    let [node]: readonly (Node | undefined)[] = readJson(lists(500), null).roots;
    let other = parseTree(lists(500));
    for (let depth = 0; depth < 500; depth++) {
      if (node?.kind !== 'list' || other?.type !== 'array') throw new Error(`no list at ${depth}`);
      expect([node.start, node.end]).toEqual([other.offset, other.offset + other.length]);
      [node] = node.items;
      other = other.children?.[0];
    }
    expect(node).toBeUndefined();
  });

  it('beyond that is a problem with its place', () => {
    const { roots, problems } = readJson(`\n ${lists(501)}`, 'p.json');
    expect(roots).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'error', code: 'syntax', path: 'p.json', line: 2, column: 502 }]);
    expect(problems[0]?.message).toContain('nested too deeply');
  });
});

describe('the comments of a JSON text', () => {
  it.each([TEXT, '// a\r\n{ "b": "// c", /* d */ "e\\"/*": 1 }// f', '/**//* a\n//b */\n//\n{}', '{ "a": 1 }', ''])(
    'of %j',
    text => {
      const found = jsonComments(text);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(commentsOf(text));
      expect(readJson(text, null).comments()).toEqual(found);
      const moved = found.map(({ start, end }) => ({ start: start + 1, end: end + 1 }));
      expect(jsonComments(`\uFEFF${text}`)).toEqual(moved);
    },
  );
});
