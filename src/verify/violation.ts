/** The laws that every refinement obeys; `settled` is checked by running again, the others here. */
export type Law =
  | 'narrower'
  | 'narrower-tomorrow'
  | 'nothing-else-lost'
  | 'nothing-unused-left'
  | 'only-the-list-moved'
  | 'settled';

/** A law that does not hold, with an action, an entry or a place that shows it. */
export interface Violation {
  readonly law: Law;
  readonly witness: string;
}
