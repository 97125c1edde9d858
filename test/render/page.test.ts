import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_AUDIT } from '../../src/audit/no-audit';
import { pageData } from '../../src/render/html/model';
import { renderHtml } from '../../src/render/html/page';
import { allow, gateOf, policyText, richAudit, richly } from './rich';

const ASSETS = { tool: '1.2.3', script: 'let made = 1;', style: 'p { color: red }' };
const expected = (name: string) => join(import.meta.dirname, 'expected', name);
const DATA = /(<script type="application\/json" id="data">)(.*)(<\/script>)/;

/** A page to be read by people: each element on a line of its own, and without its data, which stand in an expected text of their own. */
const readable = (page: string) =>
  page.replace(DATA, '$1DATA$3').replace(/(?<=>)(?=<(?!\/))|(?=<(?:p|h2|div)\b)/g, '\n');

describe('the page of one rich run', () => {
  it('says all that there is to say', async () => {
    const run = richly(undefined, gateOf(3));
    const page = renderHtml(run, richAudit(run), ASSETS);
    await expect(readable(page)).toMatchFileSnapshot(expected('page.html.txt'));
    expect(JSON.parse(DATA.exec(page)?.[2] ?? '')).toEqual(JSON.parse(JSON.stringify(pageData(run))));
  });

  it('allows its own script and style by their digests, and nothing else', () => {
    const page = renderHtml(richly({}), NO_AUDIT, ASSETS);
    const digest = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${digest(ASSETS.script)}`,
      `style-src ${digest(ASSETS.style)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it.each([
    ['script', 'a</SCRIPT>'],
    ['script', 'a<!-- b'],
    ['style', 'a</style>'],
  ] as const)('refuses a %s that would end its element: %s', (element, text) => {
    expect(() => renderHtml(richly({}), NO_AUDIT, { ...ASSETS, [element]: text })).toThrow(
      `the ${element} of the page holds what would end it`,
    );
  });
});

describe('the page of little', () => {
  it('leaves out what is not there', async () => {
    const bare = { ...richly({}), problems: [], reports: [] };
    await expect(readable(renderHtml(bare, NO_AUDIT, ASSETS))).toMatchFileSnapshot(expected('bare-page.html.txt'));
  });

  it.each([
    [200, []],
    [201, ['And 1 more.']],
    [1_400, ['And 1,200 more.']],
  ])('lists the first 200 of %i files, those that lose most first', (number, more) => {
    const [one] = richly({ 'iam/app.json': policyText([allow(['s3:PutObject', 's3:GetObject'])]) }).files;
    const [most] = richly({ 'iam/app.json': policyText([allow(['s3:DeleteBucket', 's3:PutObject'])]) }).files;
    if (!one || !most) throw new Error('no file');
    const files = [...Array.from({ length: number - 1 }, () => one), { ...most, path: 'last.json' }];
    const page = renderHtml({ ...richly({}), files }, NO_AUDIT, ASSETS);
    const rows = page.match(/<th scope="row">[^<]*/g) ?? [];
    expect([rows.length, rows[0], rows[1]]).toEqual([200, '<th scope="row">last.json', '<th scope="row">iam/app.json']);
    expect(page.match(/And [\d,]+ more\./g) ?? []).toEqual(more);
  });
});
