import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run';
import type { Target } from './target';

const HERE = import.meta.dirname;
const NAMES = readdirSync(join(HERE, 'targets'))
  .map(file => file.replace(/\.ts$/, ''))
  .filter(name => name !== 'planted');

// What the fuzzer is given to begin with, and the inputs that it once found: docs/fuzzing.md.
describe.each(NAMES)('%s', name => {
  const folder = join(HERE, 'found', name);
  const found = existsSync(folder) ? readdirSync(folder) : [];
  let target: Target;

  beforeAll(async () => {
    ({ target } = (await import(`./targets/${name}.ts`)) as { readonly target: Target });
    await target.ready?.();
  });

  it('holds for what it begins with', () => {
    const seeds = target.seeds(ROOT);
    expect(seeds.length).toBeGreaterThan(1);
    for (const seed of seeds) target.fuzz(seed);
  });

  it.each(found)('holds for what was found: %s', file => target.fuzz(readFileSync(join(folder, file))));
});

it('every input that was found belongs to a target', () => {
  expect(readdirSync(join(HERE, 'found')).filter(name => !NAMES.includes(name))).toEqual([]);
});
