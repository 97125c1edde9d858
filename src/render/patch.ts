import { type StructuredPatchHunk, structuredPatch } from 'diff';
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
  const options = { context: CONTEXT, maxEditLength: MOST_DIFFERENCES };
  const hunks = structuredPatch(path, path, source.text, after, '', '', options)?.hunks ?? [
    wholeHunk(source.text, after),
  ];
  const from = quotePath(`a/${path}`);
  const to = quotePath(`b/${path}`);
  const lines = [`diff --git ${from} ${to}`, `--- ${terminated(from)}`, `+++ ${terminated(to)}`];
  for (const hunk of hunks) {
    lines.push(`@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`);
    // why: a hunk may have more lines than a call may have arguments
    for (const line of hunk.lines) lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

const CONTEXT = 3;

/** Comparing costs the square of this; what differs in more lines is replaced from its first line to its last. */
const MOST_DIFFERENCES = 2_000;

/** One hunk that takes out all lines between the common beginning and the common end of two texts, and puts in the others. */
function wholeHunk(before: string, after: string): Omit<StructuredPatchHunk, 'header'> {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const most = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < most && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const start = Math.max(0, head - CONTEXT);
  const end = old.length - Math.max(0, tail - CONTEXT);
  const written = (sign: string, some: readonly string[]) =>
    some.flatMap(line => (line.endsWith('\n') ? [`${sign}${line.slice(0, -1)}`] : [`${sign}${line}`, NO_NEWLINE]));
  return {
    ...{ oldStart: start + 1, oldLines: end - start },
    ...{ newStart: start + 1, newLines: end - start + fresh.length - old.length },
    lines: [
      ...written(' ', old.slice(start, head)),
      ...written('-', old.slice(head, old.length - tail)),
      ...written('+', fresh.slice(head, fresh.length - tail)),
      ...written(' ', old.slice(old.length - tail, end)),
    ],
  };
}

const NO_NEWLINE = '\\ No newline at end of file';

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
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
