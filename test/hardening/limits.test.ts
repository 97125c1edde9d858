import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run';
import { read } from '../documents';

const ROW = /^\| (.+?) +\| (.+?) +\| .+ \| \[`([A-Z_]+)(?:\.([a-z]+))?`\]\(\.\.\/(src\/[\w./-]+)\) +\|$/gm;
const ROWS = [...read('docs/limits.md').matchAll(ROW)].map(([, what = '', most = '', name = '', key, file = '']) => {
  return { what, most, name, key, file };
});
const UNITS: Readonly<Record<string, number>> = { MB: 1_000_000, MiB: 1024 * 1024 };

/** The number with which a limit begins in the document. */
function told(most: string): number {
  const [, digits = '', unit = ''] = /^([\d,]+)(?: (MB|MiB))?/.exec(most) ?? [];
  return Number(digits.replaceAll(',', '')) * (UNITS[unit] ?? 1);
}

/** The number that a constant has in a source. */
function set(file: string, name: string, key: string | undefined): number {
  const text = read(file);
  const [, product] =
    (key ? new RegExp(`^  ${key}: ([\\d_ *]+),$`, 'm') : new RegExp(`const ${name} = ([\\d_ *]+);`)).exec(text) ?? [];
  return (product ?? 'none').split('*').reduce((sum, part) => sum * Number(part.replaceAll('_', '')), 1);
}

describe('docs/limits.md', () => {
  it('has its tables read', () => expect(ROWS.length).toBeGreaterThan(40));

  it.each(ROWS)('$what: $most', ({ most, name, key, file }) => {
    expect(told(most)).toBe(set(file, name, key));
  });

  it('names every limit of what is read and worked out', () => {
    const folders = [
      'analyse',
      'configuration',
      'iam',
      'input',
      'locate',
      'owners',
      'source',
      'edge',
      'report',
      'refine',
    ];
    const files = folders.flatMap(folder =>
      readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
        .filter(name => name.endsWith('.ts'))
        .map(name => `src/${folder}/${name}`),
    );
    const found = files.flatMap(file =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^(?:export )?const ((?:MOST|DEEPEST|FUEL)\w*) = /gm)].map(
        ([, name = '']) => `${file} ${name}`,
      ),
    );
    const named = new Set(ROWS.map(({ file, name }) => `${file} ${name}`));
    expect(found.filter(one => !named.has(one)).sort()).toEqual(OTHERS);
  });
});

/** Limits of what is told or guessed, or that stand in the table by another. */
const OTHERS: readonly string[] = [
  'src/analyse/meant-keeps.ts MOST_MEANT',
  'src/analyse/owner-problems.ts MOST_TOLD',
  'src/analyse/report-problems.ts MOST_MEANT',
  'src/analyse/unknown-keeps.ts MOST_TOLD',
  'src/configuration/captures.ts MOST',
  'src/configuration/gate-words.ts MOST_ACTIONS',
  'src/configuration/nearest.ts MOST_DIFFERENCES',
  'src/configuration/reader.ts MOST_LISTED',
  'src/edge/artifact/find-run.ts MOST_COMPARED',
  'src/edge/changed-since.ts MOST_NAMED',
  'src/edge/forge-lists.ts MOST_PAGES',
  'src/edge/open-name.ts MOST_LINKS',
  'src/edge/work-off-inputs.ts MOST_STATEMENTS',
  'src/input/yaml.ts MOST_BREAKS',
  'src/owners/terraform-module.ts MOST_ON_THE_WAY',
  'src/owners/terraform-values.ts MOST',
  'src/report/read.ts MOST_SEARCHED',
];
