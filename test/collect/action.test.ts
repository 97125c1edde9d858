import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COLLECT_HELP } from '../../src/edge/collect/help';
import { byCodePoint } from '../../src/iam/name';
import { read, textsOf } from '../documents';
import { newFolder } from '../review/after-file';
import { DIST, inputVariable } from '../review/run-action';
import { collects, expectedReport, REPORT, type Run, start } from './collecting';

const ACTION: {
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly main: string };
} = parse(read('collect/action.yml'));

/** Runs the action as GitHub's runner does, with the inputs given and the defaults of the others. */
async function acts(
  fake: Awaited<ReturnType<typeof start>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Run & { readonly outputs: string; readonly summary: string }> {
  const temp = newFolder();
  const [output, summary] = [join(temp, 'output'), join(temp, 'summary')];
  for (const file of [output, summary]) writeFileSync(file, '');
  const cwd = newFolder();
  const given = Object.entries(ACTION.inputs).map(([name, { default: value }]) => [
    inputVariable(name),
    inputs[name] ?? value,
  ]);
  const run = await collects(fake, {
    cwd,
    program: [join(DIST, ACTION.runs.main.replace('../dist/', ''))],
    env: { ...Object.fromEntries(given), GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: cwd },
  });
  return { ...run, outputs: readFileSync(output, 'utf8'), summary: readFileSync(summary, 'utf8') };
}

describe.concurrent('the action that collects', () => {
  it('writes the report and says where and what it is', async () => {
    const fake = await start({ pageSize: 2 });
    const { code, outputs, summary, report, cwd } = await acts(fake);
    expect(code).toBe(0);
    expect(JSON.parse(report ?? '')).toEqual(expectedReport());
    expect(outputs).toMatch(/^report<<(\S+)\n(.*)\n\1\nevidence<<(\S+)\n4\n\3\n$/);
    expect(outputs).toContain(`\n${join(cwd, REPORT)}\n`);
    expect(summary).toBe(
      'Refine IAM collected 4 findings of unused permissions, 2 of unused roles, keys and passwords.\n',
    );
  });

  it('takes lists one a line', async () => {
    const entities = ['A', 'B', 'C'].map(name => ({
      kind: 'role' as const,
      name,
      path: '/',
      tags: { t: name, s: '' },
    }));
    const fake = await start({ entities });
    const { report } = await acts(fake, { 'last-accessed': 'A\nB\n', 'resource-tag': 't=B\ns=' });
    const { lastAccessed } = JSON.parse(report ?? '');
    expect(lastAccessed.map(({ principal }: { principal: string }) => principal)).toEqual([
      'arn:aws:iam::111122223333:role/B',
    ]);
  });

  it('fails with 2 and writes nothing when it is denied', async () => {
    const fake = await start();
    fake.fault({
      operation: 'GetFindingV2',
      status: 403,
      code: 'AccessDeniedException',
      message: '::warning::x%0A',
      times: 9,
    });
    const { code, stdout, outputs, summary, files } = await acts(fake);
    expect([code, outputs, files]).toEqual([2, '', []]);
    expect(stdout).toMatch(
      /^::error::the credentials may not do `access-analyzer:GetFinding` for finding `f-0\d`[^\n]*; nothing was written\n$/,
    );
    expect(summary).toContain('### Refine IAM could not collect a report\n');
  });

  it.each([
    [{ 'all-roles': 'maybe' }, '`all-roles` is `maybe`'],
    [{ output: '-' }, '`output` is `-`'],
    [{ output: '' }, '`output` is empty'],
    [{ output: 'out/' }, '`output` is `out/`, which names a folder'],
    [{ analyzer: 'x' }, '`analyzer` is `x`'],
  ])('refuses %j', async (inputs, words) => {
    const { code, stdout, files } = await acts(await start(), inputs);
    expect([code, files]).toEqual([2, []]);
    expect(stdout).toContain(`::error::${words}`);
  });
});

describe('the error of the action', () => {
  it('names the file that cannot be written', async () => {
    const { code, stdout } = await acts(await start(), { output: 'no/r.json' });
    expect([code, stdout]).toEqual([
      2,
      expect.stringMatching(/^::error::\/.*\/no\/r\.json: its folder does not exist: /),
    ]);
  });
});

describe('docs/reports.md', () => {
  it('has the help, every input and output, and every permission', () => {
    expect(textsOf('docs/reports.md', 'text')).toEqual([COLLECT_HELP]);
    const text = read('docs/reports.md').replace(/ +/g, ' ');
    for (const [name, { description, default: value }] of Object.entries(ACTION.inputs)) {
      expect(text).toContain(`| \`${name}\` | ${description.trim()} |${value === '' ? '' : ` \`${value}\``} |`);
    }
    for (const [name, { description }] of Object.entries(ACTION.outputs)) {
      expect(text).toContain(`| \`${name}\` | ${description} |`);
    }
    const policies = textsOf('docs/reports.md', 'json').filter(text => text.includes('"Resource"'));
    const allowed = policies.flatMap(policy => JSON.parse(policy).Statement[0].Action);
    const asked = [...read('src/collect/ports.ts').matchAll(/^ {2}\| '([\w-]+:\w+)'/gm)].map(([, name = '']) => name);
    expect(allowed.sort(byCodePoint)).toEqual(asked.sort(byCodePoint));
  });

  it('names permissions that there are', () => {
    const catalogue = read('src/data/catalogue.txt').split('\n');
    for (const policy of textsOf('docs/reports.md', 'json').filter(text => text.includes('"Statement"'))) {
      for (const action of [JSON.parse(policy).Statement[0].Action].flat()) {
        const [service = '', name = ''] = action.split(':');
        const line = catalogue.find(one => one.startsWith(`${service}\t`)) ?? '';
        expect(
          line.split(/[\t ]/).some(one => one.replace(/[^\w-]+$/, '') === name),
          action,
        ).toBe(true);
      }
    }
  });
});
