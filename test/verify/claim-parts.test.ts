import { describe, expect, it } from 'vitest';
import { type ClaimedPolicy, type ClaimedStatement, changesIn, isWithin } from '../../src/verify/claim';
import { embeddedIn, findParts } from '../../src/verify/found';
import { jsonReader } from '../../src/verify/json-parts';
import { childrenOf, PartsBuilder } from '../../src/verify/parts';
import { merged } from '../../src/verify/rooms';
import { readYamlParts } from '../../src/verify/yaml-parts';

const span = (start: number, end: number) => ({ start, end });

describe('a span lies within another', () => {
  it.each([
    [span(2, 5), true],
    [span(2, 2), true],
    [span(5, 5), true],
    [span(1, 5), false],
    [span(2, 6), false],
    [span(6, 7), false],
  ])('%j in 2 to 5: %s', (inner, wanted) => expect(isWithin(inner, span(2, 5))).toBe(wanted));
});

describe('spans that touch are one', () => {
  it.each([
    [[], []],
    [
      [span(3, 4), span(1, 2)],
      [span(1, 2), span(3, 4)],
    ],
    [[span(2, 4), span(1, 2)], [span(1, 4)]],
    [[span(1, 9), span(2, 4), span(9, 10)], [span(1, 10)]],
    [
      [span(1, 1), span(1, 3), span(5, 6), span(5, 5)],
      [span(1, 3), span(5, 6)],
    ],
  ])('%j', (spans, wanted) => expect(merged(spans)).toEqual(wanted));
});

describe('what claims say of a policy', () => {
  const change = { before: ['a'], after: ['b'], gone: [] };
  const items = [span(10, 20), span(22, 30)];
  const statement = (index: number, more: Partial<ClaimedStatement> = {}): ClaimedStatement => {
    const { start, end } = items[index] ?? span(0, 0);
    return { index, span: span(start, end), actions: span(start + 1, end - 1), outcome: 'same', ...more };
  };
  const policy = (...statements: readonly ClaimedStatement[]): ClaimedPolicy => {
    return { document: span(0, 40), list: { start: 9, end: 31, items }, statements };
  };
  const single = (one: ClaimedStatement): ClaimedPolicy => ({ ...policy(one), list: null });

  it('are lists that change and items that go, of all policies', () => {
    expect(changesIn([policy(statement(0), statement(1))])).toEqual({ lists: [], removed: [] });
    expect(changesIn([policy(statement(0, { outcome: change }), statement(1, { outcome: 'removed' }))])).toEqual({
      lists: [{ span: span(11, 19), change }],
      removed: [items[1]],
    });
    const two = [policy(statement(1, { outcome: 'removed' })), single(statement(0, { outcome: change }))];
    expect(changesIn(two)).toEqual({ lists: [{ span: span(11, 19), change }], removed: [items[1]] });
  });

  it.each([
    ['a statement that is none of the list', statement(7, { span: span(1, 2), outcome: change }), span(1, 2)],
    ['a statement outside of its place', statement(0, { span: span(9, 20), outcome: 'removed' }), span(9, 20)],
    ['a change without a list', statement(0, { actions: null, outcome: change }), items[0]],
    ['a list outside of its statement', statement(0, { actions: span(5, 12), outcome: change }), items[0]],
  ])('make no sense: %s', (_, one, place) => expect(changesIn([policy(one)])).toEqual(place));

  it('make no sense where a statement goes that stands by itself, or all go', () => {
    expect(changesIn([single(statement(0, { outcome: 'removed' }))])).toEqual(items[0]);
    const gone = [0, 1].map(index => statement(index, { outcome: 'removed' }));
    expect(changesIn([policy(...gone)])).toMatchObject({ start: 9, end: 31 });
  });
});

describe('the parts of a text', () => {
  const TEXT = '{"Action": ["a", "b"], "x": [1, {"y": "c"}], "s": "{}"}';
  const read = () => {
    const parts = jsonReader(TEXT)?.(TEXT);
    if (!parts) throw new Error('not read');
    return parts;
  };
  const at = (part: string) => span(TEXT.indexOf(part), TEXT.indexOf(part) + part.length);
  const change = { before: ['a', 'b'], after: ['a'], gone: [1] };

  it('are found by where they stand, in order', () => {
    const parts = read();
    const found = findParts(parts, {
      lists: [{ span: at('["a", "b"]'), change }],
      removed: [at('"{}"'), at('1')],
    });
    if ('start' in found) throw new Error('not found');
    expect(found.map(one => TEXT.slice(one.span.start, one.span.end))).toEqual(['["a", "b"]', '1', '"{}"']);
    expect(found.map(one => one.change)).toEqual([change, null, null]);
    for (const { index, span: own } of found) expect(parts.parts[index]).toMatchObject(own);
  });

  it.each([
    ['half a value', { lists: [], removed: [span(11, 15)] }],
    ['what is no value', { lists: [], removed: [span(10, 11)] }],
    ['what is behind the text', { lists: [], removed: [span(90, 91)] }],
    ['a list of another key', { lists: [{ span: at('[1, {"y": "c"}]'), change }], removed: [] }],
    ['one value twice', { lists: [], removed: [at('1'), at('1')] }],
  ])('are not found: %s', (_, changes) => {
    expect(findParts(read(), changes)).toEqual([...changes.lists.map(one => one.span), ...changes.removed][0]);
  });

  it('have in their strings the documents that stand there', () => {
    const policyAt = (start: number, end: number): ClaimedPolicy => {
      return { document: span(start, end), list: null, statements: [] };
    };
    const { start, end } = at('"{}"');
    const [inside, outside, across] = [
      policyAt(start + 1, end - 1),
      policyAt(0, TEXT.length),
      policyAt(start + 1, end + 1),
    ];
    const found = embeddedIn(read(), [outside, inside, across]);
    expect([...found.keys()]).toEqual([inside]);
    expect(read().parts[found.get(inside) ?? 0]).toMatchObject({ kind: 'string', start, end });
    expect(embeddedIn({ ...read(), parts: [] }, [inside]).size).toBe(0);
  });

  it('have no documents in them that stand beside strings', () => {
    const text = '["{}", {"a": {}}]';
    const parts = jsonReader(text)?.(text);
    const document = span(text.indexOf('{"a'), text.indexOf(']'));
    if (!parts) throw new Error('not read');
    expect(embeddedIn(parts, [{ document, list: null, statements: [] }]).size).toBe(0);
    const list = '[{}]';
    const inList = { document: span(1, 3), list: null, statements: [] };
    expect(embeddedIn(jsonReader(list)?.(list) ?? parts, [inList]).size).toBe(0);
  });

  it.each([
    ['Action: [a]', '[a]', true],
    ['Actions: [a]', '[a]', true],
    ['action: [a]', '[a]', true],
    ['NotAction: [a]', '[a]', false],
    ['ActionList: [a]', '[a]', false],
    ['Action: !t [a]', '!t [a]', true],
    ['Action: !t [a]', '[a]', true],
    ['Action: !t &n [a]', '!t &n [a]', true],
    ['Action: !tag   &name   [a]', '!tag   &name   [a]', true],
    ['Action: ! [a]', '! [a]', true],
    ['Action: &n [a]', '&n [a]', false],
    ['Action: &n !t [a]', '&n !t [a]', false],
    ['Action: !t [a]', ' !t [a]', false],
    ['Action: !t &n [a]', 't &n [a]', false],
    ['Action: !t # x\n  [a]', '!t # x\n  [a]', false],
    ['Action: [a]', 'Action: [a]', false],
  ])('are in YAML found with a tag or without: of %j %j: %s', (text, value, wanted) => {
    const parts = readYamlParts(text);
    if (!parts) throw new Error('not read');
    const start = text.indexOf(value);
    const own = span(start, start + value.length);
    const found = findParts(parts, { lists: [{ span: own, change }], removed: [] });
    expect('start' in found).toBe(!wanted);
    if (!('start' in found)) expect(found[0]?.span).toEqual(own);
  });

  it('know what they hold, each directly', () => {
    const { parts } = read();
    const texts = (index: number) =>
      childrenOf(parts, index).map(child => TEXT.slice(parts[child]?.start, parts[child]?.end));
    expect(texts(0)).toEqual(['"Action"', '["a", "b"]', '"x"', '[1, {"y": "c"}]', '"s"', '"{}"']);
    expect(texts(2)).toEqual(['"a"', '"b"']);
    expect(texts(1)).toEqual([]);
    expect(texts(99)).toEqual([]);
  });
});

it('parts that are collected know how deep they stand and what follows them', () => {
  const builder = new PartsBuilder();
  const made = (start: number, end: number) => ({ start, end, kind: 'other', type: '', props: '', key: '' }) as const;
  builder.open(made(0, 1));
  builder.add(made(1, 2));
  builder.open(made(3, 9));
  builder.add(made(4, 5));
  builder.close();
  builder.close(10);
  builder.close(99);
  builder.add(made(11, 12));
  expect(builder.parts.map(({ start, end, depth, next }) => [start, end, depth, next])).toEqual([
    [0, 10, 0, 4],
    [1, 2, 1, 2],
    [3, 9, 1, 4],
    [4, 5, 2, 4],
    [11, 12, 0, 5],
  ]);
});
