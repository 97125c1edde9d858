// Runs what needs a browser: the HTML page in Chromium. The last line says how many tests passed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandOf, json, root } from './packages.mjs';

const temporary = mkdtempSync(join(tmpdir(), 'refine-iam-browser-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
const results = join(temporary, 'tests.json');

const { status, error } = spawnSync(
  process.execPath,
  [
    ...[commandOf('vitest', 'vitest'), 'run', '--config', 'vitest.browser.config.mts'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  ],
  { cwd: root, stdio: 'inherit' },
);
if (error) throw error;
const { numPassedTests, numFailedTests } = existsSync(results)
  ? json(results)
  : { numPassedTests: 0, numFailedTests: 0 };
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
process.exit(status === 0 && numPassedTests > 0 ? 0 : 1);
