// Finds installed packages, their commands and their files.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** The folder of the checkout. */
export const root = resolve(import.meta.dirname, '..');

/** Orders texts by code point. */
export const byCodePoint = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Parses a JSON file. */
export function json(...path) {
  return JSON.parse(readFileSync(resolve(...path), 'utf8'));
}

/** The folder of an installed package; its `exports` need not name `package.json`. */
export function packageFolder(name) {
  let folder = dirname(createRequire(import.meta.url).resolve(name));
  while (!isFolderOf(folder, name)) {
    if (folder === dirname(folder)) throw new Error(`the folder of ${name} was not found`);
    folder = dirname(folder);
  }
  return folder;
}

function isFolderOf(folder, name) {
  const file = join(folder, 'package.json');
  return existsSync(file) && json(file).name === name;
}

/** The script behind a package's command, to be run by a Node of one's choice. */
export function commandOf(name, command) {
  const folder = join(root, 'node_modules', name);
  const { bin } = json(folder, 'package.json');
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
