import { beforeAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/verify/laws';
import { type Outcome, put, span } from './claims';
import { breach, claimOf, loaded } from './made-claims';

beforeAll(loaded);

const ACTIONS = ['s3:GetA', 's3:GetB', 's3:GetC', 's3:GetD', 's3:GetE'];
const statement = (action: string) =>
  `    { "Effect": "Allow", "Action": ["${action}", "sns:Publish"], "Resource": "*" }`;
const BEFORE = `{\n  "Statement": [\n${ACTIONS.map(statement).join(',\n')}\n  ],\n  "Limit": 1.0\n}\n`;
const IN_STRINGS = ['one', 'two']
  .map((name, index) => `${name}: |\n  { "Statement": [\n${statement(ACTIONS[index] ?? '')} ] }\n`)
  .join('');

/** What becomes of a statement that loses its own action, and the edit for it. */
const narrowed = (action: string): Outcome => ({ before: [action, 'sns:Publish'], after: ['sns:Publish'] });
const narrow = (text: string, action: string) => put(text, `"${action}", `, '');
const remove = (action: string) => put(BEFORE, `${statement(action)},\n`, '');

const check = (edits: Parameters<typeof breach>[0]['edits'], outcomes: readonly Outcome[], given = {}) =>
  breach({ path: 'policy.json', before: BEFORE, outcomes, edits, ...given });

describe('edits at several places', () => {
  it('are of lists and statements in turn', () => {
    const edits = [narrow(BEFORE, 's3:GetA'), remove('s3:GetB'), narrow(BEFORE, 's3:GetC'), remove('s3:GetD')];
    const outcomes: readonly Outcome[] = [narrowed('s3:GetA'), 'removed', narrowed('s3:GetC'), 'removed'];
    expect(check(edits, outcomes)).toBeNull();
    expect(check(edits.toReversed(), outcomes)).toBeNull();
    expect(check([...edits, narrow(BEFORE, 's3:GetE')], outcomes)).toContain('an edit at line 7');
  });

  it('take neighbours one by one, or at once', () => {
    const one = ['s3:GetA', 's3:GetB', 's3:GetC', 's3:GetD'].map(remove);
    const outcomes = one.map((): Outcome => 'removed');
    expect(check(one, outcomes)).toBeNull();
    expect(check([{ start: one[0]?.start ?? 0, end: one[3]?.end ?? 0, text: '' }], outcomes)).toBeNull();
    expect(check(one, outcomes.slice(1))).toContain('an edit at line 6');
  });
});

it('blanks around a list are none of it', () => {
  const edit = narrow(BEFORE, 's3:GetA');
  const list = span(BEFORE, '["s3:GetA", "sns:Publish"]');
  const outcomes = [narrowed('s3:GetA')];
  expect(check([{ start: list.start - 1, end: list.start, text: '' }, edit], outcomes)).toContain('an edit at line 3');
  expect(check([edit, { start: list.end, end: list.end + 1, text: ' ,' }], outcomes)).toContain('an edit at line 3');
});

describe('where nothing is said to change', () => {
  it('nothing is edited, not even into the same', () => {
    expect(check([put(BEFORE, '1.0', '1.0')], [])).toContain('an edit at line 9');
    expect(check([], [], { after: `${BEFORE} ` })).toBe('line 11, column 1 of the text after');
  });

  it('the text need not be read', () => {
    const claim = claimOf({ path: 'policy.json', before: BEFORE, outcomes: [], edits: [] });
    const text = BEFORE.replace('1.0', '1.0.');
    expect(checkText({ ...claim, before: text, after: text })).toEqual([]);
  });
});

it.each([
  ['yaml', 'a: [x'],
  ['hcl', 'a = [x'],
] as const)('a text in %s that cannot be read is not edited', (format, before) => {
  const edits = [put(before, 'x', 'y')];
  const claim = { format, before, after: before.replace('x', 'y'), edits, policies: [] };
  expect(checkText(claim)).toEqual([{ law: 'only-the-list-moved', witness: 'the text before does not parse' }]);
});

it('a document in a string of JSON is none that could be edited', () => {
  const before = `{"a": "{'Action': ['x', 'y']}"}`;
  const document = span(before, "{'Action': ['x', 'y']}");
  const outcome = { before: ['x', 'y'], after: ['y'], gone: [0] };
  const actions = span(before, "['x', 'y']");
  const policies = [{ document, list: null, statements: [{ index: 0, span: document, actions, outcome }] }];
  const edits = [put(before, "'x', ", '')];
  const claim = { format: 'json', before, after: before.replace("'x', ", ''), edits, policies } as const;
  expect(checkText(claim).map(({ witness }) => witness)).toEqual(['line 1, column 19 of the text before']);
});

describe('documents in several strings', () => {
  const outcomes = [narrowed('s3:GetA'), narrowed('s3:GetB')];
  const edits = ['s3:GetA', 's3:GetB'].map(action => narrow(IN_STRINGS, action));
  const claim = (given: { readonly path?: string; readonly edits?: typeof edits } = {}) =>
    claimOf({ path: 'policies.yaml', before: IN_STRINGS, outcomes, edits, ...given });

  it('change each by itself, in whatever order they are told of', () => {
    expect(checkText(claim())).toEqual([]);
    const { policies, ...rest } = claim();
    expect(policies).toHaveLength(2);
    expect(checkText({ ...rest, policies: policies.toReversed() })).toEqual([]);
  });

  it('change by nothing that was said of another', () => {
    const { policies, ...rest } = claim({ edits: edits.slice(1) });
    for (const told of [policies, policies.toReversed()]) {
      expect(checkText({ ...rest, policies: told })[0]?.witness).toMatch(/in the document at line 2, column 3/);
    }
  });
});

it.each(['# see &x\n    &s', '&s # see &x', '&s # see &x\n    !!map'])(
  'a statement goes with its anchor, and with comments that look like one: %j',
  beside => {
    const stays = '  - Effect: Allow\n    Action: s3:GetObject\n';
    const gone = `  - ${beside}\n    Effect: Allow\n    Action: sns:*\n`;
    const before = `Statement:\n${gone}${stays}`;
    const edits = [put(before, gone, '')];
    expect(breach({ path: 'policy.yaml', before, outcomes: ['removed'], edits })).toBeNull();
    const more = [put(before, `${gone}  - `, '  - # ')];
    expect(breach({ path: 'policy.yaml', before, outcomes: ['removed'], edits: more })).not.toBeNull();
  },
);
