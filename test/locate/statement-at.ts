import { valueAt } from './plain-value';

/** The statement at a pointer; that of a `dynamic` block is its content. */
export function statementAt(root: unknown, pointer: string): Record<string, unknown> {
  const found = valueAt(root, pointer) as Record<string, unknown>;
  return ([found.content].flat()[0] ?? found) as Record<string, unknown>;
}
