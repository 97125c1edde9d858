import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageData } from '../../src/render/html/page-data';
import { builtInActions } from '../catalogue/built-in';
import { ROOT, refineIam, temporaryFolder, textOf, writeFiles } from '../cli/run';
import { HOSTILE, hostileFiles, MANY_ARGS, manyStatements } from './many';

/** The data of a page as a browser reads it: what stands in the script element, and nothing that ends it earlier. */
function dataOf(page: string): PageData {
  const [, json = ''] = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(page) ?? [];
  return JSON.parse(json) as PageData;
}

function pageOf(cwd: string, ...args: readonly string[]): string {
  const { code, stdout, stderr } = refineIam([...args, '--format', 'html'], { cwd });
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

const sha256 = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page', () => {
  const args = ['examples/article/policy.json', '--report', 'examples/article/unused-access.json'];
  const page = pageOf(ROOT, ...args, '--as-of', '2026-11-23');

  it('allows its own script and style and nothing else, by their hashes', () => {
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page) ?? [];
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)];
    const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)];
    expect([scripts.length, styles.length]).toEqual([1, 1]);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${sha256(scripts[0]?.[1])}`,
      `style-src ${sha256(styles[0]?.[1])}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  it('names no address, and has no attribute that a policy would refuse', () => {
    const markup = page.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
    expect(markup).not.toMatch(/https?:|\bsrc=|\bhref=|\sstyle=|\son[a-z]+=/i);
  });

  it('is the same on every run', () => {
    expect(pageOf(ROOT, ...args, '--as-of', '2026-11-23')).toBe(page);
  });

  it('shows the totals and the files without its script', () => {
    const markup = page.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
    expect(markup).toMatch(/Unused actions to remove<\/dt><dd class="figure">30</);
    expect(markup).toMatch(/<th scope="row">examples\/article\/policy\.json<\/th><td class="number">2<\/td>/);
    expect(markup).toContain('<noscript>');
  });

  it('tells each entry of the list what becomes of it, as the article has it', () => {
    const { texts, statements } = dataOf(page);
    const entries = statements.flatMap(one => one.entries);
    const entry = entries.find(one => typeof one !== 'number' && texts[one.entry] === 's3:Get*');
    if (typeof entry !== 'object') throw new Error('no split entry');
    expect(entry.granted).toBe(builtInActions('s3', 'Get').length);
    expect(entry.becomes?.map(piece => texts[piece])).toContain('s3:GetAccess*');
  });

  it('takes nothing from outside as markup', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, hostileFiles());
    const hostile = pageOf(cwd, '.', '--report', 'report.json', '--config', 'refine-iam.yml', '--as-of', '2026-11-23');
    const markup = hostile.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
    expect(hostile.match(/<script\b/g)).toHaveLength(2);
    expect(markup).not.toMatch(/<img|<b>|<!--/);
    const { texts, statements } = dataOf(hostile);
    expect(statements).toHaveLength(2);
    expect(texts).toContain(HOSTILE.replace('\u2028', '\\u{2028}'));
    expect(hostile).not.toContain('\u2028');
  });

  it('is refused, and nothing is written, where a part of it is missing beside the program', () => {
    const folder = temporaryFolder();
    for (const part of ['program', 'cli.js', 'data', 'package.json']) {
      cpSync(resolve(ROOT, process.env.DIST ?? 'dist', part), join(folder, part), { recursive: true });
    }
    rmSync(join(folder, 'data/page.css'));
    const all = [join(folder, 'cli.js'), ...args, '--format', 'html', '--output', join(folder, 'page.html')];
    const { status, stderr } = spawnSync(process.execPath, all, { cwd: ROOT, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /error: a part of the page cannot be read: .*\n {2}keep `data\/page\.css` beside the program/,
    );
    expect(existsSync(join(folder, 'page.html'))).toBe(false);
  });

  it('of 5,000 findings is smaller than 5 MB', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, manyStatements(5000));
    const { code, stderr } = refineIam([...MANY_ARGS, '--format', 'html', '--output', 'page.html'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(dataOf(textOf(cwd, 'page.html')).statements.filter(one => one.removed)).toHaveLength(5000);
    expect(statSync(join(cwd, 'page.html')).size).toBeLessThan(5_000_000);
  });
});
