import type { AccessLevel, Catalogue } from '../catalogue/universe';
import { fold } from '../iam/name';

const LEVELS: readonly (AccessLevel | null)[] = ['Permissions management', 'Write', 'Tagging', 'Read', 'List', null];

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

/** The rank of the most harmful of some actions; below that of every level where there is none. */
export function highestRank(actions: readonly string[], universe: Catalogue): number {
  return actions.reduce((least, action) => Math.min(least, rankOf(levelOf(action, universe))), NO_RANK);
}
