import type { FileAnalysis } from '../analyse/analysis';
import { quoted } from '../input/quoted';
import { formatDay } from '../input/time';
import { type Problem, problem } from '../problem';
import { pathsChangedSince } from './git';

/** How many files a note names. */
const MOST_NAMED = 3;

/** Says which files that change were changed in git after the reports about them were made; nothing where git cannot tell. */
export function changedSince(root: string, files: readonly FileAnalysis[]): readonly Problem[] {
  const dated = files.flatMap(file => {
    const made = reportOf(file);
    return made === null ? [] : [{ path: file.path, made }];
  });
  if (dated.length === 0) return [];
  const times = [...new Set(dated.map(({ made }) => made))].sort((a, b) => a - b);
  return times.flatMap((made): readonly Problem[] => {
    const changed = pathsChangedSince(root, made);
    const paths = dated.filter(one => one.made === made && changed?.has(one.path)).map(({ path }) => path);
    if (paths.length === 0) return [];
    const named = paths.slice(0, MOST_NAMED).map(quoted);
    const more = paths.length > MOST_NAMED ? [`${paths.length - MOST_NAMED} more`] : [];
    const message = `changed in git after the report of ${formatDay(made)}: ${[...named, ...more].join(', ')}`;
    const help = 'what was added since is newer than the evidence: look twice, or collect a new report';
    return [problem('note', 'changed-since-report', message, { help })];
  });
}

/** When the oldest dated report was made about what changes in a file; null where none is dated, or nothing changes. */
function reportOf({ policies, edits }: FileAnalysis): number | null {
  if (edits.length === 0) return null;
  const edited = policies.flatMap(({ statements }) => statements.filter(one => one.edited));
  const times = edited.flatMap(({ evidence }) => evidence?.reports.flatMap(({ analyzedAt }) => analyzedAt ?? []) ?? []);
  return times.length === 0 ? null : times.reduce((oldest, time) => Math.min(oldest, time));
}
