import { describe, expect, it } from 'vitest';
import type { Placement } from '../../src/deliver/finding';
import { readHunks } from '../../src/deliver/hunks';
import { placeFindings } from '../../src/deliver/place';
import { cpuTime } from '../cpu-time';
import { applyReplacements } from '../fake-github/suggestions';
import { analysed, expectWhole, listing, patchOf, place, replacements } from './placed';

const UNUSED = listing('s3:GetBucketAcl', 's3:PutBucketAcl');

const HEAD = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": ["s3:GetBucketAcl", "s3:GetObject"],
      "Resource": "*"
    },
    {
      "Effect": "Allow",
      "Action": "s3:PutBucketAcl",
      "Resource": "*"
    }
  ]
}
`;

const MINIFIED = JSON.stringify(JSON.parse(HEAD));

const whys = ({ outside }: Placement) => outside.map(({ why }) => why);

function placeAll(head: string) {
  const placed = place(head, null, UNUSED);
  const { file, placement } = placed;
  expect(whys(placement)).toEqual([]);
  expect(applyReplacements(head, replacements(placement.inline))).toBe(file.after);
  return placed;
}

describe('a file', () => {
  it.each([
    ['without a diff', undefined],
    ['with a diff that cannot be read', '@@ -1,2 +1,2 @@\n nonsense'],
  ])('%s has everything outside', (_, patch) => {
    const analysis = analysed({ 'a.json': HEAD }, UNUSED);
    for (const scope of ['touched', 'file'] as const) {
      const placement = placeFindings(analysis, () => readHunks(patch), scope);
      expect([placement.inline, whys(placement)]).toEqual([[], ['no-diff', 'no-diff']]);
      for (const file of analysis.files) expectWhole(placement, file);
    }
  });

  it('with an empty diff has nothing that is touched', () => {
    const analysis = analysed({ 'a.json': HEAD }, UNUSED);
    expect(whys(placeFindings(analysis, () => [], 'touched'))).toEqual(['not-touched', 'not-touched']);
    expect(whys(placeFindings(analysis, () => [], 'file'))).toEqual(['outside-the-diff', 'outside-the-diff']);
  });

  it.each([
    ['both kinds of line end', HEAD.replace('{\n', '{\r\n')],
    ['a lone carriage return', HEAD.replace('{\n', '{\r')],
  ])('with %s keeps to the outside, since a suggestion would rewrite all of them', (_, head) => {
    expect(whys(place(head, null, UNUSED).placement)).toEqual(['mixed-line-ends', 'mixed-line-ends']);
    const base = head.replace('"Action": "s3:Put', '"Action": "s3:Get');
    expect(whys(place(head, base, UNUSED).placement)).toEqual(['not-touched', 'mixed-line-ends']);
  });

  it('with CRLF throughout is suggested without the carriage returns', () => {
    const { placement } = placeAll(HEAD.replaceAll('\n', '\r\n'));
    for (const { suggestion } of placement.inline) expect(suggestion.text).not.toContain('\r');
  });

  it('that begins with a byte order mark keeps it on the first line', () => {
    expect(placeAll(`\uFEFF${HEAD}`).placement.inline.map(({ suggestion }) => suggestion.first)).not.toContain(1);
    const { placement } = placeAll(`\uFEFF${MINIFIED}\n`);
    expect(placement.inline.map(({ suggestion }) => suggestion.text.startsWith('\uFEFF{"V'))).toEqual([true]);
  });

  it.each([
    ['', ''],
    ['CRLF ', '\r\n'],
  ])('of %slines without one at its end gets none', (_, end) => {
    placeAll(HEAD.trimEnd().replaceAll('\n', end || '\n'));
    const patch = `${patchOf(null, HEAD.trimEnd())}\\ No newline at end of file\n`;
    expect(readHunks(patch)).toEqual([{ first: 1, last: 15, changed: [{ kind: 'added', first: 1, last: 15 }] }]);
  });

  it.each(['', '\n'])('on one line is one suggestion for all its statements (end %j)', end => {
    const { placement } = placeAll(`${MINIFIED}${end}`);
    expect(placement.inline).toMatchObject([
      { statements: { length: 2 }, suggestion: { first: 1, last: 1 }, run: null },
    ]);
  });

  it('that ends with its last statement takes in the line before', () => {
    const head = HEAD.replace(/\n {4}\}\n {2}\]\n\}\n$/, ' } ] }');
    const { placement } = placeAll(head);
    expect(placement.inline[0]?.suggestion).toMatchObject({ first: 8, last: head.split('\n').length });
  });
});

it('the lines that a pull request touches are found whatever their number', () => {
  const line = (n: number) => `        "s3:Get${n}"`;
  const head = HEAD.replace(
    '"s3:GetObject"',
    `"s3:GetObject",\n${Array.from({ length: 9_000 }, (_, n) => line(n)).join(',\n')}`,
  );
  const base = head.replaceAll('Get', 'Put');
  const start = cpuTime();
  const hunks = readHunks(rewritten(base, head)) ?? [];
  expect(cpuTime() - start).toBeLessThan(4_000);
  expect(hunks).toHaveLength(1);
  const changed = hunks.flatMap(hunk => hunk.changed);
  expect(changed.map(({ kind }) => kind)).toEqual(['added']);
  expect(changed[0]).toMatchObject({ first: 6, last: 9_000 + 6 });
});

/** A patch that takes away all of one text and adds all of another, as git writes it where nothing is alike. */
function rewritten(base: string, head: string): string {
  const [gone, fresh] = [base, head].map(text => text.trimEnd().split('\n'));
  const rows = [...(gone ?? []).map(line => `-${line}`), ...(fresh ?? []).map(line => `+${line}`)];
  return `@@ -1,${gone?.length} +1,${fresh?.length} @@\n${rows.join('\n')}\n`;
}
