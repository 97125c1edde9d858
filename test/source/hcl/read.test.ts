// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how HCL writes what is computed
import { beforeAll, describe, expect, it } from 'vitest';
import { readHcl } from '../../../src/source/hcl';
import { isComputedKey } from '../../../src/source/hcl/key';
import { innerOf } from '../../../src/source/hcl/template';
import { type MapEntry, type MapNode, member, type Node } from '../../../src/source/tree';
import { bodyOf, loaded } from './load';
import { readByOracle } from './oracle';

beforeAll(loaded);

/** A node in short: strings by what they mean, the rest by kind. */
function short(node: Node): unknown {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'list') return node.items.map(short);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(entry => [nameOf(entry), short(entry.value)]));
  return node.kind === 'other' ? null : [`${node.name}()`, ...node.args.map(short)];
}

function nameOf({ key, labels }: MapEntry): string {
  return [key.value, ...(labels ?? [])].join(' ');
}

function underA(text: string): Node {
  const value = member(bodyOf(text), 'a');
  if (!value) throw new Error('no `a`');
  return value;
}

describe('a body', () => {
  it('holds attributes and blocks, with labels, in their order', () => {
    const text = 'b "c" d {\n  e = "f"\n  g {}\n}\na = []\nb "c" "\\"d" { h = 1 }\n';
    expect(short(bodyOf(text))).toEqual({ 'b c d': { e: 'f', g: {} }, a: [], 'b c "d': { h: null } });
    const [first, attribute] = bodyOf(text).entries;
    expect(attribute).not.toHaveProperty('labels');
    expect(first?.labels).toEqual(['c', 'd']);
    expect(first?.key).toEqual({ kind: 'string', value: 'b', start: 0, end: 1 });
    expect(text.slice(first?.key.start, first?.value.end)).toBe('b "c" d {\n  e = "f"\n  g {}\n}');
    expect(text[first?.value.start ?? 0]).toBe('{');
  });

  it.each(['', '\n', '# nothing', '\uFEFF', '/* a */ // b'])('may be empty: %j', text => {
    expect(bodyOf(text).entries).toEqual([]);
  });

  it('tells its comments when it is asked', () => {
    const text = 'a = "# b" # c\n';
    expect(readHcl(text, null).comments()).toEqual([{ start: 10, end: 13 }]);
  });

  it('says what stands twice, but not blocks and computed keys', () => {
    const text = 'a = { b = 1, "b" = 2, (c) = 3, (c) = 4 }\nd {}\nd {}\ne = 1\ne = 2\n';
    const { duplicateKeys, lines } = readHcl(text, null);
    expect(duplicateKeys.map(({ value, start }) => [value, lines.at(start)])).toEqual([
      ['b', { line: 1, column: 14 }],
      ['e', { line: 5, column: 1 }],
    ]);
  });
});

describe('positions', () => {
  it.each(['\n', '\r\n'])('count in UTF-16 units, whatever stands before (%j)', eol => {
    const text = [
      '\uFEFF# é\u{1F600}',
      'x = "\u{1F600}é"',
      'a = ["\u{1F468}\u200D\u{1F469}", /* é */ "s3:Get*"]',
      '',
    ].join(eol);
    const list = underA(text);
    if (list.kind !== 'list') throw new Error('no list');
    expect(list.items.map(item => text.slice(item.start, item.end))).toEqual([
      '"\u{1F468}\u200D\u{1F469}"',
      '"s3:Get*"',
    ]);
    expect(text.slice(list.start, list.end)).toMatch(/^\[.*\]$/);
    expect(readHcl(text, null).lines.at(list.start)).toEqual({ line: 3, column: 5 });
    expect(bodyOf(text)).toMatchObject({ start: 1, end: text.length });
    expect(bodyOf(text.slice(1))).toMatchObject({ start: 0, end: text.length - 1 });
  });
});

describe('a value', () => {
  it.each<readonly [string, unknown]>([
    ['["x", 1, [true], ("y"), var.z, "${q}"]', ['x', null, [null], null, null, null]],
    ['{ b = "c", "d e" : "f", "\\u00e9" = { g = [] } }', { b: 'c', 'd e': 'f', é: { g: [] } }],
    ['jsonencode({ b = ["c"] })', ['jsonencode()', { b: ['c'] }]],
    ['concat(["b"], c)', ['concat()', ['b'], null]],
    ['provider::x::f(/* no */ "b",)', ['provider::x::f()', 'b']],
    ['f()', ['f()']],
    ['((["b"]))', ['b']],
    ...['f(x...)', '["b"][0]', '{ b = 1 }.b', 'f(1)[0]', '-1', '!true', 'null', '0', 'x ? ["b"] : []', '1 + 2'].map(
      text => [text, null] as const,
    ),
    ...[
      '[for b in c : "d"]',
      '{ for b in c : b => "d" }',
      '"%{ if b }c%{ endif }"',
      '("b" == "c")',
      'a.b.0.*.c',
      '["b"][*].c',
    ].map(text => [text, null] as const),
  ])('is read: %s', (text, expected) => {
    expect(short(underA(`a = ${text}\n`))).toEqual(expected);
  });

  it('is a value only where nothing is spread into it', () => {
    expect(underA('a = f(x...)\n')).toEqual({ kind: 'other', start: 4, end: 11 });
  });

  it('keeps a computed key as it is written', () => {
    const node = underA('a = { "${b}:sub" = "c", (d) = "e", f = "g", "(d)" = "h" }\n') as MapNode;
    expect(node.entries.map(({ key }) => [key.value, isComputedKey(key)])).toEqual([
      ['"${b}:sub"', true],
      ['(d)', true],
      ['f', false],
      ['(d)', false],
    ]);
  });
});

describe('a string', () => {
  it.each([
    '"$${x} %%{y} $ % $$ %% 5%"',
    '"\\"\\\\\\n\\r\\t\\u00e9\\U0001F600"',
    '"  x  "',
    '"// # /* é"',
    '"$$${x}"',
    '"$$$${x}"',
  ])('means what the oracle says: %s', async literal => {
    const { a } = await readByOracle(`a = ${literal}\n`);
    const node = underA(`a = ${literal}\n`);
    if (node.kind !== 'string') throw new Error(`${literal} is ${node.kind}`);
    // The oracle writes the text of a template.
    expect(node.value.replace(/[$%](?=\{)/g, '$&$&')).toBe(a);
  });

  it('is not one where a template stands in it', () => {
    expect(underA('a = "x${"y"}"\n').kind).toBe('other');
  });
});

describe('a heredoc', () => {
  it.each([
    ['<<EOF\n  {\n}\n  EOF', '  {\n}\n'],
    ['<<-E_1\n    x\n\n      y\n  E_1', 'x\n\n  y\n'],
    ['<<-EOF\n\t\tx\r\n\t  y\r\n  EOF', 'x\r\n y\r\n'],
    ['<<EOF\nEOF', ''],
    ['<<EOF\n$${x} \\n "\n EOFX\nEOF', '${x} \\n "\n EOFX\n'],
  ])('means its lines: %j', async (text, value) => {
    const node = underA(`a = ${text}\n`);
    expect(node).toMatchObject({ kind: 'string', value });
    const { a } = await readByOracle(`a = ${text}\n`);
    expect(value.replace(/[$%](?=\{)/g, '$&$&')).toBe(a);
    const { start = 0, end = 0 } = innerOf(node) ?? {};
    expect(`a = ${text}\n`.slice(start, end)).toBe(text.slice(text.indexOf('\n') + 1, text.lastIndexOf('\n') + 1));
  });

  it('shows its text also where a part is computed', () => {
    const text = 'a = <<-EOF\n  { "b": "${join(",", [\nEOF\n])}" }\n  EOF\nb = 1\n';
    const node = underA(text);
    const { start = 0, end = 0 } = innerOf(node) ?? {};
    expect([node.kind, text.slice(start, end)]).toEqual(['other', '  { "b": "${join(",", [\nEOF\n])}" }\n']);
  });

  it('is no string of a list', () => {
    for (const text of ['<<EOF\nx\nEOF\n', '<<EOF\n${x}\nEOF\n']) {
      const list = underA(`a = [${text}, "y"]\n`);
      expect(short(list)).toEqual([null, 'y']);
      const inner = { start: 11, end: 5 + text.indexOf('EOF\n', 6) };
      expect(list.kind === 'list' && list.items[0]).toEqual({ kind: 'other', start: 5, end: 8 + inner.end - 5, inner });
    }
  });
});
