import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analyse/analysis';
import { NO_AUDIT } from '../../src/audit/no-audit';
import { auditSections } from '../../src/render/audit-markdown';
import { pageData } from '../../src/render/html/model';
import { partsOf } from '../../src/render/html/ticks';
import { renderJson } from '../../src/render/json';
import { renderSarif } from '../../src/render/sarif';
import { detail, fitSections, main } from '../../src/render/section';
import { renderText } from '../../src/render/text';
import { audited, policyOf, statement } from '../audit/made';
import { analysed, CASES, listing } from '../deliver/placed';
import { validSarif } from '../sarif/valid';
import { outcome } from './made';
import { allow, policyText, richly } from './rich';

const GATE = { failOn: 'never', result: 'passed', sentence: 'none.' } as const;
const SHOWING = { paint: (_: string, words: string) => words, hint: null, audit: NO_AUDIT };
const ACL = 's3:GetBucketAcl';

/** A run over one policy, the statements of which are known to be otherwise. */
function run(
  known: (one: Analysis['files'][number]['policies'][number]['statements'][number]) => object,
  ...lists: readonly (readonly string[])[]
): Analysis {
  const found = richly({ 'iam/app.json': policyText(lists.map((list, at) => allow(list, `S${at}`))) });
  const files = found.files.map(file => ({
    ...file,
    policies: file.policies.map(policy => ({
      ...policy,
      statements: policy.statements.map(one => ({
        ...one,
        id: one.id,
        line: one.line,
        endLine: one.endLine,
        ...known(one),
      })),
    })),
  }));
  return { ...found, files, problems: [] };
}

describe('the data of a page', () => {
  it('name the files of the evidence in order, and standard input', () => {
    const { statements, texts } = pageData(
      run(
        ({ evidence }) => ({
          evidence: evidence && {
            ...evidence,
            reports: ['z.json', '-', 'b.json', '-'].map(source => ({ ...evidence.reports[0], source })),
          },
        }),
        [ACL, 's3:GetObject'],
      ),
    );
    expect(texts[statements[0]?.evidence ?? -1]).toBe(
      'Access Analyzer, 20 Nov 2026 (3 days old), from standard input, b.json, z.json',
    );
  });

  it('say of a changed entry what holds the rest, and why it is as it is', () => {
    const entries = [outcome(ACL, { removed: [ACL], coveredBy: ['s3:Get*\u202e', 's3:*'], reason: 'keep-rule' })];
    const { statements, texts } = pageData(
      run(
        ({ refinement }) => ({ refinement: { ...refinement, entries } }),
        [ACL, 's3:GetObject', 'nonsense', 's3', 'x1:Made'],
      ),
    );
    const [entry] = statements[0]?.entries ?? [];
    if (typeof entry !== 'object') throw new Error('no entry');
    const { coveredBy = [], reason = -1 } = entry;
    expect([...coveredBy, reason].map(at => texts[at])).toEqual(['s3:Get*\\u{202e}', 's3:*', 'kept by a rule']);
    expect(statements[0]?.services?.map(at => texts[at])).toEqual(['s3', 'x1']);
  });

  it('have sets in the order of the catalogue, whatever the order of a list', () => {
    const page = pageData(run(() => ({}), ['s3:PutBucketAcl', 's3:GetObject', 's3:DeleteBucket', 's3:GetBucketCORS']));
    const [set = -1] = page.statements[0]?.removed ?? [];
    const { service = -1, places = '' } = page.sets[set] ?? {};
    const names = page.services[service]?.names.split(' ') ?? [];
    expect(places.split('.').map(at => names[Number(at)])).toEqual(['DeleteBucket', 'GetBucketCORS', 'PutBucketAcl']);
  });
});

it('a sentence is cut at its backticks, and nothing is no part', () => {
  expect(partsOf('`a` b ``')).toEqual([
    { isQuoted: true, text: 'a' },
    { isQuoted: false, text: ' b ' },
  ]);
  expect(partsOf('')).toEqual([]);
});

it('a principal that was given is said to be', () => {
  const { files } = JSON.parse(
    [
      ...renderJson(
        run(() => ({ owners: null }), [ACL]),
        '1',
      ),
    ].join(''),
  );
  expect(files[0].policies[0].statements[0].principals).toMatchObject([{ name: 'App', by: 'principal' }]);
});

describe('a text', () => {
  it('names nobody where the evidence names nobody', () => {
    const found = { ...audited({ 'a.json': policyOf(statement([ACL, 's3:GetObject'])) }), gate: GATE };
    expect(renderText(found, { ...SHOWING, verbose: false }).split('\n')[1]).toBe('  listing, undated');
  });

  it.each([
    [5, []],
    [6, ['    … 1 more action that stays']],
    [7, ['    … 2 more actions that stay']],
  ])('names the first five of %i actions that stay', (number, more) => {
    const left = Array.from({ length: number }, (_, at) => ({ action: `s3:Get${at}`, reason: 'in-window' }));
    const lines = renderText(
      run(({ refinement }) => ({ refinement: { ...refinement, left } }), ['s3:PutObject']),
      { ...SHOWING, verbose: false },
    ).split('\n');
    expect(lines.filter(line => / s3:Get\d stays: /.test(line))).toHaveLength(5);
    expect(lines.filter(line => line.includes('…'))).toEqual(more);
  });

  it('tells, where all is asked for, why nobody owns a statement', () => {
    const one = run(() => ({ owners: null, why: 'two names', verdict: 'kept' }), ['s3:PutObject']);
    const text = (verbose: boolean) => renderText(one, { ...SHOWING, verbose });
    expect([text(true).includes('\n  two names\n'), text(false).includes('two names')]).toEqual([true, false]);
    const nothing = run(() => ({ owners: null, why: null }), ['s3:PutObject']);
    expect(renderText(nothing, { ...SHOWING, verbose: true }).startsWith('Nothing to change')).toBe(true);
  });
});

it('levels that nobody has said are called unknown, and come last', () => {
  const list = ['s3:GetBucketAcl', 's3:GetObject'];
  const files = { 'a.json': policyOf(statement(list)), 'b.json': policyOf(statement([...list, 's3:PutBucketAcl'])) };
  const found = { ...analysed(files, listing('s3:GetBucketAcl', 's3:PutBucketAcl'), { catalogue: CASES }), gate: GATE };
  const text = auditSections(found, NO_AUDIT)
    .map(one => one.text)
    .join('\n\n');
  expect(text).toContain('| unknown | 3 |');
  expect(text).toContain('| `b.json` | unknown: 2 | 2 | 1 | 2 |\n| `a.json` | unknown: 1 | 1 | 1 | 1 |');
  const { results } = validSarif(renderSarif(found, '1'));
  expect(results.map(({ ruleId, message }) => [ruleId, message.text.replace(/ Evidence.*/, '')])).toEqual([
    ['unused-access/unknown', '`s3:GetBucketAcl` was not used. Access level: unknown.'],
    [
      'unused-access/unknown',
      '2 actions were not used. Not used: `s3:GetBucketAcl` (level unknown), `s3:PutBucketAcl` (level unknown).',
    ],
  ]);
  expect(new Set(pageData(found).services[0]?.levels)).toEqual(new Set('-'));
});

it('of files of one level the one with more unused actions comes first, in however many statements', () => {
  const list = (...actions: readonly string[]) => allow([...actions, 's3:PutObject']);
  const found = richly({
    'iam/app.json': policyText([list(ACL, 's3:GetBucketCORS')]),
    'iam/app-b.json': policyText([list(ACL), list(ACL), list('s3:GetBucketCORS')]),
  });
  const sections = auditSections(found, NO_AUDIT);
  expect(sections.map(({ text }) => text.split('\n')[0])).toEqual([
    '#### 5 unused actions in 4 statements',
    '#### Files by risk',
  ]);
  const rows = sections.flatMap(({ text }) => text.match(/^\| `.*/gm) ?? []);
  expect(rows).toEqual(['| `iam/app-b.json` | Read: 3 | 3 | 3 | 3 |', '| `iam/app.json` | Read: 2 | 2 | 1 | 2 |']);
});

it('a rule is told only of what stays because of it', () => {
  const found = richly({ 'iam/kept.json': policyText([allow(['s3:DeleteBucket', 's3:PutObject'])]) });
  for (const one of found.files.flatMap(({ policies }) => policies.flatMap(({ statements }) => statements))) {
    expect(one.refinement?.left.map(({ reason }) => reason)).toEqual(['keep-rule']);
    Object.assign(one.refinement?.left[0] ?? {}, { reason: 'added' });
  }
  const json = [...renderJson({ ...found, problems: [] }, '1')].join('');
  for (const text of [json, JSON.stringify(pageData(found)), renderText(found, { ...SHOWING, verbose: true })]) {
    expect(text).not.toContain('drill');
  }
});

it('what counts elsewhere too is told among what nobody could judge', () => {
  const shared = run(
    ({ statement: one }) => ({
      ...{ verdict: 'declined', reason: 'shared', edited: false, refinement: null },
      statement: { ...one, blocked: 'shared' },
    }),
    ['s3:*'],
  );
  const { results } = validSarif(renderSarif(shared, '1'));
  expect(results.map(({ ruleId }) => ruleId)).toEqual(['not-judged/shared']);
});

it('what was used inside the window is nothing that stays unused', () => {
  const found = richly({ 'iam/app.json': policyText([allow(['s3:ListBucket', 's3:PutObject'])]) });
  expect(found.files[0]?.policies[0]?.statements[0]?.refinement?.left).toEqual([
    { action: 's3:ListBucket', reason: 'in-window' },
  ]);
  expect(renderText(found, { ...SHOWING, verbose: false })).toContain('1 statement; 1 with nothing to remove.');
});

describe('sections', () => {
  it('lose a detail that comes first, too, and no more of them than they must', () => {
    const [first, body, last] = [detail('a'.repeat(400)), main('b'.repeat(100)), detail('c'.repeat(400))];
    expect(fitSections([first, body], 400, 'W.')).toBe(`${body.text}\n\n1 folded part is left out here, to fit. W.\n`);
    const whole = 400 + 2 + 100 + 2 + 400;
    // what is said of the cut is given 200 bytes, and each part two for what separates it
    const room = whole + 2 + 'W.'.length + 200 - (400 + 2);
    const one = `${first.text}\n\n${body.text}\n\n1 folded part is left out here, to fit. W.\n`;
    const both = `${body.text}\n\n2 folded parts are left out here, to fit. W.\n`;
    expect([room, room - 1].map(most => fitSections([first, body, last], most, 'W.'))).toEqual([one, both]);
  });
});
