import { describe, expect, it } from 'vitest';
import type { Placement } from '../../src/deliver/finding';
import { readHunks } from '../../src/deliver/hunks';
import { placeFindings } from '../../src/deliver/place';
import { applyReplacements } from '../fake-github/suggestions';
import { analysed, expectWhole, listing, patchOf, place, replacements } from './placed';

const UNUSED = listing('s3:GetBucketAcl', 's3:PutBucketAcl', 's3:GetBucketCORS', 's3:ListBucket');

/** A policy of statements as they are written, each on the lines that it brings. */
function policy(...statements: readonly string[]): string {
  return `{\n  "Version": "2012-10-17",\n  "Statement": [\n${statements.join(',\n')}\n  ]\n}\n`;
}

function statement(list: string, resource = '*'): string {
  return `    {\n      "Effect": "Allow",\n      "Action": ${list},\n      "Resource": "${resource}"\n    }`;
}

function tall(...entries: readonly string[]): string {
  return `[\n${entries.map(entry => `        "${entry}"`).join(',\n')}\n      ]`;
}

const lines = ({ inline }: Placement) => inline.map(({ suggestion: { first, last } }) => [first, last]);
const whys = ({ outside }: Placement) => outside.map(({ why, run }) => [why, run === null ? null : run.first]);

const used = (count: number) => Array.from({ length: count }, (_, n) => `s3:GetObject${'x'.repeat(n)}`);

describe('a statement that the pull request touches', () => {
  it('goes on its lines where one hunk shows them', () => {
    const head = policy(statement(tall('s3:GetBucketAcl', 's3:GetObject', 's3:PutBucketAcl')));
    const { placement, file } = place(head, null, UNUSED);
    expect([lines(placement), whys(placement)]).toEqual([[[7, 9]], []]);
    expect(placement.inline[0]).toMatchObject({ run: null, statements: [{ line: 4 }] });
    expect(applyReplacements(head, replacements(placement.inline))).toBe(file.after);
  });

  it('goes there in parts where the diff shows a part of its list', () => {
    const last = ['s3:PutBucketAcl', 's3:GetObject', 's3:PutObject', 's3:ListBucket'];
    const head = policy(statement(tall('s3:GetBucketAcl', ...used(9), ...last)));
    const { placement, file } = place(head, head.replace(/ {8}"s3:PutBucketAcl",\n/, ''), UNUSED);
    // the comma before the last entry goes with it
    expect(placement.inline.map(({ suggestion, run }) => [suggestion, run?.first])).toEqual([
      [{ first: 17, last: 18, text: '        "s3:GetObject",' }, 10],
      [{ first: 19, last: 20, text: '        "s3:PutObject"' }, 13],
    ]);
    expect(whys(placement)).toEqual([['outside-the-diff', 0]]);
    expect(placement.outside[0]?.edits).toEqual(file.policies[0]?.changes[0]?.runs[0]?.edits);
  });

  it('says parts that need each other’s lines together', () => {
    const head = policy(
      statement(tall('s3:GetBucketAcl', ...used(9), 's3:PutBucketAcl', 's3:GetObject', 's3:ListBucket')),
    );
    const { placement } = place(head, head.replace(/ {8}"s3:PutBucketAcl",\n/, ''), UNUSED);
    expect(placement.inline.map(({ suggestion }) => suggestion)).toEqual([
      { first: 17, last: 19, text: '        "s3:GetObject"' },
    ]);
  });

  it('stays outside as a whole where the diff shows no part of its list', () => {
    const head = policy(statement(tall('s3:GetBucketAcl', 's3:GetObject', 's3:PutBucketAcl', ...used(9))));
    const { placement } = place(head, head.replace('"Resource": "*"', '"Resource": "a"'), UNUSED);
    expect([lines(placement), whys(placement)]).toEqual([[], [['outside-the-diff', null]]]);
  });

  it('says parts on one line together', () => {
    const list = tall('s3:GetBucketAcl', ...used(9)).replace(/\n\s+\]$/, '');
    const pair = '"s3:PutBucketAcl", "s3:GetObjectTagging", "s3:ListBucket", "s3:GetBucketTagging"';
    const head = policy(statement(`${list},\n        ${pair}\n      ]`));
    const { placement } = place(head, head.replace(`,\n        ${pair}`, ''), UNUSED);
    expect(lines(placement)).toEqual([[17, 17]]);
    expect(placement.inline[0]?.run).toMatchObject({ first: 10, entries: { length: 3 } });
    expect(whys(placement)).toEqual([['outside-the-diff', 0]]);
  });

  it('takes in the line before where the diff does not show the one behind', () => {
    const head = policy(
      statement(tall('s3:GetBucketTagging', 's3:GetObject', 's3:ListBucket', 's3:PutObject', 's3:PutObjectTagging')),
    );
    const base = head.replace('"Effect": "Allow"', '"Effect": "Deny"');
    // the hunk ends on line 8, the list goes on: line 9 is that of the entry that goes
    expect(readHunks(patchOf(base, head))).toMatchObject([{ first: 2, last: 8 }]);
    const shown = place(head, head.replace('"Action"', '"Actions"'), UNUSED);
    expect(shown.hunks).toMatchObject([{ first: 3, last: 9 }]);
    expect(lines(shown.placement)).toEqual([[8, 9]]);
    expect(lines(place(head, base, UNUSED).placement)).toEqual([]);
  });
});

describe('a statement that shares a line', () => {
  const first = '    { "Effect": "Allow",\n      "Action": ["s3:GetBucketAcl", "s3:GetObject"], "Resource": "a" }';
  const second = '{ "Effect": "Allow", "Action": ["s3:PutBucketAcl", "s3:PutObject"], "Resource": "b" }';
  const head = policy(`${first}, ${second}`);

  it('is said together with the other where both are touched', () => {
    const { placement } = place(head, null, UNUSED);
    expect(placement.inline.map(one => [one.statements.length, one.run])).toEqual([[2, null]]);
  });

  it('stays outside with one that is not touched', () => {
    const { placement } = place(head, head.replace('{ "Effect": "Allow",\n', '{ "Effect": "Deny",\n'), UNUSED);
    expect(whys(placement)).toEqual([
      ['shares-lines', null],
      ['not-touched', null],
    ]);
    expect(
      lines(place(head, head.replace('{ "Effect": "Allow",\n', '{ "Effect": "Deny",\n'), UNUSED, 'file').placement),
    ).toEqual([[5, 5]]);
  });

  it('stays outside with a part of a list that the diff shows in part', () => {
    const list = `[\n${used(9)
      .map(entry => `        "${entry}",\n`)
      .join('')}        "s3:ListBucket", "s3:GetObject"]`;
    const both = policy(
      `    { "Effect": "Allow", "Action": ["s3:GetBucketAcl", "s3:PutObject",\n${list.slice(2)}, "Resource": "a" }, ${second}`,
    );
    const { placement } = place(both, both.replace('"Resource": "b"', '"Resource": "c"'), UNUSED);
    expect(whys(placement)).toEqual([
      ['outside-the-diff', null],
      ['shares-lines', null],
    ]);
  });

  it('does not take in a line that a statement outside changes', () => {
    const gone = statement('"s3:ListBucket"', 'gone');
    const base = policy(gone, `    ${second}`).replace('"gone"', '"before"').replace('"Allow"', '"Deny"');
    const { placement } = place(policy(gone, `    ${second}`), base, UNUSED);
    expect([lines(placement), whys(placement)]).toEqual([[[3, 8]], [['not-touched', null]]]);
  });
});

describe('what is touched', () => {
  const head = policy(
    statement(tall('s3:GetBucketAcl', 's3:GetObject')),
    statement(tall('s3:PutBucketAcl', 's3:PutObject'), 'b'),
  );
  const base = head.replace('"Resource": "b"', '"Resource": "c"');

  it('is what the pull request changes, or all of its files', () => {
    expect(whys(place(head, base, UNUSED).placement)).toEqual([['not-touched', null]]);
    expect(whys(place(head, base, UNUSED, 'file').placement)).toEqual([['outside-the-diff', null]]);
    expect(lines(place(head, null, UNUSED, 'file').placement)).toHaveLength(2);
  });
});

it('the riskiest come first, then by file and line', () => {
  const list = (...entries: readonly string[]) =>
    policy(...entries.map(entry => statement(`["${entry}", "s3:GetObject"]`)));
  const files = {
    'a.json': list('s3:GetBucketCORS', 's3:ListBucket', 's3:DeleteBucket', 's3:GetBucketAcl'),
    'b.json': list('s3:PutBucketAcl', 's3:PutBucketTagging", "s3:DeleteBucket'),
  };
  const gone = ['GetBucketCORS', 'ListBucket', 'DeleteBucket', 'GetBucketAcl', 'PutBucketAcl', 'PutBucketTagging'];
  const analysis = analysed(files, listing(...gone.map(name => `s3:${name}`)));
  const { inline } = placeFindings(
    analysis,
    path => readHunks(patchOf(null, files[path as keyof typeof files])),
    'touched',
  );
  for (const file of analysis.files) expectWhole({ inline, outside: [] }, file);
  expect(inline.map(({ statements }) => statements[0]?.refinement?.removed.join())).toEqual([
    's3:PutBucketAcl',
    's3:PutBucketTagging,s3:DeleteBucket',
    's3:DeleteBucket',
    's3:GetBucketCORS',
    's3:GetBucketAcl',
    's3:ListBucket',
  ]);
});
