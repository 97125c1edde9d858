import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ungated } from '../../src/analyse/analysis';
import { renderSarif } from '../../src/render/sarif';
import { loadReaders } from '../../src/source/read';
import { loadJudges } from '../../src/verify/judges';
import { audited, policyOf, statement } from '../audit/made';
import { caseFile } from '../case-files';
import { ROOT } from '../cli/run';
import { analysed, CASES } from '../deliver/placed';
import { support } from '../source/hcl/load';
import { fixed, type Run, validSarif } from './valid';

const GATE = { failOn: 'never', result: 'passed', sentence: 'no gate was asked for.' } as const;

function sarifOf(run: Ungated): Run {
  return validSarif(renderSarif({ ...run, gate: GATE }, '1.2.3'));
}

beforeAll(async () => {
  const formats = new Set(['yaml', 'hcl'] as const);
  await loadReaders(formats, support);
  await loadJudges(formats, support);
});

it('a SARIF log keeps 5,000 results', () => {
  const many = Array.from({ length: 5_002 }, (_, at) => statement(['s3:GetBucketAcl', 's3:GetObject'], `S${at}`));
  const { results, invocations } = sarifOf(audited({ 'a.json': policyOf(...many) }));
  expect(results).toHaveLength(5_000);
  expect(invocations[0]?.toolExecutionNotifications).toHaveLength(1);
});

describe('the fixes of a SARIF log, applied by lines and columns', () => {
  const folder = join(ROOT, 'test/cases');
  const cases = readdirSync(folder).filter(name => existsSync(join(folder, name, 'report.json')));

  it.each(cases)('%s', name => {
    const { ending, bytes } = caseFile(join(folder, name), 'before');
    const text = bytes.toString('utf8');
    const report = readFileSync(join(folder, name, 'report.json'), 'utf8');
    const run = analysed({ [`a.${ending}`]: text }, report, { catalogue: CASES, principals: ['MyRole'] });
    const { results } = sarifOf(run);
    expect(fixed(text, results)).toBe(run.files[0]?.after);
  });
});
