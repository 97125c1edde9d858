import type { FileAnalysis } from '../../analyse/analysis';
import type { Edit } from '../../source/edit';
import type { SourceText } from '../../source/source';
import type { Span } from '../../source/tree';

/** A stretch of a file in SARIF's terms: lines and columns from 1, columns in UTF-16 units, the last one not included. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The region of a span of a text; a byte order mark is no column. */
export function regionOf({ text, lines }: Pick<SourceText, 'text' | 'lines'>, { start, end }: Span): Region {
  const [first, last] = [lines.at(start), lines.at(end)];
  const mark = (line: number, column: number) =>
    line === 1 && text.startsWith('\uFEFF') ? Math.max(1, column - 1) : column;
  return {
    startLine: first.line,
    startColumn: mark(first.line, first.column),
    endLine: last.line,
    endColumn: mark(last.line, last.column),
  };
}

/** A path from the root of the repository as a relative address. */
export function artifactOf(path: string) {
  // why: half a surrogate pair has no form in UTF-8, and would be no address
  const parts = path.replace(/\p{Cs}/gu, '\uFFFD').split('/');
  return { uri: parts.map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

/** Edits of a file as SARIF's fix of it. */
export function fixOf({ path, source }: FileAnalysis, edits: readonly Edit[], text: string) {
  const replacements = edits.map(edit => ({
    deletedRegion: regionOf(source, edit),
    insertedContent: { text: edit.text },
  }));
  return { description: { text }, artifactChanges: [{ artifactLocation: artifactOf(path), replacements }] };
}
