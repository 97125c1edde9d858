import { valueAt } from './locate/plain-value';
import { statementAt } from './locate/statement-at';

/** A statement that was edited: its place, its verdict and its entries after. */
export interface EditedStatement {
  readonly pointer: string;
  readonly verdict: string;
  readonly after: readonly string[];
}

/** What a file says once nothing but the lists of some statements moved, and the emptied ones went; all of it plain values. */
export function withListsMoved(before: unknown, edited: readonly EditedStatement[]): unknown {
  const expected = structuredClone(before);
  for (const one of edited.filter(({ verdict }) => verdict !== 'emptied')) {
    const statement = statementAt(expected, one.pointer);
    const key = statement.actions === undefined ? 'Action' : 'actions';
    const single = typeof statement[key] === 'string' && one.after.length === 1;
    statement[key] = single ? one.after[0] : one.after;
  }
  // why: the last first, so that the places of the others stay true
  for (const { pointer } of edited.filter(({ verdict }) => verdict === 'emptied').reverse()) {
    const at = pointer.lastIndexOf('/');
    (valueAt(expected, pointer.slice(0, at)) as unknown[]).splice(Number(pointer.slice(at + 1)), 1);
  }
  return expected;
}
