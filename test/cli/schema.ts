import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { expect } from 'vitest';
import { ROOT } from './run';

/** The schema of `--format json`, as published: readers may meet fields that they do not know. */
export const SCHEMA: unknown = JSON.parse(readFileSync(join(ROOT, 'schema/result.schema.json'), 'utf8'));

/** Parses what `--format json` printed and holds it against the schema, and against a copy that allows no field beyond it. */
export function validResult<T>(text: string): T {
  const value: unknown = JSON.parse(text);
  for (const schema of [SCHEMA, closed(SCHEMA)]) {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
    const validate = ajv.compile(schema as object);
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
  }
  return value as T;
}

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'required' in schema ? { ...copy, additionalProperties: false } : copy;
}
