import { expect, it } from 'vitest';
import { policies } from '../cli/made';
import { textsOf } from '../documents';
import { withFormats } from '../keep/kept';
import { judge } from './judged';
import { rulesFor } from './rules';

withFormats();
const UNUSED = [
  's3:GetBucketAcl',
  's3:PutBucketAcl',
  's3:DeleteBucket',
  's3:ListBucket',
  's3:PutBucketTagging',
  's3:GetObject',
];

it('the sentences that the documents show are those of the gate', () => {
  const lists = [UNUSED, [...UNUSED.slice(0, 4), 's3:GetObject'], [...UNUSED.slice(0, 3), 's3:GetObject']];
  const many = judge({ head: { 'iam/app.json': policies(...lists) }, rules: rulesFor('any', { mostActions: 10 }) });
  const head = { 'iam/ops.json': policies(['*'], ['iam:*'], ['iam:**']) };
  const forbidden = judge({ head, rules: rulesFor('any', { mostPercent: 100, forbid: ['iam:*'] }) });
  const yaml =
    'Version: "2012-10-17"\nStatement:\n  - Effect: Allow\n    Action:\n      - s3:GetBucketAcl # refine-iam: keep: drill\n    Resource: "*"\n';
  const kept = judge({ head: { 'iam/app.yaml': yaml }, base: {}, rules: rulesFor('added') });
  expect(textsOf('docs/pull-requests.md', 'text').map(text => text.trim().split('\n'))).toContainEqual([
    many.sentence,
    forbidden.sentence,
    kept.sentence,
  ]);
});
