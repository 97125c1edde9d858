import { sep } from 'node:path';
import { byCodePoint } from '../iam/name';
import { seemsPolicy } from '../locate/seems-policy';
import type { Problem, Read } from '../problem';
import { readText } from './files';
import type { LocalFile, LocalFiles, LocalFolder } from './material';
import { MOST_REFERENCED, referencedBy, tooManyReferenced } from './referenced';
import { isPlainPlace, shownPath } from './walk';

/**
 * Adds the policies whose names say nothing, where a Terraform file below the same folder takes their text; each is seen from
 * the root, and left where something takes its path away. None is reached through a link, and none lies elsewhere.
 */
export async function withReferenced(
  root: string,
  local: LocalFiles,
  isSpared: (path: string) => boolean = () => true,
): Promise<LocalFiles> {
  const known = new Map(local.files.map(one => [one.file, one]));
  const problems: Problem[] = [];
  for (const folder of local.folders) {
    const begin = `${folder.path}${sep}`;
    const terraform = local.files.flatMap(({ file, text }) => {
      return file.startsWith(begin) ? [{ path: file.slice(begin.length).split(sep).join('/'), text }] : [];
    });
    const reading = new Reading(folder, root, isSpared);
    for (const name of await referencedBy(terraform, path => reading.mayBe(path))) {
      const file = `${begin}${name}`;
      const path = shownPath(root, file);
      const text = reading.read(name, path);
      if (!text.ok) problems.push(text.problem);
      else if (!known.has(file)) known.set(file, { path, file, text: text.value, named: false });
    }
    if (reading.isCut) problems.push(tooManyReferenced());
  }
  const files: readonly LocalFile[] = [...known.values()].sort((a, b) => byCodePoint(a.path, b.path));
  return { ...local, files, problems: [...local.problems, ...problems] };
}

/** The files of a folder whose names say nothing, each read once, when first asked about. */
class Reading {
  readonly #folder: LocalFolder;
  readonly #root: string;
  readonly #isSpared: (path: string) => boolean;
  readonly #texts = new Map<string, Read<string>>();
  #others: ReadonlySet<string> | null = null;
  /** Whether there were more than are read. */
  isCut = false;

  constructor(folder: LocalFolder, root: string, isSpared: (path: string) => boolean) {
    this.#folder = folder;
    this.#root = root;
    this.#isSpared = isSpared;
  }

  /** Whether a file is one of the folder's, and may hold a policy or cannot be read. */
  mayBe(name: string): boolean {
    this.#others ??= new Set(this.#folder.others);
    if (!this.#others.has(name)) return false;
    const file = `${this.#folder.path}${sep}${name}`;
    const path = shownPath(this.#root, file);
    if (!this.#isSpared(path) || !isPlainPlace(file)) return false;
    if (this.#texts.size >= MOST_REFERENCED && !this.#texts.has(name)) {
      this.isCut = true;
      return false;
    }
    const text = this.read(name, path);
    // why: what is not UTF-8 Terraform does not take either
    return text.ok ? seemsPolicy(text.value) : text.problem.code !== 'not-utf8';
  }

  /** The text of a file of the folder, which outputs call by a path. */
  read(name: string, path: string): Read<string> {
    const known = this.#texts.get(name);
    if (known) return known;
    const text = readText(`${this.#folder.path}${sep}${name}`, path, 'policy');
    this.#texts.set(name, text);
    return text;
  }
}
