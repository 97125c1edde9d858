import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './cli/run';

/** The folders and top-level files of src: each may import itself and what stands before it. ARCHITECTURE.md says why. */
const ORDER = [
  'problem',
  'version',
  'iam',
  'source',
  'input',
  'configuration',
  'catalogue',
  'report',
  'locate',
  'owners',
  'refine',
  'verify',
  'settings',
  'analyse',
  'audit',
  'render',
  'page',
  'ports',
  'ports-work-off',
  'deliver',
  'work-off',
  'run',
  'collect',
  'edge',
  'cli',
  'collector',
  'main',
  'program',
];

/** What may touch the outside; the packages and modules that the rest may use compute and do nothing else. */
const OUTSIDE = ['edge', 'cli', 'collector', 'main', 'program'];
const PURE = [
  ...['diff', 'jsonc-parser', 'node:crypto', 'node:util', 'preact', 'preact-render-to-string', 'valibot'],
  ...['web-tree-sitter', 'yaml'],
];

/** What runs in a browser: it may import what is pure, and nothing imports it. */
const BROWSER = ['d3-hierarchy', 'd3-scale', 'd3-shape', 'preact/hooks'];

/** What only some files need: it is loaded when one is met, never by a run on JSON alone. */
const LATE =
  /^(?:yaml|web-tree-sitter|preact(?:-render-to-string)?|source\/(?:yaml|hcl\/(?:read|parser|tree-builder)|yaml-writer)|verify\/(?:yaml|hcl)-parts)$/;

interface Import {
  /** Both as paths below src without ending; `to` is a package's name where it is one. */
  readonly from: string;
  readonly to: string;
  readonly ours: boolean;
  /** Whether the file that imports it cannot be loaded without it: no type, and no `import(…)` or `require(…)` for later. */
  readonly atOnce: boolean;
}

const SRC = join(ROOT, 'src');
const SOURCES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file));
const TEXTS = new Map(SOURCES.map(file => [file.replace(/\.tsx?$/, ''), readFileSync(join(SRC, file), 'utf8')]));
const FILES = [...TEXTS.keys()].sort();
const IMPORTS = FILES.flatMap(importsOf);

function importsOf(from: string): readonly Import[] {
  const found = (TEXTS.get(from) ?? '').matchAll(
    /(?:(^import type\b[^;]*?\bfrom|^export type\b[^;]*?\bfrom|\bimport\(|= require\()|\bfrom|^import)\s*'([^']+)'/gm,
  );
  const targets = new Map<string, boolean>();
  for (const [, late, target = ''] of found) targets.set(target, late === undefined || targets.get(target) === true);
  return [...targets].map(([target, atOnce]) => {
    const ours = target.startsWith('.');
    return { from, to: ours ? relative(SRC, join(SRC, dirname(from), target)) : target, ours, atOnce };
  });
}

function moduleOf(file: string): string {
  return file.split('/')[0] ?? file;
}

const isOfPage = (file: string) => moduleOf(file) === 'page';
const shown = ({ from, to }: Import) => `${from} imports ${to}`;
const backwards = ({ from, to, ours }: Import) => ours && ORDER.indexOf(moduleOf(to)) > ORDER.indexOf(moduleOf(from));

describe('imports', () => {
  it('are found, and lead to files that exist', () => {
    expect(IMPORTS.length).toBeGreaterThan(200);
    expect(IMPORTS.filter(({ to, ours }) => ours && !TEXTS.has(to)).map(shown)).toEqual([]);
  });

  it('stand in modules of the order', () => {
    expect([...new Set(FILES.map(moduleOf))].sort()).toEqual([...ORDER].sort());
  });

  it('run one way', () => {
    expect(IMPORTS.filter(one => backwards(one)).map(shown)).toEqual([]);
  });

  it('make no circle of files', () => {
    expect(FILES.flatMap(file => circleThrough(file) ?? [])).toEqual([]);
  });

  it('of the outside stand at the edge only', () => {
    const others = IMPORTS.filter(({ from, ours }) => !ours && !OUTSIDE.includes(moduleOf(from)));
    const foreign = others.filter(({ from, to }) => !PURE.includes(to) && !(isOfPage(from) && BROWSER.includes(to)));
    expect(foreign.map(shown)).toEqual([]);
    expect(IMPORTS.filter(({ from, to, ours }) => ours && isOfPage(to) && !isOfPage(from)).map(shown)).toEqual([]);
    const acting = FILES.filter(file => !OUTSIDE.includes(moduleOf(file))).filter(file =>
      /\b(?:process|console|globalThis|Date\.now|fetch|setTimeout)\b(?=[.(])/.test(TEXTS.get(file) ?? ''),
    );
    expect(acting).toEqual([]);
  });

  it('of the AWS SDK stand where only `collect` comes', () => {
    const withSdk = new Set(IMPORTS.filter(({ to }) => to.startsWith('@aws-sdk/')).map(({ from }) => from));
    expect([...withSdk]).toEqual(['edge/collect/aws', 'edge/collect/shapes']);
    expect(['cli', 'main'].flatMap(entry => reachable(entry)).filter(file => withSdk.has(file))).toEqual([]);
    expect(reachable('collector')).toContain('edge/collect/aws');
  });

  it('of what only some files need are for later', () => {
    for (const entry of ['cli', 'main']) {
      const files = [entry, ...reachable(entry, ({ atOnce }) => atOnce)];
      const found = IMPORTS.filter(({ from, atOnce }) => atOnce && files.includes(from)).filter(({ to }) =>
        LATE.test(to),
      );
      expect(files.length).toBeGreaterThan(entry === 'cli' ? 100 : 50);
      expect(found.map(shown)).toEqual([]);
    }
    expect(FILES.filter(file => LATE.test(file))).toHaveLength(7);
  });

  it('of the judge share nothing with the judged', () => {
    const judged = /^(?:refine|render|analyse|locate)\/|^iam\/(?:pattern|entry)$|^source\/(?!edit$|tree$)/;
    expect(reachable('verify/laws').filter(file => judged.test(file))).toEqual([]);
  });
});

/** Every file of ours that a file needs, itself left out. */
function reachable(start: string, counts: (one: Import) => boolean = () => true): readonly string[] {
  const found = new Set<string>();
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const { to } of IMPORTS.filter(one => one.ours && one.from === file && counts(one))) {
      if (!found.has(to)) open.push(to);
      found.add(to);
    }
  }
  return [...found];
}

function circleThrough(file: string): string | null {
  return reachable(file).includes(file) ? file : null;
}
