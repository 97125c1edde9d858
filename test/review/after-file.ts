import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

// the hooks of single tests cannot be used here, since these tests run side by side
const base = realpathSync(mkdtempSync(join(tmpdir(), 'refine-iam-review-')));
const ends: (() => Promise<void>)[] = [];

afterAll(async () => {
  await Promise.all(ends.map(end => end()));
  rmSync(base, { recursive: true, force: true });
});

/** Does something when all tests of a file have run. */
export function afterFile(end: () => Promise<void>): void {
  ends.push(end);
}

/** Makes an empty folder that is gone when all tests of a file have run. */
export function newFolder(): string {
  return mkdtempSync(join(base, 'f-'));
}

/** A folder for what the runs of a file may share: V8's compiled code. */
export const SHARED = join(base, 'shared');
