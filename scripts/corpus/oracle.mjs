// Reads files by parsers that the program does not use: HashiCorp's own, js-yaml, JSON.parse.
import { parse } from '@cdktn/hcl2json';
import { listsOf } from './lists.mjs';
import { opened } from './opened.mjs';
import { documentsOf } from './yaml.mjs';

/** Per path what the oracle says of a file: its value with every text in it that is a policy opened, its lists; or why it refuses it. */
export async function readByOracle(files) {
  const read = new Map();
  for (const file of files) {
    if (/action/i.test(file.text) || /\\[xuU]/.test(file.text)) read.set(file.path, await readOne(file));
  }
  return read;
}

/** What the oracle says of one file. */
export async function readOne({ path, format, text }) {
  const isTerraform = format === 'hcl' || /\.(?:tf|tofu|tfvars)\.json$/i.test(path);
  try {
    const unread = [];
    const value = await opened(await valueOf(format, text.replace(/^\uFEFF/, '')), isTerraform, unread);
    const hasBlocks = format === 'hcl' && !/\.tfvars$/i.test(path);
    return { format, value, lists: listsOf(value, { isTerraform, hasBlocks }), unread, refused: null };
  } catch (error) {
    return {
      format,
      value: null,
      lists: [],
      unread: [],
      refused: error instanceof Error ? error.message : String(error),
    };
  }
}

async function valueOf(format, text) {
  if (format === 'json') return JSON.parse(text);
  if (format === 'hcl') return parse('main.tf', text);
  const documents = documentsOf(text);
  return documents.length > 1 ? documents : documents[0];
}
