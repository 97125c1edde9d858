import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './cli/run';
import { read, textsOf } from './documents';
import { allPatterns, allTexts } from './patterns/languages';

const PATH = 'docs/correctness.md';
const TEXT = read(PATH);

interface Link {
  readonly text: string;
  /** From the root. */
  readonly path: string;
}

interface Row {
  readonly law: string;
  readonly words: string;
  readonly checks: readonly Link[];
  readonly tests: readonly Link[];
}

function linksIn(cell: string): readonly Link[] {
  const found = [...cell.matchAll(/\[([^\]]+)\]\(([^)#]+)\)/g)];
  return found.map(([, text = '', to = '']) => ({ text, path: join(dirname(PATH), to) }));
}

const ROWS = TEXT.split('\n')
  .filter(line => /^\| `/.test(line))
  .map((line): Row => {
    const [law = '', words = '', checks = '', tests = ''] = line
      .split('|')
      .slice(1)
      .map(cell => cell.trim());
    return { law: law.replaceAll('`', ''), words, checks: linksIn(checks), tests: linksIn(tests) };
  });

describe('the table of the laws', () => {
  it('has every law that the program knows, in their order', () => {
    const type = /export type Law =([^;]+);/.exec(read('src/verify/violation.ts'))?.[1] ?? '';
    const laws = [...type.matchAll(/'([^']+)'/g)].map(([, law]) => law);
    expect(laws).toHaveLength(6);
    expect(ROWS.map(({ law }) => law)).toEqual(laws);
  });

  it.each(ROWS)('says what $law is, what checks it, and what tests that', ({ law, words, checks, tests }) => {
    expect(words).toMatch(/^[A-Z].{20,}\.$/);
    expect(checks.length).toBeGreaterThan(0);
    for (const { text, path } of checks) {
      expect(path).toMatch(/^src\/(?:verify|analyse)\//);
      expect(read(path)).toContain(`export function ${text.replaceAll('`', '')}(`);
    }
    expect(tests.length).toBeGreaterThan(1);
    for (const { path } of tests) expect(read(path)).toMatch(/\b(?:it|test)(?:\.each|\()/);
    // why: a law of which no test shows that it can be broken might as well not be checked
    const planted = tests.filter(({ text }) => text === 'planted').map(({ path }) => read(path));
    expect(planted.join('')).toContain(law);
  });
});

it('every file that the document links to is there', () => {
  const links = linksIn(TEXT);
  expect(links.length).toBeGreaterThan(20);
  for (const { path } of links) expect(existsSync(join(ROOT, path)), path).toBe(true);
});

it('what it counts is what the tests count', () => {
  const count = (number: number) => number.toLocaleString('en');
  expect(TEXT).toContain(`all ${count(allPatterns(4).length)} patterns of at most four characters`);
  expect(TEXT.replaceAll('\n', ' ')).toContain(`all ${count(allTexts(3, 12).count)} texts of at most twelve letters`);
});

it('its command is a script that runs these tests', () => {
  expect(textsOf(PATH, 'sh')).toEqual(['RUNS=20 SEED=7 npm run proof\n']);
  const { proof = '' } = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
  const folders = proof.split(' ').filter(word => word.startsWith('test/'));
  for (const folder of folders) expect(existsSync(join(ROOT, folder)), folder).toBe(true);
  const random = ROWS.flatMap(({ tests }) => tests.map(({ path }) => path));
  for (const path of random)
    expect(
      folders.some(folder => path.startsWith(folder)),
      path,
    ).toBe(true);
});
