import { describe, expect, it } from 'vitest';
import { findings, foundAgain, noneTwice } from './found-again';
import { clean, LISTING, pullRequest, touched, writes } from './pull-request';
import { type Given, runAction } from './run-action';

const MOST_BODY = 65_536;
const MOST_SUMMARY = 1024 * 1024;
const ELSEWHERE = 'The outputs `result` and `patch` have all of it.';

/** A policy of so many statements, each on a line of its own. */
function policy(count: number, entries: readonly string[]): string {
  const list = entries.map(entry => JSON.stringify(entry)).join(', ');
  const one = (at: number) => `    { "Effect": "Allow", "Action": [${list}], "Resource": "resource-${at}" }`;
  const statements = Array.from({ length: count }, (_, at) => one(at));
  return `{\n  "Version": "2012-10-17",\n  "Statement": [\n${statements.join(',\n')}\n  ]\n}\n`;
}

async function review(head: Readonly<Record<string, string>>, report: string, more: Partial<Given> = {}) {
  const fake = await pullRequest(head);
  const again = () => runAction({ fake, files: { 'report.json': report }, ...more });
  const run = await again();
  expect(run.stderr).toBe('');
  for (const { body } of [...fake.comments, ...fake.issueComments]) expect(body.length).toBeLessThanOrEqual(MOST_BODY);
  expect(Buffer.byteLength(run.summary)).toBeLessThanOrEqual(MOST_SUMMARY);
  noneTwice(fake);
  clean(fake);
  return { fake, run, again };
}

/** The lines on findings in a summary. */
function listed(summary: string): readonly string[] {
  return summary.match(/^- line \d+: .*$/gm) ?? [];
}

const S3_UNUSED = '[{ "serviceNamespace": "s3", "actions": ["GetBucketAcl"] }]';

describe.concurrent('500 findings', () => {
  const lists = Array.from({ length: 50 }, (_, at) => [`f${at}.json`, policy(10, ['s3:GetBucketAcl', 's3:GetObject'])]);
  const head: Readonly<Record<string, string>> = Object.fromEntries(lists);

  it('are all listed, ten of them on their lines, the rest in one note, and none again', async () => {
    const { fake, run, again } = await review(head, S3_UNUSED);
    expect([run.code, run.outputs['refined-statements']]).toEqual([0, '500']);
    expect([fake.reviews.length, fake.comments.length, fake.issueComments.length]).toEqual([1, 10, 1]);
    expect(listed(run.summary)).toHaveLength(500);
    const [note] = fake.issueComments;
    const rows = note?.body.match(/^- `f\d+\.json:\d+`: /gm)?.length ?? 0;
    const cut = Number(
      /^- and (\d+) more findings: the job summary has all of them, and the output/m.exec(note?.body ?? '')?.[1] ?? 0,
    );
    expect(rows + cut).toBe(490);
    const refined = Object.fromEntries(Object.keys(head).map(path => [path, policy(10, ['s3:GetObject'])]));
    foundAgain(run, head, refined);
    const before = writes(fake).length;
    await again();
    expect(writes(fake)).toHaveLength(before);
  });

  it('that nobody may post are told in ten annotations and the summary', async () => {
    const { run } = await review(head, S3_UNUSED, { token: 'reader' });
    expect(run.commands.filter(({ name }) => name === 'warning')).toHaveLength(10);
    expect(run.commands.filter(({ name }) => name === 'warning').at(-1)?.message).toMatch(/^and 491 more: /);
    expect(listed(run.summary)).toHaveLength(500);
  });
});

/** What is cut of a summary, as its last line says. */
function cutOf(summary: string): string {
  const said = summary.trimEnd().split('\n').at(-1) ?? '';
  expect(said.endsWith(` ${ELSEWHERE}`)).toBe(true);
  return said.slice(0, -ELSEWHERE.length - 1);
}

describe.concurrent('a summary over 1 MiB', () => {
  it('keeps the line of every finding, and leaves out tables and patches first', async () => {
    const head = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`f${at}.json`, policy(2, ['ec2:*', 's3:GetObject'])]),
    );
    const { run } = await review(head, '[{ "serviceNamespace": "ec2" }]', { inputs: { 'fail-on': 'touched' } });
    expect([run.code, Buffer.byteLength(run.summary) > MOST_SUMMARY / 2]).toEqual([1, true]);
    expect(run.summary).toContain('**Gate** `touched`: failed');
    expect(listed(run.summary)).toHaveLength(80);
    expect(cutOf(run.summary)).toMatch(/^\d+ folded parts are left out here, to fit\.$/);
    const refined = Object.fromEntries(Object.keys(head).map(path => [path, policy(2, ['s3:GetObject'])]));
    foundAgain(run, head, refined);
    // a part that is cut open would swallow what follows
    expect(run.summary.match(/<details>/g)?.length).toBe(run.summary.match(/<\/details>/g)?.length);
  });

  it.each([
    ['with', ''],
    ['without', '\n'],
  ])('cuts the lines, too, where they alone are too long (%s a newline at the end)', async (_, end) => {
    const text = (...entries: readonly string[]) => policy(4_000, entries).replace(/\n$/, end === '' ? '\n' : '');
    const path = `${'long/'.repeat(40)}big.json`;
    const head = { [path]: text('s3:GetBucketAcl', 's3:GetObject') };
    const { fake, run } = await review(head, S3_UNUSED);
    expect(run.summary.split('\n')[0]).toMatch(/ A note lists \d+ findings outside the suggestions\. /);
    expect(listed(run.summary).length).toBe(4_000);
    expect(cutOf(run.summary)).toMatch(/^The rest is cut here, to fit, and \d+ folded parts are left out here\.$/);
    foundAgain(run, head, { [path]: text('s3:GetObject') });
    expect(fake.issueComments[0]?.body).toContain('Left out of the patch, to fit: `long/long/');
  });
});

describe.concurrent('a comment over 65,536 characters', () => {
  const SERVICES = ['ec2', 'iam', 'sagemaker', 'glue'];

  it('leaves its table out, and says where it is', async () => {
    const head = { 'a.json': policy(1, [...SERVICES.map(service => `${service}:*`), 's3:GetObject']) };
    const report = JSON.stringify(SERVICES.map(serviceNamespace => ({ serviceNamespace })));
    const { fake, run } = await review(head, report);
    const [comment] = fake.comments;
    expect(comment?.body).toMatch(/^\*\*[\d,]+ actions were not used\*\*\n/);
    expect(comment?.body).toContain(
      'The list of actions is too long for a comment: it stands in the job summary. Checked on ',
    );
    const rows = run.summary.match(/^\| `(ec2|iam|sagemaker|glue):\w+` \|/gm) ?? [];
    expect(comment?.body).toContain(`**${rows.length.toLocaleString('en')} actions were not used**`);
    expect(fake.applySuggestions(7, 'a.json')).toBe(policy(1, ['iam:PassRole', 's3:GetObject']));
  });

  it('that even so is too long goes to the note, whose patch says what it leaves out', async () => {
    const many = Array.from({ length: 4_000 }, (_, at) => `none:Action${String(at).padStart(6, '0')}`);
    const small = ['s3:GetBucketAcl', 's3:GetObject'];
    const head = { 'a.json': policy(1, ['s3:GetBucketAcl', ...many]), 'b.json': policy(1, small) };
    const { fake, run, again } = await review(head, S3_UNUSED);
    expect(fake.comments.map(({ path }) => path)).toEqual(['b.json']);
    const [note] = fake.issueComments;
    expect(note?.body).toContain('- `a.json:4`: `s3:GetBucketAcl` was not used (it is too long for a comment)');
    expect(note?.body).toContain('Left out of the patch, to fit: `a.json`. The output `patch` has them.');
    expect(run.summary).toContain('- `a.json:4`: it is too long for a comment\n');
    foundAgain(run, head, { 'a.json': policy(1, many), 'b.json': policy(1, ['s3:GetObject']) });
    const before = writes(fake).length;
    await again();
    expect(writes(fake)).toHaveLength(before);
  });
});

describe.concurrent('3,000 files', () => {
  const docs = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`z/${at}.txt`, 'x']));
  const { head } = findings(3);

  it.each([
    [2_999, 0, 'passed'],
    [3_000, 0, 'incomplete'],
    [3_300, 0, 'incomplete'],
  ] as const)('(%d) are as many as GitHub lists', async (count, code, gate) => {
    const fake = await pullRequest({ ...head, ...docs(count - 3) }, touched(head));
    const run = await runAction({ fake, files: { 'report.json': LISTING } });
    expect([run.code, run.outputs.gate, fake.comments.length]).toEqual([code, gate, 3]);
    const words =
      '- **error** the pull request changes 3000 files or more, of which GitHub lists only the first 3000: split it, or run on the whole repository';
    expect(run.summary.includes(words)).toBe(gate === 'incomplete');
  });
});
