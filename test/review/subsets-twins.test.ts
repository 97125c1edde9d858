import { expect, it } from 'vitest';
import { clean, LISTING, pullRequest } from './pull-request';
import { runAction } from './run-action';

const KEPT = Array.from({ length: 20 }, (_, at) => `        "s3:GetObject${at}"`);
const TWIN = '        "s3:GetBucketAcl"';

/** A policy whose list has the same unused entry at both ends. */
function policy(...entries: readonly string[]): string {
  return `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": [
${entries.join(',\n')}
      ],
      "Resource": "*"
    }
  ]
}
`;
}

it('an entry that stands twice and is taken once is still found, and is no less unused', async () => {
  const head = policy(TWIN, ...KEPT, TWIN);
  const base = head.replace('"Effect"', ' "Effect"').replace('"Resource"', ' "Resource"');
  const fake = await pullRequest({ 'policy.json': head }, { 'policy.json': base });
  fake.setPermission('jane', 'write');
  const inputs = { 'fail-on': 'touched' };
  const review = () => runAction({ fake, inputs, files: { 'report.json': LISTING } });
  const open = () => fake.comments.filter(({ resolved }) => !resolved).map(({ line }) => line);

  await review();
  expect(open()).toEqual([28, 8]);
  fake.commitSuggestions([fake.comments[1]?.id ?? 0], 'jane');
  const { code, summary } = await review();
  expect([code, open()]).toEqual([1, [27]]);
  expect(summary).not.toContain('declined');
  expect(fake.applySuggestions(7, 'policy.json')).toBe(policy(...KEPT));
  clean(fake);
});
