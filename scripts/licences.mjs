// Which packages a bundle holds, and their licence texts. ncc's own --license misses every ES module that webpack joins to another.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint, json } from './packages.mjs';

const PACKAGE = /^(?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/** The folders of the packages whose modules stand in a bundle, from webpack's statistics. */
export function bundledPackages(stats) {
  const folders = new Set();
  const visit = module => {
    const folder = PACKAGE.exec(module.nameForCondition ?? '')?.[0];
    if (folder) folders.add(folder);
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const module of stats.modules) if (!module.orphan) visit(module);
  return [...folders];
}

/** The licence texts of package folders, one section for each name and version. */
export function licenceText(folders) {
  const sections = new Map(folders.map(folder => section(folder)));
  return [...sections.keys()]
    .sort(byCodePoint)
    .map(name => sections.get(name))
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function section(folder) {
  const { name, version, license } = json(folder, 'package.json');
  const files = readdirSync(folder)
    .filter(file => LICENCE_FILE.test(file))
    .sort(byCodePoint);
  if (files.length === 0) throw new Error(`${name} has no licence file to hand on`);
  const texts = files.map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return [`${name} ${version}`, `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`];
}
