import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mappingLines } from '../../src/configuration/mapping-lines';
import { cpuTime } from '../cpu-time';
import { configurationOf, problemsOf, read } from './made';

const MEGABYTE = 999_000;
const repeated = (text: string) => text.repeat(Math.floor(MEGABYTE / text.length));
const numbered = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, at) => line(at));
const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...numbered(
    30,
    at =>
      `b${at}: &b${at} [${Array(9)
        .fill(`*${at === 0 ? 'a' : `b${at - 1}`}`)
        .join(', ')}]`,
  ),
].join('\n');

describe('a hostile configuration', () => {
  it.each<[string, string]>([
    ['nested lists', '['.repeat(5_000)],
    ['nested maps', `${'{a: '.repeat(1_500)}x${'}'.repeat(1_500)}`],
    ['nested dashes', repeated('- ')],
    ['nested keys', repeated('? ')],
    ['nested blocks', numbered(1_000, at => `${' '.repeat(at)}a:`).join('\n')],
    ['aliases of aliases', BOMB],
    ['many anchors', repeated('&a ')],
    ['many tags', repeated('!a ')],
    ['many aliases', `[${repeated('*a,')}]`],
    ['many documents', repeated('---\n')],
    ['commas', `[${repeated(',')}`],
    ['closing brackets', repeated(']')],
    ['quotes', repeated('"')],
    ['blank lines in quotes', `"${repeated('\n')}`],
    ['blanks in quotes', `"a${repeated(' ')}\n b${' '.repeat(500)}"`],
    ['tabs', repeated('a\t\t\t\t')],
    ['colons', repeated(':\n')],
    ['a folded text', `gate: >\n${repeated(' a\n\n\n')}`],
    ['keys that are wrong', numbered(20_000, at => `k${at}: v`).join('\n')],
    ['keys that stand twice', 'gate: any\n'.repeat(20_000)],
    ['more than a megabyte', '#'.repeat(1_000_001)],
    ['a reason without end', `keep:\n  - actions: a:B\n    reason: ${'x'.repeat(900_000)}`],
    ['a glob without end', `ignore: ["${'{a,b}*'.repeat(100_000)}"]`],
    ['a key without end', `${'k'.repeat(900)}: v`],
  ])('of %s is refused soon and shortly', (_, text) => {
    const start = cpuTime();
    const problems = problemsOf(text);
    expect(cpuTime() - start).toBeLessThan(8_000);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(101);
    for (const { message, help } of problems) {
      expect(message.length).toBeLessThan(400);
      expect(`${message}${help}`).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });

  it('says how many mistakes it did not list', () => {
    const problems = problemsOf(numbered(250, at => `k${at}: v`).join('\n'));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.message).toBe('150 more mistakes follow');
  });

  it('is read when it is large and right', () => {
    const start = cpuTime();
    const text = `principals:\n${numbered(20_000, at => `  iam/role-${at}/**: Role${at}`).join('\n')}\n`;
    expect(configurationOf(text).principals).toHaveLength(20_000);
    expect(cpuTime() - start).toBeLessThan(8_000);
  });

  it('does not end the process when it is read again and again', () => {
    // why: nested so, about 6 kB sent the parser's recursion into an error of V8's that nothing can catch
    const nested = `${'{a: '.repeat(1_200)}${'}'.repeat(1_200)}`;
    for (let time = 0; time < 5; time++) expect(problemsOf(nested)[0]?.message).toMatch(/too deeply/);
  });

  it.each([
    ['a control character in a key', '"\\u001b[31mgate\\n::warning": any'],
    ['a text that turns direction', 'gate: "\\u202eyna"'],
    ['backticks', 'gate: "`` ` ``"'],
    ['a prototype', '__proto__: {gate: any}\nconstructor: x'],
  ])('is shown without harm: %s', (_, text) => {
    const found = read(text);
    expect(found.ok).toBe(false);
    for (const { message } of problemsOf(text)) expect(message).not.toMatch(/[\p{Cc}\u202e]|``/u);
  });
});

describe('the lines that map a file', () => {
  it('are plain for plain paths, sorted, each once', () => {
    const lines = ['principals:', '  iam/a.json: ROLE', '  iam/deep/b.json: ROLE'];
    expect(mappingLines(['iam/deep/b.json', 'iam/a.json', 'iam/a.json'])).toBe(lines.join('\n'));
    expect(mappingLines([])).toBe('');
  });

  it.each([
    'policy.json',
    'true',
    '-/a.json',
    '!a/b.json',
    'a: b.json',
    'a #b.json',
    '*.json',
    '&x/y',
    '{a,b}/[c]?.json',
    'quote".json',
    'new\nline::warning::x.json',
    'bidi\u202e.json',
    'é/😀.json',
    '@(a)/+(b).json',
    `long/${'é"'.repeat(200)}`,
    `${'a'.repeat(240)}\n/${'\n'.repeat(120)}`,
    '~',
    '%a',
    ' a ',
    '\u00a0\u2028',
  ])('mean exactly this file: %j', path => {
    const lines = mappingLines([path]);
    expect(lines).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|[\u2028\u2029]/u);
    const [rule, ...others] = configurationOf(lines).principals;
    expect(others).toEqual([]);
    expect(rule?.principals).toEqual(['ROLE']);
    expect(Object.keys(parse(lines).principals)).toEqual([rule?.files]);
    expect(rule?.files.replace(/\[(.)\]/gu, '$1')).toBe(path);
  });

  it('name a path that no glob can mean as a comment', () => {
    for (const path of ['a\\b.json', '../a.json', '/etc/passwd', 'a\\\ngate: never']) {
      expect(mappingLines([path])).toMatch(/^principals:\n {2}# no glob means "[^\n]*" only$/);
      expect(parse(mappingLines([path]))).toEqual({ principals: null });
    }
  });
});
