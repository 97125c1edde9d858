import { describe, expect, it } from 'vitest';
import type { FakeGitHub } from '../fake-github/fake-github';
import { noteOf, withNotePatch } from './note-patch';
import { clean, type Files, LISTING, POLICY, pullRequest, REFINED, touched, writes } from './pull-request';
import { type ActionRun, runAction } from './run-action';

type Inputs = Readonly<Record<string, string>>;

async function review(head: Files, base?: Files, inputs: Inputs = {}, report = LISTING) {
  const fake = await pullRequest(head, base);
  const run = await runAction({ fake, files: { 'report.json': report }, inputs });
  expect([run.code, run.stderr]).toEqual([0, '']);
  clean(fake);
  return { fake, ...run };
}

/** It stands on no line, but in the note and the summary with the reason, and the note's patch takes it away. */
function onNoLine(
  { fake, summary }: ActionRun & { readonly fake: FakeGitHub },
  head: string,
  place: string,
  why: string,
) {
  expect(writes(fake)).toEqual(['POST /repos/acme/policies/issues/7/comments 201']);
  expect(noteOf(fake)).toContain(`- \`${place}\`: \`s3:GetBucketAcl\` was not used (${why})\n`);
  expect(summary).toContain('#### Not suggested on a line, but in the patch above');
  expect(summary).toContain(`- \`${place}\`: ${why}\n`);
  const path = place.slice(0, place.lastIndexOf(':'));
  expect(withNotePatch(noteOf(fake), path, head)).toBe(head.replace('"s3:GetBucketAcl", ', ''));
}

const spans = ({ comments }: FakeGitHub) => comments.map(({ startLine, line }) => [startLine ?? line, line]);

/** A policy of statements, each with its list on lines of its own, and a `Sid` on the line before. */
function policy(...lists: readonly (readonly string[])[]): string {
  const Statement = lists.map((Action, n) => ({ Effect: 'Allow', Sid: `S${n}`, Action, Resource: '*' }));
  return `${JSON.stringify({ Version: '2012-10-17', Statement }, null, 2)}\n`;
}

const USED = Array.from({ length: 12 }, (_, n) => `s3:GetObject${'x'.repeat(n)}`);

describe.concurrent('what is said on no line', () => {
  it('a statement that the pull request does not change', async () => {
    const run = await review({ 'policy.json': POLICY }, { 'policy.json': POLICY.replace('2012-10-17', '2008-10-17') });
    onNoLine(run, POLICY, 'policy.json:4', 'this pull request does not change it');
  });

  it('a statement that is touched far from its list', async () => {
    const head = POLICY.replace('"Resource": "*"', `"Resource": [\n${'        "a",\n'.repeat(9)}        "b"\n      ]`);
    const run = await review({ 'policy.json': head }, { 'policy.json': head.replace('"b"', '"c"') });
    onNoLine(run, head, 'policy.json:4', 'its lines are not in the diff');
  });

  it('a comment that would be longer than GitHub takes', async () => {
    const entries = Array.from({ length: 3000 }, (_, n) => `"s3:GetObject${n}${'x'.repeat(20)}"`).join(', ');
    const { fake, summary } = await review({ 'policy.json': POLICY.replace('"s3:GetObject"', entries) });
    expect(fake.comments).toEqual([]);
    expect(noteOf(fake)).toContain(
      '- `policy.json:4`: `s3:GetBucketAcl` was not used (it is too long for a comment)\n',
    );
    expect(noteOf(fake)).toContain('Left out of the patch, to fit: `policy.json`. The output `patch` has them.');
    expect(summary).toContain('- `policy.json:4`: it is too long for a comment\n');
  });
});

describe.concurrent('what is said on its line', () => {
  it('a statement from which lines only went', async () => {
    const base = POLICY.replace('      "Resource"', '      "Condition": {},\n      "Resource"');
    const { fake } = await review({ 'policy.json': POLICY }, { 'policy.json': base });
    expect(fake.applySuggestions(7, 'policy.json')).toBe(REFINED);
    expect(fake.issueComments).toEqual([]);
  });

  it('two statements that share a line, in one comment', async () => {
    const second = '{ "Effect": "Allow", "Action": ["s3:PutBucketAcl", "s3:PutObject"], "Resource": "*" }';
    const head = POLICY.replace('],\n      "Resource": "*"\n    }', `], "Resource": "*" }, ${second}`);
    const { fake } = await review({ 'policy.json': head });
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
    const { fake } = await review({ 'policy.json': REFINED.replace('"Statement": [\n', `"Statement": [\n${gone}`) });
    expect(spans(fake)).toEqual([[4, 9]]);
    expect(fake.comments[0]?.body).toMatch(/^\*\*Nothing that this statement allows was used\*\*\n/);
    expect(fake.comments[0]?.body).toContain('**Stays:** nothing, so the whole statement goes');
    expect(fake.applySuggestions(7, 'policy.json')).toBe(REFINED);
  });

  it('a list so long that only its table is left out', async () => {
    const names = Array.from({ length: 2000 }, (_, n) => `GetObject${n}${'x'.repeat(20)}`);
    const head = POLICY.replace('"s3:GetObject"', `"s3:GetObject", ${names.map(name => `"s3:${name}"`).join(', ')}`);
    const report = JSON.stringify([{ serviceNamespace: 's3', actions: ['GetBucketAcl', ...names] }]);
    const { fake } = await review({ 'policy.json': head }, undefined, {}, report);
    expect(fake.applySuggestions(7, 'policy.json')).toBe(REFINED);
    expect(fake.comments[0]?.body).toContain('too long for a comment: it stands in the job summary. Checked on');
  });
});

describe.concurrent('a list of which only a part is in the diff', () => {
  const list = ['s3:GetBucketAcl', ...USED, 's3:PutBucketAcl', 's3:GetObject', 's3:PutObject', 's3:ListBucket'];
  const head = policy(list);
  const base = head.replace('"s3:PutBucketAcl",\n', '"s3:PutBucketAcl", \n');
  const report = JSON.stringify([{ serviceNamespace: 's3', actions: ['GetBucketAcl', 'PutBucketAcl', 'ListBucket'] }]);

  it('gets suggestions for the parts inside, good alone and together, and the rest stands in the note', async () => {
    const { fake, summary } = await review({ 'policy.json': head }, { 'policy.json': base }, {}, report);
    expect(fake.comments).toHaveLength(2);
    const ids = fake.comments.map(({ id }) => id);
    const listAfter = (...some: readonly (number | undefined)[]) => {
      const text = fake.applySuggestions(
        7,
        'policy.json',
        some.filter(id => id !== undefined),
      );
      return JSON.parse(text).Statement[0].Action;
    };
    const without = (...gone: readonly string[]) => list.filter(entry => !gone.includes(entry));
    expect(listAfter(ids[0])).toEqual(without('s3:ListBucket'));
    expect(listAfter(ids[1])).toEqual(without('s3:PutBucketAcl'));
    expect(listAfter(...ids)).toEqual(without('s3:PutBucketAcl', 's3:ListBucket'));
    for (const { body } of fake.comments) expect(body).toContain('One part of this list. The others have suggestions');
    const note = noteOf(fake);
    expect(note).toContain('- `policy.json:4`: `s3:GetBucketAcl` was not used (its lines are not in the diff)\n');
    expect(withNotePatch(note, 'policy.json', head)).toBe(policy(without('s3:GetBucketAcl')));
    expect(summary).toMatch(/^Posted 2 suggestions: .* A note lists 1 finding outside the suggestions\. /);
  });
});

describe.concurrent('`scope`', () => {
  const head = policy(['s3:GetBucketAcl', 's3:GetObject'], ['s3:PutBucketAcl', 's3:GetObject'], ['s3:Put*', ...USED]);
  // line 8 is the only one that changes; the diff also shows the list of the next statement in part
  const base = head.replace('"s3:GetObject"\n', '"s3:GetObject" \n');

  it('`touched` begins no thread on what the author did not touch, though the diff shows it', async () => {
    const { fake } = await review({ 'policy.json': head }, { 'policy.json': base });
    expect(spans(fake)).toEqual([[8, 9]]);
    expect(noteOf(fake).match(/\(this pull request does not change it\)/g)).toHaveLength(2);
  });

  it('`file` begins one on whatever the diff shows, and leaves the rest to the note', async () => {
    const shown = head.replace('"s3:PutBucketAcl",\n', '"s3:PutBucketAcl", \n');
    const both = await review({ 'policy.json': head }, { 'policy.json': shown }, { scope: 'file' });
    expect(spans(both.fake)).toEqual([[17, 18]]);
    expect(noteOf(both.fake).match(/\(its lines are not in the diff\)/g)).toHaveLength(2);
    const all = await review(
      { 'policy.json': head },
      { 'policy.json': touched({ head }).head ?? '' },
      { scope: 'file' },
    );
    expect(all.fake.comments).toHaveLength(3);
  });
});

describe.concurrent('`max-comments`', () => {
  const lists = { 'a.json': 's3:GetBucketAcl', 'b.json': 's3:PutBucketAcl', 'c.json': 's3:ListBucket' };
  const head = Object.fromEntries(
    Object.entries(lists).map(([path, entry]) => [path, policy([entry, 's3:GetObject'])]),
  );
  const report = JSON.stringify([{ serviceNamespace: 's3', actions: Object.values(lists).map(one => one.slice(3)) }]);

  it.each<[string, readonly string[]]>([
    ['0', []],
    ['1', ['b.json']],
    ['2', ['a.json', 'b.json']],
    ['50', ['a.json', 'b.json', 'c.json']],
  ])('%s: the riskiest come first, the rest stands in the note', async (most, inline) => {
    const { fake } = await review(head, undefined, { 'max-comments': most }, report);
    expect(fake.comments.map(({ path }) => path)).toEqual(inline);
    expect(fake.reviews).toHaveLength(inline.length > 0 ? 1 : 0);
    for (const path of Object.keys(head)) {
      const told = fake.issueComments.some(({ body }) => body.includes(`- \`${path}:4\`: `));
      expect([path, told]).toEqual([path, !inline.includes(path)]);
    }
    if (inline.length < 3)
      expect(noteOf(fake)).toContain('(riskier findings come first, and `max-comments` leaves no room)');
    const rest = Object.keys(head).filter(path => !inline.includes(path));
    for (const path of rest.slice(0, 1)) expect(noteOf(fake)).toContain(`--- a/${path}\n`);
  });
});
