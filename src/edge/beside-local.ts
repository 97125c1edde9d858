import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isTerraform } from '../locate/terraform-file';
import type { BesideFile } from '../owners/beside';
import { readText } from './files';
import type { LocalFile } from './material';
import { isPlainPlace, shownPath } from './walk';

/** How many files are read at most for the only reason that they stand beside others. */
const MOST_BESIDE = 5_000;

/**
 * The Terraform files that stand in the same folders as some but are not among them: what they say tells whose policies the
 * others hold. The text of one that cannot be read is null.
 */
export function besideLocal(root: string, files: readonly LocalFile[]): readonly BesideFile[] {
  const known = new Set(files.map(({ file }) => file));
  const folders = new Set(files.flatMap(({ path, file }) => (isTerraform(path) ? [dirname(file)] : [])));
  const found: BesideFile[] = [];
  for (const folder of [...folders].sort()) {
    for (const name of namesIn(folder).sort()) {
      const file = join(folder, name);
      if (!isTelling(name) || known.has(file) || !isPlainPlace(file)) continue;
      const path = shownPath(root, file);
      const text = found.length < MOST_BESIDE ? readText(file, path, 'policy') : null;
      found.push({ path, text: text?.ok ? text.value : null });
    }
  }
  return found;
}

/** Whether the name of a file is that of a part of a Terraform module; values for variables are none. */
export function isTelling(name: string): boolean {
  return isTerraform(name) && !/\.tfvars(?:\.json)?$/i.test(name);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // why: a folder that may be entered and not listed has files beside that nobody can name
    return [];
  }
}
