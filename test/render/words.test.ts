import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/analyse/analysis';
import type { Audit } from '../../src/audit/audit';
import { auditLine, auditLines } from '../../src/render/audit-words';
import { evidenceDates, evidenceWords, principalNames } from '../../src/render/evidence';
import { age, count, grouped, plain } from '../../src/render/plain';

const NOW = Date.UTC(2026, 10, 23, 12);

describe('the words for evidence', () => {
  const of = (kind: string, date: string | null) => ({
    kind,
    analyzedAt: date === null ? null : Date.parse(`${date}T00:00:00Z`),
  });
  const evidence = (...reports: readonly object[]) => ({ reports }) as unknown as Evidence;
  const [young, old, oldest] = (['2026-11-20', '2026-11-10', '2026-10-01'] as const).map(day =>
    of('access-analyzer', day),
  ) as [object, object, object];
  const details = of('last-accessed', '2026-11-22');

  it.each([
    [evidence(), '', ''],
    [evidence(young), 'Access Analyzer, 20 Nov 2026 (3 days old)', 'Access Analyzer, 20 Nov 2026'],
    [evidence(young, oldest, old), 'Access Analyzer, 1 Oct 2026 (53 days old)', 'Access Analyzer, 1 Oct 2026'],
    [evidence(oldest, young), 'Access Analyzer, 1 Oct 2026 (53 days old)', 'Access Analyzer, 1 Oct 2026'],
    [evidence(of('listing', null), of('listing', '2026-11-20')), 'listing, undated', 'listing, undated'],
    [evidence(of('listing', '2026-11-20'), of('listing', null)), 'listing, undated', 'listing, undated'],
    [
      evidence(old, details, young),
      'IAM last accessed, 22 Nov 2026 (1 day old); Access Analyzer, 10 Nov 2026 (13 days old)',
      'IAM last accessed, 22 Nov 2026; Access Analyzer, 10 Nov 2026',
    ],
  ])('name each kind once, with its oldest date: %#', (one, words, dates) => {
    expect([evidenceWords(one, NOW), evidenceDates(one)]).toEqual([words, dates]);
  });

  it('name principals once, in order, without path and account', () => {
    const principals = ['Nightly', 'jobs/Nightly', 'a/team/App', 'Zed\u202e'].map(name => ({ name }));
    expect(principalNames({ principals } as unknown as Evidence)).toEqual(['App', 'Nightly', 'Zed\\u{202e}']);
  });
});

describe('the words for an audit', () => {
  const date = Date.UTC(2026, 10, 1);
  const fresh = (actions: number, line = 4) => ({
    file: { path: `a\`${line}.json` },
    statement: { line },
    actions: Array.from({ length: actions }, (_, at) => `s3:Get${at}`),
  });
  const baseline = (known: number, ...some: readonly object[]) =>
    ({ baseline: { known, date, fresh: some }, trend: null }) as unknown as Audit;
  const trend = (actions: object, ...resolving: readonly string[]) =>
    ({
      baseline: null,
      trend: { since: date, actions, resolving: resolving.map(principal => ({ principal })) },
    }) as unknown as Audit;

  it.each([
    [baseline(0), ['0 unused actions are in the baseline of 1 Nov 2026; nothing is new.']],
    [baseline(1), ['1 unused action is in the baseline of 1 Nov 2026; nothing is new.']],
    [
      baseline(1_300, fresh(1)),
      ['1,300 unused actions are in the baseline of 1 Nov 2026; 1 is new:', '  `a 4.json`, line 4: `s3:Get0`'],
    ],
    [
      baseline(2, fresh(3), fresh(4, 9), fresh(1_200, 12)),
      [
        '2 unused actions are in the baseline of 1 Nov 2026; 1,207 are new:',
        '  `a 4.json`, line 4: `s3:Get0`, `s3:Get1`, `s3:Get2`',
        '  `a 9.json`, line 9: `s3:Get0`, `s3:Get1`, `s3:Get2` and 1 more',
        '  `a 12.json`, line 12: `s3:Get0`, `s3:Get1`, `s3:Get2` and 1,197 more',
      ],
    ],
  ])('tell the debt and what is new: %#', (audit, lines) => {
    expect(auditLines(audit)).toEqual(lines);
    expect(auditLine(audit)).toBe(lines[0]?.replace(/:$/, '.'));
  });

  it.each([
    [10, []],
    [11, ['  and 1 more statement']],
    [12, ['  and 2 more statements']],
  ])('name the first ten of %i statements with something new', (number, more) => {
    const lines = auditLines(baseline(0, ...Array.from({ length: number }, (_, at) => fresh(1, at))));
    expect([lines.length, lines.slice(11)]).toEqual([11 + more.length, more]);
  });

  it.each([
    [{ added: 1, gone: 2, same: 3, unseen: 0 }, '1 unused action added, 2 gone, 3 the same.'],
    [
      { added: 0, gone: 1_200, same: 1_300, unseen: 1_400 },
      '0 unused actions added, 1,200 gone, 1,300 the same; 1,400 of then could not be judged or were not looked at.',
    ],
  ])('tell what changed since the audit before: %#', (actions, words) => {
    expect(auditLines(trend(actions))).toEqual([`Since 1 Nov 2026: ${words}`]);
    expect(auditLine(trend(actions, 'A'))).toBe(`Since 1 Nov 2026: ${words}`);
  });

  it.each([
    [1, '`P0`.'],
    [2, '`P0`, `P1`.'],
    [10, '`P8`, `P9`.'],
    [11, '`P8`, `P9` and 1 more.'],
  ])('name the first ten of %i principals whose findings should resolve', (number, end) => {
    const names = Array.from({ length: number }, (_, at) => `P${at}`);
    const [, line = ''] = auditLines(trend({ added: 0, gone: 0, same: 0, unseen: 0 }, ...names));
    expect(line.startsWith('Gone since; their findings should resolve with the next report: `P0`')).toBe(true);
    expect(line.endsWith(end)).toBe(true);
  });

  it('are none where a run is compared with nothing, and both where it is with both', () => {
    expect([auditLines({ baseline: null, trend: null }), auditLine({ baseline: null, trend: null })]).toEqual([
      [],
      null,
    ]);
    const both = { ...baseline(1), trend: trend({ added: 0, gone: 0, same: 0, unseen: 0 }).trend };
    expect(auditLine(both)).toBe(auditLines(both).join(' '));
    expect(auditLines(both)).toHaveLength(2);
  });
});

describe('plain words', () => {
  it.each([
    ['a b~!', 'a b~!'],
    ['\u0000\u001f\u007f\u0085', '\\u{0}\\u{1f}\\u{7f}\\u{85}'],
    ['\u2028\u2029\u202e\ufeff', '\\u{2028}\\u{2029}\\u{202e}\\u{feff}'],
    ['\ud800 \u{e0001}', '\\u{d800} \\u{e0001}'],
    ['ä政\u{1f600}', 'ä政\u{1f600}'],
    ['ok\n', 'ok\\u{a}'],
    ['\nok', '\\u{a}ok'],
  ])('%j is printed as %j', (text, safe) => {
    expect(plain(text)).toBe(safe);
  });

  it('count', () => {
    expect([0, 1, 12, 999, 1_000, 22_091, 1_234_567].map(grouped)).toEqual([
      '0',
      '1',
      '12',
      '999',
      '1,000',
      '22,091',
      '1,234,567',
    ]);
    expect([count(0, 'file'), count(1, 'file'), count(2, 'entry', 'entries')]).toEqual([
      '0 files',
      '1 file',
      '2 entries',
    ]);
  });

  it.each([
    [Date.UTC(2026, 10, 23), 'today'],
    [Date.UTC(2026, 10, 24), 'today'],
    [Date.UTC(2026, 10, 22, 23, 59), '1 day old'],
    [Date.UTC(2026, 10, 21, 23, 59), '2 days old'],
  ])('%i is %s', (time, words) => {
    expect(age(time, NOW)).toBe(words);
  });
});
