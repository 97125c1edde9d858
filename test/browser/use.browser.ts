import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ROOT, temporaryFolder } from '../cli/run';
import { type Opened, openPage, startBrowser } from './chromium';

const MONOREPO = [
  ...['monorepo', '--report', 'monorepo/unused-access.json', '--config', 'monorepo/refine-iam.yml'],
  ...['--as-of', '2026-11-23'],
];
const ARTICLE = ['article/policy.json', '--report', 'article/unused-access.json', '--as-of', '2026-11-23'];

let browser: Browser;
let opened: Opened;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function open(args: readonly string[], options = {}): Promise<void> {
  const folder = temporaryFolder();
  cpSync(join(ROOT, 'examples/monorepo'), join(folder, 'monorepo'), { recursive: true });
  cpSync(join(ROOT, 'examples/article'), join(folder, 'article'), { recursive: true });
  opened = await openPage(browser, folder, args, options);
  page = opened.page;
}

afterEach(async () => {
  expect(opened.forbidden).toEqual([]);
  await page.close();
});

const names = () => page.locator('.statement .name').allTextContents();
const statement = (name: string) => page.getByRole('button', { name, expanded: false }).first();

describe('the page of the example with five roles', () => {
  // why: the globs of its configuration begin with `examples/`, so here the sources alone say whose the policies are
  beforeEach(() => open(MONOREPO));

  it('finds statements by what goes from them, by their files and by their names', async () => {
    const all = await names();
    await page.getByRole('searchbox').fill('purgequeue');
    expect(await names()).toEqual(['Queue']);
    await page.getByRole('searchbox').fill('thumbnails.yaml images');
    expect(await names()).toEqual(['Images']);
    await page.getByRole('searchbox').fill('nothing is called this');
    expect(await names()).toEqual([]);
    expect(await page.getByRole('status').textContent()).toBe(`0 of ${all.length} statements`);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await names()).toEqual(all);
  });

  it('filters by principal, service, access level and verdict, together', async () => {
    await page.getByLabel('Principal').selectOption('orders-api');
    expect((await names()).sort()).toEqual(['Prices', 'Queue', 'Shared', 'Table']);
    await page.getByLabel('Access level that goes').selectOption({ label: 'Write' });
    expect((await names()).sort()).toEqual(['Queue', 'Shared']);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel('Verdict').selectOption({ label: 'Left alone' });
    expect(await page.locator('.verdict').allTextContents()).not.toContain('Narrowed');
    await page.getByLabel('Verdict').selectOption({ label: 'Narrowed' });
    await page.getByLabel('Service').selectOption('sqs');
    expect(await names()).toEqual(['Queue']);
  });

  it('shows the statements of a bar of the chart', async () => {
    const bar = page.locator('.chart').getByRole('button', { name: 'orders-api' });
    await bar.click();
    expect(await bar.getAttribute('aria-pressed')).toBe('true');
    expect((await names()).sort()).toEqual(['Prices', 'Queue', 'Shared', 'Table']);
  });

  it('sorts by each column, both ways', async () => {
    const header = page.locator('.statements thead th').nth(0);
    await header.getByRole('button').click();
    const places = await page.locator('.statement .place').allTextContents();
    expect(places).toEqual([...places].sort(new Intl.Collator('en', { numeric: true }).compare));
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    await header.getByRole('button').click();
    expect(await page.locator('.statement .place').allTextContents()).toEqual(places.toReversed());
    await page.getByRole('button', { name: 'Goes', exact: true }).click();
    const figures = (await page.locator('.statement td:last-child').allTextContents()).map(text => Number(text || -1));
    expect(figures).toEqual(figures.toSorted((a, b) => b - a));
  });

  it('unfolds a statement: place, owner, evidence with its day, proof and edit', async () => {
    await statement('Queue').click();
    const details = page.locator('.details');
    const text = (await details.textContent()) ?? '';
    expect(text).toContain('monorepo/cloudformation/orders.yaml');
    expect(text).toContain('arn:aws:iam::111122223333:role/orders-api');
    expect(text).toContain('Queue puts it on Api; Worker lists it');
    expect(text).toContain('20 Nov 2026');
    expect(text).toContain('exactly this one goes');
    expect(await details.locator('del').allTextContents()).toEqual(['sqs:PurgeQueue']);
    await page.getByRole('button', { name: 'Queue', expanded: true }).click();
    expect(await details.count()).toBe(0);
  });

  it('says why a statement is left alone', async () => {
    await statement('Audit').click();
    expect(await page.locator('.details').textContent()).toContain('AuditRole is given from outside');
  });
});

describe('the page of the article', () => {
  beforeEach(() => open(ARTICLE));

  it('draws the trie of the split wildcard; its parts fold and unfold', async () => {
    await statement('Statement 2').click();
    const trie = page.locator('.trie');
    const node = (path: string) => trie.locator(`[aria-label*=": s3:${path}, "]`);
    expect(await node('GetAccess').getAttribute('aria-label')).toBe(
      'Access* 12 actions: s3:GetAccess, safe, nothing below it is unused; 12 actions, 0 unused; chosen: s3:GetAccess*',
    );
    expect(await node('GetBucketPolicy').getAttribute('aria-label')).toContain('unsafe, all below it is unused');
    expect(await node('GetBucketPolicyStatus').count()).toBe(0);
    await node('GetBucketPolicy').click();
    expect(await node('GetBucketPolicyStatus').count()).toBe(1);
    await page.getByRole('button', { name: 'Unfold all 63 actions' }).click();
    expect(await trie.locator('.node.chosen .word').count()).toBe(9);
    await page.getByRole('button', { name: 'Fold large parts' }).click();
    expect(await node('GetBucketPolicyStatus').count()).toBe(0);
  });

  it('can be used by keyboard alone: Tab reaches every control, Enter and Space work them', async () => {
    await statement('Statement 2').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.details').count()).toBe(1);
    const selector = 'button:not(:disabled), input, select, summary, [tabindex="0"]';
    const controls = await page.locator(selector).count();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const reached = new Set<string>();
    for (let step = 0; step < controls + 2; step++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(
        all => [...document.querySelectorAll(all)].indexOf(document.activeElement as Element),
        selector,
      );
      if (at >= 0) reached.add(String(at));
    }
    expect(reached.size).toBe(controls);
    const folded = page.locator('.trie [aria-expanded="false"]').first();
    const nodes = await page.locator('.trie .node').count();
    await folded.focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.trie .node').count()).toBeGreaterThan(nodes);
    await page.keyboard.press('Enter');
    expect(await page.locator('.trie .node').count()).toBe(nodes);
  });

  it('prints with what changes unfolded, and without what only a screen needs', async () => {
    expect(await page.locator('.details').count()).toBe(0);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.locator('.details').nth(1).waitFor();
    expect(await page.locator('.details').count()).toBe(2);
    expect(await page.locator('.controls').isVisible()).toBe(false);
    expect(await page.locator('.trie svg').last().isVisible()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.details').first().waitFor({ state: 'detached' });
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length).toBeGreaterThan(20_000);
  });

  it('is dark where people want it so', async () => {
    const back = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await back()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await back()).toBe('rgb(21, 24, 28)');
  });

  it('fits a narrow screen', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await statement('Statement 2').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
