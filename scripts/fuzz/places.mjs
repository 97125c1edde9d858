// Where the fuzzer's targets are, and where what it makes goes: nothing of it lands in the checkout itself.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint, root } from '../packages.mjs';

const SOURCES = join(root, 'test/fuzz/targets');

/** What git does not see; kept from run to run, so that the next one begins where this one ends. */
export const SCRATCH = join(root, 'node_modules/.cache/fuzz');

/** The target that has a bug on purpose: a fuzzer that does not find it is blind. */
export const PLANTED = 'planted';

/** The names of all targets. */
export function targetNames() {
  return readdirSync(SOURCES)
    .map(file => file.replace(/\.ts$/, ''))
    .filter(name => name !== PLANTED)
    .sort(byCodePoint);
}

/** The TypeScript file of a target. */
export const sourceOf = name => join(SOURCES, `${name}.ts`);

/** The inputs that once broke a target, which git keeps. */
export const foundOf = name => join(root, 'test/fuzz/found', name);

/** A folder below the scratch folder, made where it is missing. */
export function scratch(...path) {
  const folder = join(SCRATCH, ...path);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  return folder;
}
