import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from '../run-folder';
import { DIST } from './run-action';

const made = new Map<string, string>();

/** The action under test with another catalogue inside, given in the form of `--catalogue FILE`; made once a worker. */
export function distWith(catalogueFile: string): string {
  const known = made.get(catalogueFile);
  if (known !== undefined) return known;
  const { date, services } = JSON.parse(readFileSync(catalogueFile, 'utf8')) as {
    readonly date: string;
    readonly services: Readonly<Record<string, readonly string[]>>;
  };
  const actions = Object.values(services).flat().length;
  const header = JSON.stringify({ date, services: Object.keys(services).length, actions });
  // `:` marks an action whose use is recorded, of the level `Read`
  const lines = Object.entries(services).map(
    ([prefix, names]) => `${prefix}\t${names.map(name => `${name}:`).join(' ')}`,
  );
  const dist = mkdtempSync(join(runFolder(), 'dist-'));
  cpSync(DIST, dist, { recursive: true, preserveTimestamps: true });
  writeFileSync(join(dist, 'data/catalogue.txt'), `${[header, ...lines].join('\n')}\n`);
  made.set(catalogueFile, dist);
  return dist;
}
