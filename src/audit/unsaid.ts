import { readEntry } from '../iam/entry';
import { entryGrants } from '../iam/granting';
import { fold } from '../iam/name';
import type { Problem } from '../problem';
import type { Report } from '../report/evidence';
import { lists } from './resolving';
import type { Current } from './standing';

/**
 * Tells of an action that was unused when an older audit looked whether that is open today: the statement grants it still, and its
 * reports list it, but one of them watched for less than the window and cannot say that it was unused for so long.
 */
export function unsaidBy(problems: readonly Problem[]): (one: Current, action: string) => boolean {
  const short = new Set(problems.flatMap(({ code, path }) => (code === 'short-window' && path !== null ? [path] : [])));
  return ({ statement: { evidence, statement } }, action) => {
    const reports = evidence?.reports ?? [];
    if (short.size === 0 || !reports.some(({ source }) => short.has(source))) return false;
    const folded = fold(action);
    const isOpen = (report: Report) => lists(short.has(report.source) ? undated(report) : report, folded);
    if (!reports.every(isOpen)) return false;
    return (statement.actions?.entries ?? []).some(entry => entryGrants(readEntry(entry), folded));
  };
}

/** What a report says without a last use: with one it is known whether that lies in the window. */
function undated(report: Report): Report {
  const services = report.services.map(service => ({
    ...service,
    whole: service.whole && service.lastAccessed === null,
    actions: service.actions.filter(({ lastAccessed }) => lastAccessed === null),
  }));
  return { ...report, services };
}
