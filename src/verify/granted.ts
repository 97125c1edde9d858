import type { Action, Catalogue, Service } from '../catalogue/universe';
import { fold } from '../iam/name';
import { contains, type Glob, readGlob } from './glob';

/** An entry by what it grants: every action, one, those of a pattern, or none; `service`, `name` and the pattern are folded. */
export type Grant =
  | { readonly kind: 'all'; readonly text: string }
  | { readonly kind: 'one'; readonly text: string; readonly service: string; readonly name: string }
  | { readonly kind: 'many'; readonly text: string; readonly service: string; readonly glob: Glob }
  | { readonly kind: 'none'; readonly text: string };

const ENTRY = /^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/;
const WILDCARD = /[*?]/;

const read = new WeakMap<Catalogue, Map<string, Grant>>();

/** Reads entries as written; one grant per text and universe, so that lists are compared cheaply. */
export function readGrants(texts: readonly string[], universe: Catalogue): Grant[] {
  let known = read.get(universe);
  if (known === undefined) {
    known = new Map();
    read.set(universe, known);
  }
  const grants: Grant[] = [];
  for (const text of texts) {
    let grant = known.get(text);
    if (grant === undefined) {
      grant = readGrant(text);
      known.set(text, grant);
    }
    grants.push(grant);
  }
  return grants;
}

function readGrant(text: string): Grant {
  if (text === '*' || text === '*:*') return { kind: 'all', text };
  if (!ENTRY.test(text)) return { kind: 'none', text };
  const folded = fold(text);
  const colon = folded.indexOf(':');
  const service = folded.slice(0, colon);
  const name = folded.slice(colon + 1);
  return WILDCARD.test(name)
    ? { kind: 'many', text, service, glob: readGlob(name) }
    : { kind: 'one', text, service, name };
}

const expansions = new WeakMap<Service, Map<string, readonly Action[]>>();

/** The actions of a service that a pattern grants, in the service's order; none of a service that is not known. */
export function expand(service: Service | undefined, glob: Glob): readonly Action[] {
  if (service === undefined) return [];
  let ofService = expansions.get(service);
  if (ofService === undefined) {
    ofService = new Map();
    expansions.set(service, ofService);
  }
  let actions = ofService.get(glob.pattern);
  if (actions === undefined) {
    actions = service.actions.filter(action => contains(glob, action.folded));
    ofService.set(glob.pattern, actions);
  }
  return actions;
}

interface ServiceGrants {
  /** Folded names: the exact ones and, once expanded, what the patterns grant of the universe. */
  readonly names: Set<string>;
  readonly globs: Glob[];
  expanded: boolean;
}

/** What a whole action list grants, worked out when it is first asked for. */
export class GrantedList {
  readonly #grants: readonly Grant[];
  readonly #universe: Catalogue;
  #services: Map<string, ServiceGrants> | null = null;
  #all = false;

  constructor(grants: readonly Grant[], universe: Catalogue) {
    this.#grants = grants;
    this.#universe = universe;
  }

  #index(): Map<string, ServiceGrants> {
    if (this.#services !== null) return this.#services;
    this.#services = new Map();
    for (const grant of this.#grants) {
      if (grant.kind === 'all') this.#all = true;
      if (grant.kind !== 'one' && grant.kind !== 'many') continue;
      let service = this.#services.get(grant.service);
      if (service === undefined) {
        service = { names: new Set(), globs: [], expanded: false };
        this.#services.set(grant.service, service);
      }
      if (grant.kind === 'one') service.names.add(grant.name);
      else service.globs.push(grant.glob);
    }
    return this.#services;
  }

  /** Tells whether the list grants an action, known or not, by folded prefix and folded name. */
  has(prefix: string, name: string): boolean {
    const service = this.#index().get(prefix);
    if (this.#all || service === undefined) return this.#all;
    if (service.names.has(name)) return true;
    if (!service.expanded) {
      const known = this.#universe.service(prefix);
      for (const glob of service.globs) for (const action of expand(known, glob)) service.names.add(action.folded);
      service.expanded = true;
    }
    return service.globs.some(glob => contains(glob, name));
  }

  /** Tells whether one entry of the list contains all that an entry can ever grant; false for one that cannot be read. */
  holds(grant: Grant): boolean {
    if (grant.kind === 'none') return false;
    if (grant.kind === 'one') return this.has(grant.service, grant.name);
    const services = this.#index();
    if (this.#all || grant.kind === 'all') return this.#all;
    return services.get(grant.service)?.globs.some(glob => contains(glob, grant.glob.pattern)) ?? false;
  }
}
