// Writes what the program prints into README.md and examples/README.md: the text block behind each command of `dist/cli.js`, the one
// behind `<!-- prints: COMMAND -->`, and the comment that the README quotes. test/readme.test.ts holds them to the program.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './packages.mjs';
import { withPrinted, withQuoted } from './readme/blocks.mjs';

const temporary = mkdtempSync(join(tmpdir(), 'refine-iam-printed-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
// why: when an example was last committed, and so what is said of its age, is another for every clone
cpSync(join(root, 'examples'), join(temporary, 'examples'), { recursive: true });

rewrite('README.md', async text => withQuoted(withPrinted(text, printed), await comment()));
rewrite('examples/README.md', text => withPrinted(text, printed));

async function rewrite(file, change) {
  const path = join(root, file);
  writeFileSync(path, await change(readFileSync(path, 'utf8')));
}

function printed(command) {
  const [program, script, ...args] = command;
  if (program !== 'node' || script !== 'dist/cli.js') throw new Error(`what prints this: ${command.join(' ')}`);
  const options = { cwd: temporary, encoding: 'utf8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...args], options);
  if (status !== 0) throw new Error(`\`${command.join(' ')}\` ended with ${status}: ${stderr}`);
  return stdout;
}

async function comment() {
  const outfile = join(temporary, 'article-comment.cjs');
  const entryPoints = [join(root, 'scripts/readme/article-comment.ts')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', mainFields: ['module', 'main'] });
  return createRequire(import.meta.url)(outfile).articleComment(root);
}
