import { DAY } from '../input/time';
import { type Problem, problem } from '../problem';
import { isBlind } from './claims';
import type { Report } from './evidence';

/** Says once for each file that its analyzer watches for less than the window (milliseconds), and what that makes of its findings. */
export function shortWindowProblems(reports: readonly Report[], window: number): readonly Problem[] {
  const blind = reports.filter(report => isBlind(report, window));
  const watched = new Map(blind.map(report => [report.source, Math.round((report.watched ?? 0) / DAY)]));
  return [...watched].map(([source, days]) => {
    const asked = `${Math.round(window / DAY)} days`;
    const message = `the analyzer looks back ${days} days, less than the ${asked} asked for: what it gives no last use of does not count as unused`;
    const help = `set \`unused-for\` to \`${days}d\`, or collect from an analyzer that looks back ${asked}`;
    return problem('error', 'short-window', message, { path: source, help });
  });
}
