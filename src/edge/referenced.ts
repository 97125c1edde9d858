import type { PolicyFile } from '../analyse/analysis';
import { byCodePoint } from '../iam/name';
import { isTerraform } from '../locate/terraform-file';
import { type Problem, problem } from '../problem';
import { readSource } from '../source/read';
import { loadFormats } from './load-formats';

/** How many files are read at most for the only reason that Terraform files take their texts. */
export const MOST_REFERENCED = 2_000;

/**
 * The files that Terraform files among some take a text from, as far as they may be policies; sorted, each once. What may be
 * one is asked first, so that few files are read only to find what they refer to.
 */
export async function referencedBy(
  files: readonly PolicyFile[],
  mayBe: (path: string) => boolean,
): Promise<readonly string[]> {
  const terraform = files.filter(({ path }) => isTerraform(path));
  if (terraform.length === 0) return [];
  const { mentionedFiles, referencedFiles } = await import('../locate/terraform/referenced-files');
  const telling = terraform.filter(({ path, text }) => [...mentionedFiles(text, path)].some(mayBe));
  await loadFormats(telling);
  const found = telling.flatMap(({ path, text }) => referencedFiles(readSource(text, path), path));
  return [...new Set(found)].filter(mayBe).sort(byCodePoint);
}

/** Says that more files are referenced than are read. */
export function tooManyReferenced(): Problem {
  const message = `Terraform files take the texts of more than ${MOST_REFERENCED} files whose names do not say what they hold: the others were not read`;
  return problem('error', 'too-big', message, { help: 'give the policies among them names that end in `.json`' });
}
