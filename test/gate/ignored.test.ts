import { expect, it } from 'vitest';
import { policies, policy } from '../cli/made';
import { judge } from './judged';
import { rulesFor } from './rules';

const head = { 'a.json': policies(['iam:*'], ['s3:GetBucketAcl']), 'b/b.json': policy('s3:GetBucketAcl') };
const decide = (ignore: string, files: Readonly<Record<string, string>> = head) =>
  judge({ head: files, configuration: [`ignore: [${ignore}]`], rules: rulesFor('any', { forbid: ['iam:*'] }) });

it('a gate passes no repository of which everything is ignored', () => {
  expect(decide('"**"').sentence).toBe('incomplete: all 2 files with policies are ignored, so nothing was analysed.');
  expect(decide('"**"', { 'a.json': head['a.json'] }).sentence).toBe(
    'incomplete: the only file with a policy is ignored, so nothing was analysed.',
  );
});

it('a gate that passes says how many files are ignored', () => {
  const clean = { ...head, 'c.json': policy('s3:GetObject') };
  expect(decide('a.json, "b/**"', clean).sentence).toBe(
    'passed: no unused access is granted; nothing forbidden is granted; 2 files are ignored.',
  );
  expect(decide('a.json', clean).result).toBe('failed');
});

it('a change of nothing but ignored files passes', () => {
  const base = { 'a.json': policy('s3:GetObject') };
  for (const rule of ['added', 'touched', 'any'] as const) {
    const given = { base, head: { 'a.json': head['a.json'] }, configuration: ['ignore: [a.json]'] };
    expect(judge({ ...given, rules: rulesFor(rule) }).sentence).toMatch(/^passed: .*; 1 file is ignored\.$/);
  }
});

it('what needs no evidence is no reason to call a repository unread', () => {
  const trust = policy('sts:AssumeRole').replace('"Effect"', '"Principal": "*", "Effect"');
  expect(decide('a.json', { 'a.json': head['a.json'], 'c.json': trust }).result).toBe('passed');
});
