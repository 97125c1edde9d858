import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analyse/analysis';
import { renderOwners, renderOwnersJson } from '../../src/render/owners';
import { painted } from './rich';

const APP = { by: 'configuration', how: '`principals` names it' };
const COVERED = { evidence: {}, reason: null };

/** A statement of which this much is known. */
const of = (known: object = {}, blocked: string | null = null) => ({
  ...{ line: 4, statement: { blocked }, owners: null, evidence: null, reason: 'unowned', principals: [], why: null },
  ...known,
});
const owned = (known: object = {}, ...names: readonly string[]) =>
  of({
    ...{ owners: APP, ...COVERED },
    ...{ principals: names.map(name => ({ principal: { name, arn: null }, reports: [] })), ...known },
  });

/** A run over files, each a list of policies, each a list of statements. */
const runOf = (files: Readonly<Record<string, readonly (readonly object[])[]>>) =>
  ({
    problems: [],
    files: Object.entries(files).map(([path, policies]) => ({
      path,
      policies: policies.map((statements, at) => ({ policy: { pointer: `/${at}` }, statements })),
    })),
  }) as unknown as Analysis;

const textOf = (files: Parameters<typeof runOf>[0]) => renderOwners(runOf(files), 'c`.yml', painted).split('\n');
const many = (number: number, policies: readonly (readonly object[])[]) =>
  Object.fromEntries(Array.from({ length: number }, (_, at) => [`p${at + 10}.json`, policies]));

describe('whose policies are', () => {
  it('is said of each, with how it was found', () => {
    const files = {
      'a.json': [
        [owned({}, 'App', 'Nightly', 'App')],
        [owned({ owners: { by: 'report', how: 'the report names them' }, line: 12_345 }, 'App')],
        [
          owned(
            { owners: { by: 'source', how: 'the role `R`' }, evidence: null, reason: 'no-evidence', why: 'no r\u202e' },
            'R',
          ),
        ],
      ],
      'b.json': [[of({ reason: 'ignored' })], [of({ reason: 'owners-disagree', why: 'A or B' })]],
      'c.json': [[of({ reason: 'not-literal' })]],
      'd.json': [],
    };
    expect(textOf(files)).toEqual([
      '{bold:a.json}',
      '      4  `App`, `Nightly`',
      '{dim:         `principals` names it}',
      '  12345  everybody whom the report is about',
      '{dim:         the report names them}',
      '      4  `R`',
      '{dim:         the source: the role `R`}',
      '{yellow:         no r\\u{202e}}',
      '',
      '{bold:b.json}',
      '      4  ignored by the configuration',
      '      4  the configuration and the source name different principals',
      '{yellow:         A or B}',
      '',
      '{bold:c.json}',
      '      4  nobody says whose policy it is',
      '',
      'Not mapped: 1 policy.',
      'Add to `c`.yml`, with the roles or users in the place of NAME:',
      '  principals:',
      '    "c.json": NAME',
      '',
      '6 policies: 2 mapped, 1 without a report about all of its principals, 1 on which configuration and source differ, 1 unmapped, 1 ignored.',
      '',
    ]);
    const { policies, unmapped } = JSON.parse(renderOwnersJson(runOf(files), '1'));
    expect(policies.map((one: { reason: string | null }) => one.reason)).toEqual([
      ...[null, null, 'no-evidence'],
      ...['ignored', 'owners-disagree', 'not-literal'],
    ]);
    expect(policies.map((one: { pointer: string }) => one.pointer)).toEqual(['/0', '/1', '/2', '/0', '/1', '/0']);
    expect(unmapped).toEqual(['c.json']);
  });

  it("is said by the first statement that grants, and of none that can be nobody's", () => {
    const lines = textOf({
      'a.json': [
        [of({ line: 1 }, 'principal'), of({ line: 2 }, 'deny'), owned({ line: 3 }, 'App'), owned({ line: 4 }, 'Other')],
        [of({ line: 5 }, 'boundary'), of({ line: 6, reason: 'unowned' }, 'deny'), of({ line: 7 }, 'not-action')],
        ...[[of({ line: 8 }, 'organization')], [of({ line: 9 }, 'boundary')], [of({ line: 10 }, 'principal')], []],
      ],
      'none.json': [[of({}, 'principal')]],
    });
    expect(lines.filter(line => /^ +\d/.test(line))).toEqual([
      '      3  `App`',
      '      6  nobody says whose policy it is',
    ]);
    expect(lines).not.toContain('{bold:none.json}');
    expect(textOf({})).toEqual(['0 policies.', '']);
  });
});

describe('what nobody owns', () => {
  it('beside policies that are mapped is listed by its place, and needs no line of the configuration', () => {
    const lines = textOf({ 'a\u202e.json': [[owned({}, 'App')], [of({ line: 9 })]], 'b*.json': [[of()], [of()]] });
    expect(lines.slice(lines.indexOf('Not mapped: 3 policies.'), -2)).toEqual([
      'Not mapped: 3 policies.',
      'Add to `c`.yml`, with the roles or users in the place of NAME:',
      '  principals:',
      '    "b[*].json": NAME',
      'Beside policies that are mapped: name the role in the source, or move the policy to a file of its own:',
      '  a\\u{202e}.json:9',
      '',
    ]);
    const beside = textOf({ 'a.json': [[owned({}, 'App')], [of({ line: 9 })]] });
    expect(beside.slice(beside.indexOf('Not mapped: 1 policy.'), -2)).toEqual([
      'Not mapped: 1 policy.',
      'Beside policies that are mapped: name the role in the source, or move the policy to a file of its own:',
      '  a.json:9',
      '',
    ]);
  });

  it.each([
    [20, []],
    [21, ['  and 1 more policy']],
    [25, ['  and 5 more policies']],
  ])('beside others is listed twenty times: %i', (number, more) => {
    const lines = textOf(many(number, [[owned({}, 'App')], [of({ line: 9 })]]));
    expect(lines.filter(line => /^ {2}p\d+\.json:9$/.test(line))).toHaveLength(20);
    expect(lines.filter(line => line.startsWith('  and '))).toEqual(more);
  });

  it('is counted in the singular, too', () => {
    expect(textOf({ 'a.json': [[of()]] }).at(-2)).toBe('1 policy: 1 unmapped.');
  });

  it('is written as it is where it can be no glob', () => {
    expect(textOf({ 'a\\b.json': [[of()]] })).toContain('    "a\\\\b.json": NAME');
  });
});
