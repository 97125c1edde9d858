import { expect, it } from 'vitest';
import { planReview } from '../../src/deliver/review';
import { loadCatalogue } from '../../src/edge/catalogue-file';
import { fence } from '../../src/render/markup';
import { run } from '../../src/run';
import { LISTING, policy } from '../cli/made';

const DAY = 86_400_000;
const TERMS = { principals: [], maxReportAge: 30 * DAY, unusedFor: 90 * DAY, asOf: Date.UTC(2026, 10, 23) };

function analysed(text: string) {
  const catalogue = loadCatalogue(null);
  if (!catalogue.ok) throw new Error(catalogue.problem.message);
  const reports = [{ text: LISTING, source: 'report.json' }];
  const material = { reports, catalogue: catalogue.value, files: [{ path: 'a.json', text }], problems: [], base: null };
  const read = run(material, TERMS, 'never');
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

it.each([
  ['on lines of their own', '\n', 2_000],
  ['all on one line', ' ', 1],
])('2,000 statements %s are planned in a few seconds', (_, separator, comments) => {
  const [one = ''] = /\{[^{}]*\}/.exec(policy('s3:GetBucketAcl', 's3:GetObject').slice(1)) ?? [];
  const flat = one.replace(/\s+/g, ' ');
  const statements = Array.from({ length: 2_000 }, (_, turn) =>
    flat.replace('"Resource"', `"Sid": "S${turn}", "Resource"`),
  );
  const text = `{"Version": "2012-10-17", "Statement": [${separator}${statements.join(`,${separator}`)}${separator}]}\n`;
  const analysis = analysed(text);
  const lines = text.trimEnd().split('\n').length;
  const whole = { first: 1, last: lines, changed: [{ kind: 'added' as const, first: 1, last: lines }] };
  const start = performance.now();
  const plan = planReview(analysis, () => [whole], 'default');
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(plan.comments.length + plan.elsewhere.length).toBe(comments === 1 ? 2_000 : comments);
});

it('a text with more runs of backticks than a call takes arguments is fenced', () => {
  expect(fence('', '` '.repeat(300_000)).slice(0, 4)).toBe('```\n');
});
