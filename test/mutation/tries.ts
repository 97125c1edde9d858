// Stands for `tries` while the tests themselves are tested: what a test expects to meet in its draws goes by how many it makes.
import { MOST, SEED } from './fast-check';

export const IS_LONG = false;

export function tries(numRuns: number, seed = SEED) {
  return { seed, numRuns: Math.min(numRuns, MOST) };
}
