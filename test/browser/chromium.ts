import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { refineIam } from '../cli/run';

/** The Chromium that the tests drive; `CHROMIUM` names another one than Debian's. */
const PROGRAM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Starts the browser; where there is none, says how to get it. */
export async function startBrowser(): Promise<Browser> {
  if (!existsSync(PROGRAM)) {
    throw new Error(`no Chromium at ${PROGRAM}: run \`bash .ci/install-chromium\`, or name its program in CHROMIUM`);
  }
  return chromium.launch({
    executablePath: PROGRAM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** A page that is open, and what it did that no page may do. */
export interface Opened {
  readonly page: Page;
  /** Requests, dialogs, errors and refusals of the Content-Security-Policy; to be empty. */
  readonly forbidden: readonly string[];
}

/** Makes the page of a run in a folder and opens it. */
export async function openPage(
  browser: Browser,
  folder: string,
  args: readonly string[],
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Opened> {
  const { code, stdout, stderr } = refineIam([...args, '--format', 'html'], { cwd: folder });
  expect(code, stderr).toBe(0);
  const file = join(folder, 'page.html');
  writeFileSync(file, stdout);
  return openFile(browser, file, options);
}

/** Opens a page that was made before. */
export async function openFile(
  browser: Browser,
  file: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const forbidden: string[] = [];
  const address = pathToFileURL(file).href;
  page.on('request', request => request.url() !== address && forbidden.push(`request ${request.url()}`));
  page.on('dialog', dialog => {
    forbidden.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', message => forbidden.push(`console ${message.text()}`));
  page.on('pageerror', error => forbidden.push(`error ${error.message}`));
  await page.goto(address);
  return { page, forbidden };
}
