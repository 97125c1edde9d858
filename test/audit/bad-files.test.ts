import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { readBaseline } from '../../src/audit/baseline-file';
import { readPrevious } from '../../src/audit/previous';
import { renderBaseline } from '../../src/render/baseline';
import { renderJson } from '../../src/render/json';
import { ROOT } from '../cli/run';
import { audited, baselineOf, policyOf, statement } from './made';

const RUN = audited({ 'a.json': policyOf(statement(['s3:GetBucketAcl', 's3:GetObject'], 'Read')) });
const BASELINE = renderBaseline(baselineOf(RUN).entries, RUN.asOf);
const GATE = { failOn: 'never', result: 'passed', sentence: 'no gate was asked for.' } as const;
const RESULT = [...renderJson({ ...RUN, gate: GATE }, '1.0.0')].join('');

type Change = (value: Record<string, unknown>) => unknown;

/** A text with its value changed. */
function changed(text: string, change: Change): string {
  const value = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(change(value), null, 2);
}

/** The baseline with its only statement changed. */
function entry(change: Readonly<Record<string, unknown>>): string {
  return changed(BASELINE, value => ({
    ...value,
    statements: (value.statements as object[]).map(one => ({ ...one, ...change })),
  }));
}

const without =
  (key: string): Change =>
  value =>
    Object.fromEntries(Object.entries(value).filter(([k]) => k !== key));

describe('a broken baseline is refused', () => {
  const accepts = new Ajv2020({ allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(join(ROOT, 'schema/baseline.schema.json'), 'utf8')),
  );

  it('and a good one is not', () => {
    expect(readBaseline(BASELINE, 'b.json')).toMatchObject({ ok: true, value: { source: 'b.json' } });
    expect(readBaseline(`\uFEFF${BASELINE}`, 'b.json').ok).toBe(true);
    expect([accepts(JSON.parse(BASELINE)), accepts.errors]).toEqual([true, null]);
  });

  const twice = changed(BASELINE, value => ({ ...value, statements: [value.statements, value.statements].flat() }));
  it.each<[string, string, RegExp, number | null]>([
    ['nothing', '', /the baseline is empty/, null],
    ['no JSON', 'policies: []', /no JSON that can be read/, 1],
    ['the marks of a merge', `<<<<<<< HEAD\n${BASELINE}`, /no JSON that can be read/, 1],
    ['a text that breaks off', BASELINE.slice(0, -5), /no JSON that can be read/, 14],
    ['a key that stands twice', BASELINE.replace('"sid"', '"path": "b.json",\n "sid"'), /`path` stands twice/, 9],
    ['something behind its end', `${BASELINE}{}`, /behind its end/, null],
    ['a list', '[]', /`baseline`: is missing/, 1],
    ['a policy', policyOf(statement(['s3:*'])), /`version`|`baseline`|2012/i, null],
    ['another version', BASELINE.replace('"version": 1', '"version": 2'), /of version `2`; .*version `1`/, 4],
    ['no version', changed(BASELINE, without('version')), /is missing|expected/, null],
    ['no mark', changed(BASELINE, without('baseline')), /`baseline`: /, null],
    ['no day', changed(BASELINE, without('date')), /`date`: /, null],
    ['a day that does not exist', BASELINE.replace('2026-11-23', '2026-13-23'), /`date`: expected a day/, 5],
    ['no statements', changed(BASELINE, without('statements')), /`statements`: /, null],
    ['a key that is none', changed(BASELINE, value => ({ ...value, more: 1 })), /`more`: is no key/, null],
    ['a key of a statement that is none', entry({ unuesd: [] }), /unuesd`: is no key/, null],
    ['a fingerprint that is none', entry({ fingerprint: 'A' }), /fingerprint`: expected a fingerprint/, 10],
    ['no path', entry({ path: '' }), /path`: expected a text that is not empty/, 8],
    ['a list without an action', entry({ unused: [] }), /unused`: expected at least one action/, null],
    ['an action that is none', entry({ unused: [1] }), /unused\[0\]`: expected a text/, null],
    ['a statement twice', twice, /`statements\[1\]\.fingerprint`: this statement of `a\.json` stands twice/, null],
  ])('%s', (_, text, message, line) => {
    const read = readBaseline(text, 'b.json');
    if (read.ok) throw new Error('it was read');
    expect(read.problem).toMatchObject({ code: 'refused-baseline', severity: 'error', path: 'b.json' });
    expect(read.problem.message).toMatch(message);
    expect(read.problem.help).toContain('--write-baseline');
    if (line !== null) expect(read.problem.line).toBe(line);
  });

  it.each(['baseline', 'version', 'date', 'statements'])('as by its schema: without `%s`', key => {
    expect(accepts(JSON.parse(changed(BASELINE, without(key))))).toBe(false);
  });
});

describe('a previous result that is not one is refused', () => {
  it('and a good one is not', () => {
    const read = readPrevious(RESULT, 'r.json');
    expect(read).toMatchObject({ ok: true, value: { statements: [{ path: 'a.json', unused: ['s3:GetBucketAcl'] }] } });
    expect(read).toMatchObject({ ok: true, value: { date: Date.UTC(2026, 10, 23) } });
  });

  const old = changed(RESULT, value => {
    const [file] = value.files as { policies: { statements: object[] }[] }[];
    for (const one of file?.policies[0]?.statements ?? []) Reflect.deleteProperty(one, 'fingerprint');
    return value;
  });
  it.each<[string, string, RegExp]>([
    ['nothing', '', /the previous result is empty/],
    ['no JSON', '{', /no JSON that can be read/],
    ['a SARIF log', '{"version": "2.1.0", "runs": []}', /of version `2\.1\.0`; this program reads version `1`/],
    ['a result of another version', changed(RESULT, value => ({ ...value, version: 2 })), /of version `2`/],
    ['a baseline', BASELINE, /`tool`: is missing/],
    ['a policy', policyOf(statement(['s3:*'])), /`version`|`tool`/],
    ['a result of before there was a trend', old, /fingerprint`: is missing/],
    ['a result without a day', changed(RESULT, without('date')), /`date`: is missing/],
    ['null', 'null', /an object/],
  ])('%s', (_, text, message) => {
    const read = readPrevious(text, 'r.json');
    if (read.ok) throw new Error('it was read');
    expect(read.problem).toMatchObject({ code: 'refused-result', severity: 'error', path: 'r.json' });
    expect(read.problem.message).toMatch(message);
  });
});
