import type { ErrorObject } from 'ajv';

/** What ajv found wrong, one line each, for whoever mends the fake. */
export function explained(errors: readonly ErrorObject[] | null | undefined): readonly string[] {
  return (errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** What ajv found wrong in GitHub's words, each once. */
export function sentences(errors: readonly ErrorObject[] | null | undefined, body: unknown): readonly string[] {
  return [...new Set((errors ?? []).map(error => sentence(error, body)))];
}

function sentence({ keyword, params, instancePath, message }: ErrorObject, body: unknown): string {
  if (keyword === 'additionalProperties') return `"${params.additionalProperty}" is not a permitted key.`;
  if (keyword === 'required') return `"${params.missingProperty}" wasn't supplied.`;
  const keys = instancePath.split('/').slice(1);
  let value = body;
  for (const key of keys) value = (value as Record<string, unknown> | undefined)?.[key];
  const shown = value === null ? 'nil' : JSON.stringify(value);
  const where = `For '${keys.map(key => (/^\d+$/.test(key) ? 'items' : `properties/${key}`)).join('/')}', ${shown}`;
  if (keyword === 'enum') return `${where} is not a member of ${JSON.stringify(params.allowedValues)}.`;
  if (keyword === 'type') return `${where} is not a ${[params.type].flat().join(' or ')}.`;
  return `${where} ${message}.`;
}
