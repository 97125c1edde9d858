// Reads files by parsers that the program does not use: HashiCorp's own, js-yaml, JSON.parse.
import { parse } from '@cdktn/hcl2json';
import { listsOf } from './lists.mjs';
import { opened, readJson } from './opened.mjs';
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
    const value = await opened(await valueIn(format, text.replace(/^\uFEFF/, '')), isTerraform, unread);
    const hasBlocks = format === 'hcl' && !/\.tfvars$/i.test(path);
    const isMade = isOutput(format, value);
    const lists = isMade ? [] : listsOf(value, { isTerraform, hasBlocks });
    return { format, value, lists, unread: isMade ? [] : unread, isMade, refused: null };
  } catch (error) {
    return {
      format,
      value: null,
      lists: [],
      unread: [],
      isMade: false,
      refused: error instanceof Error ? error.message : String(error),
    };
  }
}

// Plans and states are made from the configuration, and Terraform writes its version into them.
function isOutput(format, value) {
  return format === 'json' && typeof value?.terraform_version === 'string';
}

async function valueIn(format, text) {
  if (format === 'json') return valueOfJson(text);
  if (format === 'hcl') return parse('main.tf', text);
  const documents = documentsOf(text);
  return documents.length > 1 ? documents : documents[0];
}

function valueOfJson(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    const filled = /[$%]\{/.test(text) ? readJson(text) : undefined;
    if (filled === undefined) throw error;
    return filled;
  }
}
