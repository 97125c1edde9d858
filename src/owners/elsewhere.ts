import { addTo } from '../input/many';
import { quoted } from '../input/quoted';
import type { Claimed } from '../locate/claims';
import type { NamesGiven } from '../locate/names-given';
import { mayBeSame } from '../locate/policy-name';
import { type Owner, ownersKey } from '../report/principals';

/** Where names are given together: a template, or a folder of Terraform files. */
export interface NamingPlace {
  /** The path of the template, or of the folder. */
  readonly place: string;
  readonly names: NamesGiven;
}

/** What is attached by a name somewhere. */
interface Attached {
  readonly place: string;
  readonly from: string;
}

// why: letters of patterns that are compared with one another; a repository of thousands of templates needs a hundredth of it
const FUEL = 20_000_000;

/**
 * What other places of a run leave open of what one says: they attach its managed policy by name, or make up names of roles
 * that cannot be told from its own.
 */
export class Elsewhere {
  readonly #attached = new Map<string, Attached[]>();
  readonly #patterns: readonly (readonly [string, readonly Attached[]])[];
  /** By the key of a name of which only parts are known: where it is given. */
  readonly #madeUp = new Map<string, Set<string>>();
  #fuel = FUEL;

  constructor(places: readonly NamingPlace[]) {
    for (const { place, names } of places) {
      const own = new Set(names.policies);
      // why: a policy that has its name here, too, is the one that is meant here
      for (const { name, from } of names.attached) if (!own.has(name)) addTo(this.#attached, name, { place, from });
      for (const owner of names.principals.filter(({ isPattern }) => isPattern)) {
        const key = ownersKey([owner]);
        this.#madeUp.set(key, (this.#madeUp.get(key) ?? new Set()).add(place));
      }
    }
    this.#patterns = [...this.#attached].filter(([name]) => name.includes('*'));
  }

  /** What a place says of whose a policy is, with what others leave open of it. */
  seen(claimed: Claimed, place: string): Claimed {
    const alike = claimed.principals.flatMap(owner => this.#alike(owner, place));
    const open = [...claimed.called.flatMap(name => this.#attaching(name, place)), ...alike];
    if (open.length === 0) return claimed;
    return { ...claimed, unclear: [...new Set([...claimed.unclear, ...open])], isAlike: alike.length > 0 };
  }

  #attaching(name: string, place: string): readonly string[] {
    const isKnown = !name.includes('*');
    const found = [...(this.#attached.get(name) ?? [])];
    for (const [other, some] of isKnown ? this.#patterns : this.#attached) {
      if (other === name || !mayMeet(name, other)) continue;
      this.#fuel -= name.length * other.length;
      if (this.#fuel < 0) return ['too many names of policies are not known as a whole'];
      if (mayBeSame(name, other)) for (const one of some) found.push(one);
    }
    return found.flatMap(one =>
      one.place === place ? [] : `${one.from} in ${shown(one.place)} attaches it by its name`,
    );
  }

  #alike(owner: Owner, place: string): readonly string[] {
    if (!owner.isPattern) return [];
    const others = [...(this.#madeUp.get(ownersKey([owner])) ?? [])].filter(one => one !== place);
    const [first] = others;
    if (first === undefined) return [];
    const more = others.length > 1 ? ` and ${others.length - 1} more` : '';
    return [`roles of ${shown(first)}${more} are called ${quoted(owner.name)}, too`];
  }
}

/** Whether what is known before the first and behind the last `*` of two names leaves it open that they are the same. */
function mayMeet(one: string, other: string): boolean {
  const [head, otherHead] = [headOf(one), headOf(other)];
  const [tail, otherTail] = [tailOf(one), tailOf(other)];
  return (
    (head.startsWith(otherHead) || otherHead.startsWith(head)) && (tail.endsWith(otherTail) || otherTail.endsWith(tail))
  );
}

function headOf(name: string): string {
  return name.split('*', 1)[0] ?? '';
}

function tailOf(name: string): string {
  return name.slice(name.lastIndexOf('*') + 1);
}

function shown(place: string): string {
  return quoted(place === '' ? '.' : place);
}
