import { describe, expect, test } from 'vitest';
import type { StatementAnalysis } from '../../src/analyse/analysis';
import { run } from '../../src/run';
import { readValue } from '../report/made';
import { catalogueOf, findingText, unused } from './made';
import type { Names } from './reference';

const DAY = 86_400_000;
const NAMES: Names = { s3: ['GetObject', 'GetBucketAcl', 'PutObject'], sqs: ['SendMessage'], iam: ['PassRole'] };

function allow(action: unknown, more: Readonly<Record<string, unknown>> = {}) {
  return { Effect: 'Allow', Action: action, Resource: '*', ...more };
}

function refine(statements: unknown, names: Names, ...texts: readonly string[]) {
  return refineBy(null, statements, names, ...texts);
}

/** Refines a policy of which the base had some entries (folded) already. */
function refineBy(stood: readonly string[] | null, statements: unknown, names: Names, ...texts: readonly string[]) {
  const text = `${JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2)}\n`;
  const material = {
    reports: [{ text: findingText(unused(...texts)), source: 'r.json' }],
    catalogue: catalogueOf(names),
    files: [{ path: 'policy.json', text }],
    problems: [],
    configuration: null,
    standing: stood && new Set(stood),
  };
  const terms = {
    principals: ['MyRole'],
    maxReportAge: 30 * DAY,
    unusedFor: 90 * DAY,
    asOf: Date.parse('2026-11-21T00:00:00Z'),
  };
  const { files, problems } = readValue(run(material, terms));
  const judged: readonly StatementAnalysis[] = files
    .flatMap(file => file.policies)
    .flatMap(policy => policy.statements);
  const after = files[0]?.after ?? text;
  return { after, same: after === text, tree: JSON.parse(after).Statement, judged, problems };
}

function verdicts(judged: readonly StatementAnalysis[]) {
  return judged.map(({ verdict, reason, edited }) => [verdict, reason, edited]);
}

describe('which statements', () => {
  test.each([
    ['a Deny', 'deny', { ...allow('s3:GetObject'), Effect: 'Deny' }],
    ['a Principal', 'principal', allow('s3:GetObject', { Principal: '*' })],
    ['a NotPrincipal', 'principal', allow('s3:GetObject', { NotPrincipal: { AWS: '1' } })],
    ['NotAction', 'not-action', { Effect: 'Allow', NotAction: 's3:GetObject', Resource: '*' }],
  ])('never one with %s', (_, reason, statement) => {
    const { judged, same } = refine([statement, allow('s3:PutObject')], NAMES, 's3:GetObject');
    expect(verdicts(judged)).toEqual([
      ['declined', reason, false],
      ['kept', null, false],
    ]);
    expect(same).toBe(true);
  });
});

describe('emptied', () => {
  test('a statement with no entry left is removed whole', () => {
    const { judged, tree } = refine(
      [allow(['s3:Get*']), allow('s3:PutObject')],
      NAMES,
      's3:GetObject',
      's3:GetBucketAcl',
    );
    expect(verdicts(judged)).toEqual([
      ['emptied', null, true],
      ['kept', null, false],
    ]);
    expect(tree).toEqual([allow('s3:PutObject')]);
  });

  test.each([
    ['a list', [allow('s3:GetObject'), allow(['sqs:*'])]],
    ['one statement', allow('s3:GetObject')],
  ])('if all statements would be, none is edited: %s', (_, statements) => {
    const { judged, same } = refine(statements, NAMES, 's3:GetObject', 'sqs');
    for (const one of verdicts(judged)) expect(one).toEqual(['emptied', 'last-statement', false]);
    expect(same).toBe(true);
  });

  test('a Deny beside it counts as a statement that stays', () => {
    const deny = { Effect: 'Deny', Action: '*', Resource: '*' };
    expect(refine([deny, allow('s3:GetObject')], NAMES, 's3:GetObject').tree).toEqual([deny]);
  });

  test('a list that was empty when found is kept, and is a problem', () => {
    const { judged, same, problems } = refine([allow([]), allow('s3:PutObject')], NAMES, 's3');
    expect(judged[0]).toMatchObject({ verdict: 'kept', edited: false });
    expect(problems.map(({ code }) => code)).toContain('empty-list');
    expect(same).toBe(false);
  });
});

describe('too large', () => {
  const many = Array.from(
    { length: 400 },
    (_, index) => `Get${index % 2 ? 'Used' : 'Idle'}${'A'.repeat(1 + (index % 9))}${index}x`,
  );
  const names: Names = { ...NAMES, big: many };
  const idle = many.filter(name => name.includes('Idle')).map(name => `big:${name}`);
  const everyOther = many.filter((_, index) => index % 3 === 0).map(name => `big:${name}`);

  test('a list past 6,144 characters that is longer than the old one is declined, with the numbers', () => {
    const { judged, tree } = refine([allow('big:*'), allow(['s3:Get*'])], names, ...everyOther, 's3:GetObject');
    expect(verdicts(judged)).toEqual([
      ['declined', 'too-large', false],
      ['refined', null, true],
    ]);
    const size = JSON.stringify(judged[0]?.refinement?.after).length;
    expect(size).toBeGreaterThan(6144);
    expect(judged[0]?.tooLarge).toEqual({ before: JSON.stringify(['big:*']).length, after: size });
    expect(tree[0].Action).toBe('big:*');
  });

  test('one that shrinks is not, however long it stays', () => {
    const list = many.map(name => `big:${name}`);
    const { judged } = refine([allow(list)], names, ...everyOther);
    expect(JSON.stringify(judged[0]?.refinement?.after).length).toBeGreaterThan(6144);
    expect(verdicts(judged)).toEqual([['refined', null, true]]);
  });

  test('one that grows and stays below is not', () => {
    expect(verdicts(refine([allow('big:*')], names, ...idle).judged)).toEqual([['refined', null, true]]);
  });
});

describe('problems', () => {
  test('name what grants nothing, what is unknown, and that the catalogue is behind, once per service', () => {
    const list = ['s3:Get Object', 's3:Unheard', '*'];
    const { problems, judged } = refine([allow(list)], NAMES, 's3:GetNewA', 's3:GetNewB', 's3:GetObject');
    const codes = problems.map(({ code }) => code);
    expect(codes).toContain('invalid-entry');
    expect(codes).toContain('unknown-action');
    expect(
      problems.filter(({ code, message }) => code === 'catalogue-behind' && message.includes('report')),
    ).toHaveLength(1);
    expect(judged[0]?.refinement?.after.slice(0, 2)).toEqual(list.slice(0, 2));
  });

  test('say what a list in YAML lacks whose dashes have no blank behind them', () => {
    const { problems } = refine([allow(['-"s3:GetObject"', 's3:Get Object'])], NAMES, 's3:GetObject');
    expect(problems.filter(({ code }) => code === 'invalid-entry').map(({ help }) => help)).toEqual([
      'no action begins with `-`; in YAML a blank stands behind it',
      'write `service:Action`; `*` and `?` may stand in the action only',
    ]);
  });

  test('say that services unknown to the catalogue are lost with `*`', () => {
    const { problems } = refine([allow('*')], NAMES, 's3:GetObject');
    expect(problems.filter(({ message }) => message.includes('`*`'))).toMatchObject([{ severity: 'warning', line: 6 }]);
    expect(refine([allow('*')], NAMES, '+s3:GetObject').problems).toEqual([]);
  });
});

describe('what a pull request adds', () => {
  test('is neither edited away nor emptied, and is proved', () => {
    const list = ['s3:GetObject', 's3:PutObject', 's3:New'];
    const { tree, judged, problems } = refineBy(['s3:putobject'], [allow(list), allow('sqs:*')], NAMES, 's3');
    expect(verdicts(judged)).toEqual([
      ['refined', null, true],
      ['kept', null, false],
    ]);
    expect(tree[0].Action).toEqual(['s3:GetObject', 's3:New']);
    expect(judged[0]?.refinement?.left.map(({ action, reason }) => [action, reason])).toEqual([
      ['s3:GetObject', 'added'],
      ['s3:New', 'added'],
    ]);
    expect(problems.map(({ code, severity, line }) => [code, severity, line])).toContainEqual([
      ...['unknown-action', 'note', 9],
    ]);
  });

  test('is a wildcard that the whole disuse of its service does not empty', () => {
    const both = [allow('s3:*'), allow('sqs:*')];
    expect(verdicts(refineBy(['sqs:*'], both, NAMES, 's3', 'sqs').judged)).toEqual([
      ['kept', null, false],
      ['emptied', null, true],
    ]);
  });
});
