import { mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Audit, Beside } from '../audit/audit';
import type { Baseline } from '../audit/baseline';
import type { Previous } from '../audit/previous';
import type { Covers } from '../audit/standing';
import { type Problem, problem, type Read } from '../problem';
import { count } from '../render/plain';
import type { Settings } from '../settings/command-line';
import { readText, reason } from './files';
import type { LocalFiles } from './material';
import { entryAt } from './walk';

/**
 * Reads what a run is to be compared with, by paths from a folder; the first file that cannot be read or is not what it should be
 * refuses the run.
 */
export async function readAuditFiles(
  { baseline, previous }: Pick<Settings, 'baseline' | 'previous'>,
  folder = '.',
): Promise<Read<Omit<Beside, 'covers'>>> {
  if (baseline === null && previous === null) return { ok: true, value: { baseline, previous } };
  // why: most runs are compared with nothing, and should not load what reads it
  const { readBaseline } = await import('../audit/baseline-file');
  const { readPrevious } = await import('../audit/previous');
  const debt = baseline === null ? null : readKnown(folder, baseline, 'baseline', readBaseline);
  if (debt && !debt.ok) return debt;
  const earlier = previous === null ? null : readKnown(folder, previous, 'result', readPrevious);
  if (earlier && !earlier.ok) return earlier;
  return { ok: true, value: { baseline: debt?.value ?? null, previous: earlier?.value ?? null } };
}

function readKnown<T extends Baseline | Previous>(
  folder: string,
  file: string,
  kind: 'baseline' | 'result',
  read: (text: string, source: string) => Read<T>,
): Read<T> {
  const text = readText(resolve(folder, file), file, kind);
  return text.ok ? read(text.value, file) : text;
}

/** Tells of a path from the root whether a run over local files read it, or would have if it were still there. */
export function coversOf(root: string, { files, folders }: Pick<LocalFiles, 'files' | 'folders'>): Covers {
  const read = new Set(files.map(({ path }) => path));
  return path => {
    if (read.has(path)) return true;
    const file = join(root, path);
    return folders.some(folder => file.startsWith(`${folder.path}${sep}`)) && isGone(file);
  };
}

/** What is there and was not read may be ignored by git now, or be a link or below one; it is not gone. */
function isGone(file: string): boolean {
  try {
    let there = file;
    while (entryAt(there) === null) there = dirname(there);
    return there !== file && realpathSync.native(there) === there;
  } catch {
    // why: of a name that the system does not even take, or of a link that leads nowhere, nobody knows
    return false;
  }
}

/** What is said of what a baseline holds and the run does not find: nothing where a new one is written. */
export function goneProblems(
  { baseline }: Audit,
  { writeBaseline }: Pick<Settings, 'writeBaseline'>,
): readonly Problem[] {
  if (!baseline || baseline.gone === 0 || writeBaseline !== null) return [];
  const message = `${count(baseline.gone, 'action')} of the baseline ${baseline.gone === 1 ? 'is' : 'are'} gone`;
  const name = baseline.source.replaceAll('`', '');
  const help = `take them out with \`--baseline ${name} --write-baseline ${name}\`, which adds nothing new, or they could come back unseen`;
  return [problem('note', 'gone-from-baseline', message, { path: baseline.source, help })];
}

/** Why a run must not write a baseline, or null: not all was analysed, or the name is that of a file that it reads. */
export function unfitForBaseline(
  { writeBaseline, baseline }: Pick<Settings, 'writeBaseline' | 'baseline'>,
  problems: readonly Problem[],
  read: readonly string[],
): Problem | null {
  if (writeBaseline === null) return null;
  if (isAmong(writeBaseline, read)) {
    const help = 'give `--write-baseline` a file of its own';
    return problem('error', 'usage', 'this run reads the file that the baseline would replace', {
      path: writeBaseline,
      help,
    });
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors === 0 || baseline !== null) return null;
  const message = `${count(errors, 'problem')} kept something from being analysed, so no baseline was written`;
  return problem('error', 'usage', message, {
    path: writeBaseline,
    help: 'mend them first, or its debt would be missing',
  });
}

/** Whether a name is that of one of some files, links resolved. */
export function isAmong(name: string, files: readonly string[]): boolean {
  // why: a pipe or a device has no place of its own
  if (statSync(name, { throwIfNoEntry: false })?.isFile() !== true) return false;
  const at = realpathSync(name);
  return files.some(file => statSync(file, { throwIfNoEntry: false })?.isFile() === true && realpathSync(file) === at);
}

/** Makes the folder for patches; the problem where it holds something already, which might be taken for ours. */
export function openPatchFolder(folder: string): Problem | null {
  try {
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length === 0) return null;
    const help = 'name a new or an empty folder: patches of another run would lie among these';
    return problem('error', 'usage', 'the folder for patches is not empty', { path: folder, help });
  } catch (error) {
    const help = 'name a folder that can be made and written to';
    return problem('error', 'write-failed', `the folder cannot be made: ${reason(error)}`, { path: folder, help });
  }
}
