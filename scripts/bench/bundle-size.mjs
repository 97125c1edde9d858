// How large the build is without the pieces that only `collect` loads.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { verdict } from './compare.mjs';

/** Prints the megabytes; answers with whether there are too many. */
export function bundleSize(dist, { limit, target, isHeld }) {
  const all = filesBelow(dist);
  const spared = collectOnly(join(dist, 'program'));
  const sum = files => files.reduce((bytes, file) => bytes + statSync(file).size, 0) / 1e6;
  const megabytes = sum(all.filter(file => !spared.has(basename(file))));
  const { words, isOver } = verdict(megabytes, { limit, target, unit: ' MB', isHeld });
  console.log('  the build without what only `collect` loads');
  console.log(`    ${megabytes.toFixed(2)} MB of ${sum(all).toFixed(2)}${words}`);
  return isOver;
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap(entry =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );
}

/** The names of the pieces that nothing but the collector reaches. */
function collectOnly(program) {
  const entry = readFileSync(join(program, 'index.js'), 'utf8');
  const [start, end] = [entry.indexOf('cli=()=>'), entry.indexOf('collect=()=>')];
  if (start < 0 || end < start) throw new Error(`the faces are not found in ${program}/index.js`);
  const faces = entry.slice(start, end);
  const reached = new Set();
  const open = piecesIn(faces);
  for (let piece = open.pop(); piece !== undefined; piece = open.pop()) {
    if (reached.has(piece) || !existsSync(join(program, piece))) continue;
    reached.add(piece);
    open.push(...piecesIn(readFileSync(join(program, piece), 'utf8')));
  }
  if (reached.size === 0) throw new Error(`no piece is found that ${program}/index.js loads`);
  return new Set(readdirSync(program).filter(name => name !== 'index.js' && !reached.has(name)));
}

function piecesIn(text) {
  return Array.from(text.matchAll(/_require__\.e\((?:\/\*[^*]*\*\/ ?)?(\d+)\)/g), ([, id]) => `${id}.index.js`);
}
