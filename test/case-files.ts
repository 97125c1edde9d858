import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a case: its bytes, and the ending of its name, which says what it is written in (`json`, `yaml`). */
export interface CaseFile {
  readonly ending: string;
  readonly bytes: Buffer;
}

/** The file of a case that is called so, whatever it is written in: `before.yaml`. */
export function caseFile(folder: string, called: 'before' | 'after'): CaseFile {
  const [name, ...others] = readdirSync(folder).filter(file => file.startsWith(`${called}.`));
  if (name === undefined || others.length > 0) throw new Error(`${folder}: not one file that is called ${called}`);
  return { ending: name.slice(called.length + 1), bytes: readFileSync(join(folder, name)) };
}

/** The configuration of a case as a repository has it, by its path; nothing where the case has none. */
export function caseConfiguration(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, 'refine-iam.yml');
  return existsSync(file) ? { '.github/refine-iam.yml': readFileSync(file, 'utf8') } : {};
}
