import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseConfiguration, caseFile } from '../case-files';
import { ROOT } from '../cli/run';
import { distWith } from './catalogue';
import { clean, pullRequest, writes } from './pull-request';
import { type ActionRun, runAction } from './run-action';

// the folders of test/cases.test.ts, here as pull requests that touch every line and add no entry
const CASES = join(ROOT, 'test/cases');

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && entry.name !== 'declined')
    .map(entry => entry.name);
}

async function reviewOf(folder: string) {
  const { ending, bytes } = caseFile(folder, 'before');
  const file = `policy.${ending}`;
  const fake = await pullRequest({ ...caseConfiguration(folder), [file]: bytes });
  const own = join(folder, 'catalogue.json');
  const flags = existsSync(join(folder, 'args.txt')) ? readFileSync(join(folder, 'args.txt'), 'utf8').split('\n') : [];
  const { 'as-of': asOf, ...inputs } = Object.fromEntries(
    flags.filter(Boolean).map(flag => {
      const [, name, value] = /^--([a-z-]+)=(.*)$/.exec(flag) ?? [];
      if (name === undefined || value === undefined) throw new Error(`${folder}: not a flag with a value: ${flag}`);
      return [name, value];
    }),
  );
  const dist = distWith(existsSync(own) ? own : join(CASES, 'catalogue.json'));
  const files = { 'report.json': readFileSync(join(folder, 'report.json')) };
  const run = await runAction({ fake, inputs, files, dist, ...(asOf === undefined ? {} : { asOf }) });
  expect([run.code, run.stderr]).toEqual([0, '']);
  clean(fake);
  return { fake, file, run };
}

describe.concurrent('cases', () => {
  const names = namesIn(CASES);
  it('are there', () => expect(names.length).toBeGreaterThan(50));

  it.each(names)('%s', async name => {
    const folder = join(CASES, name);
    const { fake, file } = await reviewOf(folder);
    expect(fake.applySuggestions(7, file)).toBe(caseFile(folder, 'after').bytes.toString());
    expect(fake.comments.length).toBeGreaterThan(0);
  });
});

function reasonOf(folder: string): string {
  return readFileSync(join(folder, 'reason.txt'), 'utf8').trim();
}

describe.concurrent('declined cases', () => {
  const declined = join(CASES, 'declined');
  const names = namesIn(declined);
  it('are there', () => expect(names.length).toBeGreaterThan(20));

  it.each(names)('%s', async name => {
    const { fake, run } = await reviewOf(join(declined, name));
    const reason = reasonOf(join(declined, name));
    expect(fake.comments).toEqual([]);
    expect(fake.issueComments.map(({ body }) => body)).toEqual(
      reason === 'last-statement' ? [expect.stringMatching(/^- `.*`: nothing that .*: detach or delete it$/m)] : [],
    );
    expect(writes(fake)).toHaveLength(fake.issueComments.length);
    const unjudged = /^(unowned|no-evidence|not-action|not-literal|shared)$/.test(reason);
    expect(run.outputs.gate).toBe(hasError(run) || unjudged ? 'incomplete' : 'passed');
    expect(run.summary).toMatch(/^Nothing to suggest on the lines of this pull request\./);
    expect(run.summary).toMatch(/^Read \d/m);
  });
});

function hasError({ outputs }: ActionRun): boolean {
  const { problems } = JSON.parse(readFileSync(outputs.result ?? '', 'utf8'));
  return problems.some(({ severity }: { severity: string }) => severity === 'error');
}
