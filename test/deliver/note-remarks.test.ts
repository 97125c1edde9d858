import { describe, expect, it } from 'vitest';
import type { Gate } from '../../src/analyse/analysis';
import { noteOf } from '../../src/deliver/note';
import { dryRun } from '../../src/deliver/post';
import { answer, Desk } from './desk';
import { listing } from './placed';
import { plan, policyOf, round, type Texts } from './round';

const REPORT = listing('s3:GetBucketAcl', 's3:PutBucketAcl', 'iam:CreateUser', 'iam:DeleteUser', 'iam:CreateRole');
const ONE = policyOf(['s3:GetBucketAcl', 's3:GetObject']);
const UNUSED = policyOf(['s3:GetBucketAcl'], ['s3:PutBucketAcl']);
const OLD = ['s3:GetBucketAcl', 's3:GetObject'];

/** The lines of the note that leave something for people to decide. */
async function remarks(head: Texts, given: Parameters<typeof plan>[3] = {}): Promise<readonly string[]> {
  const body = noteOf(await plan(new Desk(), head, REPORT, given), [])?.body ?? '';
  const [, list = ''] = /For people to decide:\n\n((?:- .*\n)+)/.exec(body) ?? [];
  return list.split('\n').filter(line => line !== '');
}

describe('the note leaves for people to decide', () => {
  it('a policy of which nothing is used, once, wherever the pull request changes its file', async () => {
    const line = '- `a.json:4`: nothing that this policy allows was used: detach or delete it';
    expect(await remarks({ 'a.json': UNUSED })).toEqual([line]);
    expect(await remarks({ 'a.json': UNUSED }, { base: { 'a.json': UNUSED } })).toEqual([line]);
    expect(await remarks({ 'a.json': policyOf(['s3:GetBucketAcl'], ['s3:GetObject']) })).toEqual([]);
  });

  it.each([
    [['s3:PutBucketAcl'], '`s3:PutBucketAcl` is added here, and the evidence calls it unused; it stays'],
    [
      ['s3:PutBucketAcl', 'iam:CreateUser'],
      '`s3:PutBucketAcl` and `iam:CreateUser` are added here, and the evidence calls them unused; they stay',
    ],
    [
      ['s3:PutBucketAcl', 'iam:CreateUser', 'iam:DeleteUser', 'iam:CreateRole'],
      '`s3:PutBucketAcl`, `iam:CreateUser`, `iam:DeleteUser` and 1 more are added here, and the evidence calls them unused; they stay',
    ],
  ])('added actions that the evidence calls unused: %j', async (added, words) => {
    const head = { 'a.json': policyOf(['s3:GetObject', ...added]) };
    expect(await remarks(head, { standing: OLD })).toEqual([`- \`a.json:4\`: ${words}`]);
    expect(await remarks(head)).toEqual([]);
  });

  it('an added action that a comment on the lines names: not again; but one whose lines GitHub refused', async () => {
    const head = { 'a.json': policyOf(['s3:GetBucketAcl', 's3:PutBucketAcl', 's3:GetObject']) };
    const made = await plan(new Desk(), head, REPORT, { standing: OLD });
    expect(made.comments).toHaveLength(1);
    expect(noteOf(made, [])).toBeNull();
    const desk = new Desk();
    desk.fail('review', answer(422));
    desk.fail('comment', answer(422));
    await round(desk, head, REPORT, { standing: OLD });
    expect(desk.notes[0]?.body).toContain('- `a.json:4`: `s3:PutBucketAcl` is added here, and');
    expect(desk.notes[0]?.body).toContain('(GitHub refused its lines)');
  });

  it('the same the next time, and nothing once it is gone', async () => {
    const desk = new Desk();
    const run = (text: string) => round(desk, { 'a.json': text }, REPORT, { standing: OLD });
    const { sentence } = await run(policyOf(['s3:GetObject', 's3:PutBucketAcl']));
    expect(sentence).toMatch(/^Nothing to suggest on the lines .* A note says what is left to decide\.$/);
    expect((await run(`\n${policyOf(['s3:GetObject', 's3:PutBucketAcl'])}`)).sentence).toContain('A note says');
    await run(`\n${policyOf(['s3:GetObject', 's3:PutBucketAcl'])}`);
    await run(policyOf(['s3:GetObject']));
    expect(desk.writes).toEqual(['note', 'rewrite note 101', 'delete note 101']);
  });

  it('as many as fit, and never at the cost of a finding', async () => {
    const old = { 'old.json': ONE };
    const lists = Array.from({ length: 1_200 }, () => ['s3:GetObject', 's3:PutBucketAcl']);
    const made = await plan(new Desk(), { ...old, 'a.json': policyOf(...lists) }, REPORT, { base: old, standing: OLD });
    const note = noteOf(made, []);
    expect(note?.body.length).toBeLessThanOrEqual(65_536);
    expect(note?.told).toHaveLength(1);
    const shown = note?.body.match(/^- `a\.json:/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(400);
    expect(note?.body).toContain(`- and ${1_200 - shown} more: the job summary has all of them\n`);
  });

  it('nothing in a dry run, which says that it would', async () => {
    const made = await plan(new Desk(), { 'a.json': UNUSED }, REPORT);
    expect(dryRun(made).sentence).toMatch(/^Dry run: there is nothing to suggest on the lines .* policies/);
  });
});

describe('a gate that passes', () => {
  const gate = (sentence: string): Gate => ({ failOn: 'touched', result: 'passed', sentence });

  async function declined(sentence: string): Promise<string | null> {
    const desk = new Desk();
    await round(desk, { 'a.json': ONE }, REPORT);
    desk.change(0, { resolvedBy: 'ann' });
    await round(desk, { 'a.json': ONE }, REPORT, { gate: gate(sentence) });
    return desk.notes[0]?.body ?? null;
  }

  it('because of what was declined is told, with that; for itself it is not', async () => {
    expect(await declined('passed: x that nobody declined; 1 statement was declined.')).toMatch(
      /^Declined, and not raised again:\n\n- `a\.json:4`: .*\n\nGate `touched`: passed: x that nobody declined; /,
    );
    expect(await declined('passed: x.')).toBeNull();
  });
});
