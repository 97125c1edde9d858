import type { FileAnalysis, StatementAnalysis } from '../analyse/analysis';
import { nameOf } from '../configuration/principal';
import { readEntry } from '../iam/entry';
import { entryGrants } from '../iam/granting';
import { byCodePoint, fold } from '../iam/name';
import { grants } from '../iam/pattern';
import { addTo } from '../input/many';
import type { Report } from '../report/evidence';

/** Unused actions (full names) that a statement of some principals (bare names) no longer has. */
export interface Gone {
  readonly principals: readonly string[];
  readonly actions: readonly string[];
}

/** A principal whose report still names actions that nothing grants any more: the next report should not. */
export interface Resolving {
  /** The bare name of a role or user. */
  readonly principal: string;
  readonly actions: readonly string[];
}

/** Which findings should resolve with the next report, by what is gone from the policies and still stands in the reports. */
export function resolvingOf(
  gone: readonly Gone[],
  files: readonly FileAnalysis[],
  reports: readonly Report[],
): readonly Resolving[] {
  const wanted = new Map<string, string[]>();
  for (const { principals, actions } of gone) {
    for (const name of reported(principals, reports)) for (const action of actions) addTo(wanted, name, action);
  }
  const granting = statementsBy(files, wanted);
  return [...wanted]
    .map(([principal, some]) => {
      const mine = reports.filter(report => report.principal !== null && nameOf(report.principal) === principal);
      const entries = (granting.get(principal) ?? []).flatMap(
        one => one.statement.actions?.entries.map(readEntry) ?? [],
      );
      const actions = [...new Set(some)].filter(
        action =>
          mine.some(report => lists(report, fold(action))) && !entries.some(entry => entryGrants(entry, fold(action))),
      );
      return { principal, actions: actions.sort(byCodePoint) };
    })
    .filter(({ actions }) => actions.length > 0)
    .sort((a, b) => byCodePoint(a.principal, b.principal));
}

/** The names in the reports that some names mean; in a name of which only parts are known `*` stands for any text. */
function reported(principals: readonly string[], reports: readonly Report[]): readonly string[] {
  const names = new Set(reports.flatMap(({ principal }) => (principal === null ? [] : [nameOf(principal)])));
  return [...names].filter(name => principals.some(one => one === name || (one.includes('*') && grants(one, name))));
}

/** The statements that allow actions, by each of the principals that are asked for. */
function statementsBy(
  files: readonly FileAnalysis[],
  names: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly StatementAnalysis[]> {
  const found = new Map<string, StatementAnalysis[]>();
  for (const { policies } of files) {
    for (const one of policies.flatMap(({ statements }) => statements)) {
      if (one.statement.blocked !== null) continue;
      for (const { principal } of one.principals) {
        const name = principal && nameOf(principal.arn ?? principal.name);
        if (name !== null && names.has(name)) addTo(found, name, one);
      }
    }
  }
  return found;
}

/** Whether a report calls an action (folded full name) unused, by itself or with its whole service. */
export function lists({ services }: Report, action: string): boolean {
  const [prefix = '', name = ''] = action.split(':');
  return services.some(
    service =>
      fold(service.prefix) === prefix && (service.whole || service.actions.some(one => fold(one.name) === name)),
  );
}
