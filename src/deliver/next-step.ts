import type { Analysis } from '../analyse/analysis';
import { allStatements, holdsUnused } from '../render/totals';

/** What to do about changes that no review suggests on their lines. */
export const FROM_THE_PATCH = 'Take the changes from the patch in the job summary.';

/** What a person is to do after a run that has nothing to say on the lines of a pull request, as one sentence. */
export function nextStep(analysis: Analysis): string {
  if (analysis.files.some(file => file.edits.length > 0)) return FROM_THE_PATCH;
  const reasons = new Set(allStatements(analysis).map(one => one.reason));
  if (reasons.has('last-statement')) return 'Detach or delete the policies of which nothing is used.';
  if (analysis.problems.some(one => one.code === 'stale-report')) return 'Export a new report, and run again.';
  if (analysis.problems.some(one => one.severity === 'error')) return 'Mend what could not be read, and run again.';
  if (analysis.reports.length === 0) return 'Give a report that names unused access: the ones given hold none.';
  if (reasons.has('unowned'))
    return 'Say whose the policies are: with the input `principal`, or under `principals` in the configuration.';
  if (reasons.has('no-evidence'))
    return isUndecided(analysis)
      ? 'Give a report about every principal, or let those without one by with `no-evidence: allow` in the configuration.'
      : 'Give a report about every principal, or leave the policies as they are.';
  if (isUndecided(analysis) && (reasons.has('not-literal') || reasons.has('shared')))
    return 'Write out the actions of the statements that nobody can judge, or let them by with `unread: allow` in the configuration.';
  if (reasons.has('too-large')) return 'Split the statements whose new lists are too large, or name what they are for.';
  const left = new Set(
    allStatements(analysis)
      .filter(holdsUnused)
      .flatMap(one => one.refinement?.left.map(({ reason }) => reason) ?? []),
  );
  if (left.has('unknown') || left.has('catalogue-old'))
    return 'Use a newer release: its catalogue decides what stays undecided here.';
  if (left.has('added'))
    return 'Look again at the actions that this pull request adds: the evidence, which is older, calls them unused.';
  if (analysis.filesRead === 0)
    return 'None of the files that `policies` chooses can hold a policy, so nothing was analysed.';
  return 'There is nothing to do.';
}

function isUndecided({ gate }: Analysis): boolean {
  return gate.failOn !== 'never' && gate.result === 'incomplete';
}
