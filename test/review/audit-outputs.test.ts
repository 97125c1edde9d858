import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validResult } from '../cli/schema';
import { validSarif } from '../sarif/valid';
import { findingOf, LISTING, POLICY, pullRequest } from './pull-request';
import { ACTION, type ActionRun, type Given, runAction } from './run-action';

interface Result {
  readonly trend: { readonly actions: { readonly added: number; readonly same: number } } | null;
  readonly baseline: { readonly known: number } | null;
  readonly files: readonly unknown[];
}

/** An audit of a checkout on a schedule. */
async function audit(files: NonNullable<Given['files']>, inputs: Given['inputs'] = {}): Promise<ActionRun> {
  const fake = await pullRequest({ 'other.json': POLICY });
  return runAction({
    ...{ fake, event: 'schedule', files: { 'report.json': findingOf(LISTING), ...files } },
    inputs: { report: 'report.json', principal: 'MyRole', ...inputs },
  });
}

function textOf(run: ActionRun, output: string): string {
  return readFileSync(run.outputs[output] ?? '', 'utf8');
}

describe('an audit in the action', () => {
  const files = { 'iam/a.json': POLICY };

  it('leaves a result, SARIF and a page behind, which say the same', async () => {
    const run = await audit(files);
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(ACTION.outputs).sort());
    validResult(textOf(run, 'result'));
    expect(validSarif(textOf(run, 'sarif')).results).toHaveLength(1);
    expect(textOf(run, 'page')).toMatch(/^<!doctype html>/i);
    expect(run.summary).toContain('| Access level | Unused actions |');
  });

  it('compares with the audit before, and with a baseline, by paths from the workspace', async () => {
    const before = await audit(files);
    const previous = textOf(before, 'result');
    const now = { ...files, 'iam/b.json': POLICY, 'was.json': previous };
    const run = await audit(now, { previous: 'was.json', policies: 'iam/**' });
    expect(validResult<Result>(textOf(run, 'result')).trend?.actions).toMatchObject({ added: 1, same: 1 });
    expect(run.summary).toMatch(/1 unused action added, 0 gone, 1 the same/);
    expect(run.stdout).toMatch(/1 unused action added, 0 gone, 1 the same/);
    expect(textOf(run, 'page')).toMatch(/<p>Since [^<]*: 1 unused action added, 0 gone, 1 the same\.<\/p>/);
  });

  it('is the first where there is no audit before, but not without its baseline', async () => {
    const first = await audit(files, { previous: 'was.json' });
    expect([first.code, validResult<Result>(textOf(first, 'result')).trend]).toEqual([0, null]);
    const without = await audit(files, { baseline: 'was.json', 'fail-on': 'any' });
    expect([without.code, without.outputs.gate]).toEqual([2, 'incomplete']);
    expect(without.commands[0]?.message).toMatch(/^was\.json: /);
  });

  it('fails its gate only for what the baseline lacks', async () => {
    const entry = {
      path: 'iam/a.json',
      sid: null,
      fingerprint: '0'.repeat(16),
      unused: ['s3:GetBucketAcl'],
    };
    const statement = validResult<{
      files: { policies: { statements: { fingerprint: string; sid: string | null }[] }[] }[];
    }>(textOf(await audit(files), 'result')).files[0]?.policies[0]?.statements[0];
    const held = { ...entry, fingerprint: statement?.fingerprint, sid: statement?.sid };
    const baseline = (one: object) =>
      JSON.stringify({ baseline: 'refine-iam', version: 1, date: '2026-11-20', statements: [one] });
    const gate = async (one: object) => {
      const run = await audit({ ...files, 'debt.json': baseline(one) }, { baseline: 'debt.json', 'fail-on': 'any' });
      return [run.code, run.outputs.gate];
    };
    expect(await gate(held)).toEqual([0, 'passed']);
    expect(await gate(entry)).toEqual([1, 'failed']);
  });
});
