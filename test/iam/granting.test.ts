import { expect, test } from 'vitest';
import { readEntry } from '../../src/iam/entry';
import { entryGrants } from '../../src/iam/granting';

test.each([
  ['*', 's3:getobject', true],
  ['*:*', 's3:getobject', true],
  ['S3:GetObject', 's3:getobject', true],
  ['s3:GetObject', 's3:getobjectacl', false],
  ['s3:GetObject', 's3:get', false],
  ['s3:GetObject', 'sqs:getobject', false],
  ['s3:Get*', 's3:getobject', true],
  ['s3:Get*', 's3:get', true],
  ['s3:Get*', 's3:putobject', false],
  ['s3:Get*', 'sqs:getobject', false],
  ['s3:*', 's3-outposts:getbucket', false],
  ['s3:?et', 's3:get', true],
  ['s3:?et', 's3:et', false],
  ['s3:', 's3:getobject', false],
  ['', 's3:getobject', false],
])('`%s` grants `%s`: %s', (entry, action, wanted) => {
  expect(entryGrants(readEntry(entry), action)).toBe(wanted);
});
