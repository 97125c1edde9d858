import type { TreeFile } from '../ports';
import { type Problem, problem } from '../problem';
import type { Wanted } from './blobs';

const LINK = '120000';
const SUBMODULE = '160000';

/** The blob of a path that is a plain file in a commit; none where it is a link, a submodule or not there. */
export function plainFile(tree: ReadonlyMap<string, TreeFile>, path: string): readonly Wanted[] {
  const file = tree.get(path);
  return file === undefined || isOther(file) ? [] : [{ path, sha: file.sha }];
}

/** What is wrong with a path at which a policy is looked for, and which is a link or a submodule; null where it is a file. */
export function otherThanFile(path: string, file: TreeFile | undefined): Problem | null {
  if (file?.mode === LINK) {
    const help = 'put the file itself there, or leave it out with `policies`';
    const message = 'this is a symbolic link, which is not followed: nobody looked at what it leads to';
    return problem('error', 'not-a-file', message, { path, help });
  }
  if (file?.mode === SUBMODULE) {
    const help = 'run the action in the repository that it comes from, and leave it out with `policies`';
    const message = 'this is a submodule, whose files are not read: nobody looked at them';
    return problem('error', 'not-a-file', message, { path, help });
  }
  return null;
}

/** The folders of a path, the outermost first. */
export function foldersOf(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join('/'));
}

/** What is wrong where a link or a submodule stands now in place of a folder that held policies; each is told once. */
export function otherThanFolders(removed: readonly string[], tree: ReadonlyMap<string, TreeFile>): readonly Problem[] {
  const folders = [...new Set(removed.flatMap(foldersOf))];
  return folders.flatMap(path => {
    const file = tree.get(path);
    if (file === undefined || !isOther(file)) return [];
    const what =
      file.mode === LINK ? 'a symbolic link, which is not followed' : 'a submodule, whose files are not read';
    const help = 'put the files themselves there, or leave them out with `policies`';
    return [problem('error', 'not-a-file', `a folder with policies became ${what}`, { path, help })];
  });
}

function isOther({ mode }: TreeFile): boolean {
  return mode === LINK || mode === SUBMODULE;
}
