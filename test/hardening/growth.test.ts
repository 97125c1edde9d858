import { describe, expect, it } from 'vitest';
import { LISTING, policy } from '../cli/made';
import { refineIam, temporaryFolder, textOf, timed, writeFiles } from '../cli/run';

/** Far more than any of these takes, and far less than each took while it grew with the square of the input. */
const MOST_SECONDS = 20;

function tried(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const cwd = temporaryFolder();
  writeFiles(cwd, { 'report.json': LISTING, ...files });
  const { seconds, ...outcome } = timed(['.', '--report', 'report.json', ...args], { cwd });
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect(outcome.stderr).not.toMatch(/our bug|heap/);
  return { cwd, ...outcome };
}

const list = (lines: readonly string[]) =>
  `{"Statement":[{"Effect":"Allow","Action":[\n${lines.join('\n')}\n"s3:GetObject"],"Resource":"*"}]}\n`;
const keeping = (words: string, times: number) =>
  Array.from({ length: times }, (_, index) => `"s3:GetBucketAcl", // refine-iam: keep ${words}${index}`);

describe('time and memory grow with the input', () => {
  it('of many policies in a file', () => {
    const one = JSON.stringify(JSON.parse(policy('s3:GetBucketAcl', 's3:GetObject')));
    const { code, stdout } = tried({ 'a.json': `[${Array(20_000).fill(one).join(',')}]` }, '--format', 'json');
    expect(code).toBe(0);
    const { files, totals } = JSON.parse(stdout) as {
      readonly files: readonly { readonly policies: readonly { readonly size: object }[] }[];
      readonly totals: Readonly<Record<string, number>>;
    };
    expect(totals).toMatchObject({ policies: 20_000, refined: 20_000 });
    const compact = (...entries: readonly string[]) => JSON.stringify(JSON.parse(policy(...entries))).length;
    const size = { before: compact('s3:GetBucketAcl', 's3:GetObject'), after: compact('s3:GetObject') };
    for (const at of [0, 1, 19_999]) expect(files[0]?.policies[at]?.size).toMatchObject(size);
  });

  it('of many keep comments that cannot be read, each of which keeps the whole list', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `"s3:Get${index}",`);
    const { code, stdout } = tried({ 'a.json': list([...keeping('x', 1_000), many.join('')]) });
    expect(code).toBe(0);
    expect(stdout).toContain('a comment that cannot be read');
  });

  it('of many comments on one line, and of many that stand alone', () => {
    const spread = `${' '.repeat(1_000_000)}${'/**/'.repeat(300_000)} /* refine-iam: keep: here */ "s3:GetBucketAcl",`;
    const lines = [...Array<string>(300_000).fill('//'), '// refine-iam: keep: below', '"s3:GetBucketAcl",'];
    const { stdout } = tried({ 'a.json': list([spread]), 'b.json': list(lines) });
    expect(stdout).toContain('kept: `s3:GetBucketAcl`, here');
    expect(stdout).toContain('kept: `s3:GetBucketAcl`, below');
  });
});

describe('a file of hundreds of thousands of lines, or arguments of a call,', () => {
  it('is shown as a patch and as Markdown', () => {
    const statement = JSON.parse(policy('s3:GetBucketAcl', 's3:GetObject')).Statement[0];
    const text = JSON.stringify({ Statement: Array(16_000).fill(statement) }, null, 1);
    for (const format of ['patch', 'markdown']) {
      const { code, stdout } = tried({ 'a.json': text }, '--format', format);
      expect([code, stdout.length > 1_000_000]).toEqual([0, true]);
    }
  });

  it('is read', () => {
    const hcl = `data "aws_iam_policy_document" "a" {\n  statement {\n    actions = ["s3:GetBucketAcl", "s3:GetObject"]\n  }\n}\n`;
    const called = `resource "aws_iam_policy" "b" {\n  policy = concat(${'1,'.repeat(150_000)}1)\n}\n`;
    const { code, stdout } = tried({ 'a.tf': hcl + called });
    expect([code, stdout]).toEqual([0, expect.stringContaining('- s3:GetBucketAcl')]);
  });
});

describe('a number is refused', () => {
  it('of more than 1,000 keep comments: nothing in the file is analysed, and it is not called clean', () => {
    const text = list(keeping('until 2030-01-01: ', 1_001));
    const { cwd, code, stdout } = tried({ 'a.json': text, 'b.json': policy('s3:GetBucketAcl') }, '--write', '--check');
    expect(code).toBe(2);
    expect(stdout).toContain('a.json: error: the file has 1001 keep comments, more than the 1000 that are read');
    expect(textOf(cwd, 'a.json')).toBe(text);
  });

  it('of more than 5,000 actions of a service that the catalogue lacks', () => {
    const report = (names: number) =>
      JSON.stringify([
        { serviceNamespace: 's3', actions: [...Array(names).keys()].map(index => `Get${index}`) },
        { serviceNamespace: 'sqs', actions: ['SendMessage', 'New'] },
      ]);
    const cwd = temporaryFolder();
    writeFiles(cwd, { 'a.json': policy('s3:Get*'), 'many.json': report(5_001), 'most.json': report(5_000) });
    const { code, stderr } = refineIam(['a.json', '--report', 'many.json', '--write'], { cwd });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(
        'error: the report names 5001 actions of `s3` that the catalogue lacks, more than the 5000 that are read\n',
      ),
    ]);
    expect(textOf(cwd, 'a.json')).toBe(policy('s3:Get*'));
    expect(refineIam(['a.json', '--report', 'most.json'], { cwd }).code).toBe(0);
  });
});
