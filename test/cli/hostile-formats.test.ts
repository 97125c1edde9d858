// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how HCL writes what is computed
import { describe, expect, it } from 'vitest';
import { LISTING, policy } from './made';
import { temporaryFolder, textOf, timed, writeFiles } from './run';

interface Result {
  readonly problems: readonly { readonly code: string; readonly path: string | null; readonly line: number | null }[];
}

const UNUSED = policy('s3:GetBucketAcl', 's3:GetObject');

const lines = (count: number, line: (n: number) => string) => Array.from({ length: count }, (_, n) => line(n)).join('');
const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

/** Files that could end the process or take forever: a name, a text, and what is said of it (nothing where it can be read). */
const HOSTILE: readonly (readonly [string, string, string | null])[] = [
  ['flow.yaml', `Effect: ${nested('{a: ', '}', 1500)}\n`, 'syntax'],
  ['lists.yaml', `Effect: ${nested('[', ']', 100_000)}\n`, 'syntax'],
  ['dashes.yaml', `Effect:\n${nested('- ', '', 50_000)}a\n`, 'syntax'],
  ['aliases.yaml', `Effect: &a0 x\n${lines(5_000, n => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`)}`, null],
  ['stray.yaml', 'Effect: *nowhere\n', 'syntax'],
  ['keys.yaml', `Statement:\n${lines(20_000, n => `  k${n}: 1\n`)}`, null],
  ['nul.yaml', 'Effect: a\0b\n', 'syntax'],
  ['lists.tf', `effect = ${nested('[', ']', 100_000)}\n`, 'syntax'],
  ['templates.tf', `effect = ${'"${'.repeat(10_000)}x${'}"'.repeat(10_000)}\n`, 'syntax'],
  ['heredoc.tf', 'effect = <<EOF\n{ "Effect": 1 }\n', 'syntax'],
  ['keys.tf', `effect = {\n${lines(20_000, n => `  k${n} = 1\n`)}}\n`, null],
  ['nul.tf', 'effect = "a\0b"\n', 'syntax'],
  ['nul.tf.json', '{"Effect": "a\0b"}', 'syntax'],
];

describe('a hostile file', () => {
  it.each(HOSTILE)('%s holds up neither the run nor the other files', (name, text, code) => {
    const cwd = temporaryFolder();
    writeFiles(cwd, { [name]: text, [`again/${name}`]: text, 'z.json': UNUSED });
    const {
      code: exit,
      stdout,
      seconds,
    } = timed(['.', '--report', '-', '--write', '--format', 'json'], {
      cwd,
      input: LISTING,
    });
    expect(seconds).toBeLessThan(5);
    expect(exit).toBe(0);
    const { problems } = JSON.parse(stdout) as Result;
    const said = problems.filter(({ path }) => path?.endsWith(name));
    expect(said.map(one => one.code)).toEqual(code === null ? [] : [code, code]);
    for (const { line } of said) expect(line).not.toBeNull();
    expect(textOf(cwd, 'z.json')).not.toBe(UNUSED);
    expect(textOf(cwd, name)).toBe(text);
  });
});
