import { addTo } from '../input/many';
import { quoted } from '../input/quoted';
import { type Claimed, Gathering } from '../locate/claims';
import type { NamesGiven } from '../locate/names-given';
import type { SourceFacts } from '../locate/source-facts';
import type { TerraformFacts } from '../locate/terraform/facts';
import { Elsewhere } from './elsewhere';
import { moduleOf } from './terraform-loaded';

/** What the sources say of whose a policy is, by path of its file and its pointer; null where they say nothing. */
export type SourceOwners = (path: string, pointer: string) => Claimed | null;

/**
 * Puts the facts of all files together, those of Terraform by folder. Names that are made up in files of which nobody wants to
 * hear leave nothing open elsewhere: a template that was copied is ignored for that.
 */
export function sourceOwners(
  files: readonly SourceFacts[],
  ignored: (path: string) => boolean = () => false,
): SourceOwners {
  const byPath = new Map(files.map(file => [file.path, file]));
  const folders = new Map<string, Folder>();
  for (const { path, terraform, isUnread } of files) {
    if (!terraform) continue;
    const folder = folders.get(folderOf(path)) ?? { files: [], unread: [], isIgnored: true };
    folders.set(folderOf(path), folder);
    folder.files.push(terraform);
    folder.isIgnored &&= ignored(path);
    if (isUnread) folder.unread.push(path);
  }
  const modules = new Map(
    [...folders].map(([folder, { files: some, unread }]) => [folder, moduleOf(some, unread)] as const),
  );
  const elsewhere = new Elsewhere([
    ...files.flatMap(({ path, terraform, names }) =>
      terraform ? [] : [{ place: path, names: namesOf(names, ignored(path)) }],
    ),
    ...[...modules].map(([place, module]) => ({
      place,
      names: namesOf(module.names(), folders.get(place)?.isIgnored === true),
    })),
  ]);
  const referring = foldersByFile(folders);
  const misplaced = misplacedFiles(files, byPath);
  const ofFiles = new Map<string, Claimed | null>();
  const ofFile = (path: string) => {
    let claimed = ofFiles.get(path);
    if (claimed === undefined) {
      const claims = [...(referring.get(path) ?? [])].flatMap(folder => {
        const said = modules.get(folder)?.claimOfFile(path);
        return said ? [elsewhere.seen(said, folder)] : [];
      });
      claimed = withDoubts(together(claims), misplaced(path));
      ofFiles.set(path, claimed);
    }
    return claimed;
  };
  return (path, pointer) => {
    const file = byPath.get(path);
    const folder = folderOf(path);
    const anchor = file?.terraform?.anchors.get(pointer);
    const said = anchor ? modules.get(folder)?.claimOf(anchor) : file?.claims.get(pointer);
    if (said) return elsewhere.seen(said, anchor ? folder : path);
    return ofFile(path);
  };
}

/** The Terraform files of a folder, and those of them that could not be read. */
interface Folder {
  readonly files: TerraformFacts[];
  readonly unread: string[];
  /** Whether all of them are ignored. */
  isIgnored: boolean;
}

/** What is attached counts wherever it stands: an ignored role may use a policy that is not. */
function namesOf(names: NamesGiven, isIgnored: boolean): NamesGiven {
  return isIgnored ? { ...names, principals: [] } : names;
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

/**
 * Says who takes a file from the folder that Terraform runs in, by the path of the file: where the folder that says it lacks
 * the file, Terraform runs it in another one.
 */
function misplacedFiles(
  files: readonly SourceFacts[],
  byPath: ReadonlyMap<string, SourceFacts>,
): (path: string) => readonly string[] {
  const byEnd = new Map<string, string[]>();
  for (const { path, terraform } of files) {
    for (const { path: here, fromRoot } of terraform?.fromTop ?? []) {
      if (!byPath.has(here)) addTo(byEnd, fromRoot, `${quoted(path)} takes it where it is run in another folder`);
    }
  }
  return path => {
    if (byEnd.size === 0) return [];
    const steps = path.split('/');
    return [...new Set(steps.flatMap((_, at) => byEnd.get(steps.slice(at).join('/')) ?? []))];
  };
}

function withDoubts(claimed: Claimed | null, doubts: readonly string[]): Claimed | null {
  return claimed && doubts.length > 0 ? { ...claimed, unclear: [...claimed.unclear, ...doubts] } : claimed;
}

/** What several folders say of one file. */
function together(claims: readonly Claimed[]): Claimed | null {
  const [only] = claims;
  if (!only || claims.length === 1) return only ?? null;
  const found = new Gathering();
  for (const { principals, unclear, how, called } of claims) {
    for (const owner of principals) found.add(owner, how);
    for (const reason of unclear) found.doubt(reason);
    for (const name of called) found.call(name);
  }
  return found.claimed('');
}
