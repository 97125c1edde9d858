import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/source/edit';
import { member } from '../../../src/source/tree';
import { readYaml } from '../../../src/source/yaml';
import { yamlWriter } from '../../../src/source/yaml-writer';
import { cpuTime } from '../../cpu-time';
import { under } from './find';

/** No hostile file may take longer. */
const LONGEST = 5000;

const MB = 1_000_000;
const fill = (part: string, length: number) => part.repeat(Math.ceil(length / part.length));

describe('a file that is made to break the reader', () => {
  it.each([
    ['nested flow maps', fill('{a: ', 6000)],
    ['nested flow lists', fill('[', 10 * MB)],
    ['nested dashes', fill('- ', MB)],
    ['nested keys', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['keys on keys', fill('? ', MB)],
  ])('%s: a problem, also when read again', (_, text) => {
    for (let time = 0; time < 2; time++) {
      const { roots, problems } = readYaml(text, 'p');
      expect(roots).toEqual([]);
      expect(problems[0]?.message).toContain('nested too deeply');
    }
  });

  it.each([
    ['closing brackets', fill(']', 10 * MB), 'syntax'],
    ['broken escapes', `a: "${fill('\\x', 10 * MB)}"`, 'syntax'],
    ['bare stars', fill('- *\n', MB / 2), 'syntax'],
    ['a quote without end', `a: "${fill('b\n ', 10 * MB)}`, 'syntax'],
    ['commas', fill(',', 10 * MB), 'syntax'],
    ['small values', `[${fill('a\n, ', 10 * MB)}]`, 'too-big'],
    ['documents', fill('--- a\n', 10 * MB), 'too-big'],
    ['anchors', fill('&a ', 10 * MB), 'too-big'],
  ])('%s: a problem in time', (_, text, code) => {
    const began = cpuTime();
    const { problems } = readYaml(text, 'p');
    expect(cpuTime() - began).toBeLessThan(LONGEST);
    const help = expect.stringContaining(code === 'too-big' ? 'at most 1 MB' : 'mend the file');
    const place = { path: 'p', line: expect.any(Number), column: expect.any(Number) };
    expect(problems).toMatchObject([{ severity: 'error', code, ...place, help }]);
  });

  it.each([
    ['20,000 keys', Array.from({ length: 20_000 }, (_, index) => `k${index}: v\n`).join('')],
    ['20,000 aliases', `a: &x b\n${Array.from({ length: 20_000 }, (_, index) => `k${index}: *x\n`).join('')}`],
    [
      'aliases to lists of aliases',
      `a: &a [b]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${fill(`*${'abcdefghi'[index]},`, 30)}]\n`).join('')}`,
    ],
    ['a block scalar of 10 MB', `a: |\n${fill('  text of no interest\n', 10 * MB)}`],
    ['a comment of 10 MB', `a: b # ${fill('x', 10 * MB)}`],
    ['20,000 items', `a:\n${fill('  - s3:Get* # x\n', 20_000 * 16)}`],
  ])('%s: read in time', (_, text) => {
    const began = cpuTime();
    const { roots, problems, duplicateKeys } = readYaml(text, 'p');
    expect(problems).toEqual([]);
    expect(duplicateKeys).toEqual([]);
    expect(roots).toHaveLength(1);
    expect(cpuTime() - began).toBeLessThan(LONGEST);
  });

  it('five thousand strings of one file become lists in time', () => {
    const text = `Statement:\n${fill('- Action: s3:Get*\n  Effect: Allow\n', 5000 * 35)}`;
    const statements = under(text, 'Statement');
    const began = cpuTime();
    const nodes = (statements.kind === 'list' ? statements.items : []).flatMap(item => {
      const action = item.kind === 'map' ? member(item, 'Action') : undefined;
      return action?.kind === 'string' ? [action] : [];
    });
    const edits = nodes.flatMap(node => yamlWriter.replaceEntries(text, node, [['s3:GetObject', 's3:GetAcl']]));
    expect(cpuTime() - began).toBeLessThan(LONGEST);
    expect(edits.length).toBeGreaterThan(4000);
    expect(applyEdits(text, edits)).toContain('\n- Action:\n    - s3:GetObject\n    - s3:GetAcl\n  Effect');
  });

  it('a list of many entries is changed in time', () => {
    const text = `Action:\n${fill('# a\n\n- s3:Get* # b\n', 30_000 * 18)}`;
    const list = under(text, 'Action');
    const items = list.kind === 'list' ? list.items : [];
    expect(items.length).toBeGreaterThan(20_000);
    const began = cpuTime();
    const becomes = items.map((_, index) =>
      index % 3 === 0 ? [] : index % 3 === 1 ? ['s3:GetObject', 's3:GetAcl'] : null,
    );
    const after = applyEdits(text, yamlWriter.replaceEntries(text, list, becomes));
    expect(cpuTime() - began).toBeLessThan(LONGEST);
    const changed = under(after, 'Action');
    expect(changed.kind === 'list' && changed.items).toHaveLength(items.length);
  });
});
