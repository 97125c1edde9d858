import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { familyOf } from '../../src/audit/fingerprint';
import { loadReaders } from '../../src/source/read';
import { loadJudges } from '../../src/verify/judges';
import { caseFile } from '../case-files';
import { ROOT } from '../cli/run';
import { analysed, CASES } from '../deliver/placed';
import { support } from '../source/hcl/load';
import { audited, fingerprints, policyOf, statement } from './made';

beforeAll(async () => {
  const formats = new Set(['yaml', 'hcl'] as const);
  await loadReaders(formats, support);
  await loadJudges(formats, support);
});

const READ = statement(['s3:GetBucketAcl', 's3:GetObject'], 'Read');
const BARE = statement(['s3:GetBucketAcl', 's3:GetObject'], null, 'arn:aws:s3:::one/*');
const OTHER = statement(['sns:*'], null, 'arn:aws:sns:*:*:two');

function of(text: string, path = 'a.json'): readonly string[] {
  return fingerprints(audited({ [path]: text }));
}

describe('a fingerprint', () => {
  const [read, bare, other] = of(policyOf(READ, BARE, OTHER));

  it('is the same when lines, places and files move', () => {
    expect(of(`\n\n${policyOf(READ, BARE, OTHER)}`)).toEqual([read, bare, other]);
    expect(of(policyOf(READ, BARE, OTHER), 'deep/er/b.json')).toEqual([read, bare, other]);
    expect(of(policyOf(OTHER, READ, BARE))).toEqual([other, read, bare]);
    expect(of(JSON.stringify(JSON.parse(policyOf(READ, BARE, OTHER))))).toEqual([read, bare, other]);
  });

  it('is the same when the list changes', () => {
    const narrow = { ...BARE, Action: ['s3:GetObject'] };
    expect(of(policyOf({ ...READ, Action: 'sns:Publish' }, narrow, OTHER))).toEqual([read, bare, other]);
  });

  it('is another for another Sid, resource, condition or principal', () => {
    const changed = [
      { ...READ, Sid: 'Write' },
      { ...BARE, Resource: 'arn:aws:s3:::one' },
      { ...BARE, Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
    ];
    for (const one of changed) expect([read, bare, other]).not.toContain(of(policyOf(one))[0]);
    const named = analysed({ 'a.json': policyOf(READ) }, '[]', { principals: ['Somebody'] });
    expect(fingerprints(named)).not.toEqual([read]);
  });

  it('is the same for a bare name and an ARN, whatever the report knows', () => {
    const [name, arn] = ['MyRole', 'arn:aws:iam::123456789012:role/path/MyRole'].map(principal =>
      fingerprints(analysed({ 'a.json': policyOf(READ) }, '[]', { principals: [principal] })),
    );
    expect(name).toEqual(arn);
  });

  it('has a turn for twins', () => {
    const twins = of(policyOf(READ, BARE, READ, READ, BARE));
    expect(twins).toEqual([read, bare, `${read}-2`, `${read}-3`, `${bare}-2`]);
    expect(familyOf(`${read}-3`)).toBe(read);
  });

  it('does not rest on comments, which come and go with entries and keep rules', () => {
    const plain = 'Statement:\n  - Effect: Allow\n    Action:\n      - s3:Get*\n    Resource: "*"\n';
    const told = plain.replace('Allow', 'Allow # refine-iam: keep: break glass').replace('Get*', 'Get* # all of it');
    expect(of(told, 'a.yaml')).toEqual(of(plain, 'a.yaml'));
  });
});

describe('what is refined keeps its fingerprints', () => {
  const folder = join(ROOT, 'test/cases');
  const cases = readdirSync(folder).filter(name => existsSync(join(folder, name, 'report.json')));

  it.each(cases)('%s', name => {
    const [before, after] = (['before', 'after'] as const).map(called => {
      const { ending, bytes } = caseFile(join(folder, name), called);
      return { [`a.${ending}`]: bytes.toString('utf8') };
    });
    const report = readFileSync(join(folder, name, 'report.json'), 'utf8');
    const run = (files: Readonly<Record<string, string>>) =>
      analysed(files, report, { catalogue: CASES, principals: ['MyRole'] });
    const old = run(before ?? {});
    const staying = old.files.flatMap(({ policies }) => policies.flatMap(({ statements }) => statements));
    const kept = fingerprints(old).filter((_, at) => !(staying[at]?.verdict === 'emptied' && staying[at]?.edited));
    expect(kept.length).toBeGreaterThan(0);
    // why: the turn of a twin moves when another goes
    expect(fingerprints(run(after ?? {})).map(familyOf)).toEqual(kept.map(familyOf));
  });
});
