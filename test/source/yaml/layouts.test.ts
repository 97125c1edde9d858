import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/source/edit';
import { yamlWriter } from '../../../src/source/yaml-writer';
import { ENTRY_LAYOUTS } from './entry-layouts';
import { read, under } from './find';

describe('entries are replaced in', () => {
  it.each(ENTRY_LAYOUTS)('%s', (_, before, becomes, after) => {
    expect(applyEdits(before, yamlWriter.replaceEntries(before, under(before, 'Action'), becomes))).toBe(after);
    read(after);
  });
});

const STATEMENTS: readonly (readonly [name: string, before: string, removed: readonly number[], after: string])[] = [
  [
    'with its own comment, an empty line between the others',
    'Statement:\n  # first\n  - Effect: Allow\n    Action: a:b\n\n  # second\n  - Effect: Allow # x\n    Action: c:d # y\n\n  # third\n  - Effect: Deny\n',
    [1],
    'Statement:\n  # first\n  - Effect: Allow\n    Action: a:b\n\n  # third\n  - Effect: Deny\n',
  ],
  [
    'with its own comment, the empty line above it is for the next one',
    'Statement:\n  - Effect: Allow\n    Action: a:b\n\n  # group\n  \t\n  # second\n  # of it\n  - Effect: Allow # x\n  - Effect: Deny\n',
    [1],
    'Statement:\n  - Effect: Allow\n    Action: a:b\n\n  # group\n  \t\n  - Effect: Deny\n',
  ],
  [
    'with its own comment, under line endings of Windows',
    'Statement:\r\n  - Effect: Allow\r\n\r\n  # second\r\n  - Effect: Allow # x\r\n  - Effect: Deny\r\n',
    [1],
    'Statement:\r\n  - Effect: Allow\r\n\r\n  - Effect: Deny\r\n',
  ],
  [
    'the first, without an empty line',
    'Statement:\n- Effect: Allow\n  Action: a:b\n  # more of it\n# second\n- Effect: Deny\nVersion: x\n',
    [0],
    'Statement:\n# second\n- Effect: Deny\nVersion: x\n',
  ],
  [
    'the last, which ends with a block scalar; a comment below the list stays',
    'Statement:\n  - Effect: Deny\n  - Effect: Allow\n    Note: |\n      one\n\n      # no comment\n  # below\nVersion: x\n',
    [1],
    'Statement:\n  - Effect: Deny\n  # below\nVersion: x\n',
  ],
  [
    'all but one, at the end of a file without line ending',
    'Statement:\r\n  - {Effect: Deny}\r\n  - {Effect: Allow}\r\n  - Effect: Allow',
    [0, 2],
    'Statement:\r\n  - {Effect: Allow}',
  ],
  [
    'behind the dash of an outer list',
    'Statement:\n  - Effect: Allow\n    Action: a:b\n  - !If [Prod, {Effect: Allow}, !Ref AWS::NoValue]\n',
    [0],
    'Statement:\n  - !If [Prod, {Effect: Allow}, !Ref AWS::NoValue]\n',
  ],
  [
    'in brackets on one line',
    'Statement: [{Effect: Allow}, {Effect: Deny}, {Effect: Allow}]\n',
    [0, 2],
    'Statement: [{Effect: Deny}]\n',
  ],
  [
    'in brackets over several lines',
    'Statement: [\n    # first\n    {Effect: Allow},\n    # second\n    {Effect: Deny} # x\n  ]\n',
    [0],
    'Statement: [\n    # second\n    {Effect: Deny} # x\n  ]\n',
  ],
];

describe('a statement is removed', () => {
  it.each(STATEMENTS)('%s', (_, before, removed, after) => {
    const list = under(before, 'Statement');
    if (list.kind !== 'list') throw new Error('no list');
    expect(applyEdits(before, yamlWriter.removeItems(before, list, new Set(removed)))).toBe(after);
    read(after);
  });

  it('at the root, behind a comment for the whole file', () => {
    const text = '# policies\n- a: 1\n- b: 2\n';
    const [root] = read(text).roots;
    if (root?.kind !== 'list') throw new Error('no list');
    expect(applyEdits(text, yamlWriter.removeItems(text, root, new Set([0])))).toBe('# policies\n- b: 2\n');
  });
});

describe('size', () => {
  it.each([
    ['Effect: Allow # x\nAction:\n  - s3:Get*\n', '{"Effect":"Allow","Action":["s3:Get*"]}'],
    ['{Effect: Allow, Resource: "*"}', '{"Effect":"Allow","Resource":"*"}'],
    ["- 'it''s'\n- true\n- 12\n-\n- >-\n  a\n  b\n", '["it\'s",true,12,null,"a b"]'],
  ])('of %j is that of its JSON', (text, json) => {
    expect(yamlWriter.size(text, { start: 0, end: text.length })).toBe(json.length);
  });

  it('of a value inside a text does not depend on where it stands', () => {
    const text = 'a:\n  - - Effect: Allow\n      Action:\n      - x:y\n    - z\nb: [1]\n';
    const [root] = read(text).roots;
    const list = root?.kind === 'map' ? root.entries[0]?.value : undefined;
    if (!list) throw new Error('no list');
    expect(yamlWriter.size(text, list)).toBe('[[{"Effect":"Allow","Action":["x:y"]},"z"]]'.length);
  });

  it('of what is computed is that of its words', () => {
    const text = 'Resource: !Sub "arn:x"\nOther: *a\n';
    expect(yamlWriter.size(text, { start: 0, end: text.length })).toBe('{"Resource":"arn:x","Other":*a}'.length);
  });

  it('of a stretch that is no value is that of its characters', () => {
    expect(yamlWriter.size('a: [b c', { start: 0, end: 7 })).toBe('a:[bc'.length);
  });
});
