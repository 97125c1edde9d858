import type { Source } from '../../source/source';
import type { Node, Span } from '../../source/tree';

const NAMED = /^"([^"\\]*)"$/;
const CALLED = /(?<![\p{L}\p{N}_:.-])(?:file|templatefile)\s*\(\s*"([^"\\]{0,1000})"/gu;

/**
 * The files of the repository that a Terraform file takes a text from, with `file("…")` and `templatefile("…", …)`: paths
 * from its root, sorted, each once. `${path.module}` is the folder of the file, and so is what a relative path begins at;
 * what is computed otherwise, or leads out of the repository, is left out. Whether a file exists, and whether it holds a
 * policy, is not known here.
 */
export function referencedFiles({ roots, text, format }: Source, path: string): readonly string[] {
  const found = new Set<string>();
  const folder = path.split('/').slice(0, -1);
  const add = (name: string | undefined) => {
    const file = name === undefined ? null : resolved(folder, name);
    if (file !== null) found.add(file);
  };
  const open: Node[] = [...roots];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'map') for (const { value } of node.entries) open.push(value);
    else if (node.kind === 'list') for (const item of node.items) open.push(item);
    else if (node.kind === 'call') {
      const [first] = node.args;
      if (first && (node.name === 'file' || node.name === 'templatefile')) add(NAMED.exec(written(text, first))?.[1]);
      for (const argument of node.args) open.push(argument);
    } else if (node.kind === 'other' || (node.kind === 'string' && format !== 'hcl' && node.value.includes('${'))) {
      const expression = node.kind === 'string' ? node.value : written(text, node);
      for (const [, name] of expression.matchAll(CALLED)) add(name);
    }
  }
  return [...found].sort();
}

// why: in JSON the quotes of an expression are escaped
const MENTIONED = /file\s*\(\s*\\?"([^"\\]{0,1000})\\?"/g;

/**
 * The same by the letters alone, without reading the file: also what a comment mentions, or what is part of another name. A
 * quick look, before it is worth to read the file only to find what it refers to.
 */
export function mentionedFiles(text: string, path: string): ReadonlySet<string> {
  const folder = path.split('/').slice(0, -1);
  const names = new Set([...text.matchAll(MENTIONED)].map(([, name = '']) => name));
  return new Set([...names].flatMap(name => resolved(folder, name) ?? []));
}

/** A file that a text is taken from. */
export interface CalledFile {
  /** From the root of the repository, where the folder is the one that Terraform runs in. */
  readonly path: string;
  /** From the folder that Terraform runs in, if that is where the name begins; null where it begins at the folder itself. */
  readonly fromRoot: string | null;
}

/** The files that an expression takes a text from, by their names as they are written out. */
export function calledFiles(expression: string, path: string): readonly CalledFile[] {
  if (!/file\s*\(/.test(expression)) return [];
  const folder = path.split('/').slice(0, -1);
  return Array.from(expression.matchAll(CALLED), ([, name = '']): CalledFile[] => {
    const file = resolved(folder, name);
    const fromRoot = ROOT.test(name) ? resolved([], name.replace(/(?<![^/])\.\.\//g, '')) : null;
    return file === null ? [] : [{ path: file, fromRoot }];
  }).flat();
}

function written(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

// why: a relative name, too, begins at the folder that Terraform runs in
const ROOT = /^(?!\$\{\s*path\.module\s*\})/;
const HERE = /^\$\{\s*path\.(?:module|root|cwd)\s*\}\//;

/** A name as a path from the root of the repository; null where it is computed, absolute, or leads out. */
function resolved(folder: readonly string[], name: string): string | null {
  const relative = name.replace(HERE, '');
  if (relative === '' || relative.startsWith('/') || relative.startsWith('~') || /[$%]\{|[\p{Cc}\\]/u.test(relative)) {
    return null;
  }
  const steps = [...folder];
  for (const step of relative.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return null;
    } else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.length > 0 ? steps.join('/') : null;
}
