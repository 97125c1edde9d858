import { expect, it } from 'vitest';
import type { FileAnalysis } from '../../src/analyse/analysis';
import type { Hunk } from '../../src/deliver/hunks';
import { placeFindings } from '../../src/deliver/place';
import { cpuTime } from '../cpu-time';
import { analysed, listing } from './placed';
import { policyOf } from './round';

const REPORT = listing(...Array.from({ length: 40 }, (_, n) => `ec2:DescribeThing${n}`));

it.each([
  ['all but the last', 20_000],
  ['all but every ninth', 9],
])('a list of 20,000 entries that change, %s, is placed in parts in a moment', { timeout: 30_000 }, (_, every) => {
  const entries = Array.from({ length: 20_000 }, (_, turn) =>
    (turn + 1) % every === 0 ? `s3:GetObject${turn}` : `ec2:DescribeThing${turn % 40}`,
  );
  const text = policyOf(entries);
  const analysis = analysed({ 'a.json': text }, REPORT);
  const [file] = analysis.files as readonly [FileAnalysis];
  const hunks = Array.from({ length: 2_000 }, (_, turn): Hunk => {
    const first = turn * 10 + 1;
    return { first, last: first + 6, changed: [{ kind: 'added', first: first + 3, last: first + 3 }] };
  });
  const start = cpuTime();
  const { inline, outside } = placeFindings(analysis, () => hunks, 'touched');
  expect(cpuTime() - start).toBeLessThan(4_000);
  const cut = inline.filter(({ run }) => run && !file.policies[0]?.changes[0]?.runs.includes(run));
  expect(cut.length).toBeGreaterThan(every === 9 ? 1_500 : 0);
  const gone = [...inline, ...outside]
    .flatMap(({ edits }) => edits)
    .reduce((sum, { start, end }) => sum + end - start, 0);
  expect(gone).toBe(text.length - file.after.length);
});
