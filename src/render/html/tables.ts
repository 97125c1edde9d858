import { levelOf, rankOf } from '../../catalogue/access-level';
import type { Catalogue, Service } from '../../catalogue/universe';
import { fold } from '../../iam/name';
import { addTo } from '../../input/many';
import { DAY } from '../../input/time';
import type { Principal } from '../../report/principals';
import type { Removal } from '../../report/removal';
import { plain } from '../plain';
import { Interned } from './intern';
import { LEVEL_LETTERS, type PrincipalData, type ServiceData, type SetData } from './page-data';
import type { LabelOf } from './principal-labels';

/** What statements share: texts, principals, services and sets of actions, each once. */
export class Tables {
  readonly #universe: Catalogue;
  readonly #texts = new Interned<string>();
  readonly #principals = new Interned<PrincipalData>();
  readonly #services = new Interned<ServiceData>();
  readonly #sets = new Interned<SetData>();
  readonly #places = new Map<Service, ReadonlyMap<string, number>>();

  readonly #labelOf: LabelOf;

  constructor(universe: Catalogue, labelOf: LabelOf) {
    this.#universe = universe;
    this.#labelOf = labelOf;
  }

  /** The number of a text, which is made safe to print. */
  text(text: string): number {
    const safe = plain(text);
    return this.#texts.number(safe, () => safe);
  }

  /** The number of a role or user. */
  principal(principal: Principal): number {
    const { arn } = principal;
    const label = this.#labelOf(principal);
    return this.#principals.number(`${label} ${arn ?? ''}`, () => ({
      name: this.text(label),
      ...(arn === null ? {} : { arn: this.text(arn) }),
    }));
  }

  /** The sets, one a service, of some actions by full name; `removal` says when they were last used. */
  sets(actions: readonly string[], removal: Removal | null): readonly number[] {
    return [...groupByPrefix(actions)].flatMap(([prefix, some]) => {
      const service = this.#universe.service(prefix);
      if (!service) return [];
      const places = this.#placesIn(service);
      const sorted = some
        .flatMap(action => places.get(fold(action.slice(prefix.length + 1))) ?? [])
        .sort((a, b) => a - b);
      const number = this.#service(service);
      const days = daysOf(service, sorted, removal);
      const set = { service: number, places: written(sorted), ...(days === null ? {} : { days }) };
      return [this.#sets.number(`${number} ${set.places} ${days}`, () => set)];
    });
  }

  /** All that was asked for. */
  data() {
    return {
      texts: this.#texts.values,
      principals: this.#principals.values,
      services: this.#services.values,
      sets: this.#sets.values,
    };
  }

  #service(service: Service): number {
    return this.#services.number(service.key, () => ({
      prefix: service.prefix,
      names: service.actions.map(({ name }) => name).join(' '),
      levels: service.actions
        .map(({ folded }) => LEVEL_LETTERS[rankOf(levelOf(`${service.key}:${folded}`, this.#universe))] ?? '-')
        .join(''),
    }));
  }

  #placesIn(service: Service): ReadonlyMap<string, number> {
    const known = this.#places.get(service) ?? new Map(service.actions.map(({ folded }, place) => [folded, place]));
    this.#places.set(service, known);
    return known;
  }
}

function groupByPrefix(actions: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const action of actions) addTo(groups, fold(action.slice(0, action.indexOf(':'))), action);
  return groups;
}

/** Places in order as runs, `0-3.7` in base 36. */
function written(places: readonly number[]): string {
  const runs: string[] = [];
  for (let at = 0; at < places.length; at++) {
    const first = places[at] ?? 0;
    while (places[at + 1] === (places[at] ?? 0) + 1) at++;
    const last = places[at] ?? 0;
    runs.push(first === last ? first.toString(36) : `${first.toString(36)}-${last.toString(36)}`);
  }
  return runs.join('.');
}

/** When each was last used, or null where that is said of none. */
function daysOf(service: Service, places: readonly number[], removal: Removal | null): string | null {
  const claims = removal?.service(service.key);
  if (!claims) return null;
  const days = places.map(place => {
    const time = claims.lastAccessed(service.actions[place]?.folded ?? '');
    return time === null ? '' : Math.floor(time / DAY).toString(36);
  });
  return days.every(day => day === '') ? null : days.join('.');
}
