import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Gate } from '../../src/analyse/analysis';
import { readMarker } from '../../src/deliver/marker';
import { noteOf } from '../../src/deliver/note';
import { writeFiles } from '../cli/run';
import { newFolder } from '../review/after-file';
import { Desk } from './desk';
import { analysed, listing } from './placed';
import { plan, policyOf, round, type Texts } from './round';

const REPORT = listing('s3:GetBucketAcl', 's3:PutBucketAcl');
const ONE = policyOf(['s3:GetBucketAcl', 's3:GetObject']);
const TWO = policyOf(['s3:GetBucketAcl', 's3:PutBucketAcl', 's3:GetObject'], ['s3:PutBucketAcl', 's3:PutObject']);
const FAILED: Gate = { failOn: 'added', result: 'failed', sentence: 'failed: unused actions are granted.' };

/** The note about what a pull request does not touch. */
async function note(old: Texts, more: Texts = {}, report = REPORT) {
  const made = await plan(new Desk(), { ...old, ...more }, report, { base: old });
  return { plan: made, note: noteOf(made, []) };
}

/** What `git apply` makes of files with the patch that stands in a text. */
function applied(files: Texts, body: string): Texts {
  const [, , patch = ''] = /(`{3,})diff\n([\s\S]*?)\n\1\n/.exec(body) ?? [];
  const cwd = newFolder();
  for (const path of Object.keys(files)) mkdirSync(join(cwd, dirname(path)), { recursive: true });
  writeFiles(cwd, files);
  const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd, input: `${patch}\n`, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return Object.fromEntries(Object.keys(files).map(path => [path, readFileSync(join(cwd, path), 'utf8')]));
}

describe('the note', () => {
  it('says first how much is left, then where and why, then how to take it', async () => {
    const { note: made } = await note({ 'a.json': TWO, 'b/c d.json': ONE }, { 'new.json': ONE });
    const lines = made?.body.split('\n') ?? [];
    expect(lines[0]).toBe(
      '**3 more statements hold 4 unused actions that no suggestion on a line of this pull request removes.**',
    );
    expect(lines.filter(line => line.startsWith('- `'))).toEqual([
      '- `a.json:4`: 2 actions were not used (this pull request does not change it)',
      expect.stringMatching(
        /^- `a\.json:\d+`: `s3:PutBucketAcl` was not used \(this pull request does not change it\)$/,
      ),
      '- `b/c d.json:4`: `s3:GetBucketAcl` was not used (this pull request does not change it)',
    ]);
    expect(made?.body).toContain('run `git apply refine-iam.patch`');
    expect(readMarker(made?.body ?? '')).toMatchObject({ kind: 'note', content: made?.content });
    expect(made?.told).toHaveLength(3);
  });

  it('holds a patch of what stands outside, and of nothing else, which applies to the head', async () => {
    const base = { 'a.json': policyOf(['s3:GetObject'], ['s3:PutBucketAcl', 's3:PutObject']), 'b/c d.json': ONE };
    const head = {
      ...base,
      'a.json': policyOf(['s3:GetBucketAcl', 's3:GetObject'], ['s3:PutBucketAcl', 's3:PutObject']),
    };
    const made = await plan(new Desk(), head, REPORT, { base });
    expect(made.comments.map(({ comment }) => comment.path)).toEqual(['a.json']);
    const after = applied(head, noteOf(made, [])?.body ?? '');
    const both = {
      'a.json': policyOf(['s3:GetBucketAcl', 's3:GetObject'], ['s3:PutObject']),
      'b/c d.json': policyOf(['s3:GetObject']),
    };
    expect(after).toEqual(both);
  });

  it('leaves out what was declined, and lists it', async () => {
    const desk = new Desk();
    const head = { 'a.json': ONE, 'old.json': ONE };
    await round(desk, head, REPORT, { base: { 'old.json': ONE } });
    desk.change(0, { resolvedBy: 'ann' });
    await round(desk, head, REPORT, { base: { 'old.json': ONE } });
    const [{ body } = { body: '' }] = desk.notes;
    expect(desk.notes).toHaveLength(1);
    expect(body).toContain('Declined, and not raised again:\n\n- `a.json:4`: `s3:GetBucketAcl` was not used\n');
    expect(applied(head, body)).toEqual({ 'a.json': ONE, 'old.json': policyOf(['s3:GetObject']) });
  });

  it('tells a gate that says no, and is there for that alone; a gate that passed is no reason for one', async () => {
    const desk = new Desk();
    await round(desk, { 'a.json': ONE }, REPORT, { gate: FAILED });
    expect(desk.notes[0]?.body.split('\n')[0]).toBe('Gate `added`: failed: unused actions are granted.');
    await round(desk, { 'a.json': ONE }, REPORT, { gate: { ...FAILED, result: 'passed', sentence: 'passed: x.' } });
    expect(desk.notes).toEqual([]);
  });

  it('of a file whose line ends would not survive says where its patch is', async () => {
    const { note: made } = await note({ 'a.json': ONE.replaceAll('\n', '\r\n'), 'b.json': ONE });
    expect(made?.body).toContain('Left out of the patch, CRLF line ends do not survive here: `a.json`.');
    expect(made?.body).toContain('+++ b/b.json');
    expect(made?.body).not.toContain('+++ b/a.json');
  });

  it('keeps text from outside in its code spans', async () => {
    const path = 'a`b\n::warning::|<b>@all-->.json';
    const { note: made } = await note({ [path]: ONE });
    const row = made?.body.split('\n').find(line => line.startsWith('- '));
    expect(row).toMatch(/^- ``a`b\\u\{a\}::warning::\|<b>@all-->\.json:4``: /);
  });
});

describe('over time there is one note', () => {
  const [old, head] = [{ 'old.json': TWO }, { 'old.json': TWO }];
  const run = (desk: Desk, files: Texts = head, given = {}) => round(desk, files, REPORT, { base: old, ...given });

  it('left as it is, written anew, and deleted', async () => {
    const desk = new Desk();
    await run(desk);
    await run(desk);
    expect(desk.writes).toEqual(['note']);
    await run(desk, { 'old.json': TWO, 'more.json': ONE }, { base: { ...old, 'more.json': ONE } });
    expect(desk.writes).toEqual(['note', 'rewrite note 101']);
    const gone = await run(desk, {});
    expect(desk.writes.at(-1)).toBe('delete note 101');
    expect(gone.sentence).toBe('Removed the note, which had nothing left to say.');
  });

  it('which stays where something could not be analysed', async () => {
    const desk = new Desk();
    await run(desk);
    const { sentence } = await run(desk, {}, { broken: true });
    expect(desk.writes).toEqual(['note']);
    expect(sentence).toContain('Not everything could be analysed, so nothing that was said before was removed.');
    await run(desk, {}, { broken: true, gate: { ...FAILED, result: 'incomplete', sentence: 'incomplete: x.' } });
    expect(desk.writes).toEqual(['note']);
    await run(desk, head, { broken: true });
    expect(desk.notes[0]?.body).toContain('Not everything could be analysed: there may be more.');
  });

  it('for each `id`, and the second of two goes', async () => {
    const desk = new Desk();
    for (const id of ['one', 'two', 'one', 'two']) await run(desk, head, { id });
    expect(desk.notes).toHaveLength(2);
    const [first] = desk.notes;
    if (first) desk.notes.push({ ...first, id: 900 });
    await run(desk, head, { id: 'one' });
    expect(desk.notes.map(({ id }) => id)).toEqual([101, 102]);
  });
});

describe('a note that is too long', () => {
  it('leaves out whole files of the patch, and says which', async () => {
    const lists = Array.from({ length: 90 }, () => ['s3:GetBucketAcl', 's3:PutBucketAcl', 's3:GetObject']);
    const old = Object.fromEntries(['a', 'b', 'c', 'd'].map(name => [`${name}.json`, policyOf(...lists)]));
    const { note: made } = await note({ ...old, 'e.json': ONE });
    const body = made?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(65_536);
    const kept = Object.keys(old).filter(path => body.includes(`+++ b/${path}`));
    const left = Object.keys(old).filter(path => !kept.includes(path));
    expect([kept.length > 0, left.length > 0]).toEqual([true, true]);
    expect(body).toContain(
      `Left out of the patch, to fit: ${left.map(path => `\`${path}\``).join(', ')}. The output \`patch\` has them.`,
    );
    expect(body).toContain('+++ b/e.json');
    expect(made?.told).toHaveLength(361);
    const files = Object.fromEntries(
      [...kept, 'e.json'].map(path => [path, path === 'e.json' ? ONE : policyOf(...lists)]),
    );
    const [file] = analysed({ 'a.json': policyOf(...lists) }, REPORT).files;
    for (const path of kept) expect(applied(files, body)[path]).toBe(file?.after);
  });

  it('then leaves out lines, and tells which findings it does not list', async () => {
    const lists = Array.from({ length: 900 }, () => ['s3:GetBucketAcl', 's3:GetObject']);
    const { note: made, plan: whole } = await note({ 'a.json': policyOf(...lists) });
    const body = made?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(65_536);
    const shown = body.split('\n').filter(line => line.startsWith('- `a.json:')).length;
    expect(shown).toBeGreaterThan(500);
    expect(made?.told).toEqual(whole.outside.slice(0, shown));
    const rest = `- and ${900 - shown} more findings: the job summary has all of them, and the output \`patch\` all changes`;
    expect(body).toContain(rest);
    const desk = new Desk();
    const old = { 'a.json': policyOf(...lists) };
    expect((await round(desk, old, REPORT, { base: old })).untold).toHaveLength(900 - shown);
  });
});
