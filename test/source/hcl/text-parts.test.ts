// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how HCL writes what is computed
import { describe, expect, it } from 'vitest';
import { isComputedKey, keyNode } from '../../../src/source/hcl/key';
import { hclSize } from '../../../src/source/hcl/size';
import { heredocNode, quotedNode, quotedText } from '../../../src/source/hcl/strings';
import { Fault } from '../../../src/source/hcl/token';

describe('a quoted string', () => {
  it.each([
    ['""', ''],
    ['"a b"', 'a b'],
    ['"\\n\\r\\t\\"\\\\"', '\n\r\t"\\'],
    ['"\\u00e9x\\U0001F600y"', 'éx\u{1F600}y'],
    ['"\\U0010FFFF"', '\u{10FFFF}'],
    ['"\\ud7ff\\ue000"', '\ud7ff\ue000'],
    ['"$${a} %%{b} $ % $$ %%"', '${a} %{b} $ % $$ %%'],
    ['"\\\\n$${"', '\\n${'],
    ['"${a}"', null],
    ['"a%{if b}"', null],
    ['"a\\x"', null],
    ['"\\u12"', null],
    ['"\\ud800"', null],
    ['"\\udfff"', null],
    ['"\\U00110000"', null],
  ])('%s means %j', (literal, value) => {
    const span = { start: 1, end: 1 + literal.length };
    const node = quotedNode(`=${literal} "`, span);
    expect(node).toEqual(value === null ? { kind: 'other', ...span } : { kind: 'string', value, ...span });
    expect(() => quotedNode(`=${literal} "`, { start: 1, end: span.end - 1 })).toThrow(Fault);
  });

  it.each([
    ['s3:*', '"s3:*"'],
    ['a"b\\', '"a\\"b\\\\"'],
    ['\n\b\fb', '"\\n\\u0008\\u000cb"'],
    ['${a} %{b} $ % {', '"$${a} %%{b} $ % {"'],
    ['\\b \\\b', '"\\\\b \\\\\\u0008"'],
  ])('that means %j is written %s', (value, literal) => expect(quotedText(value)).toBe(literal));
});

describe('a heredoc', () => {
  it.each([
    ['<<A\na\n  b\nA', 'a\n  b\n'],
    ['<<-A\n    a\n  b\n \n\n   c\nA', '  a\nb\n \n\n c\n'],
    ['<<-A\nA', ''],
    ['<<-A\n\n  \nA', '\n  \n'],
    ['<<A\n$${a} %%{b} $${c} %%{d}\nA', '${a} %{b} ${c} %{d}\n'],
    ['<<A\n${b}\nA', null],
  ])('%j means %j', (text, value) => {
    const span = { start: 2, end: 2 + text.length };
    const inner = { start: 2 + text.indexOf('\n') + 1, end: span.end - 1 };
    const node = heredocNode(`= ${text}\n`, span);
    expect(node).toEqual(
      value === null ? { kind: 'other', inner, ...span } : { kind: 'string', value, inner, ...span },
    );
    expect(() => heredocNode(`= ${text}\n`, { start: 2, end: span.end + 1 })).toThrow(Fault);
  });
});

describe('a key', () => {
  it.each([
    ['a', 'a', false],
    ['_a-1é', '_a-1é', false],
    ['"a b"', 'a b', false],
    ['"\\u0061"', 'a', false],
    ['""', '', false],
    ['"(a)"', '(a)', false],
    ['(a)', '(a)', true],
    ['"${a}"', '"${a}"', true],
    ['(a', '(a', true],
    ['1', '1', true],
    ['a.b', 'a.b', true],
    ['a == "b"', 'a == "b"', true],
  ])('%s is %j, computed: %s', (raw, value, computed) => {
    const span = { start: 1, end: 1 + raw.length };
    const key = keyNode(` ${raw} `, span);
    expect([key, isComputedKey(key)]).toEqual([{ kind: 'string', value, ...span }, computed]);
  });
});

describe('the size of a value', () => {
  it.each([
    ['"a b"', '"a b"'],
    ['[]', '[]'],
    ['[ "a" , "b" , ]', '["a","b"]'],
    ['{ }', '{}'],
    ['{ a = 1 }', '{"a":1}'],
    ['{ a = 1, b = 2 }', '{"a":1,"b":2}'],
    ['{\n  a = 1\n  "b" : 2 # no\n}', '{"a":1,"b":2}'],
    ['{ a = { b = 1 }, c = [{ d = 1 }], }', '{"a":{"b":1},"c":[{"d":1}]}'],
    ['[{ a = b ? c : d }]', '[{"a":b?c:d}]'],
    ['[\n  { a = 1 }, // no\n  { b = 1 },\n]', '[{"a":1},{"b":1}]'],
  ])('%s is that of %s', (text, json) => {
    expect(hclSize(`x = ${text}, "more" = 1`, { start: 4, end: 4 + text.length })).toBe(json.length);
  });
});
