import { describe, expect, it } from 'vitest';
import { UNASKED } from '../../src/configuration/gate-rules';
import { configurationOf, problemsOf, read, SOURCE } from './made';

const WHOLE = `# whose
principals:
  iam/my-role/**: MyRole
  iam/shared/*.json: [RoleA, arn:aws:iam::111122223333:role/RoleB]
ignore:
  - iam/boundaries/**
keep:
  - actions: [s3:PutBucketPolicy, s3:GetBucket*]
    reason: quarterly restore drill
    expires: 2027-03-31
  - actions: sns:Publish
    reason: >
      the pager,
      at night
gate: added
`;
const UNSAID = { accounts: [], infer: { source: true, path: false }, report: { maxAge: null, unusedFor: null } };
const EMPTY = { source: SOURCE, principals: [], ignore: [], keep: [], gate: null, ...UNSAID };
const ANYWHERE = { principals: [], files: [], owner: null, path: SOURCE, column: 5, beside: false };

describe('a configuration', () => {
  it('is read whole', () => {
    const expected = {
      source: SOURCE,
      principals: [
        { files: 'iam/my-role/**', principals: ['MyRole'], accounts: [], line: 3 },
        {
          files: 'iam/shared/*.json',
          principals: ['RoleA', 'arn:aws:iam::111122223333:role/RoleB'],
          accounts: [],
          line: 4,
        },
      ],
      ignore: ['iam/boundaries/**'],
      keep: [
        {
          actions: ['s3:PutBucketPolicy', 's3:GetBucket*'],
          reason: 'quarterly restore drill',
          until: Date.UTC(2027, 3, 1),
          line: 8,
          ...ANYWHERE,
        },
        { actions: ['sns:Publish'], reason: 'the pager, at night', until: null, line: 11, ...ANYWHERE },
      ],
      gate: { ...UNASKED, failOn: 'added' },
      ...UNSAID,
    };
    expect(configurationOf(WHOLE)).toEqual(expected);
    expect(configurationOf(WHOLE.replaceAll('\n', '\r\n'))).toEqual(expected);
    expect(configurationOf(`\uFEFF${WHOLE}`)).toEqual(expected);
    expect(configurationOf(`---\n${WHOLE}...\n`).keep[0]?.line).toBe(9);
  });

  it.each(['', '\n\n', '# nothing yet\n', '---\n', '\uFEFF', 'null', '{}'])('that is empty says nothing: %j', text => {
    expect(read(text)).toEqual({ ok: true, value: EMPTY });
  });

  it.each<[string, readonly string[], RegExp, RegExp, readonly [number, number]]>([
    ['a key that is nearly one', ['principal:', '  a: B'], /`principal` is no key/, /write `principals`/, [1, 1]],
    ['a key that is none', ['gate: any', 'colour: red'], /`colour` is no key/, /`principals`, .*`ignore`/, [2, 1]],
    ['a key of another case', ['Keep: []'], /`Keep` is no key/, /write `keep`/, [1, 1]],
    ['a key that stands twice', ['gate: any', 'gate: any'], /`gate` stands in line 1/, /together/, [2, 1]],
    ['a list', ['- a'], /expected a mapping, got a list/, /key: value/, [1, 1]],
    ['a text', ['hello'], /expected a mapping, got `hello`/, /key: value/, [1, 1]],
    ['principals as a list', ['principals:', '  - a: B'], /`principals`: expected a mapping/, /./, [2, 3]],
    ['principals that are empty', ['principals:'], /`principals` is empty/, /leave it out/, [1, 12]],
    ['a file without a principal', ['principals:', '  a.json: []'], /names nothing/, /MyRole/, [2, 11]],
    ['a number for a principal', ['principals:', '  a.json: 12'], /got `12`/, /quotes/, [2, 11]],
    [
      'a rule with another key',
      ['principals:', '  a.json: {principals: A, b: c}'],
      /`b` is no key/,
      /`principals`, `accounts`/,
      [2, 27],
    ],
    [
      'a rule without principals',
      ['principals:', '  a.json: {accounts: "111122223333"}'],
      /no `principals`/,
      /MyRole/,
      [2, 11],
    ],
    [
      'a rule with a misspelled key',
      ['principals:', '  a.json: {principals: A, acounts: []}'],
      /`acounts`/,
      /write `accounts`/,
      [2, 27],
    ],
    ['an account of eleven digits', ['accounts: ["11112222333"]'], /`11112222333` is no account/, /twelve/, [1, 12]],
    ['an account without quotes', ['accounts: 111122223333'], /expected a text/, /quotes/, [1, 11]],
    [
      'a capture that is none',
      ['principals:', '  "iam/{role}/*": "{rule}"'],
      /no capture `\{rule\}`/,
      /write `\{role\}`/,
      [2, 19],
    ],
    ['a capture without any', ['principals:', '  iam/*: "{role}"'], /no capture `\{role\}`/, /iam\/\{role\}/, [2, 10]],
    ['a capture twice', ['principals:', '  "{a}/{a}": "{a}"'], /holds `\{a\}` twice/, /name of its own/, [2, 3]],
    ['a capture among alternatives', ['principals:', '  "{a,{b}}": A'], /inside `\{…\}`/, /two globs/, [2, 3]],
    [
      'a capture that may be anywhere',
      ['principals:', '  "**/{a}/**": A'],
      /more than one `\*\*`/,
      /one `\*\*`/,
      [2, 3],
    ],
    ['a capture in another glob', ['ignore: ["{a}"]'], /holds the capture `\{a\}`/, /`principals`/, [1, 10]],
    ['a word for a truth value', ['infer:', '  path: yes'], /expected `true` or `false`, got `yes`/, /quotes/, [2, 9]],
    ['a key of `infer` that is nearly one', ['infer: {sources: true}'], /`sources`/, /write `source`/, [1, 9]],
    ['an age with a unit', ['report:', '  max-age: 30d'], /a number of days/, /`30`/, [2, 12]],
    ['an age of nothing', ['report: {unused-for: 0}'], /a number of days.*got `0`/, /`30`/, [1, 22]],
    ['a gate that is nearly one', ['gate: toched'], /`gate` is `toched`/, /write `touched`/, [1, 7]],
    ['a gate that is nearly one, below', ['gate:', '  fail-on: ani'], /`fail-on` is `ani`/, /write `any`/, [2, 12]],
    [
      'what else may be with expired rules',
      ['gate: {expired-keeps: ignore}'],
      /`expired-keeps`/,
      /`fail`, `warn`/,
      [1, 23],
    ],
    [
      'a principal of a rule',
      ['keep:', '  - actions: a:B', '    reason: x', '    principals: [A B]'],
      /`A B` is no principal/,
      /`\*`/,
      [4, 18],
    ],
    [
      'a file of a rule',
      ['keep:', '  - actions: a:B', '    reason: x', '    files: /a'],
      /the glob `\/a`/,
      /root/,
      [4, 12],
    ],
    [
      'an owner that is empty',
      ['keep:', '  - actions: a:B', '    reason: x', '    owner: ""'],
      /`owner` of `keep\[0\]` is empty/,
      /answers/,
      [4, 12],
    ],
    ['no principal', ['principals:', '  a.json: [A, "*"]'], /`\*` is no principal/, /ARN/, [2, 15]],
    ['a group', ['principals:', '  a: arn:aws:iam::111122223333:group/G'], /no principal/, /role or user/, [2, 6]],
    ['an absolute glob', ['principals:', '  /a.json: A'], /begins with `\/`/, /root/, [2, 3]],
    ['a glob upwards', ['ignore:', '  - a', '  - ../a'], /holds `\.\.`/, /root/, [3, 5]],
    ['an empty glob', ['ignore: [""]'], /glob `` is empty/, /./, [1, 10]],
    ['a glob that is a number', ['principals:', '  12: A'], /a key must be a text/, /quotes/, [2, 3]],
    ['a text to ignore', ['ignore: iam/**'], /expected a list, got `iam/, /- iam/, [1, 9]],
    ['a rule without actions', ['keep:', '  - reason: x'], /`keep\[0\]` has no `actions`/, /s3:/, [2, 5]],
    ['a rule without a reason', ['keep:', '  - actions: a:B'], /has no `reason`/, /why/, [2, 5]],
    ['a reason of blanks', ['keep:', '  - actions: a:B', '    reason: " "'], /`reason` of .* is empty/, /why/, [3, 13]],
    ['no reason', ['keep:', '  - actions: a:B', '    reason:'], /is empty/, /leave it out/, [3, 12]],
    ['a reason too long', ['keep:', '  - actions: a:B', `    reason: ${'x'.repeat(301)}`], /300 char/, /./, [3, 13]],
    ['no actions', ['keep:', '  - actions: []', '    reason: x'], /names nothing/, /s3:/, [2, 14]],
    ['everything', ['keep:', '  - actions: "*"', '    reason: x'], /keep everything/, /name what/, [2, 14]],
    ['all of everything', ['keep:', '  - actions: ["*:*"]', '    reason: x'], /keep everything/, /./, [2, 15]],
    ['no action', ['keep:', '  - actions: [a:B, PutObject]', '    reason: x'], /`PutObject` is no/, /./, [2, 20]],
    [
      'a day that never was',
      ['keep:', '  - {actions: a:B, reason: x, expires: 2027-02-30}'],
      /no day/,
      /^there is no such day; a day is written `YYYY-MM-DD`$/,
      [2, 40],
    ],
    [
      'a time',
      ['keep:', '  - {actions: a:B, reason: x, expires: 2027-02-20T00:00:00Z}'],
      /no day/,
      /write it as `2027-03-31`/,
      [2, 40],
    ],
    [
      'a key near expires',
      ['keep:', '  - {actions: a:B, reason: x, expire: 1}'],
      /`expire` is no/,
      /`expires`/,
      [2, 31],
    ],
    ['a gate that is none', ['gate: always'], /`gate` is `always`/, /`touched`/, [1, 7]],
    ['a gate that is a word of YAML', ['gate: true'], /got `true`/, /quotes/, [1, 7]],
    ['two documents', ['gate: any', '---', 'gate: never'], /second document/, /---/, [2, 1]],
    ['an anchor', ['ignore: &a [b]'], /anchors/, /remove/, [1, 12]],
    ['an alias', ['ignore: [&a b, *a]'], /anchors/, /remove/, [1, 13]],
    ['a glob as an alias', ['ignore:', '  - **/a.json'], /aliases/, /quotes/, [2, 5]],
    ['a glob as a key that is an alias', ['principals:', '  **/a.json: B'], /no YAML/, /quotes/, [2, 14]],
    ['a tag', ['gate: !!str any'], /tags/, /remove/, [1, 13]],
    ['a directive', ['%YAML 1.1', '---', 'gate: any'], /directives/, /remove/, [1, 1]],
    ['a merge key', ['<<: {gate: any}'], /`<<` is no key/, /./, [1, 1]],
    ['a tab', ['keep:', '\t- actions: a:B'], /a tab/, /./, [2, 1]],
    ['a bracket that stays open', ['ignore: [a', 'gate: any'], /no YAML/, /./, [2, 1]],
    ['a NUL', ['gate: any', 'a\0'], /control character/, /./, [2, 2]],
    ['a comment that a bare `\\r` ends for some', ['# a\rgate: any'], /readers disagree on/, /./, [1, 4]],
  ])('with %s is refused where it stands', (_, lines, message, help, place) => {
    const [first] = problemsOf(...lines);
    expect(first).toMatchObject({ severity: 'error', path: SOURCE });
    expect(first?.message).toMatch(message);
    expect(first?.help).toMatch(help);
    expect([first?.line, first?.column]).toEqual(place);
    expect(first?.message).toMatch(/^[a-z`]/);
  });

  it('is refused with all its mistakes, in order', () => {
    const problems = problemsOf(
      'gates: any',
      'keep:',
      '  - actions: [x, s3:Get*, "*"]',
      '    expires: tomorrow',
      'ignore: [/a, "b\\\\c"]',
    );
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [3, 5],
      [3, 15],
      [3, 27],
      [4, 14],
      [5, 10],
      [5, 14],
    ]);
  });
});
