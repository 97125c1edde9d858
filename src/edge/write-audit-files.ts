import { join } from 'node:path';
import type { Ungated } from '../analyse/analysis';
import type { Beside } from '../audit/audit';
import { takeBaseline } from '../audit/baseline';
import type { GateRules } from '../configuration/gate-rules';
import { forbiddenEntries } from '../deliver/gate/forbid';
import { lookedAt } from '../deliver/gate/looked';
import type { Problem } from '../problem';
import { renderBaseline } from '../render/baseline';
import { patchFiles } from '../render/patch-files';
import type { Settings } from '../settings/command-line';
import { baselineWords } from './hints';
import { writeOutput } from './write';

/** What was left behind: what is said of the baseline, null where none was written, and what could not be written. */
export interface LeftBehind {
  readonly baseline: string | null;
  readonly problems: readonly Problem[];
}

/** Writes what a run was asked to leave behind besides its output. */
export function writeAuditFiles(
  { writeBaseline, patchFolder }: Pick<Settings, 'writeBaseline' | 'patchFolder'>,
  run: Ungated,
  { baseline, covers }: Pick<Beside, 'baseline' | 'covers'>,
  rules: Pick<GateRules, 'limits'>,
): LeftBehind {
  const unpatched = patchFolder === null ? null : writePatches(patchFolder, run);
  const patches = unpatched ? [unpatched] : [];
  if (writeBaseline === null) return { baseline: null, problems: patches };
  const breaches = forbiddenEntries(rules, lookedAt('any', run.files, null), run.universe);
  const taken = takeBaseline(run, covers, baseline, breaches);
  const unkept = writeOutput(writeBaseline, renderBaseline(taken, run.asOf));
  if (unkept) return { baseline: null, problems: [unkept, ...patches] };
  return { baseline: baselineWords(writeBaseline, taken), problems: patches };
}

/** Writes one patch for each file that changes; the first problem ends it. */
function writePatches(folder: string, { files }: Pick<Ungated, 'files'>): Problem | null {
  for (const { name, text } of patchFiles(files)) {
    const failed = writeOutput(join(folder, name), text);
    if (failed) return failed;
  }
  return null;
}
