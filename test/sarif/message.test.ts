import { describe, expect, it } from 'vitest';
import { renderSarif } from '../../src/render/sarif';
import { policyOf, statement } from '../audit/made';
import { analysed, listing } from '../deliver/placed';
import { validSarif } from './valid';

const GATE = { failOn: 'never', result: 'passed', sentence: 'no gate was asked for.' } as const;

describe('the message of a SARIF result', () => {
  const run = analysed(
    {
      'a.json': policyOf(
        statement(['S3:getBucketAcl', 's3:GetObject'], 'Named'),
        statement(['s3:Get*'], 'Split'),
        statement(['s3:GetBucketAc?', 's3:GetObject'], 'Pattern'),
        statement(['s3:GetBucketAcl', 's3:GetBucketAc?', 's3:GetObject'], 'Twice'),
        statement(['s3:GetBucketAcl'], 'Emptied'),
      ),
      'b.json': policyOf(statement(['s3:GetBucketAcl'], 'Whole')),
    },
    listing('s3:GetBucketAcl'),
  );

  it('names the one action that goes, unless its entry was named, and its level always', () => {
    const { results } = validSarif(renderSarif({ ...run, gate: GATE }, '1.2.3'));
    const messages = results.map(({ message }) =>
      message.text.split(' Evidence:')[0]?.replace(/of its \d+ /, 'of its '),
    );
    const named = 'Not used: `s3:GetBucketAcl` (Read).';
    expect(messages).toEqual([
      '`S3:getBucketAcl` was not used. Access level: Read.',
      `\`s3:Get*\`: 1 of its actions was not used. ${named}`,
      `\`s3:GetBucketAc?\` was not used. ${named}`,
      `1 action was not used. ${named}`,
      `Nothing that this statement allows was used. ${named}`,
      `Nothing that this policy allows was used: detach or delete it. ${named}`,
    ]);
  });
});
