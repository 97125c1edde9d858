import { expect, it } from 'vitest';
import { clean } from '../review/pull-request';
import { audit, issuesOf, onMain, policy, repositoryWith, unused } from './scene';

const CONFIGURATION = `keep:
  - actions: s3:PutBucketAcl
    reason: the alarm drill of November
    expires: 2026-11-30
`;

it('keeps one issue that says what a person would over five audits', async () => {
  const fresh = policy(['New'], 'GetBucketAcl');
  const fake = await repositoryWith({
    '.github/refine-iam.yml': CONFIGURATION,
    'drill.json': policy(['Drill'], 'PutBucketAcl'),
    'objects.json': policy(['Objects'], 'GetBucketAcl'),
  });
  const report = unused('GetBucketAcl', 'PutBucketAcl');
  const told = async (day: string) => {
    const asOf = `${day}T12:00:00Z`;
    const { code } = await audit(fake, { report, asOf, inputs: { 'open-pull-request': 'false' } });
    expect([code, issuesOf(fake)]).toEqual([0, ['2 open']]);
    const body = fake.issues[0]?.body ?? '';
    const [, head] = /^\*\*(\d+ unused actions? in [^*]*)\.\*\*/.exec(body) ?? [];
    return [head, ...Array.from(body.matchAll(/^- \[ \] \[`([^`]*)`\]/gm), ([, place]) => place)];
  };

  expect(await told('2026-11-23')).toEqual(['1 unused action in 1 statement of 1 file', 'objects.json:4']);

  fake.moveBase(1, { 'new.json': fresh });
  const both = ['2 unused actions in 2 statements of 2 files', 'new.json:4', 'objects.json:4'];
  expect(await told('2026-11-24')).toEqual(both);

  fake.moveBase(1, { 'objects.json': policy(['Objects']) });
  expect(await told('2026-11-25')).toEqual(['1 unused action in 1 statement of 1 file', 'new.json:4']);

  fake.moveBase(1, { 'new.json': `\n\n${fresh}` });
  expect(await told('2026-11-30')).toEqual(['1 unused action in 1 statement of 1 file', 'new.json:6']);

  fake.moveBase(1, { 'new.json': null, 'moved/new.json': fresh });
  expect(Object.keys(onMain(fake))).not.toContain('new.json');
  const last = ['2 unused actions in 2 statements of 2 files', 'drill.json:4', 'moved/new.json:4'];
  expect(await told('2026-12-01')).toEqual(last);
  clean(fake);
});
