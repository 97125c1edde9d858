// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how Terraform writes what is computed
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../cli/run';
import { newFolder } from './after-file';
import { clean, type Files, LISTING, POLICY, pullRequest, REFINED, touched } from './pull-request';
import { type ActionRun, runAction } from './run-action';

const TAKES = 'locals {\n  a = file("${path.module}/policies/admin.tpl")\n}\n';
const TPL = 'infra/policies/admin.tpl';

interface Scene {
  readonly head: Files;
  readonly base?: Files;
  readonly renames?: Readonly<Record<string, string>>;
  /** What is checked out beside the report. */
  readonly files?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workspace?: string;
}

async function review({ head, base, renames = {}, files = {}, inputs = {}, workspace }: Scene) {
  const fake = await pullRequest(head, base, { renames });
  const run = await runAction({
    fake,
    files: { 'report.json': LISTING, ...files },
    inputs,
    ...(workspace && { workspace }),
  });
  clean(fake);
  return { fake, ...run };
}

function filesIn({ summary }: ActionRun): number {
  return Number(/Read (\d+) files?/.exec(summary)?.[1]);
}

describe.concurrent('a changed policy whose name says nothing', () => {
  it('is reviewed where a changed Terraform file takes its text', async () => {
    const { fake, code } = await review({ head: { 'infra/main.tf': TAKES, [TPL]: POLICY } });
    expect(code).toBe(0);
    expect(fake.applySuggestions(7, TPL)).toBe(REFINED);
  });

  it('is reviewed where a Terraform file of the checkout takes it that did not change', async () => {
    const { fake } = await review({ head: { [TPL]: POLICY }, files: { 'infra/main.tf': TAKES } });
    expect(fake.applySuggestions(7, TPL)).toBe(REFINED);
  });

  it('is not looked at without either, and asks nothing more of GitHub', async () => {
    const { fake, ...run } = await review({ head: { [TPL]: POLICY } });
    expect([fake.reviews, filesIn(run)]).toEqual([[], 0]);
    expect(fake.requests.filter(({ path }) => path.includes('/git/blobs/'))).toEqual([]);
  });

  it('is left where a glob takes it away, and where none chooses the Terraform file', async () => {
    for (const policies of ['**/*.{tf,json}\n!**/policies/**', '**/*.json']) {
      const { fake } = await review({ head: { 'infra/main.tf': TAKES, [TPL]: POLICY }, inputs: { policies } });
      expect(fake.reviews).toEqual([]);
    }
    const { fake } = await review({
      head: { 'infra/main.tf': TAKES, [TPL]: POLICY },
      inputs: { policies: 'infra/*.tf' },
    });
    expect(fake.applySuggestions(7, TPL)).toBe(REFINED);
  });

  it('is asked of GitHub once, with what refers to it', async () => {
    const { fake } = await review({ head: { 'infra/main.tf': TAKES, [TPL]: POLICY } });
    const blobs = fake.requests.map(({ path }) => path).filter(path => path.includes('/git/blobs/'));
    expect(blobs).toHaveLength(4);
    expect(new Set(blobs).size).toBe(4);
  });

  it('is compared with what it was under another name', async () => {
    const base = { 'infra/main.tf': `${TAKES}\n`, 'infra/old.tpl': POLICY.replace('"*"', '"x"') };
    const head = { 'infra/main.tf': TAKES, [TPL]: POLICY };
    const { outputs } = await review({
      head,
      base,
      renames: { [TPL]: 'infra/old.tpl' },
      inputs: { 'fail-on': 'added' },
    });
    expect(outputs.gate).toBe('passed');
    const other = { ...base, 'infra/old.tpl': POLICY.replace('GetBucketAcl', 'PutObject') };
    const added = await review({
      head,
      base: other,
      renames: { [TPL]: 'infra/old.tpl' },
      inputs: { 'fail-on': 'added' },
    });
    expect(added.outputs.gate).toBe('failed');
  });
});

describe.concurrent('a gate does not pass', () => {
  const gate = { inputs: { 'fail-on': 'added' } };
  const base = { 'infra/main.tf': `${TAKES}\n`, [TPL]: REFINED };

  it('what a reference brings, also where the change takes the reference away', async () => {
    for (const main of [TAKES, TAKES.replace('admin.tpl', '${var.name}')]) {
      const { outputs } = await review({ head: { 'infra/main.tf': main, [TPL]: POLICY }, base, ...gate });
      expect(outputs.gate).toBe('failed');
    }
  });

  it.each<[string, Files[string]]>([
    ['a link', { mode: '120000', content: '../elsewhere' }],
    ['no policy any more', '{}'],
    ['a broken one', POLICY.replace('[', '[[')],
    ['a script', '#!/bin/sh\n'],
    ['no UTF-8 text', Buffer.from([0x7b, 0xff, 0xfe])],
  ])('a policy that became %s', async (_, content) => {
    const { outputs, code } = await review({ head: { 'infra/main.tf': TAKES, [TPL]: content }, base, ...gate });
    expect([outputs.gate, code]).toEqual(['incomplete', 2]);
  });

  it('but says nothing of a script or of bytes that never were one', async () => {
    const head = { 'infra/main.tf': TAKES, [TPL]: '#!/bin/sh\n"Effect"', 'infra/x': Buffer.from([0x7b, 0xff]) };
    const files = { 'infra/more.tf': 'a = file("x")\n' };
    const { outputs } = await review({ head, base: touched({ ...head, [TPL]: '#!/bin/sh' }), files, ...gate });
    expect(outputs).toMatchObject({ gate: 'passed', problems: '0' });
  });
});

describe.concurrent('a hostile', () => {
  it('checkout with links tells nothing of what lies outside', async () => {
    const outside = newFolder();
    writeFiles(outside, { 'main.tf': 'a = file("policies/admin.tpl")\n' });
    const workspace = newFolder();
    symlinkSync(outside, join(workspace, 'infra'));
    symlinkSync('.', join(workspace, 'circle'));
    const { fake, code } = await review({ head: { [TPL]: POLICY }, workspace });
    expect([fake.reviews, code]).toEqual([[], 0]);
  });

  it('pull request with more references than are read is told, and passes no gate', async () => {
    const names = Array.from({ length: 2_001 }, (_, n) => `p${n}`);
    const head: Files = {
      'main.tf': names.map((name, n) => `a${n} = file("${name}")\n`).join(''),
      ...Object.fromEntries(names.map(name => [name, '{}'])),
    };
    const { outputs, summary } = await review({ head, base: {}, inputs: { 'fail-on': 'added' } });
    expect(outputs.gate).toBe('incomplete');
    expect(summary).toContain('more than 2000 files');
  }, 120_000);
});

it('on a push the checkout is read as on the command line', async () => {
  const fake = await pullRequest({ 'policy.json': POLICY });
  const files = { 'report.json': LISTING, 'infra/main.tf': TAKES, [TPL]: POLICY, 'no.tpl': POLICY };
  const run = await runAction({ fake, event: 'push', files });
  expect(run.outputs).toMatchObject({ 'refined-statements': '1' });
  expect(run.summary).toContain(TPL);
  const left = await runAction({ fake, event: 'push', files, inputs: { policies: '**/*.tf\n!**/policies/**' } });
  expect(left.outputs).toMatchObject({ 'refined-statements': '0' });
});
