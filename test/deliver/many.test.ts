import { expect, it } from 'vitest';
import type { FileAnalysis } from '../../src/analyse/analysis';
import type { Hunk } from '../../src/deliver/hunks';
import { placeFindings } from '../../src/deliver/place';
import { fence } from '../../src/render/markup';
import { cpuTime } from '../cpu-time';
import { analysed, listing } from './placed';

const MANY = 12_000;
const UNUSED = listing('s3:GetBucketAcl');

/** A policy of many statements, each on a line of its own where the separator is a line break, else all on one. */
function policy(statement: (turn: number) => string, separator: string): string {
  const statements = Array.from({ length: MANY }, (_, turn) => statement(turn));
  return `{"Version": "2012-10-17", "Statement": [${separator}${statements.join(`,${separator}`)}${separator}]}\n`;
}

const flat = (turn: number) =>
  `{"Sid": "S${turn}", "Effect": "Allow", "Action": ["s3:GetBucketAcl", "s3:GetObject"], "Resource": "*"}`;
const high = (turn: number) => flat(turn).replace('[', '[\n').replace(', "s3', ',\n"s3').replace(']', '\n]');

/** Hunks of so many lines each, in which every other line is new. */
function hunks(lines: number, length: number): readonly Hunk[] {
  return Array.from({ length: Math.ceil(lines / length) }, (_, turn) => {
    const first = turn * length + 1;
    const added = Array.from({ length: Math.ceil(length / 2) }, (_, n) => first + 2 * n);
    return { first, last: first + length - 1, changed: added.map(at => ({ kind: 'added', first: at, last: at })) };
  });
}

it.each([
  ['on lines of their own, in one hunk', flat, '\n', MANY * 2, MANY / 2, MANY / 2],
  ['on lines of their own, in many hunks', flat, '\n', 3, (MANY / 3) * 2, MANY / 3],
  ['on several lines each, in many hunks', high, '\n', 4, MANY, 0],
  ['on several lines each, in no hunk', high, '\n', 1, 0, MANY],
  ['all on one line', flat, ' ', 1, 1, 0],
])(
  `${MANY} statements %s are placed in a moment`,
  { timeout: 30_000 },
  (_, statement, separator, length, inline, outside) => {
    const analysis = analysed({ 'a.json': policy(statement, separator) }, UNUSED);
    const [file] = analysis.files as readonly [FileAnalysis];
    const shown = hunks(file.source.text.split('\n').length, length);
    const start = cpuTime();
    const placement = placeFindings(analysis, () => shown, 'touched');
    expect(cpuTime() - start).toBeLessThan(4_000);
    expect([placement.inline.length, placement.outside.length]).toEqual([inline, outside]);
    const edits = [...placement.inline, ...placement.outside].flatMap(one => one.edits);
    expect(edits).toHaveLength(file.edits.length);
  },
);

it('a list of many entries is placed in parts in a moment', { timeout: 30_000 }, () => {
  const entries = Array.from({ length: MANY }, (_, turn) =>
    turn % 3 === 0 ? 's3:GetBucketAcl' : `s3:GetObject${turn}`,
  );
  const text = JSON.stringify(
    { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: entries, Resource: '*' }] },
    null,
    1,
  );
  const analysis = analysed({ 'a.json': text }, UNUSED);
  const start = cpuTime();
  const placement = placeFindings(analysis, () => hunks(text.split('\n').length, 6), 'touched');
  expect(cpuTime() - start).toBeLessThan(4_000);
  expect(placement.inline.length + placement.outside.length).toBe(MANY / 3);
});

it('a text with more runs of backticks than a call takes arguments is fenced', () => {
  expect(fence('', '` '.repeat(300_000)).slice(0, 4)).toBe('```\n');
});
