import type { Problem } from '../problem';
import { type Format, formatOf, isTemplate } from './format';
import { loadHcl, readHcl } from './hcl';
import type { HclSupport } from './hcl/parser';
import { readJsonTemplate } from './json-template';
import { jsonWriter } from './json-writer';
import { Lines } from './position';
import { showsPolicy } from './signs';
import type { Source } from './source';
import { outputByKeys, outputByName, outputNote } from './terraform-output';

let readYaml: ((text: string, path: string) => Source) | null = null;

/** Loads the readers of formats; JSON's is there already. A run waits for it before it reads files that need them. */
export async function loadReaders(formats: ReadonlySet<Format>, support: () => HclSupport): Promise<void> {
  // why: most runs read JSON alone, and the others are most of our code
  if (formats.has('yaml')) readYaml = (await import('./yaml')).readYaml;
  if (formats.has('hcl')) await loadHcl(support);
}

/** By which reader a file is read, or null where its name or its text shows without one that it holds no policy. */
export function readerOf(text: string, path: string): Format | null {
  if (outputByName(path)) return null;
  const format = formatOf(path, text);
  // why: a file that was named is read whatever its ending
  if (format === null) return 'json';
  if (isTemplate(path) && !TEMPLATE.test(text) && !POLICY.test(text)) return null;
  return format === 'json' || HINTS[format].test(text) || ESCAPED.test(text) ? format : null;
}

const TEMPLATE = /AWSTemplateFormatVersion|AWS::/;

/** A policy in JSON of which the name says only that values are put in, as others than CloudFormation say it, too. */
const POLICY = /^\uFEFF?\s*\{[\s\S]*"Effect"/;

/** What stands in every file that grants something; without it lock files and charts are not even parsed. */
const HINTS: Readonly<Record<Exclude<Format, 'json'>, RegExp>> = {
  yaml: /\bEffect\b|\bStatement\b|(?:\bs|RoleS)tatements\b|AWS::(?:IAM|Serverless|SSO)/,
  hcl: /effect|statement|file\s*\(/i,
};

/** A key may be written with escapes. */
const ESCAPED = /\\[xuU][0-9a-fA-F]/;

/**
 * Reads a file into the common tree, in the format that its name says, else as JSON. What no reader takes gives no document,
 * and what Terraform wrote a note. Where a file that nobody named cannot be read and shows no sign of a policy, that is a note,
 * too: much that is named `.json` is none. Throws where the reader of its format was not loaded.
 */
export function readSource(text: string, path: string, isNamed = false): Source {
  const source = readBy(text, path);
  if (isNamed || source.problems.length === 0 || mayHold(text, path)) return source;
  return { ...source, problems: source.problems.map(one => (one.severity === 'error' ? asNote(one) : one)) };
}

function mayHold(text: string, path: string): boolean {
  return showsPolicy(text) || (/\.(?:tf|tofu|tfvars)(?:\.json)?$/i.test(path) && HINTS.hcl.test(text));
}

function asNote(found: Problem): Problem {
  const help = 'nothing in it looks like a policy; if it holds one, mend the file';
  return { ...found, severity: 'note', help };
}

function readBy(text: string, path: string): Source {
  const output = outputByName(path);
  if (output) return { ...nothing(text), problems: [outputNote(output, path)] };
  switch (readerOf(text, path)) {
    case null:
      return nothing(text);
    case 'yaml':
      if (!readYaml) throw new Error('YAML was read before it was loaded');
      return readYaml(text, path);
    case 'hcl':
      return readHcl(text, path);
    case 'json':
      return readJsonFile(text, path);
  }
}

/**
 * Reads a file of which only names are wanted, in the format that its name says, also where its text shows that it holds no
 * policy. Throws where the reader of its format was not loaded.
 */
export function readForNames(text: string, path: string): Source {
  return formatOf(path) === 'hcl' ? readHcl(text, path) : readSource(text, path);
}

function readJsonFile(text: string, path: string): Source {
  const source = readJsonTemplate(text, path);
  const output = outputByKeys(source.roots[0]);
  return output ? { ...nothing(text), problems: [outputNote(output, path)] } : source;
}

function nothing(text: string): Source {
  const lines = new Lines(text);
  return {
    format: 'json',
    text,
    lines,
    roots: [],
    problems: [],
    duplicateKeys: [],
    shared: [],
    comments: () => [],
    writer: jsonWriter,
  };
}
