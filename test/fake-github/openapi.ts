import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { asJsonSchema, type Json } from './openapi-schema';
import { explained, sentences } from './openapi-words';

interface Parameter {
  readonly in: 'path' | 'query';
  readonly name: string;
  readonly required?: boolean;
  readonly schema: { readonly type?: string };
}

/** An operation of GitHub's description: its address, and what stands in it. */
export interface Described {
  readonly id: string;
  readonly method: string;
  /** As in the description: `/repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly takesBody: boolean;
  readonly statuses: readonly string[];
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly 'x-webhooks': Readonly<Record<string, unknown>>;
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

const DOCUMENT = JSON.parse(readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8')) as Document & Json;

/** Every operation that the committed part of the description holds, by its id. */
export const OPERATIONS: ReadonlyMap<string, Described> = new Map(
  Object.entries(DOCUMENT.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId: id, parameters, requestBody, responses }]) => [
      id,
      {
        ...{ id, path, parameters, method: method.toUpperCase() },
        ...{ takesBody: requestBody !== undefined, statuses: Object.keys(responses) },
      },
    ]),
  ),
);

// references are not copied in: what operations share, users and repositories above all, is compiled once
const ajv = new Ajv({ allErrors: true, strict: false, inlineRefs: false });
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
ajv.addFormat('uri', { type: 'string', validate: (text: string) => URL.canParse(text) && !/[\s<>"{}]/.test(text) });
ajv.addFormat('uri-template', /^https?:\/\/\S+$/);
ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
ajv.addFormat('int64', true);
ajv.addFormat('repo.nwo', true);
ajv.addSchema(asJsonSchema(DOCUMENT), 'github');

const validators = new Map<string, ValidateFunction>();

function validatorAt(...keys: readonly string[]): ValidateFunction | undefined {
  const pointer = keys.map(key => key.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
  const known = validators.get(pointer) ?? ajv.getSchema(`github#/${pointer}`);
  if (known !== undefined) validators.set(pointer, known);
  return known;
}

function described(id: string): Described {
  const found = OPERATIONS.get(id);
  if (found === undefined) throw new Error(`the description has no operation ${id}: add it to scripts/cut-openapi.mjs`);
  return found;
}

/** What is wrong with a body in GitHub's words, one sentence each; none where it fits the operation. */
export function bodyViolations(id: string, body: unknown): readonly string[] {
  const { path, method, takesBody } = described(id);
  if (!takesBody) return body === null ? [] : [`${id} takes no body`];
  const validate = validatorAt(
    'paths',
    path,
    method.toLowerCase(),
    'requestBody',
    'content',
    'application/json',
    'schema',
  );
  if (validate === undefined) throw new Error(`${id} has no schema of a JSON body`);
  // why: GitHub ignores all but the body of an answer to a thread, whatever its description requires
  const isReply = id === 'pulls/create-review-comment' && (body as Json | null)?.in_reply_to !== undefined;
  const whole = isReply ? { commit_id: '', path: '', ...(body as Json) } : (body ?? {});
  return validate(whole) ? [] : sentences(validate.errors, whole);
}

/** What is wrong with the parameters of a path or query, one sentence each. */
export function parameterViolations(
  id: string,
  place: 'path' | 'query',
  given: Iterable<readonly [string, string]>,
): readonly string[] {
  const { path, method, parameters } = described(id);
  return [...given].flatMap(([name, text]) => {
    const index = parameters.findIndex(parameter => parameter.in === place && parameter.name === name);
    if (index < 0) return [`"${name}" is not a ${place} parameter of ${id}.`];
    const validate = validatorAt('paths', path, method.toLowerCase(), 'parameters', String(index), 'schema');
    const value = typed(text, parameters[index]?.schema.type);
    return validate === undefined || validate(value) ? [] : sentences(validate.errors, value);
  });
}

function typed(text: string, type: string | undefined): unknown {
  if (type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (type === 'boolean') return text === 'true' || text === 'false' ? text === 'true' : text;
  return text;
}

/** What is wrong with an answer of success; a wrong one is the fake's own fault. */
export function answerViolations(id: string, status: number, body: unknown): readonly string[] {
  const { path, method, statuses } = described(id);
  if (!statuses.includes(String(status))) return [`${id} never answers with ${status}`];
  // Buffers are answers in a raw media type, which have no schema
  if (Buffer.isBuffer(body)) return [];
  const content = ['responses', String(status), 'content', 'application/json', 'schema'];
  const validate = validatorAt('paths', path, method.toLowerCase(), ...content);
  if (validate === undefined) return body === undefined ? [] : [`${id} has no body with ${status}`];
  return validate(body) ? [] : explained(validate.errors);
}

/** What is wrong with the payload of an event, by the name of its webhook. */
export function payloadViolations(webhook: string, payload: unknown): readonly string[] {
  const validate = validatorAt('x-webhooks', webhook);
  if (validate === undefined) throw new Error(`the description has no webhook ${webhook}`);
  return validate(payload) ? [] : explained(validate.errors);
}
