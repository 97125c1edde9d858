import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTwoFilesPatch, structuredPatch } from 'diff';
import { expect } from 'vitest';
import type { FileAnalysis, Ungated } from '../../src/analyse/analysis';
import type { Finding, Placement } from '../../src/deliver/finding';
import { type Hunk, readHunks } from '../../src/deliver/hunks';
import { placeFindings, type Scope } from '../../src/deliver/place';
import { loadCatalogue } from '../../src/edge/catalogue-file';
import { run } from '../../src/run';
import { applyEdits, type Edit } from '../../src/source/edit';
import { ROOT } from '../cli/run';
import { applyReplacements, hasMixedEnds, type Replacement } from '../fake-github/suggestions';

const DAY = 86_400_000;
const TERMS = { maxReportAge: 30 * DAY, unusedFor: 90 * DAY, asOf: Date.UTC(2026, 10, 23) };

/** The catalogue of test/cases, by its path, and what it holds. */
export const CASES = join(ROOT, 'test/cases/catalogue.json');
export const SERVICES: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(CASES, 'utf8')).services;

/** What an analysis may be made by beside files and a report. */
export interface Given {
  /** A catalogue's path; else the one that ships. */
  readonly catalogue?: string | null;
  /** The entries that stood before; null where nothing is compared. */
  readonly standing?: readonly string[] | null;
  readonly principals?: readonly string[];
}

/** Analyses files (by path) with a report. */
export function analysed(
  files: Readonly<Record<string, string>>,
  report: string,
  { catalogue: path = null, standing = null, principals = [] }: Given = {},
): Ungated {
  const catalogue = loadCatalogue(path);
  if (!catalogue.ok) throw new Error(catalogue.problem.message);
  const read = run(
    {
      reports: [{ text: report, source: 'report.json' }],
      catalogue: catalogue.value,
      files: Object.entries(files).map(([path, text]) => ({ path, text })),
      problems: [],
      configuration: null,
      standing: standing && new Set(standing.map(entry => entry.toLowerCase())),
    },
    { ...TERMS, principals },
  );
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

/** A listing in which some actions of one service are unused. */
export function listing(...names: readonly string[]): string {
  const services = [...new Set(names.map(name => name.split(':')[0]))];
  return JSON.stringify(
    services.map(serviceNamespace => ({
      serviceNamespace,
      actions: names.flatMap(name => (name.startsWith(`${serviceNamespace}:`) ? (name.split(':')[1] ?? []) : [])),
    })),
  );
}

/** The `patch` of a file as GitHub gives it: hunks with three lines around each change, without a header. */
export function patchOf(base: string | null, head: string): string {
  const text = createTwoFilesPatch('a', 'b', base ?? '', head, '', '', { context: 3 });
  return text.slice(text.indexOf('@@'));
}

/** Places the findings of one file, `a.json`, that a pull request changes from `base`; a base of null adds it. */
export function place(
  head: string,
  base: string | null,
  report: string,
  scope: Scope = 'touched',
  catalogue: string | null = null,
): { readonly file: FileAnalysis; readonly placement: Placement; readonly hunks: readonly Hunk[] | null } {
  const analysis = analysed({ 'a.json': head }, report, { catalogue });
  const hunks = readHunks(patchOf(base, head));
  const placement = placeFindings(analysis, () => hunks, scope);
  const [file] = analysis.files;
  if (!file) throw new Error('no policy was found');
  expectWhole(placement, file);
  return { file, placement, hunks };
}

/**
 * Asserts that every edit of a file is in exactly one finding, and that the suggestions and the rest, as lines in the place
 * of lines, share none and make the refined file together.
 */
export function expectWhole({ inline, outside }: Placement, file: FileAnalysis): void {
  const mine = <T extends Finding>(findings: readonly T[]) => findings.filter(one => one.file === file);
  const edits = [...mine(inline), ...mine(outside)].flatMap(one => one.edits);
  expect(uncut(edits)).toEqual(uncut(file.edits));
  const { text } = file.source;
  if (hasMixedEnds(text)) {
    expect(mine(inline)).toEqual([]);
    return;
  }
  const rest = mine(outside).flatMap(one => one.edits);
  expect(applyReplacements(text, [...replacements(mine(inline)), ...linesChanged(text, rest)])).toBe(file.after);
}

/** Edits in order, told apart only where a text that stays is between two. */
function uncut(edits: readonly Edit[]): readonly Edit[] {
  const all: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1);
    if (last?.end === edit.start) all.splice(-1, 1, { ...last, end: edit.end, text: last.text + edit.text });
    else all.push(edit);
  }
  return all;
}

/** Suggestions as a batch of lines in the place of lines. */
export function replacements(inline: Placement['inline']): readonly Replacement[] {
  return inline.map(({ suggestion: { first, last, text } }) => ({ start: first, end: last, lines: text.split('\n') }));
}

/**
 * What edits do, as lines that take the place of lines. Each line gets its number as a tail first, so that there is one way to say
 * which of two lines that read the same went.
 */
function linesChanged(text: string, edits: readonly Edit[]): readonly Replacement[] {
  const ends = [...text.matchAll(/(?=\r?\n)(?<!\r)|$/g)].map(match => match.index);
  const tails = ends.map((_, index) => `\u0001${index}\u0001`);
  const moved = (offset: number) => {
    const before = ends.filter(end => end <= offset).length;
    return offset + tails.slice(0, before).join('').length;
  };
  const tailed = applyEdits(
    text,
    ends.map((end, index) => ({ start: end, end, text: tails[index] ?? '' })),
  );
  const edited = applyEdits(
    tailed,
    edits.map(edit => ({ start: moved(edit.start), end: moved(edit.end), text: edit.text })),
  );
  return structuredPatch('a', 'b', tailed, edited, '', '', { context: 0 }).hunks.map(hunk => {
    expect(hunk.oldLines).toBeGreaterThan(0);
    const lines = hunk.lines.filter(line => line.startsWith('+')).map(line => line.slice(1));
    return {
      start: hunk.oldStart,
      end: hunk.oldStart + hunk.oldLines - 1,
      // biome-ignore lint/suspicious/noControlCharactersInRegex: no policy holds one
      lines: lines.map(line => line.replace(/\u0001\d+\u0001|\r/g, '')),
    };
  });
}
