import { expect, it } from 'vitest';
import { noteOf } from './note-patch';
import { pullRequest, REFINED } from './pull-request';
import { runAction } from './run-action';

const list = (...entries: readonly string[]) => REFINED.replace('["s3:GetObject"]', JSON.stringify(entries));
const WHOLE = JSON.stringify([{ serviceNamespace: 's3' }]);

it('an entry is not suggested away whose actions an added pattern goes on to grant', async () => {
  const fake = await pullRequest({ 'a.json': list('s3:*', 's3:GetObject') }, { 'a.json': REFINED });
  const { summary } = await runAction({ fake, files: { 'report.json': WHOLE } });
  expect(fake.comments).toEqual([]);
  expect(summary).toContain('`s3:GetObject`: granted by an entry that this pull request adds\n');
});

it('what stood before is not said to be added, by comment or note', async () => {
  const fake = await pullRequest(
    { 'a.json': list('s3:*Acl', 's3:GetBucketAcl', 's3:ListBucket', 's3:PutObjectAcl') },
    { 'a.json': list('s3:GetBucketAcl', 's3:ListBucket', 's3:Put*') },
  );
  await runAction({ fake, files: { 'report.json': WHOLE } });
  const [comment] = fake.comments;
  expect(comment?.body).toContain('Added here');
  expect(comment?.body).toContain('`s3:GetObjectAcl`');
  expect(comment?.body).not.toContain('`s3:GetBucketAcl`');
});

it('the note about a list that stays as it is leaves out what stood', async () => {
  const fake = await pullRequest(
    { 'a.json': list('s3:Get*Acl', 's3:GetBucketAcl') },
    { 'a.json': list('s3:GetBucketAcl') },
  );
  await runAction({ fake, files: { 'report.json': WHOLE } });
  expect(fake.comments).toEqual([]);
  expect(noteOf(fake)).toContain('`a.json:4`: `s3:GetObjectAcl`');
  expect(noteOf(fake)).not.toContain('`s3:GetBucketAcl`');
});
