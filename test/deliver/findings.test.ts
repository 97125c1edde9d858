import { describe, expect, it } from 'vitest';
import type { Change, FileAnalysis } from '../../src/analyse/analysis';
import type { Inline } from '../../src/deliver/finding';
import { outsideOf } from '../../src/deliver/left';
import { matchThreads } from '../../src/deliver/match';
import type { Remembered } from '../../src/deliver/memory';
import { findingOf, joinMeeting } from '../../src/deliver/pieces';
import { analysed, listing, place } from './placed';
import { policyOf } from './round';

const GONE = ['s3:GetBucketAcl', 's3:PutBucketAcl', 's3:ListBucket', 's3:GetBucketCORS'] as const;
const TEXT = policyOf(
  [GONE[0], GONE[1], 's3:GetObject', GONE[2], 's3:PutObject', GONE[3]],
  [GONE[0], 's3:GetObject', GONE[1]],
);

function found(): readonly [FileAnalysis, Change, Change] {
  const [file] = analysed({ 'a.json': TEXT }, listing(...GONE)).files;
  const [one, two] = file?.policies[0]?.changes ?? [];
  if (!file || !one || !two) throw new Error('two lists change');
  return [file, one, two];
}

const runsOf = ({ runs }: Change) => runs.map(({ first, entries }) => [first, entries.length]);

describe('pieces as one finding', () => {
  it('are the whole change where they are all of its runs, else their runs', () => {
    const [file, one] = found();
    expect(runsOf(one)).toEqual([
      [0, 2],
      [3, 1],
      [5, 1],
    ]);
    const pieces = one.runs.map(run => ({ change: one, run }));
    expect(findingOf(file, pieces)?.run).toBeNull();
    const some = findingOf(file, pieces.slice(0, 2));
    expect(some?.run).toMatchObject({ first: 0, entries: { length: 4 } });
    expect(some?.edits).toEqual(pieces.slice(0, 2).flatMap(({ run }) => run.edits));
  });

  it('are none where they are of two lists, or a run beside a whole change', () => {
    const [file, one, two] = found();
    const [first = null, second = null] = one.runs;
    const [other = null] = two.runs;
    expect(
      findingOf(file, [
        { change: one, run: first },
        { change: two, run: other },
      ]),
    ).toBeNull();
    expect(
      findingOf(file, [
        { change: two, run: null },
        { change: one, run: second },
      ]),
    ).toBeNull();
    expect(
      findingOf(file, [
        { change: one, run: null },
        { change: two, run: null },
      ]),
    ).toMatchObject({
      ...{ run: null, statements: { length: 2 } },
    });
  });

  it('come in the order of their lines, those that meet as one', () => {
    const [file, one] = found();
    const groups = one.runs.map((run, at) => ({
      pieces: [{ change: one, run }],
      lines: { first: 9 - at, last: 9 - at },
    }));
    expect(joinMeeting(file, groups, () => true).map(({ lines }) => lines.first)).toEqual([7, 8, 9]);
    const met = groups.map(group => ({ ...group, lines: { ...group.lines, last: 9 } }));
    expect(joinMeeting(file, met, () => true).map(({ pieces }) => pieces.map(({ run }) => run?.first))).toEqual([
      [5, 3, 0],
    ]);
  });
});

describe('what goes on no line', () => {
  it('is one finding for neighbours with the same reason, and two for others', () => {
    const [file, one] = found();
    const [run] = one.runs;
    if (!run) throw new Error('a list has runs');
    const halves = run.entries.map((entry, at) => ({ change: one, run: { ...run, first: at, entries: [entry] } }));
    const spans = (whys: readonly ('outside-the-diff' | 'shares-lines')[]) => {
      const left = halves.map((half, at) => ({ ...half, why: whys[at] ?? 'outside-the-diff' }) as const).reverse();
      return outsideOf(file, left, new Set([one])).map(({ run, why }) => [run?.first, run?.entries.length, why]);
    };
    expect(spans(['outside-the-diff', 'outside-the-diff'])).toEqual([[0, 2, 'outside-the-diff']]);
    expect(spans(['outside-the-diff', 'shares-lines'])).toEqual([
      [0, 1, 'outside-the-diff'],
      [1, 1, 'shares-lines'],
    ]);
  });
});

describe('a thread', () => {
  const thread = { path: 'a.json', outdated: false, line: 9, startLine: 8 };

  /** Which of some threads is about the finding of some statements on lines 8 and 9, where a mark names them by their numbers. */
  function matched(threads: readonly object[], { marks = [[0]], run = false, findings = 1, statements = 1 } = {}) {
    const [file, one, two] = found();
    const all = [...one.statements, ...two.statements].slice(0, statements);
    const inline = Array.from(
      { length: findings },
      () =>
        ({
          file,
          statements: all,
          run: run ? one.runs[0] : null,
          suggestion: { first: 8, last: 9 },
        }) as unknown as Inline,
    );
    const known = threads.map(
      (more, at) =>
        ({
          thread: { ...thread, id: at, ...more },
          mark: { run: null, statements: marks[at] ?? marks[0] },
        }) as unknown as Remembered,
    );
    const matches = matchThreads(inline, known, (_, mark) => all[mark as unknown as number]);
    return inline.map(finding => matches.get(finding)?.thread.id);
  }

  it('is about a finding where it stands on its lines, else where it is about the same', () => {
    expect(matched([{ startLine: 7 }, {}])).toEqual([1]);
    expect(matched([{ line: 8 }, {}])).toEqual([1]);
    expect(matched([{ outdated: true }, {}])).toEqual([1]);
    expect(matched([{ startLine: 7 }])).toEqual([0]);
    expect(matched([{ path: 'b.json' }])).toEqual([undefined]);
  });

  it('is about one finding only', () => {
    expect(matched([{}], { findings: 2 })).toEqual([0, undefined]);
    expect(matched([{}, {}], { findings: 2 })).toEqual([0, 1]);
  });

  it('is about the same statements, all of them, and the whole of the list', () => {
    expect(matched([{}], { statements: 2, marks: [[0, 1]] })).toEqual([0]);
    expect(matched([{}], { statements: 2, marks: [[0]] })).toEqual([undefined]);
    expect(matched([{}], { statements: 1, marks: [[0, 1]] })).toEqual([undefined]);
    expect(matched([{}], { statements: 2, marks: [[0, 7]] })).toEqual([undefined]);
    expect(matched([{}], { run: true })).toEqual([undefined]);
  });
});

it('neighbours that go together are touched where one of them is', () => {
  const text = policyOf(['s3:GetObject'], [GONE[0]], [GONE[1]]);
  const base = text.replace('"Resource": "r2"', '"Resource": "before"');
  const { inline, outside } = place(text, base, listing(...GONE)).placement;
  expect([...inline, ...outside].map(({ statements, ...one }) => [statements.length, 'why' in one && one.why])).toEqual(
    [[2, 'outside-the-diff']],
  );
});
