import { describe, expect, it } from 'vitest';
import { problem } from '../../src/problem';
import { forbiddenLines, forbiddenList } from '../../src/render/forbidden';
import { keepLines } from '../../src/render/keep-lines';
import { elsewhereSections, renderMarkdown } from '../../src/render/markdown';
import { ENTRY_REASONS, foundWords, STATEMENT_REASONS } from '../../src/render/reasons';
import { title, whyDeclined } from '../../src/render/statement-words';
import { listLines } from '../../src/render/text/list';
import { problemBlock } from '../../src/render/text/problems';
import { about, commentOn, fileOf, losing, outcome, undated } from './made';
import { allow, gateOf, painted, policyText, richly } from './rich';

const ACL = 's3:GetBucketAcl';
const covered = outcome(ACL, { removed: [], coveredBy: ['s3:Get*\u202e'] });

describe('a comment', () => {
  const lines = (text: string) => text.split('\n');

  it('on entries that others hold says that no action goes', () => {
    const text = commentOn([
      losing([], {}, [covered, outcome('s3:Get?', { removed: [] }), outcome('a:B', { removed: [] })]),
    ]);
    expect(text).toContain(`**Goes:** \`${ACL}\`, \`s3:Get?\`, 1 more; other entries still grant the same\n`);
    expect(text).toContain('<summary>Proof</summary>');
    expect(text).toContain(': no action goes, and no action that was not granted before');
    expect(text).toMatch(/\n\nNot now\? Resolve this thread\.\n\n<\/details>$/);
    expect(lines(commentOn([losing([], {}, [covered])]))[0]).toBe(`**\`${ACL}\` was not used**`);
  });

  it.each([
    [[[], [], [], []], 'Entries in 4 statements were not used'],
    [[[ACL], [], [], []], '1 action in 4 statements was not used'],
    [[[ACL], [], [], ['s3:PutObject']], '2 actions in 4 statements were not used'],
  ])('sums up %j', (lists, words) => {
    const text = commentOn(lists.map(list => losing(list)));
    expect(lines(text).slice(0, 2)).toEqual([`**${words}**`, 'Nothing else changes.']);
    const goes = lists.flat().length > 0 ? '**Goes:** `' : '<details><summary>Proof</summary>';
    expect(text).toContain(`\n\n\`\`\`suggestion\nx\n\`\`\`\n\n${goes}`);
  });

  it('names no principals where statements have different ones', () => {
    const of = (...names: readonly string[]) => ({
      evidence: { principals: names.map(name => ({ name })), reports: [], removal: { service: () => null } },
    });
    const by = (...each: readonly object[]) => lines(commentOn(each.map(one => losing([ACL], one))))[0];
    expect(by(of('A'), of('A'), of('A'), of('A'))).toBe('**4 actions in 4 statements were not used by `A`**');
    expect(by(of('A'), of('B'), of('A'), of('A'))).toBe('**4 actions in 4 statements were not used**');
    expect(by(of('A'), {}, of('A'), of('A'))).toBe('**4 actions in 4 statements were not used**');
  });

  it('tells each evidence that its statements rest on, once', () => {
    const by = (kind: string) => ({
      evidence: { principals: [], reports: [{ kind, analyzedAt: null }], removal: { service: () => null } },
    });
    const text = commentOn(['listing', 'last-accessed', 'listing'].map(kind => losing([ACL], by(kind))));
    expect(lines(text)[3]).toBe('Listing, undated. IAM last accessed, undated. Nothing else changes.');
  });

  it('as long as may be is whole, and one that is longer lists no actions', () => {
    const one = losing([ACL, 'x1:Made'], {}, [outcome(ACL), outcome('x1:Made')]);
    const whole = commentOn([one]);
    expect(whole).toContain('| `x1:Made` | unknown |');
    expect(commentOn([one], {}, whole.length)).toBe(whole);
    const cut = commentOn([one], {}, whole.length - 1);
    expect(whole.startsWith(cut.slice(0, cut.indexOf('The list')))).toBe(true);
    expect(cut).toMatch(
      /\n\nThe list of actions is too long for a comment: it stands in the job summary\. Checked on 26 actions \(1 Oct 2026\): exactly these 2 go, and no action that was not granted before is granted now\.$/,
    );
    // a row of a table has 17 characters at the least, so that with 34 for two actions none is made
    const many = losing(Array.from({ length: 100 }, (_, at) => `a:B${at}`));
    expect(commentOn([many], {}, 1_600)).not.toContain('<details>');
  });

  it('says of no day what is checked where the catalogue has none', () => {
    expect(commentOn([losing([ACL])], {}, 65_536, undated())).toContain('Checked on 26 actions: exactly this one goes');
  });
});

it('a statement is named by what of it is not used', () => {
  const list = (removed: readonly string[], ...entries: readonly object[]) =>
    title(losing(removed, {}, entries as never));
  expect([
    list([ACL, 's3:GetObject'], outcome('s3:Get*', { removed: [ACL, 's3:GetObject'], granted: 1_300 })),
    list([ACL], outcome('s3:Get*', { removed: [ACL], granted: 2 }), outcome('a:B', { kept: true })),
    list([ACL], outcome('s3:GetBucketAc?', { removed: [ACL] })),
    list([ACL], outcome(ACL), outcome('s3:GetBucketAc?')),
    list([ACL, 's3:GetObject'], outcome(ACL), outcome('s3:GetObject')),
  ]).toEqual([
    '`s3:Get*`: 2 of its 1,300 actions were not used',
    '`s3:Get*`: 1 of its 2 actions was not used',
    '`s3:GetBucketAc?` was not used',
    '1 action was not used',
    '2 actions were not used',
  ]);
});

it('a statement is left alone for a reason that says what is not written out', () => {
  const why = (reason: string | null, actions: object | null) =>
    whyDeclined(losing([], { reason, statement: { actions } }));
  expect([why('not-literal', null), why('not-literal', {}), why(null, {}), why('unowned', null)]).toEqual([
    'its actions are not written out as a list of strings',
    'its actions are written out, and its effect or its principal is not: it may have none once it is deployed',
    'left alone',
    'nobody says whose policy it is',
  ]);
});

it('a list tells what holds the rest, and what stays for a reason', () => {
  expect(
    listLines(
      [
        covered,
        outcome('a:C', { reason: 'keep-rule' }),
        outcome('s3:*', { kept: true, reason: 'catalogue-old' }),
        outcome('a:B', { kept: true }),
      ] as never,
      painted,
    ),
  ).toEqual([
    `{red:  - ${ACL}}`,
    '{dim:    the rest is granted by s3:Get*\\u{202e}}',
    '{red:  - a:C}',
    '    s3:*{dim:  the catalogue is too old to split it}',
    '    a:B',
  ]);
});

it('problems that only say what the catalogue does not know are counted where they are many', () => {
  const unknown = Array.from({ length: 4 }, () => problem('note', 'unknown-action', 'not known'));
  const other = problem('error', 'syntax', 'broken', { path: 'a.json', line: 3, help: 'mend it' });
  expect(problemBlock([...unknown, other], painted)).toEqual([
    'a.json:3: {red:error}: broken\n  mend it\n{dim:note}: 4 entries unknown to the catalogue stay; the JSON result lists them',
  ]);
  expect(problemBlock([unknown[0] ?? other], painted)).toEqual(['{dim:note}: not known']);
  expect(problemBlock([], painted)).toEqual([]);
});

it('forbidden entries are listed where there are several', () => {
  const { forbidden: _, ...none } = gateOf(0);
  for (const gate of [none, gateOf(0), gateOf(1)])
    expect([forbiddenList(gate), forbiddenLines(gate)]).toEqual([[], []]);
  expect(forbiddenLines(gateOf(2))).toEqual([
    '  iam/a `b` <i>|*x*_y_[z](u) @me #1\\u{202e}~.json:1: `iam:PassRole` is forbidden and granted',
    '  iam/1.json:2: `iam:PassRole` is forbidden and granted by `iam:*`',
  ]);
});

it('what stands elsewhere is listed under its heading', () => {
  expect(elsewhereSections('Other', [])).toEqual([]);
  const rows = [1, 2].map(line => ({ path: 'a`b', line, why: `why ${line}` }));
  expect(elsewhereSections('Other', rows)).toEqual([
    { kind: 'main', text: '#### Other\n\n- ``a`b:1``: why 1\n- ``a`b:2``: why 2' },
  ]);
});

it('Markdown counts in words that fit the number', () => {
  const text = renderMarkdown(
    richly({ 'iam/kept.json': policyText([allow(['s3:DeleteBucket', 'x1:Made', 'x1:Other', 's3:PutObject'])]) }),
  );
  expect(text).toContain('<summary>1 listed action stays, and why</summary>');
  expect(text).toContain('2 entries unknown to the catalogue: kept.');
});

it('an action is kept by a comment only where its own policy stands in a file with comments', () => {
  const [writer, statement] = [{}, losing([ACL])];
  const policy = (own: object, ...statements: readonly object[]) => ({ policy: { writer: own }, statements });
  const lines = (format: string, ...policies: readonly object[]) =>
    keepLines(ACL, { file: fileOf({ format, source: { writer }, policies }), statement }, about()).split('\n')[0];
  const beside = 'Keep it with this comment on the line above the entry:';
  const configured = 'Keep it with these lines in `.github/refine-iam.yml`:';
  expect([
    lines('yaml', policy({}), policy(writer, losing([]), statement)),
    lines('json', policy(writer, statement)),
    lines('yaml', policy({}, statement), policy(writer, losing([]))),
    lines('yaml', policy(writer, losing([]))),
  ]).toEqual([beside, configured, configured, configured]);
});

it('every reason has its words', () => {
  expect(STATEMENT_REASONS).toEqual({
    deny: 'it is a Deny: only Allow is refined',
    principal: 'it has a principal: a trust or resource policy',
    'not-action': 'NotAction grants all but what it lists',
    'not-literal': 'its actions, its effect or its principal are not written out',
    boundary: 'it limits what a principal may do, and grants nothing',
    organization: 'a policy of the organization limits what accounts may do, and grants nothing',
    shared: 'it counts at another place too, by an alias or a name',
    unowned: 'nobody says whose policy it is',
    'no-evidence': 'no report covers its principal',
    'owners-disagree': 'the configuration and the source name different principals',
    ignored: 'ignored by the configuration',
    'too-large': 'the new list would not fit a managed policy',
    conditional: 'nothing in it is used, but a condition or a template decides what stands there',
    'last-statement': 'nothing in the policy is used: detach or delete it',
    law: 'the answer could not be proved',
  });
  expect(Object.keys(ENTRY_REASONS)).toHaveLength(5);
  const found = (by: string) => foundWords({ by, how: 'HOW' } as never);
  expect(['principal', 'source', 'configuration'].map(found)).toEqual([
    'given as `principal`',
    'the source: HOW',
    'HOW',
  ]);
});
