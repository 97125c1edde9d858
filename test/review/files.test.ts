import { describe, expect, it } from 'vitest';
import { noteOf, withNotePatch } from './note-patch';
import { article, clean, type Files, LISTING, POLICY, pullRequest, REFINED, touched, writes } from './pull-request';
import { runAction } from './run-action';

type Renames = Readonly<Record<string, string>>;

async function review(head: Files, base?: Files, renames: Renames = {}, inputs: Readonly<Record<string, string>> = {}) {
  const fake = await pullRequest(head, base, { renames });
  const run = await runAction({ fake, files: { 'report.json': LISTING }, inputs });
  expect([run.code, run.stderr]).toEqual([0, '']);
  clean(fake);
  return { fake, ...run };
}

const SPACED = POLICY.replace('"s3:GetBucketAcl", ', '"s3:GetBucketAcl",  ');

describe.concurrent('a file that', () => {
  it('was renamed and changed is spoken of under its new name', async () => {
    const { fake } = await review({ 'new.json': POLICY }, { 'old.json': SPACED }, { 'new.json': 'old.json' });
    expect(fake.comments.map(({ path, line }) => [path, line])).toEqual([['new.json', 7]]);
    expect(fake.applySuggestions(7, 'new.json')).toBe(REFINED);
  });

  it('was only renamed begins no thread, and stands in the note under its new name', async () => {
    const { fake } = await review({ 'new.json': POLICY }, { 'old.json': POLICY }, { 'new.json': 'old.json' });
    expect(fake.reviews).toEqual([]);
    expect(noteOf(fake)).toContain(
      '- `new.json:4`: `s3:GetBucketAcl` was not used (GitHub shows no diff of this file)',
    );
    expect(withNotePatch(noteOf(fake), 'new.json', POLICY)).toBe(REFINED);
  });

  it('was only made executable is not touched', async () => {
    const head = { 'policy.json': { mode: '100755', content: POLICY } } as const;
    const { fake } = await review(head, { 'policy.json': POLICY });
    expect(fake.reviews).toEqual([]);
    expect(noteOf(fake)).toContain('(GitHub shows no diff of this file)');
  });

  it('was added is touched as a whole: what it brings by a pattern is narrowed', async () => {
    const head = POLICY.replace('"s3:GetBucketAcl"', '"s3:*BucketAcl", "s3:GetBucketC*"');
    const { fake } = await review({ 'policy.json': head }, {});
    expect(fake.applySuggestions(7, 'policy.json')).toBe(head.replace('"s3:*BucketAcl", ', ''));
  });

  it('was deleted is read as it was, and nothing is said about it', async () => {
    const { fake, summary, outputs } = await review({ 'other.txt': 'x' }, { 'policy.json': POLICY });
    expect(writes(fake)).toEqual([]);
    expect(summary).toContain('Read 0 files');
    expect(outputs).toMatchObject({ gate: 'passed', 'refined-statements': '0', 'declined-statements': '0' });
  });

  it('is huge, so that GitHub shows no diff, stands in the note', async () => {
    const list = `"Resource": [\n${'        "a",\n'.repeat(20_000)}        "b"\n      ]`;
    const head = POLICY.replace('"Resource": "*"', list);
    const { fake } = await review({ 'policy.json': head }, { 'policy.json': POLICY });
    expect(fake.reviews).toEqual([]);
    expect(noteOf(fake)).toContain(
      '- `policy.json:4`: `s3:GetBucketAcl` was not used (GitHub shows no diff of this file)',
    );
    expect(withNotePatch(noteOf(fake), 'policy.json', head)).toBe(head.replace('"s3:GetBucketAcl", ', ''));
  });
});

describe.concurrent('line ends and lines', () => {
  const minified = JSON.stringify(JSON.parse(POLICY));
  it.each<[string, string]>([
    ['CRLF', POLICY.replaceAll('\n', '\r\n')],
    ['CRLF and no line end at the end', POLICY.replaceAll('\n', '\r\n').trimEnd()],
    ['no line end at the end', POLICY.trimEnd()],
    ['a byte order mark', `\uFEFF${POLICY}`],
    ['one line', `${minified}\n`],
    ['one line without an end', minified],
    ['the list on the last line', POLICY.replace(/,\n\s+"Resource": "\*"\n\s+\}\n\s+\]\n\}\n/, ',"Resource":"*"}]}')],
  ])('%s: the suggestion leaves all else as it is, byte for byte', async (_, head) => {
    const { fake } = await review({ 'policy.json': head });
    expect(fake.applySuggestions(7, 'policy.json')).toBe(head.replace(/"s3:GetBucketAcl", ?/, ''));
    const [comment] = fake.comments;
    expect(comment?.body).not.toContain('\r');
    const isSaid = comment?.body.includes('The lines of this file end with CRLF, which a suggestion does not show.');
    expect(isSaid).toBe(head.includes('\r'));
    expect(fake.issueComments).toEqual([]);
  });

  it.each<[string, string]>([
    ['mixed', POLICY.replace('{\n', '{\r\n')],
    ['mixed the other way', POLICY.replaceAll('\n', '\r\n').replace('{\r\n', '{\n')],
    ['a lone CR', POLICY.replace('{\n', '{\r')],
  ])('%s: no suggestion, which would rewrite all of them, but the note', async (_, head) => {
    const { fake, outputs } = await review({ 'policy.json': head });
    expect(fake.reviews).toEqual([]);
    const why = 'the file has mixed line ends, which GitHub would rewrite with a suggestion';
    expect(noteOf(fake)).toMatch(/^- `policy\.json:\d`: `s3:GetBucketAcl` was not used \(/m);
    expect(noteOf(fake)).toContain(`(${why})`);
    // a comment does not keep a CR, so what is copied from it would not apply
    const hasCr = head.includes('],\r\n');
    if (hasCr) expect(noteOf(fake)).toContain('CRLF line ends do not survive here: `policy.json`.');
    else expect(withNotePatch(noteOf(fake), 'policy.json', head)).toBe(head.replace('"s3:GetBucketAcl", ', ''));
    expect(noteOf(fake).includes('```diff')).toBe(!hasCr);
    expect(outputs.patch).not.toBe('');
  });

  it('CRLF outside the diff: the output `patch` has it, and the note says so', async () => {
    const head = POLICY.replaceAll('\n', '\r\n');
    const { fake } = await review({ 'policy.json': head }, { 'policy.json': head.replace('2012', '2008') });
    expect(noteOf(fake)).not.toContain('```diff');
    expect(noteOf(fake)).toContain('CRLF line ends do not survive here: `policy.json`. The output `patch` has them.');
  });
});

describe.concurrent('what is no file', () => {
  const LINK = 'this is a symbolic link, which is not followed: nobody looked at what it leads to';
  it.each<[string, Files[string], string]>([
    ['a link to a policy', { mode: '120000', content: 'policy.json' }, LINK],
    ['a link to nothing', { mode: '120000', content: 'gone.json' }, LINK],
    ['a link out of the repository', { mode: '120000', content: '/proc/self/environ' }, LINK],
    ['a link that reads as JSON', { mode: '120000', content: '{ "Statement": [' }, LINK],
    [
      'a submodule',
      { mode: '160000', content: 'a'.repeat(40) },
      'this is a submodule, whose files are not read: nobody looked at them',
    ],
  ])('%s is not followed, and no gate passes over it', async (_, content, message) => {
    const run = await review({ 'not.json': content, 'policy.json': POLICY }, touched({ 'policy.json': POLICY }));
    expect(run.fake.comments.map(({ path }) => path)).toEqual(['policy.json']);
    expect(run.outputs).toMatchObject({ gate: 'incomplete', problems: '2' });
    expect(run.summary).toContain(`- **error** \`not.json\`: ${message}: `);
    expect(run.summary).toContain('Read 1 file: ');
    const errors = run.commands.filter(({ name }) => name === 'error').map(one => one.message);
    expect(errors).toEqual([expect.stringMatching(`^not\\.json: ${message}: `)]);
  });

  it('a link that becomes a file is new as a whole', async () => {
    const base = { 'policy.json': { mode: '120000', content: 'x' } } as const;
    const { fake, summary } = await review({ 'policy.json': POLICY }, base);
    expect(fake.comments).toEqual([]);
    expect(fake.issueComments.map(({ body }) => body)).toEqual([
      expect.stringContaining('- `policy.json:4`: `s3:GetBucketAcl` is added here, and the evidence calls it unused'),
    ]);
    expect(summary).toContain(
      '- `policy.json:4`: `s3:GetBucketAcl`: granted by an entry that this pull request adds\n',
    );
  });

  it('a file that becomes a link still stands for what it granted', async () => {
    const head = { 'new.json': POLICY, 'policy.json': { mode: '120000', content: 'new.json' } } as const;
    const { fake } = await review(head, { 'policy.json': POLICY });
    expect(fake.applySuggestions(7, 'new.json')).toBe(REFINED);
  });
});

describe.concurrent('what cannot be read', () => {
  it.each<[string, Files[string], RegExp]>([
    [
      'binary',
      Buffer.concat([Buffer.from('{ "Statement": '), Buffer.from([0, 0xff, 0xfe])]),
      /`bad\.json`: the file is not UTF-8 text: save it as UTF-8/,
    ],
    ['too big', Buffer.alloc(10_000_001, '{ "Statement": []  '), /`bad\.json`: the file has 10 MB/],
    ['broken', '{ "Statement": [', /`bad\.json:1:\d+`: /],
  ])('%s: the others are reviewed, the gate is incomplete, nothing is taken back', async (_, content, message) => {
    const run = await review({ 'bad.json': content, 'policy.json': POLICY }, touched({ 'policy.json': POLICY }));
    expect(run.fake.comments.map(({ path }) => path)).toEqual(['policy.json']);
    expect(run.summary).toMatch(message);
    expect(run.outputs.gate).toBe('incomplete');
    expect(run.commands).toContainEqual(expect.objectContaining({ name: 'error' }));
    run.fake.moveHead(7, { 'policy.json': REFINED });
    const again = await runAction({ fake: run.fake, files: { 'report.json': LISTING } });
    expect(run.fake.comments).toHaveLength(1);
    expect(again.summary).toContain('Not everything could be analysed, so nothing that was said before was removed.');
  });
});

describe.concurrent('which files', () => {
  it('are those that `policies` chooses', async () => {
    const names = ['iam/a.json', 'iam/test/b.json', 'c.json'];
    const head = { ...Object.fromEntries(names.map(name => [name, POLICY])), 'iam/d.yaml': 'a' };
    const { fake, outputs } = await review(head, undefined, {}, { policies: 'iam/**\n!iam/test/**' });
    expect(outputs['refined-statements']).toBe('1');
    expect(fake.comments.map(({ path }) => path)).toEqual(['iam/a.json']);
  });

  it('are all of 250 changed ones', async () => {
    const name = (n: number) => `f/${String(n).padStart(3, '0')}`;
    const some = Array.from({ length: 250 }, (_, n) => (n % 100 === 7 ? [`${name(n)}.json`, POLICY] : [name(n), 'x']));
    const { fake, outputs } = await review({
      ...Object.fromEntries(some),
      'z.json': article('refined.json'),
      'zz.json': POLICY,
    });
    const pages = fake.requests.filter(({ path }) => path.endsWith('/files')).map(({ query }) => query.page ?? '1');
    expect(pages).toEqual(['1', '2', '3']);
    expect(fake.comments.map(({ path }) => path)).toEqual(['f/007.json', 'f/107.json', 'f/207.json', 'zz.json']);
    expect(fake.reviews).toHaveLength(1);
    expect(outputs['refined-statements']).toBe('4');
  });
});
