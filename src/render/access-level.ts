import type { Catalogue } from '../catalogue/universe';
import { ACCESS_LEVELS, type AccessLevel } from '../iam/access-level';
import { fold } from '../iam/name';

const LEVELS: readonly (AccessLevel | null)[] = [...ACCESS_LEVELS, null];

/** What an action, by its full name, lets one do; null where nobody has said. */
export function levelOf(action: string, universe: Catalogue): AccessLevel | null {
  const [prefix = '', name = ''] = fold(action).split(':');
  return universe.service(prefix)?.find(name)?.level ?? null;
}

/** How much harm a level can do, 0 for the most: permissions, then writing, tagging, reading, listing, and what nobody has said. */
export function rankOf(level: AccessLevel | null): number {
  return LEVELS.indexOf(level);
}

/** The rank below that of every level. */
export const NO_RANK = LEVELS.length;

/** Actions with the most harmful first, those of one level in their order. */
export function mostHarmfulFirst(actions: readonly string[], universe: Catalogue): readonly string[] {
  return actions
    .map(action => ({ action, rank: rankOf(levelOf(action, universe)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ action }) => action);
}
