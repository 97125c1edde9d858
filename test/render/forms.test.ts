import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { applyPatch, parsePatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { takeBaseline } from '../../src/audit/baseline';
import { NO_AUDIT } from '../../src/audit/no-audit';
import { auditSections } from '../../src/render/audit-markdown';
import { renderBaseline } from '../../src/render/baseline';
import { pageData } from '../../src/render/html/model';
import { renderJson } from '../../src/render/json';
import { renderMarkdown } from '../../src/render/markdown';
import { renderOwners, renderOwnersJson } from '../../src/render/owners';
import { renderPatch } from '../../src/render/patch';
import { patchFiles } from '../../src/render/patch-files';
import { renderSarif } from '../../src/render/sarif';
import { renderText } from '../../src/render/text';
import { all } from '../audit/made';
import { ROOT } from '../cli/run';
import { validSarif } from '../sarif/valid';
import { gateOf, painted, richAudit, richly } from './rich';

// What every form says of one rich run stands in `expected`, and is read by people when it changes (`vitest run -u`).
const expected = (name: string) => join(import.meta.dirname, 'expected', name);

function expectValid(schema: string, text: string): void {
  const read = JSON.parse(readFileSync(join(ROOT, 'schema', schema), 'utf8'));
  const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(read);
  validate(JSON.parse(text));
  expect(validate.errors ?? []).toEqual([]);
}

describe('one rich run', () => {
  it('as text, with all that can be asked for', async () => {
    const run = richly(undefined, gateOf(3));
    const text = renderText(run, { paint: painted, hint: 'HINT', verbose: true, audit: richAudit(run) });
    await expect(text).toMatchFileSnapshot(expected('verbose.txt'));
  });

  it('as text, with as little as can be', async () => {
    const text = renderText(richly(), { paint: (_, words) => words, hint: null, verbose: false, audit: NO_AUDIT });
    await expect(text).toMatchFileSnapshot(expected('plain.txt'));
  });

  it('as Markdown, with an audit and without', async () => {
    const run = richly(undefined, gateOf(3));
    await expect(renderMarkdown(run, auditSections(run, richAudit(run)))).toMatchFileSnapshot(expected('audit.md.txt'));
    await expect(renderMarkdown(richly())).toMatchFileSnapshot(expected('plain.md.txt'));
  });

  it('as JSON', async () => {
    const run = richly(undefined, gateOf(3));
    const text = [...renderJson(run, '1.2.3', richAudit(run))].join('');
    expectValid('result.schema.json', text);
    await expect(text).toMatchFileSnapshot(expected('result.json.txt'));
  });

  it('as SARIF', async () => {
    const text = renderSarif(richly(), '1.2.3');
    validSarif(text);
    await expect(text).toMatchFileSnapshot(expected('sarif.json.txt'));
  });

  it('by owners, as text and as JSON', async () => {
    await expect(renderOwners(richly(), 'a`b.yml', painted)).toMatchFileSnapshot(expected('owners.txt'));
    const json = renderOwnersJson(richly(), '1.2.3');
    expectValid('owners.schema.json', json);
    await expect(json).toMatchFileSnapshot(expected('owners.json.txt'));
  });

  it('as the data of the page', async () => {
    await expect(JSON.stringify(pageData(richly()), null, 1)).toMatchFileSnapshot(expected('page.json.txt'));
  });

  it('as a baseline', async () => {
    const run = richly();
    const text = renderBaseline(takeBaseline(run, all, null), run.asOf);
    await expect(text).toMatchFileSnapshot(expected('baseline.json.txt'));
  });

  it('as a patch, which turns each file into what it becomes', async () => {
    const run = richly();
    const changed = run.files.filter(file => file.edits.length > 0);
    await expect(renderPatch(run.files)).toMatchFileSnapshot(expected('changes.patch.txt'));
    const [patches, files] = [parsePatch(renderPatch(run.files)), patchFiles(run.files)];
    expect([patches.length, files.length]).toEqual([changed.length, changed.length]);
    for (const [at, { source, after }] of changed.entries()) {
      expect(applyPatch(source.text, patches[at] ?? '', { autoConvertLineEndings: false })).toBe(after);
      expect(applyPatch(source.text, files[at]?.text ?? '', { autoConvertLineEndings: false })).toBe(after);
    }
    expect(files.map(({ name }) => name.replace(/[0-9a-f]{12}/, 'DIGEST'))).toEqual([
      'iam-a-b-i-x-_y_-z-u-me-1-.json-DIGEST.patch',
      ...['app-crlf', 'app', 'kept', 'other'].map(name => `iam-${name}.json-DIGEST.patch`),
    ]);
  });
});
