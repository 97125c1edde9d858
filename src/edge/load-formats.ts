import type { PolicyFile } from '../analyse/analysis';
import { loadReaders, readerOf } from '../source/read';
import { loadJudges } from '../verify/judges';
import { hclSupport } from './hcl-support';

/** Loads what it takes to read and to judge files, by their names and texts; a run on JSON alone loads nothing. */
export async function loadFormats(...files: readonly (readonly PolicyFile[])[]): Promise<void> {
  const formats = new Set(files.flatMap(some => some.flatMap(({ text, path }) => readerOf(text, path) ?? [])));
  formats.delete('json');
  if (formats.size === 0) return;
  await loadReaders(formats, hclSupport);
  await loadJudges(formats, hclSupport);
}
