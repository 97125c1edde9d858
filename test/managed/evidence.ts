import type { Names, Unused } from '../refine/reference';

/** How much of what is unused, as shares between 0 and 1. */
export interface Densities {
  /** Of the services, unused as a whole. */
  readonly whole: number;
  /** Of the other services, those of which actions are named. */
  readonly services: number;
  /** Of their actions, unused. */
  readonly unused: number;
  /** Of their actions, used inside the window. */
  readonly recent: number;
}

/** Random evidence over a whole catalogue, the same for the same seed, with some names that only the report knows. */
export function randomEvidence(names: Names, seed: number, densities: Densities): Unused {
  const random = randomNumbers(seed);
  const found = { whole: [] as string[], unused: [] as string[], recent: [] as string[] };
  for (const [service, list] of Object.entries(names)) {
    if (random() < densities.whole) {
      found.whole.push(service);
      continue;
    }
    if (random() >= densities.services) continue;
    for (const name of list) {
      const dice = random();
      if (dice < densities.unused) found.unused.push(`${service}:${name}`);
      else if (dice < densities.unused + densities.recent) found.recent.push(`${service}:${name}`);
    }
    if (densities.unused < 1 && random() < densities.unused / 4) found.unused.push(`${service}:GetSomethingNewer`);
  }
  return found;
}

/** Mulberry32: numbers between 0 and 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
