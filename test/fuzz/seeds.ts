import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder whose path from there fits, in order. */
export function filesBelow(folder: string, fits: RegExp): readonly Uint8Array[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => fits.test(path))
    .sort()
    .map(path => readFileSync(join(folder, path)));
}

/** The folders of cases in a folder, by name. */
export function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .map(name => join(folder, name))
    .filter(path => existsSync(join(path, 'report.json')));
}

/** Texts as inputs. */
export function inputs(...texts: readonly string[]): readonly Uint8Array[] {
  return texts.map(text => Buffer.from(text));
}

/** Parts of an input, one behind the other with a zero byte between. */
export function joined(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [] : [Buffer.of(0)]).concat(Buffer.from(part))));
}

/** The parts of an input, as many as are asked for; the last holds what is left. */
export function partsOf(text: string, count: number): readonly string[] {
  const all = text.split('\0');
  const own = all.slice(0, count - 1);
  return [...own, ...Array(count - 1 - own.length).fill(''), all.slice(count - 1).join('\0')];
}
