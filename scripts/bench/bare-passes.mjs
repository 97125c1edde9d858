// Reads every file of a folder and parses it twice with the parser of JSON that editors use: what refining and proving the managed
// policies is held against. `node bare-passes.mjs FOLDER`
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTree } from 'jsonc-parser';

const [folder] = process.argv.slice(2);
const texts = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'));
for (let pass = 0; pass < 2; pass++) for (const text of texts) parseTree(text);
