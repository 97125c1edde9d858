// Bundles the program: esbuild drops what nothing calls and cuts what is loaded later into pieces that all three faces share, ncc packs
// the pieces as CommonJS. Names of functions stay, so that a stack trace can be read.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { packageOf } from './licences.mjs';
import { commandOf, root } from './packages.mjs';

/** Bundles a compiled entry into a folder, as `index.js` and numbered pieces; answers with the folders of the packages that they hold. */
export async function bundleProgram(entry, folder) {
  const pieces = join(root, 'lib/pieces');
  rmSync(pieces, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: 'program' }],
    outdir: pieces,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 160,
    // why: one character beyond Latin-1 makes V8 keep the whole file in two bytes each
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    plugins: [builtins],
  });
  const ncc = commandOf('@vercel/ncc', 'ncc');
  const packed = spawnSync(
    process.execPath,
    [ncc, 'build', join(pieces, 'program.js'), '-o', folder, '--no-cache', '--quiet'],
    { cwd: root, stdio: 'inherit' },
  );
  if (packed.error) throw packed.error;
  if (packed.status !== 0) process.exit(packed.status ?? 1);
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    writeFileSync(file, shortened(compiledAtOnce(readFileSync(file, 'utf8'))));
  }
  return packagesIn(metafile);
}

/** The folders of the packages of which esbuild wrote at least a byte. */
export function packagesIn({ outputs }) {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [resolve(root, file)] : [])),
  );
  return [...new Set(files.flatMap(file => packageOf(file) ?? []))];
}

// In an ES module esbuild makes a call that always throws of a CommonJS package's `require('util')`.
const builtins = {
  name: 'builtins',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === 'require-call' && isBuiltin(path) ? { path, namespace: 'builtin' } : null,
    );
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};

// V8 compiles a function in parentheses together with the script; an arrow function there only as of Node 22, and before it twice.
function compiledAtOnce(text) {
  return text.replace(/^\/\*\*\*\/ \(\((.*)\) => \{$/gm, (_, parameters) => `/***/ (function (${parameters}) {`);
}

// ncc names a piece by all that it knows of it wherever something of it is used, which is a tenth of the program.
function shortened(text) {
  return text
    .replace(/\b\w+__WEBPACK_IMPORTED_MODULE_(\d+)__/g, '$$piece$1')
    .replace(/(\$piece\d+)\/\* \.?\w+ \*\/ /g, '$1')
    .replace(/^\/\*{3,6}\/[ \t]*/gm, '')
    .replace(/\/\* harmony (?:export|import)[^*]*\*\/[ \t]*/g, '');
}
