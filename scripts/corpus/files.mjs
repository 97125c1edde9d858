// The files of a checkout, copied so that the checkout stays as it is.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { byCodePoint } from '../packages.mjs';

const NEVER = new Set(['.git', '.terraform', 'node_modules']);

// The program's own configuration would speak for some files only.
const CONFIGURATION = '.github/refine-iam.yml';
const MOST_BYTES = 10_000_000;

/** Copies the files that git does not ignore; those with their format, and whether the program must be told of them by name. */
export function copyFiles(folder, target) {
  const files = [];
  for (const path of listed(folder)) {
    const stats = lstatSync(join(folder, path), { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.size > MOST_BYTES || path === CONFIGURATION) continue;
    mkdirSync(dirname(join(target, path)), { recursive: true });
    copyFileSync(join(folder, path), join(target, path));
    const file = described(path, join(target, path));
    if (file) files.push(file);
  }
  return files;
}

function described(path, file) {
  const format = formatOf(path.slice(path.lastIndexOf('/') + 1));
  const text = readFileSync(file, 'utf8');
  const named = format === null;
  // Some repositories keep policies in files without an ending, or with one that says nothing, such as `.tpl`.
  if (named)
    return /^\uFEFF?\s*\{/.test(text) && text.includes('"Statement"') ? { path, format: 'json', text, named } : null;
  return { path, format: format === 'template' ? (/^\uFEFF?\s*\{/.test(text) ? 'json' : 'yaml') : format, text, named };
}

function formatOf(name) {
  if (/\.jsonc?$/i.test(name)) return 'json';
  if (/\.ya?ml$/i.test(name)) return 'yaml';
  if (/\.(?:tf|tofu|tfvars)$/i.test(name)) return 'hcl';
  return /\.template$/i.test(name) ? 'template' : null;
}

function listed(folder) {
  if (!existsSync(join(folder, '.git'))) return below(folder, '');
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`git could not list the files: ${stderr}`);
  const paths = stdout.split('\0').filter(path => path !== '' && !path.split('/').some(part => NEVER.has(part)));
  return paths.sort(byCodePoint);
}

function below(folder, parent) {
  const entries = readdirSync(join(folder, parent), { withFileTypes: true });
  return entries
    .sort((a, b) => byCodePoint(a.name, b.name))
    .flatMap(entry => {
      const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
      if (entry.isDirectory()) return NEVER.has(entry.name) ? [] : below(folder, path);
      return [path];
    });
}
