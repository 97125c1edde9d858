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
import { writeOutput } from './write';

/** Writes what a run was asked to leave behind besides its output; what could not be written. */
export function writeAuditFiles(
  { writeBaseline, patchFolder }: Pick<Settings, 'writeBaseline' | 'patchFolder'>,
  run: Ungated,
  { baseline, covers }: Pick<Beside, 'baseline' | 'covers'>,
  rules: Pick<GateRules, 'limits'>,
): readonly Problem[] {
  const taken = () => {
    const breaches = forbiddenEntries(rules, lookedAt('any', run.files, null), run.universe);
    return renderBaseline(takeBaseline(run, covers, baseline, breaches), run.asOf);
  };
  return [
    writeBaseline === null ? null : writeOutput(writeBaseline, taken()),
    patchFolder === null ? null : writePatches(patchFolder, run),
  ].filter(failure => failure !== null);
}

/** Writes one patch for each file that changes; the first problem ends it. */
function writePatches(folder: string, { files }: Pick<Ungated, 'files'>): Problem | null {
  for (const { name, text } of patchFiles(files)) {
    const failed = writeOutput(join(folder, name), text);
    if (failed) return failed;
  }
  return null;
}
