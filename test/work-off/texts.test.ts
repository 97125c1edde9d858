import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analyse/analysis';
import { GROUP_BY, groupsOf, taking } from '../../src/work-off/groups';
import { issueText } from '../../src/work-off/issue-text';
import { pullBody, wantedPull } from '../../src/work-off/pull-request';
import { withChanges } from '../../src/work-off/some-changes';
import { analysed, listing } from '../deliver/placed';
import { coinOf } from './coin';
import { policy } from './scene';

const PAGES = { repository: 'https://github.com/acme/policies', commit: 'a'.repeat(40) };
const GATE = { failOn: 'never', result: 'passed', sentence: '' } as const;
const REPORT = listing('s3:GetBucketAcl', 's3:PutBucketAcl', 's3:GetBucketPolicy');

function audited(files: Readonly<Record<string, string>>): Analysis {
  return { ...analysed(files, REPORT), gate: GATE };
}

/** A policy in which statements are narrowed, go as a whole, and stay, in turns. */
function mixed(statements: number): string {
  const lists = [['s3:GetObject', 's3:GetBucketAcl'], ['s3:PutBucketAcl'], ['s3:GetObject'], ['s3:GetBucketPolicy']];
  const Statement = Array.from({ length: statements }, (_, at) => ({
    ...{ Sid: `S${at}`, Effect: 'Allow', Action: lists[at % lists.length], Resource: '*' },
  }));
  return `${JSON.stringify({ Version: '2012-10-17', Statement }, null, 2)}\n`;
}

type Plain = { readonly Sid: string; readonly Action: readonly string[] };

const statementsOf = (text: string): readonly Plain[] => JSON.parse(text).Statement;

describe('some of the changes of a file', () => {
  it('change the statements that they are about as all of them do, and no other', () => {
    const [file] = audited({ 'a.json': mixed(40) }).files;
    if (!file) throw new Error('no policy');
    const changes = file.policies.flatMap(one => one.changes);
    const all = new Map(statementsOf(file.after).map(one => [one.Sid, one]));
    const coin = coinOf(7);
    for (let round = 0; round < 60; round++) {
      const chosen = new Set(changes.filter(() => coin()));
      const some = withChanges(file, chosen);
      expect(some.ok).toBe(true);
      if (!some.ok) continue;
      const sids = new Set([...chosen].flatMap(one => one.statements.map(({ statement }) => statement.sid)));
      const expected = statementsOf(file.source.text).flatMap(one =>
        sids.has(one.Sid) ? (all.get(one.Sid) ?? []) : one,
      );
      expect(statementsOf(some.file.after)).toEqual(expected);
      expect(some.file.source.text).toBe(file.source.text);
    }
  });

  it('are held to law 5: an edit elsewhere is found', () => {
    const [file] = audited({ 'a.json': mixed(4) }).files;
    if (!file) throw new Error('no policy');
    const [change] = file.policies.flatMap(one => one.changes);
    if (!change) throw new Error('no change');
    const at = file.source.text.indexOf('Allow');
    const edits = [...change.edits, { start: at, end: at + 5, text: 'Deny' }];
    const bad = { ...change, edits };
    const policies = file.policies.map(one => ({ ...one, changes: [bad] }));
    expect(withChanges({ ...file, policies }, new Set([bad])).ok).toBe(false);
  });
});

describe('groups', () => {
  it.each(GROUP_BY)('by %s hold every change once, whatever the limit', by => {
    const analysis = audited({ 'a/x.json': mixed(30), 'b/y.json': mixed(10), 'z.json': mixed(9) });
    const all = analysis.files.flatMap(file => file.policies.flatMap(one => one.changes));
    for (const most of [1, 2, 5, 200]) {
      const whole = groupsOf(analysis, { by, ownersOf: path => [path.slice(0, 1)] });
      const groups = whole.map(({ changes }) => taking(changes, most));
      const taken = groups.flatMap(({ changes }) => changes.map(({ change }) => change));
      expect(new Set(taken).size).toBe(taken.length);
      const statements = taken.reduce((sum, one) => sum + one.statements.length, 0);
      const waiting = groups.reduce((sum, one) => sum + one.waiting, 0);
      expect(statements + waiting).toBe(all.reduce((sum, one) => sum + one.statements.length, 0));
      if (most === 200) expect(new Set(taken)).toEqual(new Set(all));
      expect(groups.length).toBe(by === 'all' || by === 'principal' ? 1 : 3);
    }
  });
});

describe('texts', () => {
  const many = audited(
    Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `iam/${'folder/'.repeat(50)}${at}.json`,
        policy(
          ['A', 'B', 'C'].map(sid => `${sid}${at}`),
          'GetBucketAcl',
          'PutBucketAcl',
        ),
      ]),
    ),
  );

  it('of the issue fit, and count what does not', () => {
    const text = issueText({ analysis: many, doubt: null, pulls: [] }, PAGES);
    expect([...text].length).toBeLessThanOrEqual(65_536 - 100);
    const rows = text.match(/^- \[ \] /gm)?.length ?? 0;
    expect(Number(/^- and (\d+) more statements/m.exec(text)?.[1])).toBe(120 - rows);
    expect(rows).toBeGreaterThan(50);
    expect(text).toContain('**240 unused actions in 120 statements of 40 files.**');
  });

  it('of a pull request fit, and say what is cut', () => {
    const [group] = groupsOf(many, { by: 'all', ownersOf: () => [] });
    const wanted = group && wantedPull(group, { ...many, id: 'default', pages: PAGES });
    if (!wanted) throw new Error('no group');
    const body = pullBody(wanted, '0'.repeat(16), ['a'.repeat(40), 'b'.repeat(40)]);
    expect([...body].length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('The job summary has all of it.');
    expect(wanted.statements).toBe(120);
  });

  it('change by nothing but what they are about', () => {
    const now = audited({ 'a.json': mixed(4) });
    const later = { ...now, asOf: now.asOf + 86_400_000 };
    expect(issueText({ analysis: later, doubt: null, pulls: [] }, PAGES)).toBe(
      issueText({ analysis: now, doubt: null, pulls: [] }, PAGES),
    );
  });
});
