import { describe, expect, it } from 'vitest';
import { clean, LISTING, pullRequest } from './pull-request';
import { runAction } from './run-action';

const KEPT = Array.from({ length: 20 }, (_, at) => `        "s3:GetObject${at}"`);
const ACL = '        "s3:GetBucketAcl"';
const PUT_ACL = '        "s3:PutBucketAcl"';

/** A policy with these entries on the lines from 7 on. */
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

describe.concurrent('of two suggestions for one list, one is taken', () => {
  it.each([
    ['of two different entries', ACL, PUT_ACL],
    ['of an entry that stands twice', ACL, ACL],
  ])('%s: the other stands where it stood, and is no less unused', async (_, first, last) => {
    const head = policy(first, ...KEPT, last);
    const base = head.replace('"Effect"', ' "Effect"').replace('"Resource"', ' "Resource"');
    const fake = await pullRequest({ 'policy.json': head }, { 'policy.json': base });
    fake.setPermission('jane', 'write');
    const inputs = { 'fail-on': 'touched' };
    const review = () => runAction({ fake, inputs, files: { 'report.json': LISTING } });

    await review();
    const [below, above] = fake.comments;
    expect([below?.line, above?.line]).toEqual([28, 8]);
    expect(below?.body).toContain('One part of this list.');
    fake.commitSuggestions([above?.id ?? 0], 'jane');
    const { code, summary } = await review();
    expect(code).toBe(1);
    expect(summary).not.toContain('declined');
    expect(fake.comments.map(({ id, resolved }) => [id, resolved])).toEqual([
      [below?.id, false],
      [above?.id, true],
    ]);
    expect(below?.body).not.toContain('One part of this list.');
    expect(fake.applySuggestions(7, 'policy.json')).toBe(policy(...KEPT));

    fake.resolveThread(below?.id ?? 0, 'jane');
    const declined = await review();
    expect([declined.code, fake.reviews.length]).toEqual([0, 1]);
    clean(fake);
  });
});
