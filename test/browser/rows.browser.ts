import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyOf, statement } from '../audit/made';
import { temporaryFolder, writeFiles } from '../cli/run';
import { listing } from '../deliver/placed';
import { openPage, startBrowser } from './chromium';

const LONG = 'VeryLongSid'.repeat(273);

describe('the rows of the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  async function open(width: number): Promise<Page> {
    const folder = temporaryFolder();
    writeFiles(folder, {
      'mixed.json': policyOf(statement(['s3:GetBucketAcl', 's3:GetObject'], LONG), {
        Sid: 'Negated',
        Effect: 'Allow',
        NotAction: 'iam:*',
        Resource: '*',
      }),
      'whole.json': policyOf(statement(['sns:Publish'], 'Whole')),
      'report.json': listing('s3:GetBucketAcl', 'sns:Publish'),
    });
    const args = ['mixed.json', 'whole.json', '--report', 'report.json', '--as-of', '2026-11-23'];
    const { page } = await openPage(browser, folder, args, { viewport: { width, height: 900 } });
    return page;
  }

  it('stay short whatever a Sid is; what they unfold to has all of it', async () => {
    for (const width of [1280, 400]) {
      const page = await open(width);
      const row = page.locator('.statement', { hasText: LONG });
      expect((await row.boundingBox())?.height).toBeLessThan(300);
      await row.getByRole('button').click();
      expect(await page.locator('.details .facts').textContent()).toContain(LONG);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.close();
    }
  });

  it('say of a policy of which nothing is used that it would go, and show no edit', async () => {
    const page = await open(1280);
    const row = page.locator('.statement', { hasText: 'Whole' });
    expect(await row.locator('td').allTextContents()).toEqual([
      '',
      'Nothing usednothing in the policy is used: detach or delete it',
      'Writewould go',
      '1 of 1',
      '0',
    ]);
    expect(await page.locator('.statement', { hasText: 'Negated' }).locator('td').nth(3).textContent()).toBe(
      'not known',
    );
    await row.getByRole('button').click();
    const details = page.locator('.details');
    expect(await details.locator('h3').allTextContents()).toEqual(['Its list', '1 action would go']);
    expect(await details.locator('del').count()).toBe(0);
    await page.close();
  });
});
