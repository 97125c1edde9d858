import { isTerraform } from '../locate/terraform-file';
import { attachesByName } from '../owners/beside';
import { loadModules } from '../owners/terraform-loaded';
import { formatOf } from '../source/format';
import { loadReaders, readerOf } from '../source/read';
import { loadJudges } from '../verify/judges';
import { hclSupport } from './hcl-support';

/** A file by its path, and its text where it could be read. */
interface Named {
  readonly path: string;
  readonly text: string | null;
}

/** Loads what it takes to read and to judge files, by their names and texts; a run on JSON alone loads nothing. */
export async function loadFormats(...files: readonly (readonly Named[])[]): Promise<void> {
  const formats = new Set(
    files.flatMap(some => some.flatMap(({ text, path }) => (text === null ? [] : (readerOf(text, path) ?? [])))),
  );
  formats.delete('json');
  // why: what JSON for Terraform says rests on the other files of its folder, whether or not they hold policies
  if (
    files.some(some => some.some(({ path }) => /\.(?:tf|tofu)\.json$/i.test(path))) &&
    files.some(some => some.some(({ path }) => formatOf(path) === 'hcl'))
  )
    formats.add('hcl');
  else if (files.some(some => some.some(({ path, text }) => text !== null && attachesByName(path, text))))
    formats.add('hcl');
  if (files.some(some => some.some(({ path }) => isTerraform(path)))) await loadModules();
  if (formats.size === 0) return;
  await loadReaders(formats, hclSupport);
  await loadJudges(formats, hclSupport);
}
