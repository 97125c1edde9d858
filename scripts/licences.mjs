// The licence texts of the packages that are bundled.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint, json } from './packages.mjs';

const PACKAGE = /^(?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/** The folder of the package that a file is of; undefined where it is ours. */
export function packageOf(file) {
  return PACKAGE.exec(file)?.[0];
}

/** The licence texts of package folders, each text once below the names and versions that it is of. */
export function licenceText(folders) {
  const sections = new Map();
  for (const { title, text } of folders.map(folder => section(folder, folders))) {
    sections.set(text, new Set([...(sections.get(text) ?? []), title]));
  }
  return [...sections]
    .map(([text, titles]) => `${[...titles].sort(byCodePoint).join('\n')}\n\n${text}\n`)
    .sort(byCodePoint)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function section(folder, folders) {
  const { name, version, license } = json(folder, 'package.json');
  const texts = textsOf(folder) ?? textsOf(sibling(folder, folders));
  if (!texts) throw new Error(`${name} has no licence file to hand on`);
  return { title: `${name} ${version} (${license})`, text: texts.join('\n\n') };
}

function textsOf(folder) {
  if (folder === undefined) return undefined;
  if (folder === undefined) return undefined;
  const files = readdirSync(folder)
    .filter(file => LICENCE_FILE.test(file))
    .sort(byCodePoint);
  if (files.length === 0) return undefined;
  return files.map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
}

// Some packages of a repository of many come without the file that the others have: one of the same repository and licence speaks for them.
function sibling(folder, folders) {
  const { repository, license } = json(folder, 'package.json');
  return [...folders].sort(byCodePoint).find(other => {
    const found = json(other, 'package.json');
    return (
      repository?.url !== undefined &&
      found.repository?.url === repository.url &&
      found.license === license &&
      textsOf(other)
    );
  });
}
