import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/source/tree';
import { read } from './find';

/** Every node of a tree in the order of the text, as it stands there; a key with what it means. */
function told(text: string, node: Node): readonly string[] {
  const at = (one: { readonly start: number; readonly end: number }) => text.slice(one.start, one.end);
  switch (node.kind) {
    case 'map':
      return [
        `map${node.isOpen ? ' open' : ''}: ${at(node)}`,
        ...node.entries.flatMap(({ key, value }) => [
          `key ${key.value}, ${key.kind}: ${at(key)}`,
          ...told(text, value),
        ]),
      ];
    case 'list':
      return [`list: ${at(node)}`, ...node.items.flatMap(item => told(text, item))];
    case 'call':
      return [`call of ${node.name}: ${at(node)}`, ...node.args.flatMap(arg => told(text, arg))];
    default:
      return [`${node.kind}: ${at(node)}`];
  }
}

const written = (text: string) => read(text).roots.map(root => told(text, root));

describe('the tree of a YAML text', () => {
  it('has the tag of a whole document, whatever stands before', () => {
    expect(written('%YAML 1.2\n# a\n--- !Sub x\n...\n# b\n--- !<y>\n- z\n---\n!A\n')).toEqual([
      ['call of Sub: !Sub x', 'string: x'],
      ['other: !<y>\n- z'],
      ['call of A: !A', 'other: '],
    ]);
  });

  it.each([
    ['on lines', '- !A\n- !B c # d\n-\n# e\n- !E &x\n  - f\n# g\n', ['!A', '!B c', '', '!E &x\n  - f']],
    ['in brackets', '[!A, !B c, # d\n [e], !E {f: g}, h: !H i, ]', ['!A', '!B c', '[e]', '!E {f: g}', 'h: !H i']],
  ])('has the tag of each item %s, also of one that holds nothing', (_, text, items) => {
    const [root] = read(text).roots;
    expect(root?.kind === 'list' && root.items.map(({ start, end }) => text.slice(start, end))).toEqual(items);
  });

  it('takes a key behind a bare `!` for the text that it is', () => {
    expect(written('! b: c\n!  12: d\n')).toEqual([
      ['map: b: c\n!  12: d', 'key b, string: ! b', 'string: c', 'key 12, string: !  12', 'string: d'],
    ]);
  });

  it('has the tag of a key and of a value', () => {
    expect(written('b: !C d\n!A e: f\n? g\n: !F\n')).toEqual([
      [
        'map open: b: !C d\n!A e: f\n? g\n: !F',
        'key b, string: b',
        'call of C: !C d',
        'string: d',
        'key ?1, string: !A e',
        'string: f',
        'key g, string: g',
        'call of F: !F',
        'other: ',
      ],
    ]);
  });

  it('has keys as they are written, whatever they mean to YAML', () => {
    expect(written('{0x10: 1, ~: yes, "a": b, ? [c] : d, <<: {e: f}, g}')).toEqual([
      [
        'map open: {0x10: 1, ~: yes, "a": b, ? [c] : d, <<: {e: f}, g}',
        'key 0x10, string: 0x10',
        'other: 1',
        'key ~, string: ~',
        'other: yes',
        'key a, string: "a"',
        'string: b',
        'key ?3, string: [c]',
        'string: d',
        'key <<, string: <<',
        'other: {e: f}',
        'key g, string: g',
        'other: ',
      ],
    ]);
  });

  it('takes no tag for a call that is more than a name, and none that YAML knows for a fault', () => {
    expect(written('[!<x!Sub> a, !Sub/x b, !!set [c], !!int d, !!map {e: f}, !!map [g]]')).toEqual([
      [
        'list: [!<x!Sub> a, !Sub/x b, !!set [c], !!int d, !!map {e: f}, !!map [g]]',
        'other: !<x!Sub> a',
        'other: !Sub/x b',
        'other: !!set [c]',
        'other: !!int d',
        'map: {e: f}',
        'key e, string: e',
        'string: f',
        'other: !!map [g]',
      ],
    ]);
  });

  it('is none of a text without a document, and of a document without a value', () => {
    expect(written('# a\n')).toEqual([]);
    expect(written('---\n---\n# b\n')).toEqual([['other: '], ['other: ']]);
  });

  it('has a block scalar up to its last line, whatever the line ends', () => {
    for (const [text, inner] of [
      ['a: |\n  b\n  c', '  b\n  c'],
      ['a: |\r\n  b\n  c\r\nd: e', '  b\n  c'],
      ['a: |\n  b\r\n  c\nd: e', '  b\r\n  c'],
      ['a: |\nd: e', ''],
    ] as const) {
      const [root] = read(text).roots;
      const value = root?.kind === 'map' ? root.entries[0]?.value : undefined;
      const span = value?.kind === 'string' ? value.inner : undefined;
      expect(span && text.slice(span.start, span.end)).toBe(inner);
    }
  });
});
