import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inert, TEXTS } from './inert';
import { noteOf, withNotePatch } from './note-patch';
import { outsideCode } from './outside-code';
import { findingOf, LISTING, POLICY, pullRequest, REFINED } from './pull-request';
import { runAction } from './run-action';

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

const FILES = { 'report.json': LISTING };
const named = (folder: string) => TEXTS.map(text => `${folder}/${text.replaceAll('/', '%')}.json`);

describe.concurrent('hostile text', () => {
  it('in the names of files', async () => {
    const names = named('iam');
    const head = Object.fromEntries([...names.map(name => [name, POLICY]), ...named('bad').map(name => [name, '{'])]);
    const fake = await pullRequest(head);
    inert(await runAction({ fake, files: FILES, inputs: { 'max-comments': '50' } }), fake);
    expect(fake.comments).toHaveLength(names.length);
    for (const name of names) expect(fake.applySuggestions(7, name)).toBe(REFINED);
  });

  it('in the names of files that are told in the note, or that a gate names', async () => {
    const tree = (text: string) => Object.fromEntries(named('iam').map(name => [name, text]));
    const fake = await pullRequest(tree(POLICY), tree(POLICY.replace('2012', '2008')));
    const run = await runAction({ fake, files: FILES, inputs: { 'fail-on': 'any' } });
    inert(run, fake, { code: 1 });
    for (const text of [run.summary, noteOf(fake)]) {
      expect(text.match(/this pull request does not change it/g)).toHaveLength(TEXTS.length);
    }
    for (const text of TEXTS.filter((_, n) => n % 6 === 5)) {
      const path = `iam/${text.replaceAll('/', '%')}.json`;
      const one = await pullRequest({ [path]: POLICY }, {});
      const gated = await runAction({ fake: one, files: FILES, inputs: { 'fail-on': 'added' } });
      inert(gated, one, { code: 1 });
      expect(noteOf(one)).toMatch(/^Gate `added`: failed: /m);
    }
  });

  it('in the names of files that nobody owns: the lines to add name each, and nothing else', async () => {
    const fake = await pullRequest(Object.fromEntries(named('iam').map(name => [name, POLICY])));
    const run = await runAction({ fake, files: { 'report.json': findingOf(LISTING) } });
    inert(run, fake);
    const [, , yaml = ''] = /^(`{3,})yaml\n([\s\S]*?)\n\1$/m.exec(run.summary) ?? [];
    const { principals } = parse(yaml);
    expect(Object.keys(principals)).toHaveLength(named('iam').filter(name => !name.includes('\\')).length);
    expect(new Set(Object.values(principals))).toEqual(new Set(['ROLE']));
  });

  it('in Sids', async () => {
    const head = Object.fromEntries(TEXTS.map((text, n) => [`${n}.json`, policy(text, [])]));
    const fake = await pullRequest(head);
    inert(await runAction({ fake, files: FILES, inputs: { 'max-comments': '50' } }), fake);
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
    const run = await runAction({ fake, files: FILES });
    inert(run, fake);
    expect(JSON.parse(fake.applySuggestions(7, 'policy.json')).Statement[0].Action).toEqual(['s3:GetObject', ...texts]);
    expect(run.summary.match(/is no action: it grants nothing, and stays/g)).toHaveLength(texts.length);
  });

  it('in entries on the line that a suggestion replaces', async () => {
    const entries = TEXTS.map(one => JSON.stringify(one)).join(', ');
    const text = POLICY.replace('"s3:GetObject"', `"s3:GetObject", ${entries}`);
    const fake = await pullRequest({ 'policy.json': text });
    inert(await runAction({ fake, files: FILES }), fake);
    expect(fake.applySuggestions(7, 'policy.json')).toBe(text.replace('"s3:GetBucketAcl", ', ''));
  });

  it('in comments of the policy, in a suggestion, in the patch of a note, and in that of the summary', async () => {
    const comment = `/*\n${TEXTS.map(text => text.replaceAll('\r', '')).join('\n')}\n*/`;
    const list = `[\n"s3:GetBucketAcl",\n${comment}\n"s3:PutBucketAcl",\n"s3:GetObject"]`;
    const head = POLICY.replace(/\[".*"\]/, () => list);
    const refined = head.replace('"s3:GetBucketAcl",\n', '').replace('"s3:PutBucketAcl",\n', '');
    for (const base of [undefined, { 'policy.json': head.replace('2012', '2008') }]) {
      const fake = await pullRequest({ 'policy.json': head }, base);
      inert(await runAction({ fake, files: FILES }), fake);
      if (base) expect(withNotePatch(noteOf(fake), 'policy.json', head)).toBe(refined);
      else expect(fake.applySuggestions(7, 'policy.json')).toBe(refined);
    }
  });

  it('in keys that stand twice', async () => {
    const twice = (key: string) =>
      POLICY.replace('"Sid"', () => `${JSON.stringify(key)}: 1, ${JSON.stringify(key)}: 2, "Sid"`);
    const fake = await pullRequest(Object.fromEntries(TEXTS.map((text, n) => [`${n}.json`, twice(text)])));
    const run = await runAction({ fake, files: FILES });
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
    inert(await runAction({ fake, files: Object.fromEntries(reports), inputs }), fake);
    expect(fake.comments).toHaveLength(1);
  });

  it('in inputs', async () => {
    const hostile = 'a`|<b>pwned</b>@everyone\r::error::pwned';
    const artifact = { report: '', 'report-artifact': hostile, 'report-workflow': hostile };
    const names = ['id', 'dry-run', 'max-report-age', 'principal', 'report', 'config', 'fail-on', 'scope'];
    for (const inputs of [...[...names, 'max-comments'].map(name => ({ [name]: hostile })), artifact]) {
      const fake = await pullRequest({ 'policy.json': POLICY });
      const { commands, summary, stdout } = await runAction({ fake, inputs, files: FILES });
      const isPath = 'config' in inputs;
      expect([inputs, commands.filter(({ name }) => name !== 'notice')]).toEqual([
        inputs,
        isPath ? [] : [expect.objectContaining({ name: expect.stringMatching(/^(?:error|warning)$/) })],
      ]);
      expect(outsideCode(summary)).not.toMatch(/<b>|@e/);
      expect(stdout.split(/[\r\n]/)).not.toContain('::error::pwned');
    }
  });
});
