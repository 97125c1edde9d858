import { describe, expect, it } from 'vitest';
import { MOST_BODY } from '../../src/render/comment';
import { cpuTime } from '../cpu-time';
import { listing } from '../deliver/placed';
import { comments, lines, policy, UNUSED } from './commented';

describe('a comment on several statements of one line', () => {
  const flat = (count: number) =>
    policy(
      0,
      ...Array.from({ length: count }, (_, n) => [
        's3:GetBucketAcl',
        ...(n > 1 ? ['s3:PutBucketAcl'] : []),
        's3:GetObject',
      ]),
    );

  it('tells a few one by one', () => {
    const [body] = comments(flat(3), null, UNUSED);
    expect(lines(body).slice(0, 4)).toEqual([
      '**`s3:GetBucketAcl` was not used**',
      '**`s3:GetBucketAcl` was not used**',
      '**2 actions were not used**',
      'Listing, undated. Nothing else changes.',
    ]);
    expect(body).toContain('Line 1, statement 3\n**Goes:** `PutBucketAcl`, `GetBucketAcl`\n');
    expect(body).toContain('Line 1, statement 3: 2 actions were not used\n\n| Action |');
  });

  it('sums many up', () => {
    const [body] = comments(flat(20), null, UNUSED);
    expect(lines(body).slice(0, 2)).toEqual([
      '**38 actions in 20 statements were not used**',
      'Listing, undated. Nothing else changes.',
    ]);
    expect(body?.match(/^\*\*Goes:\*\*.*$/gm)).toEqual(['**Goes:** `PutBucketAcl`, `GetBucketAcl`']);
    expect(body?.match(/^Line 1, statement \d+: /gm)).toHaveLength(20);
  });
});

describe('a comment that would be too long', () => {
  it('goes without its table, and says where that is', () => {
    const names = Array.from({ length: 2_500 }, (_, n) => `s3:GetObject${n}${'x'.repeat(10)}`);
    const [body = ''] = comments(policy(0, ['s3:GetObject', 's3:GetBucket*', ...names]), null, listing(...names));
    expect(body.length).toBeLessThan(MOST_BODY);
    expect(body).toContain('The list of actions is too long for a comment: it stands in the job summary. Checked on');
    expect(body).not.toContain('<details>');
  });

  it('is soon made where thousands of statements lose thousands of actions', () => {
    const head = policy(0, ...Array.from({ length: 2_000 }, () => ['*']), ['sqs:*']);
    const report = JSON.stringify(['s3', 'ec2', 'iam'].map(serviceNamespace => ({ serviceNamespace })));
    const start = cpuTime();
    const bodies = comments(head.replaceAll('"*"]', '"s3:*","ec2:*","lambda:*"]'), null, report);
    expect(bodies).toHaveLength(1);
    expect(cpuTime() - start).toBeLessThan(10_000);
  });
});
