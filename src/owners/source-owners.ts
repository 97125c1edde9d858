import { type Claimed, Gathering } from '../locate/claims';
import type { SourceFacts } from '../locate/source-facts';
import type { TerraformFacts } from '../locate/terraform/facts';
import { TerraformModule } from './terraform-module';

/** What the sources say of whose a policy is, by path of its file and its pointer; null where they say nothing. */
export type SourceOwners = (path: string, pointer: string) => Claimed | null;

/** Puts the facts of all files together, those of Terraform by folder. */
export function sourceOwners(files: readonly SourceFacts[]): SourceOwners {
  const byPath = new Map(files.map(file => [file.path, file]));
  const folders = new Map<string, Folder>();
  for (const { path, terraform, isUnread } of files) {
    if (!terraform) continue;
    const folder = folders.get(folderOf(path)) ?? { files: [], unread: [] };
    folders.set(folderOf(path), folder);
    folder.files.push(terraform);
    if (isUnread) folder.unread.push(path);
  }
  const modules = new Map<string, TerraformModule>();
  const moduleOf = (folder: string) => {
    let found = modules.get(folder);
    if (!found) {
      const { files: some, unread } = folders.get(folder) ?? { files: [], unread: [] };
      found = new TerraformModule(some, unread);
      modules.set(folder, found);
    }
    return found;
  };
  const referring = foldersByFile(folders);
  const ofFiles = new Map<string, Claimed | null>();
  const ofFile = (path: string) => {
    let claimed = ofFiles.get(path);
    if (claimed === undefined) {
      claimed = together([...(referring.get(path) ?? [])].flatMap(folder => moduleOf(folder).claimOfFile(path) ?? []));
      ofFiles.set(path, claimed);
    }
    return claimed;
  };
  return (path, pointer) => {
    const file = byPath.get(path);
    const anchor = file?.terraform?.anchors.get(pointer);
    if (anchor) return moduleOf(folderOf(path)).claimOf(anchor);
    return file?.claims.get(pointer) ?? ofFile(path);
  };
}

/** The Terraform files of a folder, and those of them that could not be read. */
interface Folder {
  readonly files: TerraformFacts[];
  readonly unread: string[];
}

/** The folder of a file, which is a module where it holds Terraform files; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The folders whose files take a text from a file, by its path. */
function foldersByFile(folders: ReadonlyMap<string, Folder>): ReadonlyMap<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [folder, { files }] of folders) {
    for (const { name } of files.flatMap(({ uses }) => uses)) {
      if (!name.startsWith('file:')) continue;
      const path = name.slice('file:'.length);
      const known = found.get(path) ?? new Set();
      found.set(path, known.add(folder));
    }
  }
  return found;
}

/** What several folders say of one file. */
function together(claims: readonly Claimed[]): Claimed | null {
  const [only] = claims;
  if (!only || claims.length === 1) return only ?? null;
  const found = new Gathering();
  for (const { principals, unclear, how } of claims) {
    for (const owner of principals) found.add(owner, how);
    for (const reason of unclear) found.doubt(reason);
  }
  return found.claimed('');
}
