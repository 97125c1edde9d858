import { beforeAll } from 'vitest';
import type { StatementAnalysis, Stood } from '../../src/analyse/analysis';
import type { Configuration } from '../../src/configuration/configuration';
import { loadCatalogue } from '../../src/edge/catalogue-file';
import type { Problem } from '../../src/problem';
import { run } from '../../src/run';
import { loadReaders } from '../../src/source/read';
import { loadJudges } from '../../src/verify/judges';
import { configurationOf } from '../configuration/made';
import { CASES, listing } from '../deliver/placed';
import { support } from '../source/hcl/load';

const DAY = 86_400_000;
const EMPTY: Configuration = configurationOf('');

/** Makes every format readable. */
export function withFormats(): void {
  beforeAll(async () => {
    const formats = new Set(['yaml', 'hcl'] as const);
    await loadReaders(formats, support);
    await loadJudges(formats, support);
  });
}

/** What becomes of the first statement of a file of which `s3:GetBucketAcl` and `s3:DeleteBucket` are unused. */
export interface Outcome {
  readonly after: readonly string[];
  readonly kept: readonly string[];
  readonly problems: readonly Problem[];
  readonly statements: readonly StatementAnalysis[];
}

/** Analyses one file at a moment. */
export function outcomeOf(
  { path, text }: { readonly path: string; readonly text: string },
  {
    at = '2026-11-23T12:00:00Z',
    configuration = EMPTY,
    stood = null as Stood | null,
    report = listing('s3:GetBucketAcl', 's3:DeleteBucket'),
  } = {},
): Outcome {
  const catalogue = loadCatalogue(CASES);
  if (!catalogue.ok) throw new Error(catalogue.problem.message);
  const material = {
    reports: [{ text: report, source: 'report.json' }],
    catalogue: catalogue.value,
    files: [{ path, text }],
  };
  const terms = { principals: [], maxReportAge: 30 * DAY, unusedFor: 90 * DAY, asOf: Date.parse(at) };
  const found = run({ ...material, problems: [], configuration, standing: null, stood }, terms);
  if (!found.ok) throw new Error(found.problem.message);
  const statements = found.value.files.flatMap(file => file.policies.flatMap(policy => policy.statements));
  const refinement = statements[0]?.refinement;
  return {
    statements,
    after: refinement?.after ?? [],
    kept: refinement?.left.flatMap(({ action, reason }) => (reason === 'keep-rule' ? [action] : [])) ?? [],
    problems: found.value.problems.filter(({ code }) => code !== 'undated-report'),
  };
}
