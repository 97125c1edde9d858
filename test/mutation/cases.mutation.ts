import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ungated } from '../../src/analyse/analysis';
import { readConfiguration } from '../../src/configuration/read-configuration';
import { loadCatalogue } from '../../src/edge/catalogue-file';
import { run } from '../../src/run';
import { readCommand } from '../../src/settings/command-line';
import { caseConfiguration, caseFile } from '../case-files';
import { withFormats } from '../keep/kept';

// What `test/cases.test.ts` asks of the bundle, asked of the sources in this process: only there can a mutant be met.
const CASES = join(import.meta.dirname, '../cases');

function namesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter(entry => entry.isDirectory() && entry.name !== 'declined').map(({ name }) => name);
}

function analysed(folder: string, path: string, text: string): Ungated {
  const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null);
  const catalogue = loadCatalogue(
    read('catalogue.json') === null ? join(CASES, 'catalogue.json') : join(folder, 'catalogue.json'),
  );
  if (!catalogue.ok) throw new Error(catalogue.problem.message);
  const args = (read('args.txt') ?? '').split('\n').filter(Boolean);
  const command = readCommand([path, '--report', 'report.json', ...args], Date.now());
  if (!command.ok || command.value.kind !== 'run') throw new Error(`what does ${join(folder, 'args.txt')} ask for?`);
  const [where, configuration] = Object.entries(caseConfiguration(folder))[0] ?? [];
  const configured = where === undefined ? null : readConfiguration(configuration ?? '', where);
  if (configured && !configured.ok) throw new Error(configured.problems[0]?.message);
  const found = run(
    {
      reports: [{ text: read('report.json') ?? '', source: 'report.json' }],
      catalogue: catalogue.value,
      files: [{ path, text }],
      problems: [],
      configuration: configured?.value ?? null,
      standing: null,
    },
    command.value.settings,
  );
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}

const statementsOf = ({ files }: Ungated) =>
  files.flatMap(({ policies }) => policies.flatMap(({ statements }) => statements));

withFormats();

describe('cases', () => {
  it.each(namesIn(CASES))('%s', name => {
    const folder = join(CASES, name);
    const before = caseFile(folder, 'before');
    const after = caseFile(folder, 'after').bytes.toString();
    const path = `policy.${before.ending}`;
    const first = analysed(folder, path, before.bytes.toString());
    expect(first.files.map(file => file.after)).toEqual([after]);
    expect(first.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const second = analysed(folder, path, after);
    expect(second.files.flatMap(({ edits }) => edits)).toEqual([]);
  });
});

describe('declined cases', () => {
  const declined = join(CASES, 'declined');
  it.each(namesIn(declined))('%s', name => {
    const folder = join(declined, name);
    const { bytes, ending } = caseFile(folder, 'before');
    const analysis = analysed(folder, `policy.${ending}`, bytes.toString());
    expect(analysis.files.flatMap(({ edits }) => edits)).toEqual([]);
    const reasons = statementsOf(analysis).flatMap(({ verdict, reason, refinement }) => [
      verdict,
      reason,
      ...(refinement?.entries.map(({ reason }) => reason) ?? []),
      ...(refinement?.left.map(({ reason }) => reason) ?? []),
    ]);
    const expected = readFileSync(join(folder, 'reason.txt'), 'utf8').trim();
    expect([...analysis.problems.map(({ code }) => code), ...reasons]).toContain(expected);
  });
});
