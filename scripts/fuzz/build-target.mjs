// Makes of a target what the fuzzer can run: one CommonJS file with our code and the parsers that it rests on, all of which the fuzzer
// instruments, and a module that requires it, since instrumenting hooks `require`.
import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../packages.mjs';
import { scratch, sourceOf } from './places.mjs';

// why: the parsers that judge are not what is attacked, and to follow them would cost half the speed
const JUDGES = ['ajv', 'ajv/*', 'fflate', 'js-yaml', 'picomatch', 'web-tree-sitter'];

/** Builds a target with its first inputs and its words; answers with the module to run and where the rest lies. */
export async function buildTarget(name) {
  const folder = scratch('build');
  const bundle = join(folder, `${name}.cjs`);
  await build({
    ...{
      entryPoints: [sourceOf(name)],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
    },
    ...{ mainFields: ['module', 'main'], external: JUDGES, keepNames: true, sourcemap: 'inline', logLevel: 'warning' },
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(sourceOf(name)).href) },
  });
  const module = join(folder, `${name}.mjs`);
  writeFileSync(
    module,
    `import { createRequire } from 'node:module';
const { target } = createRequire(import.meta.url)(${JSON.stringify(bundle)});
await target.ready?.();
export const fuzz = data => target.fuzz(data);
`,
  );
  const { target } = createRequire(import.meta.url)(bundle);
  return { module, seeds: writeSeeds(name, target), words: writeWords(name, target) };
}

function writeSeeds(name, target) {
  const folder = scratch('seeds', name);
  rmSync(folder, { recursive: true });
  scratch('seeds', name);
  for (const seed of target.seeds(root)) {
    writeFileSync(join(folder, createHash('sha256').update(seed).digest('hex').slice(0, 16)), seed);
  }
  return folder;
}

/** The words that a target knows, as libFuzzer reads them. */
function writeWords(name, target) {
  const file = join(scratch('words'), name);
  const lines = target.words.map(word => {
    const bytes = [...Buffer.from(word)].map(byte => `\\x${byte.toString(16).padStart(2, '0')}`);
    return `"${bytes.join('')}"\n`;
  });
  writeFileSync(file, lines.join(''));
  return file;
}
