import type { Catalogue } from '../catalogue/universe';
import { highestRank, NO_RANK } from '../render/access-level';
import { toldOf } from '../render/statement-words';
import type { Finding } from './finding';

/** Findings of which the most harmful first: by the highest access level among the actions that go, then by how many go, then as given. */
export function riskiestFirst<T extends Finding>(findings: readonly T[], universe: Catalogue): readonly T[] {
  // why: statements with the same list share what they lose, which can be thousands of actions
  const ranks = new Map<readonly string[], number>();
  const rankOfAll = (actions: readonly string[]) => {
    const rank = ranks.get(actions) ?? highestRank(actions, universe);
    ranks.set(actions, rank);
    return rank;
  };
  return findings
    .map(finding => {
      const gone = finding.statements.map(one => toldOf(one, finding.run).removed);
      const rank = gone.reduce((least, actions) => Math.min(least, rankOfAll(actions)), NO_RANK);
      return { finding, rank, actions: gone.reduce((sum, actions) => sum + actions.length, 0) };
    })
    .sort((a, b) => a.rank - b.rank || b.actions - a.actions)
    .map(({ finding }) => finding);
}
