/** How a random test is run: see docs/correctness.md. */
export interface Tries {
  readonly seed: number;
  readonly numRuns: number;
}

/** How often a random test tries, and from which seed: what it says itself, unless `SEED` names another seed, and `RUNS` times as often. */
export function tries(numRuns: number, seed = 20261123): Tries {
  return { seed: Math.trunc(numberIn('SEED') ?? seed), numRuns: Math.ceil(numRuns * (numberIn('RUNS') ?? 1)) };
}

/** Whether somebody asked for more than continuous integration does. */
export const IS_LONG = (numberIn('RUNS') ?? 1) > 1;

function numberIn(name: string): number | null {
  const text = process.env[name];
  if (text === undefined || text === '') return null;
  const value = Number(text);
  if (!(value > 0)) throw new Error(`\`${name}\` is \`${text}\`; write a number above 0`);
  return value;
}
