import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import type { FileAnalysis, Ungated } from '../../../src/analyse/analysis';
import { readCatalogueFile } from '../../../src/catalogue/custom';
import { readConfiguration } from '../../../src/configuration/read-configuration';
import { loadModules } from '../../../src/owners/terraform-loaded';
import { filePatch } from '../../../src/render/patch';
import { readReport } from '../../../src/report/read';
import { run } from '../../../src/run';
import { applyEdits } from '../../../src/source/edit';
import { loadReaders } from '../../../src/source/read';
import { loadJudges } from '../../../src/verify/judges';
import { caseFile } from '../../case-files';
import CATALOGUE from '../../cases/catalogue.json';
import { withListsMoved } from '../../lists-moved';
import { support } from '../../source/hcl/load';
import { writtenValue } from '../../written-value';
import { attempt, hold, holdProblem, holdSame, textOf } from '../hold';
import { foldersIn, joined, partsOf } from '../seeds';
import type { Target } from '../target';

const ENDINGS = ['json', 'yaml', 'tf', 'tf.json', 'template', 'yml', 'jsonc', 'tfvars'];

/** Uses a third of everything: the rest is unused. */
const USUAL = JSON.stringify(
  Object.entries(CATALOGUE.services).map(([serviceNamespace, names], index) => ({
    serviceNamespace,
    ...(index % 4 === 3 ? {} : { actions: names.filter((_, at) => (at + index) % 3 > 0).map(action => ({ action })) }),
  })),
);

const catalogue = readCatalogueFile(JSON.stringify(CATALOGUE), 'catalogue.json');

/**
 * A whole run: a policy file, by the first byte one of several formats, a report and a configuration. It never throws and never breaks
 * a law; its edits do not overlap, its patch makes the same text; by a reader that is not ours the text after says the same but for the
 * lists that are said to move; and a second run proposes nothing.
 */
export const target: Target = {
  ready: async () => {
    const formats = new Set(['yaml', 'hcl'] as const);
    await loadReaders(formats, support);
    await loadJudges(formats, support);
    await loadModules();
  },
  fuzz: data => {
    const ending = ENDINGS[(data[0] ?? 0) % ENDINGS.length] ?? 'json';
    const [text = '', report = '', configuration = ''] = partsOf(textOf(data.subarray(1)), 3);
    const first = analysed({ ending, text, report, configuration });
    const file = first?.files[0];
    if (!first || !file) return;
    holdEdits(file);
    if (file.edits.length === 0) return;
    const statements = file.policies.flatMap(one => one.statements).filter(one => one.edited);
    // why: readers do not agree on how many documents these make, and pointers begin with the document's number
    const before = /^(?:\.\.\.$|[ \t]+---)/m.test(text) ? undefined : attempt(() => writtenValue(ending, text));
    if (before !== undefined) {
      const edited = statements.map(({ statement, verdict, refinement }) => ({
        ...{ pointer: statement.pointer, verdict, after: refinement?.after ?? [] },
      }));
      holdSame(writtenValue(ending, file.after), withListsMoved(before, edited), 'only the lists moved');
    }
    const second = analysed({ ending, text: file.after, report, configuration });
    holdSame(
      second?.files.flatMap(one => one.edits),
      [],
      'a second run proposes nothing',
    );
  },
  seeds: root => {
    const cases = join(root, 'test/cases');
    return [...foldersIn(cases), ...foldersIn(join(cases, 'declined'))].map(folder => {
      const { ending, bytes } = caseFile(folder, 'before');
      const report = readFileSync(join(folder, 'report.json'), 'utf8').trim();
      const configuration = attempt(() => readFileSync(join(folder, 'refine-iam.yml')));
      const index = Math.max(0, ENDINGS.indexOf(ending));
      return Buffer.concat([Buffer.of(index), joined(bytes, report.length > 2_000 ? '' : report, configuration ?? '')]);
    });
  },
  words: [
    ...[
      '"Action"',
      '"Statement"',
      '"Effect": "Allow"',
      '"NotAction"',
      '"Resource": "*"',
      '"s3:Get*"',
      '"iam:*"',
      '"*"',
    ],
    ...[
      'Action:',
      '- ',
      'Statement:',
      '!Sub ',
      '!If ',
      '|\n',
      '&a ',
      '*a',
      '<<: ',
      '# ',
      '// ',
      '/* */',
      '\r\n',
      '\t',
      '\uFEFF',
    ],
    ...[
      'jsonencode(',
      '<<EOF\n',
      'statement {',
      'actions',
      'dynamic "statement" {',
      'refine-iam: keep s3:GetObject: x',
      '\0',
    ],
    ...['"s3:?et*"', '"s3:*Object"', '"S3:GETOBJECT"', '"Principal"', '"\\u0073"', '$\x7b', '%{', '[]', '{}', ','],
  ],
};

interface Input {
  readonly ending: string;
  readonly text: string;
  readonly report: string;
  readonly configuration: string;
}

/** What a run makes of an input, or nothing where it refuses the report. */
function analysed({ ending, text, report, configuration }: Input): Ungated | null {
  if (!catalogue.ok) throw new Error(catalogue.problem.message);
  const evidence = report === '' ? USUAL : report;
  const own = readReport(evidence, 'report.json');
  const known = own.ok ? own.value.reports.flatMap(one => one.principal ?? []) : [];
  const read = readConfiguration(configuration, 'refine-iam.yml');
  const result = run(
    {
      reports: [{ text: evidence, source: 'report.json' }],
      ...{ catalogue: catalogue.value, files: [{ path: `policy.${ending}`, text }], problems: [] },
      ...{ configuration: read.ok ? read.value : null, standing: null },
    },
    { principals: known.slice(0, 1), maxReportAge: null, unusedFor: null, asOf: Date.UTC(2026, 10, 23) },
  );
  const texts = new Map([
    [`policy.${ending}`, text],
    ['report.json', evidence.replace(/^\uFEFF/, '')],
    ['refine-iam.yml', configuration],
  ]);
  const problems = result.ok ? result.value.problems : [result.problem];
  for (const one of problems) {
    hold(one.code !== 'law-broken', one.message);
    holdProblem(one, texts.get(one.path ?? '') ?? '');
  }
  return result.ok ? result.value : null;
}

/** Edits that make the text after, as their patch does, and statements that stand in the text. */
function holdEdits(file: FileAnalysis): void {
  const { text, lines } = file.source;
  holdSame(applyEdits(text, file.edits), file.after, 'the edits make the text after');
  for (const { statement, line, endLine, reason } of file.policies.flatMap(one => one.statements)) {
    const { start, end } = statement.span;
    hold(0 <= start && start <= end && end <= text.length, `${statement.pointer} is in the text`);
    hold(line >= 1 && line <= endLine && lines.start(endLine) <= text.length, `${statement.pointer} has lines`);
    hold(reason !== 'law', `${statement.pointer} breaks no law`);
  }
  if (file.edits.length === 0) return;
  const patched = applyPatch(text, filePatch(file), { autoConvertLineEndings: false });
  holdSame(patched, file.after, 'the patch makes the text after');
}
