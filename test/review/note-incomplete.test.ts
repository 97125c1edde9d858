import { expect, it } from 'vitest';
import type { FakeGitHub } from '../fake-github/fake-github';
import { noteOf } from './note-patch';
import { clean, LISTING, POLICY, pullRequest, REFINED } from './pull-request';
import { type Given, runAction } from './run-action';

function review(fake: FakeGitHub, more: Partial<Given> = {}) {
  return runAction({ fake, files: { 'report.json': LISTING }, ...more });
}

it('a note takes in what is new to decide although not everything could be analysed', async () => {
  const OLD = { 'a.json': POLICY.replace('2012', '2008') };
  const fake = await pullRequest({ 'a.json': POLICY }, OLD);
  await review(fake);
  expect(fake.issueComments).toHaveLength(1);
  const added = REFINED.replace('["s3:GetObject"]', '["s3:GetObject", "s3:PutBucketAcl"]');
  fake.moveHead(7, { 'a.json': added, 'b.json': '{ "Statement": [' });
  await review(fake);
  expect(noteOf(fake)).toContain('`s3:PutBucketAcl` is added here');
  clean(fake);
});
