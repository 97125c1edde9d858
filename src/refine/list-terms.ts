import type { Catalogue } from '../catalogue/universe';
import { readEntry } from '../iam/entry';
import { byCodePoint, fold } from '../iam/name';
import type { Removal, ServiceRemoval } from '../report/removal';
import type { Draft, Terms } from './draft';
import { type Keep, readKeep } from './keep';
import type { Share, SpareReason } from './met';

/** What the entries of one list are decided by: R without what keep rules and the list's own added entries spare. */
export class ListTerms {
  readonly universe: Catalogue;
  readonly split: boolean;
  readonly keep: Keep;
  /** What was decided by these terms, by entry. */
  readonly drafts = new Map<string, Draft>();
  readonly #removal: Removal;
  readonly #standing: ReadonlySet<string> | null;
  readonly #added: ReadonlySet<string>;
  readonly #addedServices: ReadonlySet<string>;
  readonly #base: ListTerms | null;
  readonly #shares = { standing: new Map<string, Share>(), added: new Map<string, Share>() };

  /** `added` holds the folded exact entries of the list that the change adds and R holds; `base` is for lists without any. */
  constructor(
    { universe, removal, split, standing }: Terms,
    keep: Keep,
    added: ReadonlySet<string>,
    base: ListTerms | null,
  ) {
    this.universe = universe;
    this.split = split;
    this.keep = keep;
    this.#removal = removal;
    this.#standing = standing;
    this.#added = added;
    this.#base = base;
    this.#addedServices = new Set([...added].map(entry => entry.slice(0, entry.indexOf(':'))));
  }

  /** The terms that decide the entries of a service: what other services add does not concern it. */
  about(prefix: string): ListTerms {
    return this.#base === null || this.#addedServices.has(prefix) ? this : this.#base;
  }

  /** Tells whether the change adds an entry. */
  isAdded(text: string): boolean {
    return this.#standing !== null && !this.#standing.has(fold(text));
  }

  /** Tells whether an entry stood somewhere before the change. */
  stood(text: string): boolean {
    return this.#standing?.has(fold(text)) === true;
  }

  /** R in one service, nothing spared. */
  reported(prefix: string): ServiceRemoval | undefined {
    return this.#removal.service(prefix);
  }

  /** Every folded prefix that R answers for, sorted. */
  prefixes(): readonly string[] {
    return this.#removal.prefixes();
  }

  /** Why an action, known or not, stays although R holds it; undefined where nothing spares it. */
  spares(prefix: string, name: string): SpareReason | undefined {
    if (this.keep.grants(prefix, name)) return 'keep-rule';
    return this.#addedServices.has(prefix) && this.#added.has(`${prefix}:${name}`) ? 'added' : undefined;
  }

  /** R in one service as a pattern meets it: one that the change adds loses only what the reports name one by one. */
  share(prefix: string, added: boolean): Share | undefined {
    const home = this.about(prefix);
    if (home !== this) return home.share(prefix, added);
    const shares = added ? this.#shares.added : this.#shares.standing;
    const known = shares.get(prefix);
    if (known) return known;
    const reported = this.reported(prefix);
    if (!reported) return undefined;
    const touched = added || this.keep.isAbout(prefix) || this.#addedServices.has(prefix);
    const share = touched ? this.#shareOf(prefix, reported, added) : reported;
    shares.set(prefix, share);
    return share;
  }

  #shareOf(prefix: string, { whole, unused: names, listed, inWindow }: ServiceRemoval, added: boolean): Share {
    const unused = new Set<string>();
    const spared = new Map<string, SpareReason>();
    for (const name of names) {
      const reason = this.spares(prefix, name) ?? (added && !listed.has(name) ? 'added' : undefined);
      if (reason) spared.set(name, reason);
      else unused.add(name);
    }
    return { whole, unused, inWindow, spared };
  }
}

interface Known {
  readonly base: ListTerms;
  readonly lists: Map<string, ListTerms>;
}

const known = new WeakMap<Terms, Known>();
const NONE: ReadonlySet<string> = new Set();

/** The terms for one list; lists that add the same unused actions share them. */
export function listTerms(entries: readonly string[], terms: Terms): ListTerms {
  let found = known.get(terms);
  if (!found) {
    found = { base: new ListTerms(terms, readKeep(terms.keep), NONE, null), lists: new Map() };
    known.set(terms, found);
  }
  if (terms.standing === null) return found.base;
  const added = addedActions(entries, terms.standing, terms.removal);
  if (added.size === 0) return found.base;
  const key = [...added].sort(byCodePoint).join(' ');
  let ofList = found.lists.get(key);
  if (!ofList) {
    ofList = new ListTerms(terms, found.base.keep, added, found.base);
    found.lists.set(key, ofList);
  }
  return ofList;
}

/** The added exact entries, folded, that R holds or may hold; the others change nothing. */
function addedActions(
  entries: readonly string[],
  standing: ReadonlySet<string>,
  removal: Removal,
): ReadonlySet<string> {
  const added = new Set<string>();
  for (const text of entries) {
    const folded = fold(text);
    if (standing.has(folded)) continue;
    const entry = readEntry(text);
    if (entry.kind !== 'exact') continue;
    const reported = removal.service(entry.service);
    if (reported && (reported.whole || reported.unused.has(entry.name))) added.add(folded);
  }
  return added;
}
