import { describe, expect, it } from 'vitest';
import type { FakeGitHub } from '../fake-github/fake-github';
import type { Fault } from '../fake-github/faults';
import type { Changes } from '../fake-github/repository';
import { noneTwice } from './found-again';
import { clean, findingOf, LISTING, POLICY, pullRequest, REFINED, touched } from './pull-request';
import { type ActionRun, type Given, runAction } from './run-action';
import { act, enter } from './scenes';

const KEPT = 'Not everything could be analysed, so nothing that was said before was removed.';
const BROKEN = '{ "Version": "2012-10-17", "Statement": [';
const REPORT = { 'report.json': findingOf(LISTING) };

async function review(fake: FakeGitHub, more: Partial<Given> = {}): Promise<ActionRun> {
  const inputs = { principal: 'MyRole', ...more.inputs };
  const run = await runAction({ fake, files: REPORT, ...more, inputs });
  expect([run.stderr, fake.pendingFaults()]).toEqual(['', []]);
  noneTwice(fake);
  clean(fake);
  return run;
}

/** The paths of the comments that stand on the pull request. */
function commented(fake: FakeGitHub): readonly string[] {
  return fake.comments
    .filter(({ minimized }) => minimized === null)
    .map(({ path }) => path)
    .sort();
}

type Trouble = readonly [name: string, changes: Changes, fault: Fault | null, asOf: string | null, words: string];
const BLOB = { operation: 'git/get-blob', status: 404 };
const TROUBLES: readonly Trouble[] = [
  ['a broken file', { 'b.json': BROKEN }, null, null, '- **error** `b.json:1:'],
  [
    'a file that is no text',
    { 'b.json': Buffer.concat([Buffer.from('{ "Statement": '), Buffer.from([0xff])]) },
    null,
    null,
    '`b.json`: the file is not UTF-8 text',
  ],
  ['a file that GitHub keeps back', { 'b.json': POLICY }, BLOB, null, 'GitHub does not hand over the file'],
  ['a report that is too old', {}, null, '2027-02-01T00:00:00Z', 'days old'],
];

describe.concurrent('an analysis that is not complete', () => {
  it.each(TROUBLES)('for %s takes nothing back, and says so', async (_, changes, fault, asOf, words) => {
    const base = touched({ 'a.json': POLICY, 'b.json': POLICY, 'c.json': POLICY });
    const fake = await pullRequest({ ...base, 'a.json': POLICY, 'b.json': REFINED }, base);
    await review(fake);
    expect(commented(fake)).toEqual(['a.json']);

    fake.moveHead(7, { 'a.json': REFINED, 'c.json': POLICY, ...changes });
    if (fault) fake.faultOnce(fault);
    const run = await review(fake, asOf === null ? {} : { asOf });
    expect([run.code, run.outputs.gate]).toEqual([0, 'incomplete']);
    expect(run.summary.split('\n')[0]).toContain(KEPT);
    expect(run.summary).toContain(words);
    expect(commented(fake)).toContain('a.json');

    fake.moveHead(7, { 'b.json': REFINED });
    const mended = await review(fake);
    expect(mended.summary.split('\n')[0]).not.toContain(KEPT);
    expect(commented(fake)).toEqual(['c.json']);
  });

  it('still posts what it found', async () => {
    const head = { 'a.json': POLICY, 'b.json': BROKEN };
    const fake = await pullRequest(head);
    const run = await review(fake, { inputs: { 'fail-on': 'touched' } });
    expect([run.code, commented(fake)]).toEqual([1, ['a.json']]);
    expect(fake.applySuggestions(7, 'a.json')).toBe(REFINED);
  });

  it('never calls the rest clean', async () => {
    const fake = await pullRequest({ 'a.json': REFINED, 'b.json': BROKEN });
    const run = await review(fake, { inputs: { 'fail-on': 'touched' } });
    expect([run.code, run.outputs.gate]).toEqual([2, 'incomplete']);
    expect(run.summary).toContain('**Gate** `touched`: incomplete: 1 problem kept something from being analysed.');
    expect(fake.issueComments[0]?.body).toContain('Not everything could be analysed: there may be more.');
  });

  it('leaves comment and note word for word', async () => {
    const fake = await enter('gone');
    const said = () => [...fake.comments, ...fake.issueComments].map(({ body }) => body);
    const before = said();
    fake.moveHead(7, { 'broken.json': BROKEN });
    const run = await act(fake, 'gone');
    expect([run.code, run.outputs.gate, said()]).toEqual([0, 'incomplete', before]);
    expect(run.summary.split('\n')[0]).toContain(KEPT);
    fake.moveHead(7, { 'broken.json': null });
    const mended = await act(fake, 'gone');
    expect(mended.summary).toMatch(/^Took back 2 suggestions that no longer hold\. Removed the note/);
    clean(fake);
  });
});
