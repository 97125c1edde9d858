import * as v from 'valibot';
import type { Path } from '../input/place';
import { type Outcome, refused } from './outcome';

/** Reads a value by a schema; the refusal names the path inside the document and what was expected there. */
export function shaped<S extends v.GenericSchema>(schema: S, value: unknown, path: Path): Outcome<v.InferOutput<S>> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const below = (issue.path ?? []).map(step => step.key as string | number);
  return refused(issue.message, { path: [...path, ...below] });
}
