import type { Catalogue } from '../catalogue/universe';
import type { Removal } from '../report/removal';
import type { ClaimedText } from './claim';
import { type ClaimedList, type ListCase, readCase } from './list-case';
import { leftUnnamed, lost, notNarrower, notNarrowerTomorrow } from './list-laws';
import { misplacement } from './text-law';
import type { Law, Violation } from './violation';

export type { ClaimedPolicy, ClaimedStatement, ClaimedText } from './claim';
export type { ClaimedList } from './list-case';
export type { Law, Violation } from './violation';

const LIST_LAWS: readonly (readonly [Law, (list: ListCase) => string | null])[] = [
  ['narrower', notNarrower],
  ['narrower-tomorrow', notNarrowerTomorrow],
  ['nothing-else-lost', lost],
  ['nothing-unused-left', leftUnnamed],
];

/** Checks laws 1 to 4 on one action list; the violations found, at most one per law. */
export function checkList(claim: ClaimedList, universe: Catalogue, removal: Removal): Violation[] {
  const list = readCase(claim, universe, removal);
  const violations: Violation[] = [];
  for (const [law, find] of LIST_LAWS) {
    const witness = find(list);
    if (witness !== null) violations.push({ law, witness });
  }
  return violations;
}

/** Checks law 5 on one edited file; the first violation found, or none. Throws where the judge of its format was not loaded. */
export function checkText(claim: ClaimedText): Violation[] {
  const witness = misplacement(claim);
  return witness === null ? [] : [{ law: 'only-the-list-moved', witness }];
}
