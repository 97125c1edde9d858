import { realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { PolicyFile } from '../analyse/analysis';
import { byCodePoint } from '../iam/name';
import { quoted } from '../input/quoted';
import { type Problem, problem, type Read } from '../problem';
import { count } from '../render/plain';
import type { ReportText } from '../run';
import { readText, reason, STANDARD_INPUT } from './files';
import { ofUnnamed, piecesOf } from './unread-file';
import { shownPath, walk } from './walk';

/** A policy file read from disk: where it is, and what outputs call it. */
export interface LocalFile extends PolicyFile {
  readonly file: string;
  /** True when the user named it, so that not being able to read it is an error of the call. */
  readonly named: boolean;
}

/** Policy files read from disk, and the trouble with those that could not be. */
export interface LocalFiles {
  readonly files: readonly LocalFile[];
  readonly problems: readonly Problem[];
  /** True when a path that the user named could not be read. */
  readonly failed: boolean;
  /** The folders that were named. */
  readonly folders: readonly LocalFolder[];
}

/** A folder by its real place, and the files below it whose names do not say that they hold policies. */
export interface LocalFolder {
  readonly path: string;
  readonly others: readonly string[];
}

/** Reads every report; the first that cannot be read refuses the run. */
export function readReports(files: readonly string[]): Read<readonly ReportText[]> {
  const value: ReportText[] = [];
  for (const file of new Set(files)) {
    const text = readText(file, file, 'report');
    if (!text.ok) return text;
    value.push({ text: text.value, source: file === STANDARD_INPUT ? 'standard input' : file });
  }
  return { ok: true, value };
}

/** Reads files, and the policy files below folders that are chosen, each once and by its real place, seen from a root. */
export function readPolicies(
  root: string,
  paths: readonly string[],
  chosen: (path: string) => boolean = () => true,
): LocalFiles {
  const found = new Map<string, { path: string; file: string; named: boolean }>();
  const problems: Problem[] = [];
  const folders: LocalFolder[] = [];
  for (const path of paths) {
    try {
      const real = realpathSync.native(path);
      if (statSync(real).isDirectory()) {
        const { named, others, leftOut, links } = walk(real);
        folders.push({ path: real, others });
        const chosenOf = (names: readonly string[]) =>
          names.map(name => shownPath(root, `${real}${sep}${name}`)).filter(chosen);
        problems.push(...sparseProblems(chosenOf(leftOut)), ...linkNotes(chosenOf(links)));
        for (const name of named) {
          const file = `${real}${sep}${name}`;
          const shown = shownPath(root, file);
          if (chosen(shown) && !found.has(file)) found.set(file, { path: shown, file, named: false });
        }
      } else found.set(real, { path: shownPath(root, real), file: real, named: true });
    } catch (error) {
      const help = 'name a policy file or a folder that exists';
      problems.push(problem('error', 'unreadable-file', `this cannot be read: ${reason(error)}`, { path, help }));
    }
  }
  let failed = problems.some(({ code }) => code === 'unreadable-file');
  const files: LocalFile[] = [];
  for (const { path, file, named } of [...found.values()].sort((a, b) => byCodePoint(a.path, b.path))) {
    const text = readText(file, path, 'policy');
    if (text.ok) files.push({ path, file, text: text.value, named });
    else {
      problems.push(named ? text.problem : ofUnnamed(text.problem, () => piecesOf(file)));
      failed ||= named;
    }
  }
  return { files, problems, failed, folders };
}

/** Says of policy files that they are not there to be read; one problem for all, at the first. */
function sparseProblems([path, ...others]: readonly string[]): readonly Problem[] {
  if (path === undefined) return [];
  const more = others.length === 0 ? '' : `, and ${count(others.length, 'other policy file')}`;
  const message = `git has the file, and this sparse checkout leaves it out${more}`;
  const help = 'check out the whole repository, or name the folders that are checked out';
  return [problem('error', 'sparse-checkout', message, { path, help })];
}

/** Names links that are not followed; one note for all, at the first. */
function linkNotes(links: readonly string[]): readonly Problem[] {
  const [path, ...others] = [...links].sort(byCodePoint);
  if (path === undefined) return [];
  const more = others.length === 0 ? '' : `; nor ${others.length === 1 ? 'is' : 'are'} ${linkNames(others)}`;
  const help = 'where it leads out of the folders that are read, name the file itself';
  return [problem('note', 'not-a-file', `this is a symbolic link, which is not followed${more}`, { path, help })];
}

/** How many links a note names before it counts. */
const NAMED = 3;

function linkNames(links: readonly string[]): string {
  const more = links.length > NAMED ? ` and ${count(links.length - NAMED, 'other link')}` : '';
  return `${links.slice(0, NAMED).map(quoted).join(', ')}${more}`;
}
