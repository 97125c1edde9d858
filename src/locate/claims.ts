import { quoted } from '../input/quoted';
import { type Owner, ownersKey } from '../report/principals';

/** What a source says of whose a policy is. */
export interface Claimed {
  /** Whom it names, each once. */
  readonly principals: readonly Owner[];
  /** Why it cannot name all of them, in words for people; the source yields nobody where there is a reason. */
  readonly unclear: readonly string[];
  /** How they were found, in words for people. */
  readonly how: string;
  /** The names of the managed policies it comes to, folded, with `*` for what is not known. */
  readonly called: readonly string[];
  /** Whether another place has roles of the same made-up names, so that a pattern among its principals means those too. */
  readonly isAlike?: boolean;
}

/** How many ways, and how many reasons, are told before they are counted. */
const TOLD = 3;

/** Gathers what a source says of one policy, each principal and each reason once. */
export class Gathering {
  readonly #principals = new Map<string, Owner>();
  readonly #ways = new Set<string>();
  readonly #unclear = new Set<string>();
  readonly #called = new Set<string>();

  /** Takes a principal, and how it was found. */
  add(owner: Owner, how: string): void {
    this.#principals.set(ownersKey([owner]), owner);
    this.#ways.add(how);
  }

  /** Takes a reason why not all principals can be named. */
  doubt(reason: string): void {
    this.#unclear.add(reason);
  }

  /** Takes the name of a managed policy that it comes to. */
  call(name: string): void {
    this.#called.add(name);
  }

  /** What was gathered; without anybody the reason is the one that is given here. */
  claimed(nobody: string): Claimed {
    if (this.#principals.size + this.#unclear.size === 0) this.doubt(nobody);
    return {
      principals: [...this.#principals.values()],
      unclear: [...this.#unclear],
      how: listed([...this.#ways], '; '),
      called: [...this.#called],
    };
  }
}

/** Some phrases as one, the rest of many counted. */
export function listed(phrases: readonly string[], between: string): string {
  const rest = phrases.length - TOLD;
  return phrases.slice(0, TOLD).join(between) + (rest > 0 ? ` and ${rest} more` : '');
}

/** Says that something is known only where the source is used. */
export function givenFromOutside(what: string): string {
  return `${quoted(what)} is given from outside`;
}
