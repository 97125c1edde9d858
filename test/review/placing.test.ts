import { describe, expect, it } from 'vitest';
import { article, clean, type Files, LISTING, POLICY, pullRequest, REFINED, writes } from './pull-request';
import { type ActionRun, runAction } from './run-action';

async function review(head: Files, base: Files, renames: Readonly<Record<string, string>> = {}) {
  const fake = await pullRequest(head, base, { renames });
  const run = await runAction({ fake, files: { 'report.json': LISTING } });
  expect([run.code, run.stderr]).toEqual([0, '']);
  clean(fake);
  return { fake, ...run };
}

function saysElsewhere({ summary }: ActionRun, place: string, why: string): void {
  expect(summary).toContain('#### Not suggested on a line, but in the patch above');
  expect(summary).toContain(`- \`${place}\`: ${why}\n`);
}

describe.concurrent('what is said on no line', () => {
  it('a statement that the pull request does not change', async () => {
    const base = POLICY.replace('2012-10-17', '2008-10-17');
    const run = await review({ 'policy.json': POLICY }, { 'policy.json': base });
    expect(writes(run.fake)).toEqual([]);
    saysElsewhere(run, 'policy.json:4', 'this pull request does not change it');
    expect(run.summary).toContain('-      "Action": ["s3:GetBucketAcl", "s3:GetObject"],');
    expect(run.stdout).toContain('Take the changes from the patch in the job summary.');
  });

  it('a statement that is touched far from its list', async () => {
    const head = POLICY.replace('"Resource": "*"', `"Resource": [\n${'        "a",\n'.repeat(9)}        "b"\n      ]`);
    const run = await review({ 'policy.json': head }, { 'policy.json': head.replace('"b"', '"c"') });
    expect(writes(run.fake)).toEqual([]);
    saysElsewhere(run, 'policy.json:4', 'its lines are not in the diff');
  });

  it('a file of which GitHub shows no diff', async () => {
    const long = POLICY.replace(
      '"Resource": "*"',
      `"Resource": [\n${'        "a",\n'.repeat(20_000)}        "b"\n      ]`,
    );
    const run = await review({ 'policy.json': long }, {});
    expect(writes(run.fake)).toEqual([]);
    saysElsewhere(run, 'policy.json:4', 'GitHub shows no diff of this file');
  });

  it('a file that was only renamed', async () => {
    const run = await review({ 'new.json': POLICY }, { 'old.json': POLICY }, { 'new.json': 'old.json' });
    expect(writes(run.fake)).toEqual([]);
    saysElsewhere(run, 'new.json:4', 'GitHub shows no diff of this file');
  });

  it('a file whose line ends are mixed, which a suggestion would change', async () => {
    const run = await review({ 'policy.json': POLICY.replace('{\n', '{\r\n') }, {});
    expect(writes(run.fake)).toEqual([]);
    saysElsewhere(run, 'policy.json:4', 'the file has mixed line ends, which GitHub would rewrite with a suggestion');
    const lone = await review({ 'policy.json': POLICY.replace('{\n', '{\r') }, {});
    expect(writes(lone.fake)).toEqual([]);
  });

  it('a comment that would be longer than GitHub takes', async () => {
    const entries = Array.from({ length: 3000 }, (_, n) => `"s3:GetObject${n}${'x'.repeat(20)}"`).join(', ');
    const run = await review({ 'policy.json': POLICY.replace('"s3:GetObject"', entries) }, {});
    expect(writes(run.fake)).toEqual([]);
    saysElsewhere(run, 'policy.json:4', 'it is too long for a comment');
  });
});

describe.concurrent('what is said on its line', () => {
  it('a file that was renamed and changed, under its new name', async () => {
    const base = POLICY.replace('"s3:GetObject"', '"s3:PutObject"');
    const { fake } = await review({ 'new.json': POLICY }, { 'old.json': base }, { 'new.json': 'old.json' });
    expect(fake.comments.map(({ path, line }) => [path, line])).toEqual([['new.json', 7]]);
    expect(fake.applySuggestions(7, 'new.json')).toBe(REFINED);
  });

  it('a statement from which lines only went', async () => {
    const base = POLICY.replace('      "Resource"', '      "Condition": {},\n      "Resource"');
    const { fake } = await review({ 'policy.json': POLICY }, { 'policy.json': base });
    expect(fake.applySuggestions(7, 'policy.json')).toBe(REFINED);
  });

  it('two statements that share a line, in one comment', async () => {
    const second = '{ "Effect": "Allow", "Action": ["s3:PutBucketAcl", "s3:PutObject"], "Resource": "*" }';
    const head = POLICY.replace('],\n      "Resource": "*"\n    }', `], "Resource": "*" }, ${second}`);
    const { fake } = await review({ 'policy.json': head }, {});
    expect(fake.comments).toHaveLength(1);
    expect(fake.comments[0]?.body.split('\n').slice(0, 3)).toEqual([
      '**`s3:GetBucketAcl` was not used**',
      '**`s3:PutBucketAcl` was not used**',
      'Listing, undated. Nothing else changes.',
    ]);
    expect(fake.applySuggestions(7, 'policy.json')).toBe(head.replace(/"s3:(Get|Put)BucketAcl", /g, ''));
  });

  it('a statement of which nothing is used, with a line that stays', async () => {
    const gone = '    {\n      "Effect": "Allow",\n      "Action": "s3:PutBucketAcl",\n      "Resource": "*"\n    },\n';
    const head = REFINED.replace('"Statement": [\n', `"Statement": [\n${gone}`);
    const { fake } = await review({ 'policy.json': head }, {});
    expect(fake.comments.map(({ startLine, line }) => [startLine, line])).toEqual([[4, 9]]);
    expect(fake.comments[0]?.body).toMatch(/^\*\*Nothing that this statement allows was used\*\*\n/);
    expect(fake.comments[0]?.body).toContain('**Stays:** nothing, so the whole statement goes');
    expect(fake.applySuggestions(7, 'policy.json')).toBe(REFINED);
  });

  it('a list so long that only its table is left out', async () => {
    const names = Array.from({ length: 2000 }, (_, n) => `GetObject${n}${'x'.repeat(20)}`);
    const entries = names.map(name => `"s3:${name}"`).join(', ');
    const fake = await pullRequest({ 'policy.json': POLICY.replace('"s3:GetObject"', `"s3:GetObject", ${entries}`) });
    const report = JSON.stringify([{ serviceNamespace: 's3', actions: ['GetBucketAcl', ...names] }]);
    await runAction({ fake, files: { 'report.json': report } });
    expect(fake.applySuggestions(7, 'policy.json')).toBe(REFINED);
    expect(fake.comments[0]?.body).toContain('too long for a comment: it stands in the job summary. Checked on');
    clean(fake);
  });
});

describe.concurrent('files that are not looked at', () => {
  it('deleted ones', async () => {
    const { fake, summary } = await review({ 'other.txt': 'x' }, { 'policy.json': POLICY });
    expect(writes(fake)).toEqual([]);
    expect(fake.requests.filter(({ path }) => path.includes('/blobs/'))).toEqual([]);
    expect(summary).toContain('Read 0 files');
  });

  it('those that `policies` leaves out', async () => {
    const fake = await pullRequest({
      'iam/a.json': POLICY,
      'iam/test/b.json': POLICY,
      'c.json': POLICY,
      'iam/d.yaml': 'a',
    });
    const { outputs } = await runAction({
      ...{ fake, files: { 'report.json': LISTING } },
      inputs: { policies: 'iam/**\n!iam/test/**' },
    });
    expect(outputs['refined-statements']).toBe('1');
    expect(fake.comments.map(({ path }) => path)).toEqual(['iam/a.json']);
  });
});

describe.concurrent('files that cannot be read', () => {
  it.each<[string, Files[string], RegExp]>([
    ['binary', Buffer.from([0x7b, 0, 0xff, 0xfe]), /`bad\.json`: the file is not UTF-8 text: save it as UTF-8/],
    ['a submodule', { mode: '160000', content: 'a'.repeat(40) }, /`bad\.json`: GitHub does not hand over the file/],
    ['too big', Buffer.alloc(10_000_001, 0x20), /`bad\.json`: the file has 10 MB/],
    ['broken', '{ "Statement": [', /`bad\.json:1:\d+`: /],
    ['a symbolic link', { mode: '120000', content: 'policy.json' }, /`bad\.json:1:1`: /],
  ])('%s: the others are reviewed, and the gate is incomplete', async (_, content, message) => {
    const run = await review({ 'bad.json': content, 'policy.json': POLICY }, {});
    expect(run.fake.comments.map(({ path }) => path)).toEqual(['policy.json']);
    expect(run.summary).toMatch(message);
    expect(run.outputs.gate).toBe('incomplete');
    expect(run.commands).toContainEqual(expect.objectContaining({ name: 'error' }));
  });
});

it.concurrent('reads all of 250 changed files', async () => {
  const names = Array.from({ length: 250 }, (_, n) => `f/${String(n).padStart(3, '0')}`);
  const head = Object.fromEntries(
    names.map((name, n) => (n % 100 === 7 ? [`${name}.json`, POLICY] : [`${name}.txt`, 'x'])),
  );
  const { fake, outputs } = await review({ ...head, 'z.json': article('policy.json') }, {});
  const pages = fake.requests.filter(({ path }) => path.endsWith('/files')).map(({ query }) => query.page ?? '1');
  expect(pages).toEqual(['1', '2', '3']);
  expect(fake.comments.map(({ path }) => path)).toEqual(['f/007.json', 'f/107.json', 'f/207.json', 'z.json']);
  expect(fake.reviews).toHaveLength(1);
  expect(outputs['refined-statements']).toBe('4');
});
