// Checks that a refresh touches what it may and nothing else: node scripts/catalogue/check-paths.mjs < PATHS, separated by NUL, as
// `git diff --name-only -z` prints them. The job that has a token takes files from one that ran the code of packages.
import { readFileSync } from 'node:fs';

const FILES = new Set([
  'package.json',
  'package-lock.json',
  'src/data/catalogue.txt',
  'README.md',
  'examples/README.md',
]);
const PLACES = [/^dist\/[\w./-]+$/, /^test\/[\w./-]+\.snap$/];

const paths = readFileSync(0, 'utf8')
  .split('\0')
  .filter(path => path !== '');
const foreign = paths.filter(path => !FILES.has(path) && !PLACES.some(place => place.test(path)));
for (const path of foreign) console.error(`a refresh of the catalogue does not touch ${JSON.stringify(path)}`);
if (paths.length === 0) console.error('nothing is to be refreshed');
process.exit(foreign.length > 0 || paths.length === 0 ? 1 : 0);
