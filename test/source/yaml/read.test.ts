import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/source/edit';
import { readJson } from '../../../src/source/json';
import { jsonWriter } from '../../../src/source/json-writer';
import { type ListNode, member, type Node } from '../../../src/source/tree';
import { readYaml } from '../../../src/source/yaml';
import { read, valueUnder } from './find';
import { documentsOf } from './oracle';

function shape(node: Node | undefined): unknown {
  switch (node?.kind) {
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key.value, shape(value)]));
    case 'list':
      return node.items.map(shape);
    case 'string':
      return node.value;
    case 'call':
      return { [`!${node.name}`]: node.args.map(shape) };
    default:
      return null;
  }
}

const OTHER = null;

describe('what a YAML text says', () => {
  it.each([
    [
      'tags',
      'a: !Sub "x"\nb: !GetAtt c.Arn\nc: !If [q, d, e]\nd: !If\n  - q\n  - {e: f}\ne: !Ref\n',
      {
        a: { '!Sub': ['x'] },
        b: { '!GetAtt': ['c.Arn'] },
        c: { '!If': [['q', 'd', 'e']] },
        d: { '!If': [['q', { e: 'f' }]] },
        e: { '!Ref': [OTHER] },
      },
    ],
    [
      'words that are no strings',
      'a: 1\nb: 0o7\nc: yes\nd: ~\ne: .5\nf: 12:30\ng: null\nh:\ni: True\n',
      {
        a: OTHER,
        b: OTHER,
        c: OTHER,
        d: OTHER,
        e: OTHER,
        f: OTHER,
        g: OTHER,
        h: OTHER,
        i: OTHER,
      },
    ],
    [
      'strings that look like others',
      'Version: 2012-10-17\na: "1"\nb: s3:*\nc: 1.2.3.4\non: x\n1: z\n',
      {
        Version: '2012-10-17',
        a: '1',
        b: 's3:*',
        c: '1.2.3.4',
        on: 'x',
        1: 'z',
      },
    ],
    [
      'strings over lines',
      "a: b\n  c\n\n  d\ne: \"f\\\n  g\\x41\\u00e9\"\nh: 'it''s\n  i'\nj: >\n  k\n  l\n",
      {
        a: 'b c\nd',
        e: 'fgAé',
        h: "it's i",
        j: 'k l\n',
      },
    ],
    [
      'other tags',
      'a: !!str 1\nb: !!binary aa==\nc: !!map {d: e}\nf: !!seq [g]\nh: !<tag:x> i\n',
      {
        a: OTHER,
        b: OTHER,
        c: { d: 'e' },
        f: ['g'],
        h: OTHER,
      },
    ],
    [
      'aliases and merge keys',
      'a: &x [b]\nc: *x\nd:\n  <<: {e: f}\n  g: h\n',
      {
        a: ['b'],
        c: OTHER,
        d: { '<<': OTHER, g: 'h' },
      },
    ],
    [
      'a computed key leaves its mapping open',
      'a:\n  ? [b]\n  : c\n  k: l\nd: &k {e: f}\ng: {i: j, *k : h}\n',
      {
        a: { '?0': 'c', k: 'l' },
        d: { e: 'f' },
        g: { i: 'j', '?1': 'h' },
      },
    ],
  ])('%s', (_, text, expected) => {
    expect(shape(read(text).roots[0])).toEqual(expected);
  });

  it('is told for each document, also for one that holds nothing', () => {
    const text = '# c\n--- a\n---\n# d\n...\n---\n{b: c}\n';
    expect(read(text).roots.map(shape)).toEqual(['a', OTHER, { b: 'c' }]);
    expect(documentsOf(text)).toHaveLength(3);
    expect(read('# c\n').roots).toEqual([]);
  });
});

describe('spans', () => {
  it('hold the tag of a call, leave out anchors, comments and the line ending behind a value', () => {
    const text = '\uFEFFa: !Sub &x "y" # c\r\nb: &z\r\n  - c # d\r\n  - |\r\n    e\r\n\r\nf: {g: h} # i\r\n';
    const [root] = read(text).roots;
    const slice = (key: string) => {
      const node = root?.kind === 'map' ? member(root, key) : undefined;
      return node && text.slice(node.start, node.end);
    };
    expect(slice('a')).toBe('!Sub &x "y"');
    expect(slice('b')).toBe('- c # d\r\n  - |\r\n    e');
    expect(slice('f')).toBe('{g: h}');
    expect(root && text.slice(root.start, root.end)).toBe(text.slice(1, text.indexOf(' # i')));
  });
});

describe('what is shared', () => {
  it('is each value that an alias names', () => {
    const text = 'a: &x [b]\nc: &y [d]\ne: [*x, *x]\nf: &x {g: h}\ni: *x\nj: &z [*z]\n';
    const { shared } = read(text);
    expect(shared.map(({ start, end }) => text.slice(start, end)).sort()).toEqual(['[*z]', '[b]', '{g: h}']);
  });

  it('does not reach from one document into another', () => {
    expect(readYaml('a: &x b\n---\nc: *x\n', 'p').problems[0]).toMatchObject({ code: 'syntax', line: 3, column: 4 });
  });
});

describe('keys', () => {
  it('that stand twice are reported where they stand again', () => {
    const { duplicateKeys, lines } = read('a: 1\nb: {c: 1, "c": 2}\n"a": 2\na: 3\n---\na: 4\n');
    expect(duplicateKeys.map(({ value, start }) => [value, lines.line(start)])).toEqual([
      ['c', 2],
      ['a', 3],
      ['a', 4],
    ]);
  });
});

describe('a policy in a block scalar', () => {
  it.each(['|', '|-', '>', '|2-', '| # c'])('behind %s is read and changed in place', header => {
    const policy = [
      '{',
      '  "Statement": {',
      '    "Effect": "Allow", "Action": ["s3:Get*",',
      '      "s3:Put*"]',
      '  }',
      '}',
    ];
    const write = (lines: readonly string[]) =>
      `a:\n  Doc: !Sub ${header}\n${lines.map(line => `    ${line}\n`).join('')}b: 1\n`;
    const text = write(policy);
    const [root] = read(text).roots;
    const call = root && valueUnder(root, 'Doc');
    const [node] = call?.kind === 'call' ? call.args : [];
    if (node?.kind !== 'string' || !node.inner) throw new Error('no inner text');
    const { start, end } = node.inner;
    const json = readJson(text.slice(start, end), null).roots[0];
    const found = json && valueUnder(json, 'Action');
    if (found?.kind !== 'list') throw new Error('no list');
    const list: ListNode = {
      ...found,
      start: found.start + start,
      end: found.end + start,
      items: found.items.map(item => ({ ...item, start: item.start + start, end: item.end + start })),
    };
    const after = applyEdits(text, jsonWriter.replaceEntries(text, list, [['s3:GetObject', 's3:GetAcl'], []]));
    const [document] = documentsOf(after);
    const held = document instanceof Map ? document.get('a').get('Doc').value : '';
    expect(JSON.parse(held)).toEqual({ Statement: { Effect: 'Allow', Action: ['s3:GetObject', 's3:GetAcl'] } });
    expect(after.endsWith('}\nb: 1\n')).toBe(true);
  });
});
