import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import type { FileAnalysis } from '../../src/analyse/analysis';
import { NO_AUDIT } from '../../src/audit/no-audit';
import { auditSections } from '../../src/render/audit-markdown';
import { renderMarkdown } from '../../src/render/markdown';
import { renderOwners } from '../../src/render/owners';
import { patchOf } from '../../src/render/patch';
import { renderText } from '../../src/render/text';
import { allow, gateOf, policyText, richly } from './rich';

const plainly = (_: string, words: string) => words;
const files = (number: number, list: readonly string[], folder = 'free') =>
  Object.fromEntries(
    Array.from({ length: number }, (_, at) => [`${folder}/${at + 10}.json`, policyText([allow(list)])]),
  );
const textOf = (run: ReturnType<typeof richly>) =>
  renderText(run, { paint: plainly, hint: null, verbose: false, audit: NO_AUDIT }).split('\n');

describe('a list as long as may be is shown, and one that is longer is counted', () => {
  it.each([
    [20, []],
    [21, ['    # and 1 more file']],
    [22, ['    # and 2 more files']],
  ])('of %i files that nobody owns', (number, more) => {
    const lines = renderOwners(richly(files(number, ['s3:GetObject'])), 'c.yml', plainly).split('\n');
    expect(lines.filter(line => line.endsWith(': NAME'))).toHaveLength(20);
    expect(lines.filter(line => line.includes('# and'))).toEqual(more);
  });

  it.each([
    [1, 0, []],
    [2, 2, []],
    [20, 20, []],
    [21, 20, ['and 1 other entry: the JSON result has all of them']],
    [22, 20, ['and 2 other entries: the JSON result has all of them']],
  ])('of %i forbidden entries', (number, listed, more) => {
    const run = richly({}, gateOf(number));
    for (const [lines, lead] of [
      [textOf(run), '  '],
      [renderMarkdown(run).split('\n'), '- '],
    ] as const) {
      expect(lines.filter(line => line.includes(' is forbidden and granted'))).toHaveLength(listed);
      expect(lines.filter(line => line.startsWith(`${lead}and `))).toEqual(more.map(words => lead + words));
    }
  });

  it.each([
    [3, 3, 0],
    [4, 0, 1],
  ])('of %i entries that the catalogue does not know', (number, listed, counted) => {
    const list = Array.from({ length: number }, (_, at) => `x1:Made${at}`);
    const lines = textOf(richly({ 'iam/app.json': policyText([allow([...list, 's3:GetObject'])]) }));
    expect(lines.filter(line => line.includes('the catalogue knows no action'))).toHaveLength(listed);
    expect(lines.filter(line => line.startsWith(`note: ${number} entries unknown`))).toHaveLength(counted);
  });

  it.each([
    [['s3:ListBucket'], 10, '#### Files by risk'],
    [['s3:DeleteBucket'], 11, '#### The ten worst of 11 files'],
  ])('of files with unused access: %j in %i', (list, number, heading) => {
    const made = Object.fromEntries(
      Object.entries(files(number, ['s3:GetBucketAcl', ...list, 's3:GetObject'])).map(([path, text]) => [
        path.replace('free/', 'iam/app'),
        text,
      ]),
    );
    const run = richly(made);
    const text = auditSections(run, NO_AUDIT)
      .map(one => one.text)
      .join('\n\n');
    expect(text.split('\n')).toContain(heading);
    expect(text.match(/^\| `iam/gm)).toHaveLength(10);
  });

  it.each([
    [3, '`free/12.json`)'],
    [4, '`free/12.json` and 1 more file)'],
  ])('of %i files for a reason', (number, end) => {
    const text = auditSections(richly(files(number, ['s3:GetObject'])), NO_AUDIT)[0]?.text;
    expect(text?.split('\n').at(-1)).toBe(
      `- ${number} statements: nobody says whose policy it is (\`free/10.json\`, \`free/11.json\`, ${end}`,
    );
  });
});

describe('a patch of more differences than are compared', () => {
  const lines = (from: number, number: number) =>
    Array.from({ length: number }, (_, at) => `line ${from + at}\n`).join('');

  it.each([
    [
      'in the middle',
      `${lines(0, 9)}${lines(100, 3000)}${lines(20, 9)}`,
      `${lines(0, 9)}${lines(9000, 10)}${lines(20, 9)}`,
      [3000, 10, 6],
    ],
    ['from the first to the last', `${lines(0, 3000)}end`, `${lines(9000, 2)}other end`, [3001, 3, 0]],
    ['that leave nothing', lines(0, 3000), '', [3000, 0, 0]],
    ['of lines that are alike and fewer', 'x\n'.repeat(3000), 'x\n'.repeat(10), [2990, 0, 3]],
    ['of lines that are alike and more', 'x\n'.repeat(10), 'x\n'.repeat(3000), [0, 2990, 3]],
    ['at the end', `${lines(0, 2)}${lines(100, 3000)}`, lines(0, 2), [3000, 0, 2]],
    ['at the beginning', `${lines(100, 3000)}${lines(0, 2)}`, lines(0, 2), [3000, 0, 2]],
  ] as const)('%s applies, and is as short as it can be', (_, before, after, [gone, fresh, around]) => {
    const file = { path: 'a b.json', source: { text: before } } as unknown as FileAnalysis;
    const patch = patchOf(file, [{ start: 0, end: before.length, text: after }]);
    expect(applyPatch(before, patch)).toBe(after);
    expect(patch.split('\n').slice(0, 3)).toEqual([
      'diff --git a/a b.json b/a b.json',
      '--- a/a b.json\t',
      '+++ b/a b.json\t',
    ]);
    const changed = patch.split('\n').slice(3);
    expect(['-', '+', ' '].map(sign => changed.filter(line => line.startsWith(sign)).length)).toEqual([
      ...[gone, fresh, around],
    ]);
  });

  it('is none for no edits', () => {
    expect(patchOf({ path: 'a', source: { text: 'x' } } as unknown as FileAnalysis, [])).toBe('');
  });

  it('quotes a path as git does', () => {
    const file = { path: 'ä\t"\\\x07\x1f.json', source: { text: 'x' } } as unknown as FileAnalysis;
    expect(patchOf(file, [{ start: 0, end: 1, text: 'y' }]).split('\n')[1]).toBe(
      '--- "a/\\303\\244\\t\\"\\\\\\a\\037.json"',
    );
  });
});
