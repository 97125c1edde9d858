import { describe, expect, it } from 'vitest';
import { gated } from './gated';
import { clean, type Files, LISTING, pullRequest } from './pull-request';

const KEEP = 'refine-iam: keep s3:GetBucketAcl until 2027-03-31: restore drill';
const yaml = (beside: string, resource = '"*"') => `Version: "2012-10-17"
Statement:
  - Effect: Allow
    Resource: ${resource}
    Action:
      - s3:GetBucketAcl${beside}
      - s3:GetObject
`;
const BARE = yaml('');
const KEPT = yaml(` # ${KEEP}`);

describe.concurrent('a keep comment', () => {
  it.each<[string, Files, Files, string, readonly [number, string], number]>([
    ['that the pull request adds', { 'a.yaml': BARE }, { 'a.yaml': KEPT }, 'touched', [1, 'failed'], 0],
    ['that comes with a new file', {}, { 'a.yaml': KEPT }, 'added', [1, 'failed'], 0],
    ['that comes with a new file, for any', {}, { 'a.yaml': KEPT }, 'any', [1, 'failed'], 0],
    ['that stood before', { 'a.yaml': yaml(` # ${KEEP}`, 'a') }, { 'a.yaml': KEPT }, 'touched', [0, 'passed'], 0],
    ['that stood before, for any', { 'a.yaml': yaml(` # ${KEEP}`, 'a') }, { 'a.yaml': KEPT }, 'any', [0, 'passed'], 0],
    ['that goes', { 'a.yaml': KEPT }, { 'a.yaml': BARE }, 'touched', [1, 'failed'], 1],
    [
      'that the pull request makes last longer',
      { 'a.yaml': KEPT.replace('2027-03-31', '2020-03-31') },
      { 'a.yaml': KEPT },
      ...(['touched', [1, 'failed'], 0] as const),
    ],
    [
      'whose entry the pull request adds',
      { 'a.yaml': `${BARE.replace('      - s3:GetBucketAcl\n', '')}      # ${KEEP}\n` },
      { 'a.yaml': `${BARE.replace('      - s3:GetBucketAcl\n', '')}      # ${KEEP}\n      - s3:GetBucketAcl\n` },
      ...(['added', [1, 'failed'], 0] as const),
    ],
  ])('%s', async (_, base, head, failOn, expected, comments) => {
    const fake = await pullRequest({ ...head, 'x.txt': 'x' }, { ...base, 'x.txt': 'y' });
    const run = await gated(fake, failOn, { files: { 'report.json': LISTING } });
    clean(fake);
    expect([run.code, run.outputs.gate]).toEqual(expected);
    expect(fake.comments.length).toBe(comments);
  });

  it('is what the comment of a review offers, beside the lines for the configuration as it is called', async () => {
    const fake = await pullRequest({ 'a.yaml': BARE });
    await gated(fake, 'never', { inputs: { config: '.github/iam.yml' } });
    const [body] = fake.comments.map(({ body }) => body);
    expect(body).toContain('```\n# refine-iam: keep s3:GetBucketAcl until 2027-02-28: …\n```');
    expect(body).toContain('or with these lines in `.github/iam.yml`:');
    const offered = BARE.replace(
      '      - s3:GetBucketAcl',
      `      # refine-iam: keep s3:GetBucketAcl until 2027-02-28: …\n$&`,
    );
    const taken = await pullRequest({ 'a.yaml': offered });
    const run = await gated(taken, 'never');
    expect([run.outputs['removed-actions'], taken.comments.length]).toEqual(['0', 0]);
  });

  it('that expired fails a gate that says so', async () => {
    const base = { 'a.yaml': yaml(` # ${KEEP}`, 'a').replace('2027-03-31', '2020-03-31') };
    const configured = (expired: string) => ({
      '.github/refine-iam.yml': `gate: {fail-on: added, expired-keeps: ${expired}}\n`,
    });
    for (const [expired, expected] of [
      ['warn', [0, 'passed']],
      ['fail', [1, 'failed']],
    ] as const) {
      const same = configured(expired);
      const fake = await pullRequest(
        { 'a.yaml': base['a.yaml'].replace('Resource: a', 'Resource: b'), ...same },
        { ...base, ...same },
      );
      const run = await gated(fake, 'never');
      expect([run.code, run.outputs.gate]).toEqual(expected);
    }
  });
});
