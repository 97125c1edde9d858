// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how HCL writes what is computed
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readHcl } from '../../../src/source/hcl';
import { openParser } from '../../../src/source/hcl/parser';
import { hclReader } from '../../../src/source/hcl/read';
import { TreeBuilder } from '../../../src/source/hcl/tree-builder';
import { bodyOf, loaded, support } from './load';
import { readByOracle } from './oracle';

beforeAll(loaded);

/** What HCL forbids, where it is told, and a piece of what is said. */
const WRONG: readonly (readonly [string, number, number, string])[] = [
  ['a = 1\nb = "x\nc = 2\n', 2, 5, 'not closed on its line'],
  ['a = "x\nb = "y\n', 1, 5, 'not closed on its line'],
  ['a = <<EOF\nx\n', 1, 5, 'heredoc that begins here is not closed'],
  ['a = <<EOF\nx\nEOF', 1, 5, 'heredoc that begins here is not closed'],
  ['a = <<EOF x\nEOF\n', 1, 5, 'alone to the end of the line'],
  ['a = 1 /* x\n', 1, 7, 'comment that begins here is not closed'],
  ['a = "${b"\n', 1, 9, 'not closed'],
  ['a {\n  b = [\n}\n', 2, 7, '`[` is not closed before a `}`'],
  ['a {\n', 1, 3, '`{` is not closed'],
  ['a = 1\n}\n', 2, 1, '`}` closes nothing'],
  ['a = 1 b = 2\n', 1, 7, 'a line break or a comma is missing'],
  ['a {} b {}\n', 1, 6, 'a line break or a comma is missing'],
  ['a = { b = 1 c = 2 }\n', 1, 13, 'a line break or a comma is missing'],
  ['{ "a": 1 }\n', 1, 1, 'an attribute or a block is expected'],
  ['a = 1\n\nb = ["x" "y"]\n', 3, 6, 'not understood'],
  ['a = 1\nb\nc = 2\n', 3, 1, 'not understood'],
  ['a = 1\nb = \nc = 2\n', 2, 3, 'not understood'],
  ['a = "\\d"\n', 1, 6, 'not understood'],
  ['a = [1,,2]\n', 1, 7, 'not understood'],
  ['a {\n  b = [1,,2]\n}\nc = 1\n', 2, 9, 'not understood'],
  ['\uFEFFé = 1\na = "$$${"x"}"\n', 2, 5, ''],
];

describe('a text that is no HCL', () => {
  it.each(WRONG)('is refused with its place: %j', async (text, line, column, said) => {
    for (const eol of ['\n', '\r\n']) {
      const { roots, problems, duplicateKeys } = readHcl(text.replaceAll('\n', eol), 'main.tf');
      expect([roots, duplicateKeys]).toEqual([[], []]);
      expect(problems).toMatchObject([{ code: 'syntax', severity: 'error', path: 'main.tf', line, column }]);
      expect(problems[0]?.message).toContain(said);
    }
    await expect(readByOracle(text)).rejects.toThrow();
  });

  it('does no harm to the next', () => {
    for (const [text] of WRONG) {
      readHcl(text, null);
      expect(bodyOf('a = ["x"]\n').entries).toHaveLength(1);
    }
  });
});

describe('the parser', () => {
  afterEach(() => vi.restoreAllMocks());

  it('gives up when its time is over, and reads on', async () => {
    let time = 0;
    let step = 1;
    const read = hclReader(await openParser({ ...support(), now: () => (time += step) }));
    const text = 'a = ["s3:Get*"]\n'.repeat(3000);
    expect(read(text, 'main.tf').problems).toEqual([]);
    // Looking costs.
    expect(time).toBeLessThan(300);
    step = 500;
    expect(read(text, 'main.tf')).toMatchObject({
      roots: [],
      problems: [{ severity: 'error', code: 'too-big', path: 'main.tf' }],
    });
    step = 1;
    const [root] = read('b = 1\n', 'main.tf').roots;
    expect(root?.kind === 'map' && root.entries.map(({ key }) => key.value)).toEqual(['b']);
  });

  it('gives up when its time is over once the text is parsed', async () => {
    const entered = vi.spyOn(TreeBuilder.prototype, 'enter');
    const now = () => (entered.mock.calls.length > 0 ? 1e6 : 0);
    const read = hclReader(await openParser({ ...support(), now }));
    expect(read('a = ["s3:Get*"]\n'.repeat(3000), null).problems).toMatchObject([{ code: 'too-big' }]);
  });

  it('is not asked again once it broke down', () => {
    let asked = 0;
    const read = hclReader(() => {
      asked++;
      throw Object.assign(new Error('unreachable'), { name: 'RuntimeError' });
    });
    for (const path of ['a.tf', 'b.tf']) {
      const { roots, problems } = read('a = 1\n', path);
      expect([roots, problems]).toMatchObject([[], [{ severity: 'error', code: 'syntax', path }]]);
    }
    expect(asked).toBe(1);
  });

  it('is not asked of more than 1 MiB', () => {
    const read = hclReader(text => new TreeBuilder(text, 0));
    const most = `#${'x'.repeat(1024 * 1024 - 1)}`;
    expect(read(most, null).problems).toEqual([]);
    const { problems } = read(`${most}x`, 'main.tf');
    expect(problems).toMatchObject([{ severity: 'error', code: 'too-big', path: 'main.tf' }]);
  });

  it('does not hide what is our bug', () => {
    const read = hclReader(() => {
      throw new TypeError('ours');
    });
    expect(() => read('a = 1\n', null)).toThrow('ours');
  });
});
