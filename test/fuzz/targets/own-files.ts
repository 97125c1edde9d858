import { readBaseline } from '../../../src/audit/baseline-file';
import { readPrevious } from '../../../src/audit/previous';
import { renderBaseline } from '../../../src/render/baseline';
import { attempt, hold, holdProblem, holdSame, textOf } from '../hold';
import { inputs } from '../seeds';
import type { Target } from '../target';

/** Files that the program writes and reads again, which anybody may have edited: a baseline is written as it was read, and a refusal says where. */
export const target: Target = {
  fuzz: data => {
    const text = textOf(data);
    const own = text.replace(/^\uFEFF/, '');
    const baseline = readBaseline(text, 'baseline.json');
    if (baseline.ok) {
      const { date, entries } = baseline.value;
      holdSame(
        readBaseline(renderBaseline(entries, date), 'baseline.json'),
        baseline,
        'a baseline is read as it was written',
      );
    } else holdProblem(baseline.problem, own);
    const previous = readPrevious(text, 'result.json');
    if (!previous.ok) return holdProblem(previous.problem, own);
    hold(attempt(() => JSON.parse(own) as unknown) !== undefined, 'a result is JSON');
    hold(Number.isFinite(previous.value.date), 'a result has a day');
  },
  seeds: () =>
    inputs(
      `{"baseline": "refine-iam", "version": 1, "date": "2026-11-20", "statements": [{"path": "iam/a.json", "sid": "Read", "fingerprint": "${F}", "unused": ["s3:GetBucketAcl"]}, {"path": "b.tf", "sid": null, "fingerprint": "${F}-2", "unused": [], "forbidden": ["iam:*"]}]}`,
      `{"version": 1, "tool": "0.1.0", "date": "2026-11-20", "files": [{"path": "a.json", "policies": [{"statements": [{"fingerprint": "${F}", "principals": [{"name": "App"}], "unused": ["s3:GetObject"]}]}]}]}`,
    ),
  words: [
    '"statements"',
    '"fingerprint"',
    '"unused"',
    '"forbidden"',
    '"sid"',
    '"version"',
    '"date"',
    '"__proto__"',
    '"2026-02-30"',
    'null',
    '\\u202e',
  ],
};

const F = '0123456789abcdef';
