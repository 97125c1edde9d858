import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../src/analyse/analyse-file';
import type { Context, Evidence } from '../../src/analyse/analysis';
import { openFile } from '../../src/analyse/open-file';
import { makeService } from '../../src/catalogue/universe';
import type { Removal } from '../../src/report/removal';
import { keepRule } from '../refine/made';

const names = ['GetBucketAcl', 'GetObject', 'PutObject'];
const s3 = makeService(
  's3',
  true,
  names.map(name => ({ name, folded: name.toLowerCase(), level: null, tracked: null, known: true })),
);
const universe: Context['universe'] = {
  date: null,
  counts: { services: 1, actions: names.length },
  service: prefix => (prefix === 's3' ? s3 : undefined),
  prefixes: () => ['s3'],
};

function removal(...unused: readonly string[]): Removal {
  const names = new Set(unused);
  const ofS3 = { whole: false, unused: names, listed: names, inWindow: new Set<string>(), lastAccessed: () => null };
  return { service: prefix => (prefix === 's3' && unused.length > 0 ? ofS3 : undefined), prefixes: () => ['s3'] };
}

/** A context in which the search goes by one truth and the judge by another, as if the search were wrong. */
function context(
  searched: Removal,
  judged: Removal,
  { keep = [], standing = null }: { keep?: readonly string[]; standing?: Context['standing'] } = {},
): Context {
  const terms = { universe, removal: searched, split: true, standing: null, keep: [] };
  const evidence: Evidence = { covered: true, removal: judged, principals: [], reports: [], problems: [], terms };
  return {
    universe,
    whose: () => ({ owners: { principals: [], by: 'report', how: '' }, reason: null, why: null }),
    principalsOf: () => [],
    ignored: () => false,
    evidenceFor: () => evidence,
    ...{ standing, asOf: 0, stood: null },
    keeping: { rulesFor: () => [keepRule(keep)], rulesWithout: () => [], termsFor: () => terms },
  };
}

const TEXT = `{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Allow", "Action": ["s3:GetBucketAcl", "s3:GetObject"], "Resource": "*" },
    { "Effect": "Allow", "Action": ["s3:Get*", "s3:PutObject"], "Resource": "*" }
  ]
}
`;

describe('an answer that breaks a law', () => {
  it('is withheld and reported as our bug, with the law and the action', () => {
    const { file, problems } = judgeFile(
      openFile({ path: 'a.json', text: TEXT }),
      context(removal('getbucketacl'), removal()),
    );
    expect(file?.after).toBe(TEXT);
    expect(file?.edits).toEqual([]);
    expect(file?.policies[0]?.statements.map(one => [one.verdict, one.reason])).toEqual([
      ['declined', 'law'],
      ['declined', 'law'],
    ]);
    expect(problems.map(one => [one.code, one.severity, one.line])).toEqual([
      ['law-broken', 'error', 4],
      ['law-broken', 'error', 5],
    ]);
    for (const one of problems) expect(one.message).toMatch(/nothing-else-lost.*s3:GetBucketAcl/);
  });

  it('holds back its own statement only', () => {
    const wrong = context(removal('getbucketacl', 'putobject'), removal('getbucketacl'));
    const { file, problems } = judgeFile(openFile({ path: 'a.json', text: TEXT }), wrong);
    expect(file?.policies[0]?.statements.map(one => one.verdict)).toEqual(['refined', 'declined']);
    expect(file?.after).toBe(TEXT.replace('"s3:GetBucketAcl", ', ''));
    expect(problems.map(one => one.line)).toEqual([5]);
  });

  it.each([
    ['what a rule keeps', { keep: ['s3:GetB*'] }],
    ['what the change adds', { standing: new Set(['s3:get*']) }],
  ])('is one that takes %s', (_, judgedBy) => {
    const unused = removal('getbucketacl');
    const { file, problems } = judgeFile(openFile({ path: 'a.json', text: TEXT }), context(unused, unused, judgedBy));
    expect(file?.policies[0]?.statements[0]?.reason).toBe('law');
    expect(problems[0]?.message).toMatch(/nothing-else-lost.*s3:GetBucketAcl/);
  });

  it('is one that leaves unused access unnamed, too', () => {
    const { file, problems } = judgeFile(
      openFile({ path: 'a.json', text: TEXT }),
      context(removal(), removal('getbucketacl')),
    );
    expect(file?.after).toBe(TEXT);
    expect(problems).toHaveLength(2);
    expect(problems[0]?.message).toContain('nothing-unused-left');
  });
});
