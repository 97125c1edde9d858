import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';

const text = { type: 'string' };
const line = { type: 'integer', minimum: 1 };
const side = { type: 'string', enum: ['LEFT', 'RIGHT'] };
const anchor = { line, side, start_line: line, start_side: side };

function object(properties: Readonly<Record<string, object>>, required: readonly string[] = []): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

const comment = object({ path: text, body: text, position: { type: 'integer' }, ...anchor }, ['path', 'body']);

/** The bodies that the write operations take, by GitHub's operation id; nothing else may be in them. */
const SCHEMAS = {
  'pulls/create-review': object({
    commit_id: text,
    body: text,
    event: { type: 'string', enum: ['APPROVE', 'REQUEST_CHANGES', 'COMMENT'] },
    comments: { type: 'array', items: comment },
  }),
  'pulls/create-review-comment': object(
    {
      body: text,
      commit_id: text,
      path: text,
      position: { type: 'integer' },
      ...anchor,
      in_reply_to: { type: 'integer' },
      subject_type: { type: 'string', enum: ['line', 'file'] },
    },
    ['body'],
  ),
  'pulls/update-review-comment': object({ body: text }, ['body']),
  'issues/create-comment': object({ body: text }, ['body']),
  'issues/update-comment': object({ body: text }, ['body']),
  graphql: object(
    { query: text, variables: { type: ['object', 'null'] }, operationName: { type: ['string', 'null'] } },
    ['query'],
  ),
} as const;

/** An operation that takes a body. */
export type Operation = keyof typeof SCHEMAS;

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validators = new Map<Operation, ValidateFunction>();

/** GitHub's sentence on a body that does not fit its operation's schema, or null when it fits. */
export function schemaRefusal(operation: Operation, body: unknown): string | null {
  const validate = validators.get(operation) ?? ajv.compile(SCHEMAS[operation]);
  validators.set(operation, validate);
  if (validate(body)) return null;
  const sentences = (validate.errors ?? []).map(error => sentence(error, body));
  return `Invalid request.\n\n${[...new Set(sentences)].join('\n')}`;
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
