// Reads every file below a folder and parses it with the parser that the program uses for it, and does nothing else: what a mixed folder
// is held against. `node bare-parsers.mjs FOLDER`
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { parseTree } from 'jsonc-parser';
import { Language, Parser } from 'web-tree-sitter';
import { parseAllDocuments } from 'yaml';

const { resolve } = createRequire(import.meta.url);
await Parser.init();
const grammar = await Language.load(resolve('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm'));
const parser = new Parser().setLanguage(grammar);

const parsers = {
  '.json': text => parseTree(text),
  '.yaml': text => parseAllDocuments(text, { uniqueKeys: false }),
  '.tf': text => parser.parse(text).delete(),
};

const [folder] = process.argv.slice(2);
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (entry.isFile()) parsers[extname(entry.name)](readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
