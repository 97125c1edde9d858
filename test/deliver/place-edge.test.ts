import { describe, expect, it } from 'vitest';
import { readHunks } from '../../src/deliver/hunks';
import { placeFindings } from '../../src/deliver/place';
import { withFormats } from '../keep/kept';
import { analysed, listing, patchOf } from './placed';

withFormats();
const UNUSED = listing('s3:GetBucketAcl', 's3:PutBucketAcl', 's3:ListBucket');

/** A statement of seven lines, its fourth the first entry: three lines around it are the whole statement. */
function statement(sid: string, ...entries: readonly string[]): string {
  const list = entries.map(entry => `      - ${entry}\n`).join('');
  return `  - Sid: ${sid}\n    Effect: Allow\n    Action:\n${list}    Resource: "*"\n`;
}

const USED = statement('Used', 's3:GetObject', 's3:PutObject', 's3:DeleteObject');
const idle = (sid: string) => statement(sid, 's3:GetBucketAcl', 's3:PutBucketAcl', 's3:ListBucket');

function placed(head: string, base: string) {
  const analysis = analysed({ 'a.yaml': head }, UNUSED);
  const hunks = readHunks(patchOf(base, head));
  const { inline, outside } = placeFindings(analysis, () => hunks, 'touched');
  return {
    hunks: hunks?.map(({ first, last }) => [first, last]),
    inline: inline.map(({ suggestion: { first, last } }) => [first, last]),
    outside: outside.map(({ why, statements }) => [why, statements.map(one => one.line)]),
  };
}

const policy = (...statements: readonly string[]) => `Version: "2012-10-17"\nStatement:\n${statements.join('')}`;
const without = (text: string, sid: string) => {
  const start = text.indexOf(`Sid: ${sid}`);
  return text.slice(0, start) + text.slice(start).replace('      - s3:GetBucketAcl\n', '');
};

describe('a statement that goes, and of which the diff shows no line more', () => {
  it('stays outside: an empty suggestion would leave an empty line', () => {
    const head = policy(USED, idle('Idle'), USED.replace('Used', 'More'));
    expect(placed(head, without(head, 'Idle'))).toEqual({
      hunks: [[10, 16]],
      inline: [],
      outside: [['outside-the-diff', [10]]],
    });
  });

  it('stays outside with its neighbour that goes as well', () => {
    const head = policy(USED, idle('One'), idle('Two'), USED.replace('Used', 'More'));
    expect(placed(head, without(without(head, 'One'), 'Two'))).toEqual({
      hunks: [[10, 23]],
      inline: [],
      outside: [['outside-the-diff', [10, 17]]],
    });
  });

  it('goes with the line that is shown behind it', () => {
    const head = policy(USED, idle('Idle'), USED.replace('Used', 'More'));
    const base = without(head, 'Idle').replace('Sid: More', 'Sid: Less');
    expect(placed(head, base)).toMatchObject({ inline: [[10, 17]], outside: [] });
  });
});

it('what a hunk shows of a run of entries is one suggestion, and the rest stays outside', () => {
  const patterns = ['s3:GetBucketL*', 's3:GetBucketP*', 's3:PutBucketP*', 's3:GetBucketO*', 's3:PutBucketO*'];
  const unused = ['GetBucketLocation', 'GetBucketPolicy', 'PutBucketPolicy', 'GetBucketOwnershipControls'];
  const report = listing(...[...unused, 'PutBucketOwnershipControls'].map(name => `s3:${name}`));
  const head = policy(statement('Many', ...patterns));
  const hunks = readHunks(patchOf(head.replace('Effect: Allow', 'Effect: Deny'), head));
  const { inline, outside } = placeFindings(analysed({ 'a.yaml': head }, report), () => hunks, 'touched');
  expect(hunks?.map(({ first, last }) => [first, last])).toEqual([[1, 7]]);
  expect(inline.map(({ suggestion, run }) => [suggestion.first, suggestion.last, run?.entries.length])).toEqual([
    [6, 7, 2],
  ]);
  expect(outside.map(({ why, run }) => [why, run?.first, run?.entries.length])).toEqual([['outside-the-diff', 2, 3]]);
});
