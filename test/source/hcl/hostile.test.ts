// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how HCL writes what is computed
import { beforeAll, describe, expect, it } from 'vitest';
import { readHcl } from '../../../src/source/hcl';
import { cpuTime } from '../../cpu-time';
import { bodyOf, loaded } from './load';

beforeAll(loaded);

/** Just below 1 MiB of a text over and over. */
const much = (text: string, before = '', after = '') =>
  before + text.repeat(Math.floor((1024 * 1024 - before.length - after.length) / text.length)) + after;
const nested = (open: string, inner: string, close: string, depth: number) =>
  `a = ${open.repeat(depth)}${inner}${close.repeat(depth)}\n`;

const HOSTILE: readonly (readonly [string, string, string])[] = [
  ['100,000 nested lists', nested('[', '', ']', 100_000), 'nested too deeply'],
  ['100,000 open brackets', '['.repeat(100_000), 'nested too deeply'],
  ['nested blocks', 'a {\n'.repeat(100_000) + '}\n'.repeat(100_000), 'nested too deeply'],
  ['nested templates', nested('"${', 'b', '}"', 10_000), 'nested too deeply'],
  ['an open heredoc', much('x\n', 'a = <<EOF\n'), 'not closed'],
  ['heredocs in heredocs', much('<<A\n${'), 'nested too deeply'],
  ['an open comment', much('x', '/*'), 'not closed'],
  ['an open string', much('x', 'a = "'), 'not closed'],
  ['NUL bytes', much('a = 1\n\0'), 'NUL'],
  ['10 MB', 'a = ["s3:GetObject", "ec2:RunInstances"]\n'.repeat(250_000), 'more than 1 MiB'],
  ['what the parser recovers from slowly', much('a = b ? c : \n'), 'too long'],
  ['the same within a block', much('a = b && \n', 'a {\n', '}\n'), 'too long'],
  ['empty brackets', much('[]{}()', 'a = '), ''],
];

describe('a hostile text', () => {
  it.each(HOSTILE)('is a problem within 5 s: %s', (_, text, said) => {
    const start = cpuTime();
    const { roots, problems } = readHcl(text, 'main.tf');
    expect(cpuTime() - start).toBeLessThan(5000);
    expect(roots).toHaveLength(0);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(said);
    expect(bodyOf('a = ["x"]\n').entries).toHaveLength(1);
  });

  it('that is HCL is read or given up within 5 s: nested lists in rows', () => {
    const start = cpuTime();
    const { roots, problems } = readHcl(much(nested('[', '', ']', 499)), 'main.tf');
    expect(cpuTime() - start).toBeLessThan(5000);
    expect(roots.length + problems.length).toBe(1);
  });

  it.each([
    ['nested lists that are allowed', nested('[', '', ']', 499)],
    ['nested templates that are allowed', nested('"${', 'b', '}"', 50)],
    ['20,000 keys', `a = {\n${Array.from({ length: 20_000 }, (_, index) => `k${index} = 1\n`).join('')}}\n`],
    ['a long chain', `a = 1${' + 1'.repeat(50_000)}\n`],
    ['a long string', `a = "${'x'.repeat(500_000)}"\n`],
  ])('that is HCL is read: %s', (_, text) => {
    expect(bodyOf(text).entries).toHaveLength(1);
  });
});
