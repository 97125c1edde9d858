import { structuredPatch } from 'diff';
import type { FileAnalysis } from '../analyse/analysis';
import { applyEdits, type Edit } from '../source/edit';

/** Renders the changes of a run as one patch that `git apply` takes from the root; empty where nothing changes. */
export function renderPatch(files: readonly FileAnalysis[]): string {
  return files
    .filter(file => file.edits.length > 0)
    .map(filePatch)
    .join('');
}

const known = new WeakMap<FileAnalysis, string>();

/** The patch of one file, three lines of context around each change; remembered, since the summary shows it too. */
export function filePatch(file: FileAnalysis): string {
  const patch = known.get(file) ?? makePatch(file, file.after);
  known.set(file, patch);
  return patch;
}

/** The patch of some of a file's edits; empty where there are none. */
export function patchOf(file: FileAnalysis, edits: readonly Edit[]): string {
  return edits.length === 0 ? '' : makePatch(file, applyEdits(file.source.text, edits));
}

function makePatch({ path, source }: FileAnalysis, after: string): string {
  const { hunks } = structuredPatch(path, path, source.text, after, '', '', { context: 3 });
  const from = quotePath(`a/${path}`);
  const to = quotePath(`b/${path}`);
  const lines = [`diff --git ${from} ${to}`, `--- ${terminated(from)}`, `+++ ${terminated(to)}`];
  for (const hunk of hunks) {
    lines.push(`@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`, ...hunk.lines);
  }
  return `${lines.join('\n')}\n`;
}

function range(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

/** A name with blanks ends in a tab, as git writes it, so that what follows is not taken for a date. */
function terminated(path: string): string {
  return path.includes(' ') && !path.startsWith('"') ? `${path}\t` : path;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

/** A path as git quotes it: as it is, or in double quotes with C escapes where it holds anything unusual. */
function quotePath(path: string): string {
  if (/^[\x20-\x21\x23-\x5b\x5d-\x7e]*$/.test(path)) return path;
  const bytes = [...Buffer.from(path, 'utf8')];
  const quoted = bytes.map(byte => {
    const character = String.fromCharCode(byte);
    if (ESCAPES[character] !== undefined) return ESCAPES[character];
    return byte >= 0x20 && byte < 0x7f ? character : `\\${byte.toString(8).padStart(3, '0')}`;
  });
  return `"${quoted.join('')}"`;
}
