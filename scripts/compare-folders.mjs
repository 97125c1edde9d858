// Compares two folders byte by byte.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint } from './packages.mjs';

/** What differs in the second folder, one text a file, sorted; empty when the folders hold the same. */
export function differences(expected, actual) {
  const wanted = filesOf(expected);
  const found = filesOf(actual);
  return [...new Set([...wanted, ...found])].sort(byCodePoint).flatMap(file => {
    if (!found.has(file)) return `${file}: is missing`;
    if (!wanted.has(file)) return `${file}: should not be there`;
    return readFileSync(join(expected, file)).equals(readFileSync(join(actual, file))) ? [] : `${file}: differs`;
  });
}

function filesOf(folder, below = '') {
  let entries;
  try {
    entries = readdirSync(join(folder, below), { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT' && below === '') return new Set();
    throw error;
  }
  return new Set(
    entries.flatMap(entry => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? [...filesOf(folder, path)] : [path];
    }),
  );
}
