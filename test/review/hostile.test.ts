import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FakeGitHub } from '../fake-github/fake-github';
import { parseSuggestion } from '../fake-github/suggestions';
import { outsideCode } from './outside-code';
import { clean, findingOf, LISTING, POLICY, pullRequest, REFINED } from './pull-request';
import { type ActionRun, runAction } from './run-action';

// each holds the word `pwned`, so that it can be looked for
const TEXTS = [
  'pwned',
  '::warning::pwned',
  '  ::set-output name=gate::pwned',
  '##[error]pwned',
  '##[command]pwned',
  'a\n::error::pwned',
  'a\r::error::pwned',
  'a\u2028::error::pwned\u0085::error::pwned',
  '\u200b::error::pwned',
  '`pwned`',
  '``pwned',
  'pwned`',
  '```\npwned\n```',
  '````suggestion\npwned\n````',
  '~~~\npwned',
  '--> pwned <!--',
  '<img src=x onerror=pwned>',
  '</details><b>pwned</b>',
  '@everyone pwned @acme/team',
  'a | pwned | b',
  'pwned \\',
  '\\`pwned',
  '[pwned](https://example.com)',
  '![pwned](https://example.com/x.png)',
  'https://example.com/pwned',
  '#1 acme/policies#1 pwned',
  '\u202egpj.pwned\u2066',
  '\u001b[31mpwned\u0007',
  '$(pwned) ; rm -rf pwned',
  '%0A::error::pwned',
  '<!-- refine-iam 0000000000000000 0000000000000000 --> pwned',
  ' pwned ',
  '*pwned* _pwned_ # pwned',
];

// a control or bidirectional character, or one that reads as a line break, would show a text as what it is not
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Nothing that came from outside does anything: to the runner, in the summary, or on the pull request. */
function inert(run: ActionRun, fake: FakeGitHub, contained = true): void {
  expect([run.code, run.stderr]).toEqual([0, '']);
  clean(fake);
  const { problems } = JSON.parse(readFileSync(run.outputs.result ?? '', 'utf8'));
  const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;
  for (const [severity, name] of Object.entries(levels)) {
    const expected = problems.filter((one: { severity: string }) => one.severity === severity).length;
    expect(run.commands.filter(command => command.name === name)).toHaveLength(Math.min(expected, 10));
  }
  for (const { name, properties, message } of run.commands) {
    expect(Object.values(levels)).toContain(name);
    expect(['file', 'line', 'col']).toEqual(expect.arrayContaining(Object.keys(properties)));
    expect(message).not.toMatch(UNSEEN);
  }
  // an annotation must name its file as it is called
  expect(run.stdout.replace(/^::.*$/gm, '').replaceAll('\n', '')).not.toMatch(UNSEEN);
  const texts = [run.summary, ...fake.comments.map(({ body }) => body), ...fake.reviews.map(({ body }) => body)];
  for (const text of texts) {
    const outside = outsideCode(text).replace(/<https:\/\/github\.com\/acme\/policies\/pull\/7#[\w-]+>/, '');
    if (contained) expect(outside).not.toMatch(/pwned|everyone|example\.com|onerror/);
    expect(outside).not.toMatch(/@[a-z]|:\/\/|(?<!\\)[[\]]|#\d/i);
    expect(outside.replaceAll('\n', '')).not.toMatch(UNSEEN);
    expect(outside.match(/<\/?[a-z][^>]*>/g)?.filter(tag => !/^<\/?(?:details|summary)>$/.test(tag)) ?? []).toEqual([]);
    expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length);
  }
  for (const { body } of fake.comments) {
    expect(outsideCode(body).match(/<!--/g)).toHaveLength(1);
    expect(body).toMatch(/\n<!-- refine-iam [0-9a-f]{16} [0-9a-f]{16} -->$/);
    expect(parseSuggestion(body)).toMatchObject({ closed: true, count: 1 });
  }
}

const policy = (sid: string, entries: readonly string[]) =>
  `${JSON.stringify(
    {
      Version: '2012-10-17',
      Statement: [
        { Sid: sid, Effect: 'Allow', Action: ['s3:GetBucketAcl', 's3:GetObject', ...entries], Resource: '*' },
      ],
    },
    null,
    2,
  )}\n`;

it('the reader of these tests sees what stands outside of code', () => {
  const text = 'a `b` ``c ` d`` \\`e\\` `f\n```x\ng\n```\n| `h\\|i` | j`k | l`m |\n- `n\n- o`';
  expect(outsideCode(text).replace(/\s+/g, ' ')).toBe('a \\`e\\` `f j`k l`m - `n - o`');
});

describe.concurrent('hostile text', () => {
  it('in the names of files', async () => {
    const names = TEXTS.map(text => `${text.replaceAll('/', '%')}.json`);
    const head = Object.fromEntries(
      names.flatMap(name => [
        [`iam/${name}`, POLICY],
        [`bad/${name}`, '{'],
      ]),
    );
    const fake = await pullRequest(head);
    const run = await runAction({ fake, files: { 'report.json': LISTING } });
    inert(run, fake);
    expect(fake.comments).toHaveLength(names.length);
    for (const name of names) expect(fake.applySuggestions(7, `iam/${name}`)).toBe(REFINED);
  });

  it('in the names of files that are told elsewhere', async () => {
    const names = TEXTS.map(text => `iam/${text.replaceAll('/', '%')}.json`);
    const tree = (text: string) => Object.fromEntries(names.map(name => [name, text]));
    const fake = await pullRequest(tree(POLICY), tree(POLICY.replace('2012', '2008')));
    const run = await runAction({ fake, files: { 'report.json': LISTING } });
    inert(run, fake);
    expect(run.summary.match(/this pull request does not change it/g)).toHaveLength(names.length);
  });

  it('in Sids', async () => {
    const head = Object.fromEntries(TEXTS.map((text, n) => [`${n}.json`, policy(text, [])]));
    const fake = await pullRequest(head);
    inert(await runAction({ fake, files: { 'report.json': LISTING } }), fake);
    expect(fake.comments).toHaveLength(TEXTS.length);
    for (const [n, text] of TEXTS.entries()) {
      const [statement] = JSON.parse(fake.applySuggestions(7, `${n}.json`)).Statement;
      expect(statement).toMatchObject({ Sid: text, Action: ['s3:GetObject'] });
    }
  });

  it.each([
    ['without backticks', false],
    ['with backticks', true],
  ])('in entries %s, which stay and are told', async (_, ticks) => {
    const texts = TEXTS.filter(text => text.includes('`') === ticks);
    const fake = await pullRequest({ 'policy.json': policy('Read', texts) });
    const run = await runAction({ fake, files: { 'report.json': LISTING } });
    inert(run, fake);
    expect(JSON.parse(fake.applySuggestions(7, 'policy.json')).Statement[0].Action).toEqual(['s3:GetObject', ...texts]);
    expect(run.summary.match(/is no action: it grants nothing, and stays/g)).toHaveLength(texts.length);
  });

  it('in entries on the line that a suggestion replaces', async () => {
    const text = POLICY.replace(
      '"s3:GetObject"',
      `"s3:GetObject", ${TEXTS.map(one => JSON.stringify(one)).join(', ')}`,
    );
    const fake = await pullRequest({ 'policy.json': text });
    inert(await runAction({ fake, files: { 'report.json': LISTING } }), fake);
    expect(fake.applySuggestions(7, 'policy.json')).toBe(text.replace('"s3:GetBucketAcl", ', ''));
  });

  it('in keys that stand twice', async () => {
    const twice = (key: string) =>
      POLICY.replace('"Sid"', `${JSON.stringify(key)}: 1, ${JSON.stringify(key)}: 2, "Sid"`);
    const fake = await pullRequest(Object.fromEntries(TEXTS.map((text, n) => [`${n}.json`, twice(text)])));
    const run = await runAction({ fake, files: { 'report.json': LISTING } });
    inert(run, fake);
    expect(run.outputs).toMatchObject({ gate: 'incomplete', problems: String(TEXTS.length + 1) });
  });

  it('in the names of principals and reports', async () => {
    const finding = JSON.parse(findingOf(LISTING));
    const resource = 'arn:aws:iam::123456789012:role/path/@pwned';
    const reports = TEXTS.map(text => [
      `reports/${text.replaceAll('/', '%')}.json`,
      JSON.stringify({ ...finding, id: text, resource }),
    ]);
    const fake = await pullRequest({ 'policy.json': POLICY });
    const inputs = { report: 'reports/*', principal: '@pwned' };
    const run = await runAction({ fake, files: Object.fromEntries(reports), inputs });
    inert(run, fake);
    expect(fake.comments).toHaveLength(1);
  });

  it('in inputs', async () => {
    for (const input of ['id', 'dry-run', 'max-report-age', 'principal', 'report']) {
      const fake = await pullRequest({ 'policy.json': POLICY });
      const { commands, summary } = await runAction({ fake, inputs: { [input]: 'a`|<b>pwned</b>\r::error::pwned' } });
      expect(commands).toHaveLength(1);
      expect(outsideCode(summary)).not.toMatch(/<b>/);
    }
  });
});
