import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../cli/run';
import type { FakeGitHub } from '../fake-github/fake-github';
import { newFolder } from './after-file';
import { clean, LISTING, POLICY, pullRequest, REFINED, writes } from './pull-request';
import { type ActionRun, type Given, runAction } from './run-action';

function review(fake: FakeGitHub, more: Partial<Given> = {}): Promise<ActionRun> {
  return runAction({ fake, files: { 'report.json': LISTING }, ...more });
}

const FILLER = Array.from({ length: 20 }, (_, line) => `${' '.repeat(line)}\n`).join('');
/** A policy that the pull request changes far below its only finding. */
const OLD = { base: `${POLICY}${FILLER}`, head: `${POLICY}${FILLER}\n` };

/** What `git apply` makes of a file with the patch in a note. */
function applied(path: string, text: string, note: string): string {
  const [, , patch = ''] = /(`{3,})diff\n([\s\S]*?)\n\1\n/.exec(note) ?? [];
  const cwd = newFolder();
  writeFiles(cwd, { [path]: text });
  const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd, input: `${patch}\n`, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return readFileSync(join(cwd, path), 'utf8');
}

describe.concurrent('old debt', () => {
  it('opens no thread, but stands in one note, whose patch takes it away', async () => {
    const fake = await pullRequest({ 'old.json': OLD.head }, { 'old.json': OLD.base });
    const { summary } = await review(fake);
    expect(summary).toMatch(/^A note lists 1 finding outside the suggestions\. /);
    expect([fake.reviews, fake.comments, fake.issueComments.length]).toEqual([[], [], 1]);
    const [{ body } = { body: '' }] = fake.issueComments;
    expect(body).toContain('- `old.json:4`: `s3:GetBucketAcl` was not used (this pull request does not change it)');
    expect(applied('old.json', OLD.head, body)).toBe(`${REFINED}${FILLER}\n`);
    await review(fake);
    expect(writes(fake)).toHaveLength(1);
    clean(fake);
  });

  it('is followed by its note: written anew in its place, deleted at the end', async () => {
    const fake = await pullRequest({ 'old.json': OLD.head }, { 'old.json': OLD.base });
    await review(fake);
    const [first] = fake.issueComments;
    fake.moveHead(7, { 'old.json': `\n${OLD.head}` });
    await review(fake);
    expect(fake.issueComments.map(({ id }) => id)).toEqual([first?.id]);
    expect(fake.issueComments[0]?.body).toContain('- `old.json:5`');
    fake.moveHead(7, { 'old.json': `${REFINED}${FILLER}\n` });
    const { summary } = await review(fake);
    expect(summary).toMatch(/^Removed the note, which had nothing left to say\./);
    expect(fake.issueComments).toEqual([]);
    clean(fake);
  });

  it('and more findings than `max-comments` are all told', async () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd'].map(name => [`${name}.json`, POLICY]));
    const fake = await pullRequest(files);
    const { summary } = await review(fake, { inputs: { 'max-comments': '3' } });
    expect(summary).toMatch(/^Posted 3 suggestions: .* A note lists 1 finding outside the suggestions\. /);
    expect(fake.issueComments[0]?.body).toContain('- `d.json:4`');
    await review(fake, { inputs: { 'max-comments': '3' } });
    expect(writes(fake)).toHaveLength(2);
    clean(fake);
  });

  it('tells of a gate that says no', async () => {
    const fake = await pullRequest({ 'policy.json': POLICY });
    const { code } = await review(fake, { inputs: { 'fail-on': 'touched' } });
    expect(code).toBe(1);
    expect(fake.issueComments[0]?.body).toMatch(/^Gate `touched`: failed: /);
    clean(fake);
  });
});
