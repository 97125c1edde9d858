import { describe, expect, it } from 'vitest';
import type { OwnIssue } from '../../src/ports-work-off';
import { readIssueMark, withIssueMark } from '../../src/work-off/mark';
import { mergedSince } from '../../src/work-off/merged';
import { planIssue } from '../../src/work-off/plan-issue';
import { analysed, listing } from '../deliver/placed';
import { analysisOf, forgeOf, said, workOff } from './in-process';
import { BRANCH, policy, repositoryWith } from './scene';

const PAGES = { repository: 'https://github.com/acme/policies', commit: 'a'.repeat(40) };
const FILES = { 'a.json': policy(['Read'], 'GetBucketAcl', 'PutBucketAcl'), 'b.json': policy(['Two'], 'GetBucketAcl') };
const MORE = ['GetBucketAcl', 'PutBucketAcl'];

describe('a merged pull request', () => {
  it.each([
    ['as it was', {}, 'Merged: #2; its 2 findings should resolve with the next report.'],
    [
      'with a file put back',
      { 'b.json': FILES['b.json'] },
      'Merged: #2, but 1 of its 2 changes is not, or not wholly, in the files: what is left is found again.',
    ],
    [
      'with an action put back',
      { 'a.json': policy(['Read'], 'PutBucketAcl') },
      'Merged: #2, but 1 of its 2 changes is not, or not wholly, in the files: what is left is found again.',
    ],
    [
      'with all put back',
      FILES,
      'Merged: #2, but 2 of its 2 changes are not, or not wholly, in the files: what is left is found again.',
    ],
  ])('%s is told of as what it did', async (_, pushed, words) => {
    const fake = await repositoryWith(FILES);
    await workOff(fake, MORE);
    if (Object.keys(pushed).length > 0) fake.people.push(BRANCH, pushed, 'jane');
    fake.people.mergePull(2);
    expect(said(await mergedSince(forgeOf(fake), analysisOf(fake, MORE), 'default'))).toEqual([words]);
  });

  it('leaves a branch of which nobody is told to merge it', async () => {
    const fake = await repositoryWith(FILES);
    await workOff(fake, MORE);
    fake.people.push(BRANCH, { 'a.json': FILES['a.json'] }, 'jane');
    const advice = `Somebody else pushed to the branch \`${BRANCH}\``;
    expect(said(await workOff(fake, MORE))).toEqual([
      `${advice} of pull request #2: it is left alone. Merge it, or close it to say no to what it proposes.`,
    ]);
    fake.people.closePull(2);
    expect(said(await workOff(fake, [...MORE, 'GetObject']))).toEqual([
      `${advice}: it is left alone. Delete the branch, and the next audit goes on without it.`,
    ]);
  });
});

describe('the issue', () => {
  const gate = { failOn: 'never', result: 'passed', sentence: '' } as const;
  const analysis = { ...analysed(FILES, listing('s3:GetBucketAcl')), gate };
  const plan = (own: readonly OwnIssue[], doubt: string | null = null) =>
    planIssue({ analysis, doubt, pulls: [] }, PAGES, 'default', own);
  const issue = (number: number, body: string, open: boolean) => ({ number, body, open, url: '', title: '' });
  const { body } = plan([]);

  it('still holds with ticks and other line ends, and is written anew where its text was changed', () => {
    const ticked = body.replace('- [ ] ', '- [x] ').replaceAll('\n', '\r\n');
    expect(plan([issue(1, ticked, true)]).step).toBe('standing');
    const marker = body.split('\n').at(-1);
    for (const text of [`hello\n\n${marker}`, body.replace('**2 unused', '**1 unused')]) {
      const { step, body: anew } = plan([issue(1, text, true)]);
      expect([step, anew]).toEqual(['update', body]);
    }
  });

  it('that people closed stays closed, whatever became of a twin', () => {
    const mark = readIssueMark(body);
    if (!mark) throw new Error('no marker');
    const twin = issue(2, withIssueMark('This goes on in #1.', { ...mark, state: 'closed' }), false);
    const { step, standing } = plan([twin, issue(1, body, false)]);
    expect([step, standing?.number]).toEqual(['closed-by-people', 1]);
    expect(plan([twin]).step).toBe('reopen');
  });

  it('says why there may be more, with names as code', () => {
    const doubt = 'the checkout does not have `@jane.json` as committed';
    expect(plan([], doubt).body).toContain(`There may be more: ${doubt}.`);
  });
});
