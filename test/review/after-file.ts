import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from '../run-folder';

// the hooks of single tests cannot be used here, since these tests run side by side; test/setup.ts says when a file has ended
const ends: (() => Promise<void>)[] = [];
let base: string | null = null;

/** Does something when all tests of a file have run. */
export function afterFile(end: () => Promise<void>): void {
  ends.push(end);
}

/** Makes an empty folder that is gone when all tests of a file have run. */
export function newFolder(): string {
  base ??= mkdtempSync(join(runFolder(), 'file-'));
  return mkdtempSync(join(base, 'f-'));
}

/** Ends what the tests of a file have left. */
export async function endFile(): Promise<void> {
  await Promise.all(ends.splice(0).map(end => end()));
  if (base !== null) rmSync(base, { recursive: true, force: true });
  base = null;
}
