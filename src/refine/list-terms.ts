import type { Catalogue } from '../catalogue/universe';
import { fold } from '../iam/name';
import type { Removal, ServiceRemoval } from '../report/removal';
import { type Added, addsAll, addsByName, addsByPattern, NOTHING_ADDED, readAdded } from './added';
import type { Draft, Terms } from './draft';
import { type Keep, readKeep } from './keep';
import type { Share, SpareReason } from './met';

/** What the entries of one list are decided by: R without what keep rules and the list's own added entries spare. */
export class ListTerms {
  readonly universe: Catalogue;
  readonly split: boolean;
  readonly keep: Keep;
  /** Whether the list adds what may take actions out of R. */
  readonly adds: boolean;
  /** What was decided by these terms, by entry. */
  readonly drafts = new Map<string, Draft>();
  readonly #removal: Removal;
  readonly #standing: ReadonlySet<string> | null;
  readonly #added: Added;
  readonly #base: ListTerms | null;
  readonly #shares = new Map<string, Share>();

  /** `base` holds for the services to which `added` adds no entry of their own; null where these are the terms of all services. */
  constructor({ universe, removal, split, standing }: Terms, keep: Keep, added: Added, base: ListTerms | null) {
    this.universe = universe;
    this.split = split;
    this.keep = keep;
    this.adds = added.entries.length > 0;
    this.#removal = removal;
    this.#standing = standing;
    this.#added = added;
    this.#base = base;
  }

  /** The terms that decide the entries of a service: what other services add does not concern it. */
  about(prefix: string): ListTerms {
    return this.#base === null || this.#added.services.has(prefix) ? this : this.#base;
  }

  /** Tells whether the change adds an entry. */
  isAdded(text: string): boolean {
    return this.#standing !== null && !this.#standing.has(fold(text));
  }

  /** R in one service, nothing spared. */
  reported(prefix: string): ServiceRemoval | undefined {
    return this.#removal.service(prefix);
  }

  /** Every folded prefix that R answers for, sorted. */
  prefixes(): readonly string[] {
    return this.#removal.prefixes();
  }

  /**
   * Why an action, known or not, stays although R holds it; undefined where nothing spares it. What an added pattern grants
   * is spared unless the reports name it one by one.
   */
  spares(prefix: string, name: string): SpareReason | undefined {
    if (this.keep.grants(prefix, name)) return 'keep-rule';
    if (addsByName(this.#added, prefix, name)) return 'added';
    if (this.reported(prefix)?.listed.has(name)) return undefined;
    return addsByPattern(this.#added, prefix, name) ? 'added' : undefined;
  }

  /** Tells whether an added pattern grants all that a pattern of a service can ever grant. */
  isWithinAdded(prefix: string, pattern: string): boolean {
    return addsAll(this.#added, prefix, pattern);
  }

  /** R in one service as the entries of the list meet it. */
  share(prefix: string): Share | undefined {
    const home = this.about(prefix);
    if (home !== this) return home.share(prefix);
    const known = this.#shares.get(prefix);
    if (known) return known;
    const reported = this.reported(prefix);
    if (!reported) return undefined;
    const { everything, services } = this.#added;
    const touched = everything || services.has(prefix) || this.keep.isAbout(prefix);
    const share = touched ? this.#shareOf(prefix, reported) : reported;
    this.#shares.set(prefix, share);
    return share;
  }

  #shareOf(prefix: string, { whole, unused: names, inWindow }: ServiceRemoval): Share {
    const unused = new Set<string>();
    const spared = new Map<string, SpareReason>();
    for (const name of names) {
      const reason = this.spares(prefix, name);
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
const EVERYTHING: Added = { entries: ['*'], everything: true, services: new Map() };

/** The terms for one list; lists that add the same share them. */
export function listTerms(entries: readonly string[], terms: Terms): ListTerms {
  let found = known.get(terms);
  if (!found) {
    found = { base: new ListTerms(terms, readKeep(terms.keep), NOTHING_ADDED, null), lists: new Map() };
    known.set(terms, found);
  }
  return termsBy(readAdded(entries, terms.standing, terms.removal), terms, found);
}

function termsBy(added: Added, terms: Terms, { base, lists }: Known): ListTerms {
  if (added.entries.length === 0) return base;
  const key = added.entries.join(' ');
  const known = lists.get(key);
  if (known) return known;
  const alone = added.services.size === 0;
  const rest = added.everything ? (alone ? null : termsBy(EVERYTHING, terms, { base, lists })) : base;
  const made = new ListTerms(terms, base.keep, added, rest);
  lists.set(key, made);
  return made;
}
