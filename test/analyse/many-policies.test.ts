import { describe, expect, it } from 'vitest';
import { policySize } from '../../src/analyse/size';
import { renderPatch } from '../../src/render/patch';
import { policyOf } from '../cli/made';
import { cpuTime } from '../cpu-time';
import { analysed, listing } from '../deliver/placed';

const REPORT = listing('s3:GetBucketAcl');
const statement = (actions: readonly string[], Resource: unknown = '*') => ({
  Effect: 'Allow',
  Action: actions,
  Resource,
});

describe('the size of each of several policies in one file', () => {
  it('is that of its own edits, whatever becomes of the others', () => {
    const lists = [['s3:GetBucketAcl', 's3:GetObject'], ['s3:GetObject'], ['s3:GetB*'], ['s3:GetBucketAcl', 'sqs:*']];
    const policies = lists.map(actions => ({ Version: '2012-10-17', Statement: [statement(actions)] }));
    const [file] = analysed({ 'a.json': JSON.stringify(policies, null, 2) }, REPORT).files;
    if (!file) throw new Error('no file');
    const after: readonly unknown[] = JSON.parse(file.after);
    expect(file.edits.length).toBeGreaterThan(2);
    expect(file.policies.map(({ policy }) => policySize(file, policy))).toEqual(
      policies.map((one, at) => ({ before: JSON.stringify(one).length, after: JSON.stringify(after[at]).length })),
    );
  });
});

it('a patch takes a hunk of more lines than a call takes arguments', () => {
  const wide = Array.from({ length: 60 }, (_, at) => `arn:aws:s3:::bucket-${at}/*`);
  const text = policyOf(...Array.from({ length: 2_500 }, () => statement(['s3:GetBucketAcl', 's3:GetObject'], wide)));
  const lines = renderPatch(analysed({ 'a.json': text }, REPORT).files).split('\n');
  expect(lines.length).toBeGreaterThan(200_000);
  expect(lines.filter(line => /^-.*s3:GetBucketAcl/.test(line))).toHaveLength(2_500);
  expect(lines.filter(line => /^\+.*s3:GetBucketAcl/.test(line))).toEqual([]);
});

it('what is judged of a policy costs no more where thousands stand beside it', () => {
  const seconds = (policies: number) => {
    const one = { Version: '2012-10-17', Statement: [statement(['s3:GetBucketAcl', 's3:GetObject'])] };
    const text = JSON.stringify(Array.from({ length: policies }, () => one));
    const start = cpuTime();
    const [file] = analysed({ 'a.json': text }, REPORT).files;
    if (!file) throw new Error('no file');
    for (const { policy } of file.policies) policySize(file, policy);
    return cpuTime() - start;
  };
  seconds(500);
  expect(seconds(8_000)).toBeLessThan(30 * Math.max(50, seconds(1_000)));
});
