import type { Action, Catalogue, Service } from '../catalogue/universe';
import { type Entry, readEntry } from '../iam/entry';
import { grants, lead } from '../iam/pattern';
import { countBefore } from '../source/in-order';

/** Some actions of one service, sorted by folded name. */
export interface ServiceActions {
  readonly service: Service;
  readonly actions: readonly Action[];
}

/** The actions of a service whose folded names begin with a folded text. */
export function startingWith(service: Service, foldedText: string): readonly Action[] {
  const { actions } = service;
  if (foldedText === '') return actions;
  const start = countBefore(actions.length, index => (actions[index]?.folded ?? '') < foldedText);
  let end = start;
  while (actions[end]?.folded.startsWith(foldedText)) end++;
  return actions.slice(start, end);
}

const expansions = new WeakMap<Service, Map<string, readonly Action[]>>();

/** The actions of a service that a folded pattern grants; each pattern is expanded once. */
export function grantedBy(service: Service, pattern: string): readonly Action[] {
  const known = expansions.get(service) ?? new Map<string, readonly Action[]>();
  expansions.set(service, known);
  const actions = known.get(pattern) ?? expanded(service, pattern);
  known.set(pattern, actions);
  return actions;
}

function expanded(service: Service, pattern: string): readonly Action[] {
  const first = lead(pattern);
  const near = startingWith(service, first);
  const rest = pattern.slice(first.length);
  return rest === '*' ? near : near.filter(action => grants(rest, action.folded.slice(first.length)));
}

/** M: the actions of the universe that an entry grants, service by service in code-point order. */
export function grantedActions(entry: Entry, universe: Catalogue): readonly ServiceActions[] {
  switch (entry.kind) {
    case 'invalid':
      return [];
    case 'all':
      return universe.prefixes().flatMap(prefix => {
        const service = universe.service(prefix);
        return service ? [{ service, actions: service.actions }] : [];
      });
    case 'exact': {
      const service = universe.service(entry.service);
      const action = service?.find(entry.name);
      return service && action ? [{ service, actions: [action] }] : [];
    }
    case 'pattern': {
      const service = universe.service(entry.service);
      return service ? [{ service, actions: grantedBy(service, entry.pattern) }] : [];
    }
  }
}

/** The actions of the universe that some entries grant, and whether AWS tracks their use; null where that is not known. */
export function trackingOf(entries: readonly string[], universe: Catalogue): ReadonlyMap<Action, boolean | null> {
  const found = new Map<Action, boolean | null>();
  for (const entry of entries) {
    for (const { actions } of grantedActions(readEntry(entry), universe)) {
      for (const action of actions) found.set(action, action.tracked);
    }
  }
  return found;
}

/** The actions of the universe that some entries grant, by their folded full names. */
export function actionsByName(entries: readonly string[], universe: Catalogue): ReadonlyMap<string, Action> {
  const found = new Map<string, Action>();
  for (const entry of entries) {
    for (const { service, actions } of grantedActions(readEntry(entry), universe)) {
      for (const action of actions) found.set(`${service.key}:${action.folded}`, action);
    }
  }
  return found;
}
