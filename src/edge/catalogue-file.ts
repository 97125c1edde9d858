import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogueFile } from '../catalogue/custom';
import { type ReferenceFile, readServiceReference } from '../catalogue/service-reference';
import { parseCatalogueText } from '../catalogue/text';
import type { Catalogue } from '../catalogue/universe';
import { byCodePoint } from '../iam/name';
import { type ProblemCode, problem, type Read } from '../problem';
import { readAtMost, reason } from './files';

// The same place from src/edge and from dist/program.
const BUILT_IN = join(__dirname, '..', 'data', 'catalogue.txt');

// Every service of AWS takes about half a megabyte of names; AWS's own reference, with resources and conditions, about ten.
const MOST_BYTES = 64_000_000;

/** Loads the catalogue of a file or of a folder of AWS service reference files; null is the one built in. */
export function loadCatalogue(path: string | null): Read<Catalogue> {
  if (path === null) return builtInCatalogue();
  const kind = outside(path, () => statSync(path).isDirectory());
  if (!kind.ok) return kind;
  if (!kind.value) {
    const text = readText(path);
    return text.ok ? readCatalogueFile(text.value, path) : text;
  }
  const names = outside(path, () => readdirSync(path).filter(name => name.endsWith('.json')));
  if (!names.ok) return names;
  const files: ReferenceFile[] = [];
  let left = MOST_BYTES;
  for (const name of names.value.sort(byCodePoint)) {
    const file = join(path, name);
    const isFile = outside(file, () => statSync(file).isFile());
    if (!isFile.ok) return isFile;
    // why: a pipe in a folder would be waited for
    if (!isFile.value) return refused('unreadable-file', file, 'this is no file');
    const text = readText(file, left);
    if (!text.ok) return text;
    left -= Buffer.byteLength(text.value);
    files.push({ path: file, text: text.value });
  }
  return readServiceReference(files, path);
}

// why: our own file is known to be ASCII, and reading it as such takes half the time
function builtInCatalogue(): Read<Catalogue> {
  const text = outside(BUILT_IN, () => readFileSync(BUILT_IN, 'latin1'));
  return text.ok ? { ok: true, value: parseCatalogueText(text.value) } : text;
}

function readText(path: string, most = MOST_BYTES): Read<string> {
  const bytes = outside(path, () => readAtMost(path, most));
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return refused('too-big', path, `the catalogue has more than ${MOST_BYTES / 1_000_000} MB`);
  return isUtf8(bytes.value)
    ? { ok: true, value: bytes.value.toString('utf8') }
    : refused('not-utf8', path, 'the catalogue is not UTF-8 text');
}

function outside<T>(path: string, act: () => T): Read<T> {
  try {
    return { ok: true, value: act() };
  } catch (error) {
    return refused('unreadable-file', path, `the catalogue cannot be read: ${reason(error)}`);
  }
}

function refused(code: ProblemCode, path: string, message: string): Read<never> {
  const help =
    path === BUILT_IN
      ? 'keep `data/catalogue.txt` beside the program, as it comes in `dist`'
      : 'give the path of a readable catalogue with `--catalogue`, or leave the flag out for the one built in';
  return { ok: false, problem: problem('error', code, message, { path, help }) };
}
