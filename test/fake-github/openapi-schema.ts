/** A JSON object of a description. */
export type Json = { readonly [key: string]: unknown };

/**
 * What GitHub's description says wrongly, seen in its real answers: where it may be null besides.
 * `line` and `position` are null once a comment is outdated; `repo` once the fork is deleted.
 */
const ALSO_NULL: readonly (readonly [schema: string, ...path: readonly string[]])[] = [
  ['content-submodule', 'submodule_git_url'],
  ['pull-request', 'head', 'repo'],
  ['pull-request-review-comment', 'line'],
  ['pull-request-review-comment', 'original_line'],
  ['pull-request-review-comment', 'original_position'],
  ['pull-request-review-comment', 'position'],
  ['pull-request-simple', 'head', 'repo'],
  ['workflow-run', 'head_repository'],
];

interface Answered {
  readonly responses: Readonly<Record<string, { readonly content: { 'application/json': { schema: Json } } }>>;
}

type Paths = Readonly<Record<string, Readonly<Record<string, Answered>>>>;

/**
 * A description of OpenAPI 3.0 as JSON Schema: `nullable` becomes the type `null`, and an object that lists its properties
 * takes no others, so that a wrong name is found in requests and answers alike.
 */
export function asJsonSchema(document: Json): Json {
  const copy = structuredClone(document) as Json & {
    readonly components: { readonly schemas: Record<string, Json> };
    readonly paths: Paths;
  };
  const { schemas } = copy.components;
  const webhook = schemas['pull-request-webhook'];
  // its `allOf` would refuse everything once its parts are closed
  if (webhook !== undefined) schemas['pull-request-webhook'] = { $ref: '#/components/schemas/pull-request' };
  // the same with the answer to a changed issue
  const changed = copy.paths['/repos/{owner}/{repo}/issues/{issue_number}']?.patch?.responses['200'];
  if (changed !== undefined) changed.content['application/json'].schema = { $ref: '#/components/schemas/issue' };
  for (const [name, ...path] of ALSO_NULL) correct(schemas[name], path);
  return rewritten(copy) as Json;
}

function correct(schema: Json | undefined, [name = '', ...rest]: readonly string[]): void {
  const properties = schema?.properties as Record<string, Json> | undefined;
  const found = properties?.[name];
  if (properties === undefined || found === undefined) throw new Error(`the description has no ${name} to correct`);
  if (rest.length > 0) correct(found, rest);
  else properties[name] = { nullable: true, oneOf: [found] };
}

function rewritten(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rewritten);
  if (node === null || typeof node !== 'object') return node;
  const { nullable, discriminator, ...rest } = node as Json;
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(rest)) out[key] = rewritten(value);
  if (out.type === 'object' && isObject(out.properties) && out.additionalProperties === undefined) {
    out.additionalProperties = false;
  }
  if (nullable !== true) return out;
  if (Array.isArray(out.oneOf)) return { ...out, oneOf: [...out.oneOf, { type: 'null' }] };
  if (out.type === undefined) return { anyOf: [out, { type: 'null' }] };
  return { ...out, type: [out.type, 'null'], ...(Array.isArray(out.enum) ? { enum: [...out.enum, null] } : {}) };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
