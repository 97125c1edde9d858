import { copyFileSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COMPILED = 'compiled.cjs';
const VARIABLE = 'REFINE_IAM_RUN_FOLDER';

/** The folder of a whole run of the tests, whatever the worker. */
export function runFolder(): string {
  const folder = process.env[VARIABLE];
  if (folder === undefined)
    throw new Error(`\`${VARIABLE}\` is not set: test/run-folder.ts sets it before the workers start`);
  return folder;
}

/** What Node is given before a bundle, so that it is compiled once a run of the tests and not in every process. */
export function compiled(): readonly string[] {
  return ['--require', join(runFolder(), COMPILED)];
}

/** Makes the folder before the first worker starts, and removes it behind the last. */
export default function setup(): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'refine-iam-run-')));
  copyFileSync(join(import.meta.dirname, COMPILED), join(folder, COMPILED));
  process.env[VARIABLE] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
