import { expect, it } from 'vitest';
import { lostPolicies } from '../../src/edge/doubts';
import { textsOf } from '../../src/edge/version-texts';
import { policy } from '../cli/made';

const BEFORE = [{ path: 'a.json', text: policy('s3:GetObject') }];
const CHANGED = [{ path: 'a.json', previous: 'a.json', sha: 'x', patch: undefined }];

/** What is said of a file that held a policy and holds some bytes now, by code. */
function said(bytes: Buffer): readonly string[] {
  const { files, problems } = textsOf([{ path: 'a.json', sha: 'x' }], new Map([['x', bytes]]));
  const lost = lostPolicies(CHANGED, { before: BEFORE, files, problems }, () => true);
  return [...problems, ...lost].map(({ code, severity }) => `${code} ${severity}`);
}

it('a file in which nobody can find its policy any more has lost it, unless that is an error by itself', () => {
  expect(said(Buffer.from(policy('s3:PutObject')))).toEqual([]);
  expect(said(Buffer.from('{ "a": 1 }'))).toEqual(['lost-policy warning']);
  expect(said(Buffer.from('{ "a": 1, }'))).toEqual(['lost-policy warning']);
  expect(said(Buffer.from('{ "Statement": [], }'))).toEqual([]);
  expect(said(Buffer.from([0x7b, 0xff]))).toEqual(['not-utf8 note', 'lost-policy warning']);
  expect(said(Buffer.from('{ "Statement": \xff', 'latin1'))).toEqual(['not-utf8 error']);
});
