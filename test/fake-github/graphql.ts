import {
  type DocumentNode,
  executeSync,
  GraphQLError,
  type GraphQLFieldResolver,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { errorJson, GraphError, Unserved } from './graphql-errors';
import { limitErrors } from './graphql-limits';
import { type GraphContext, rootOf } from './graphql-objects';
import { githubSchema } from './graphql-schema';

/** The body of a GraphQL request. */
export interface GraphqlBody {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

/** The name of the operation that a request runs, or null where it has none or cannot be read. */
export function operationName({ query, operationName: name }: Partial<GraphqlBody>): string | null {
  const document = parsed(String(query));
  return ('document' in document ? getOperationAST(document.document, name)?.name?.value : null) ?? null;
}

/** Why a body is no GraphQL request, one sentence each. */
export function graphqlBodyViolations(body: object): readonly string[] {
  const { query, variables, operationName: name, ...rest } = body as Readonly<Record<string, unknown>>;
  return [
    ...Object.keys(rest).map(key => `"${key}" is not a permitted key.`),
    ...(typeof query === 'string' ? [] : ['A query attribute must be specified and must be a string.']),
    ...(typeof (variables ?? {}) === 'object' ? [] : ['Variables must be an object.']),
    ...(typeof (name ?? '') === 'string' ? [] : ['The operation name must be a string.']),
  ];
}

function parsed(query: string): { readonly document: DocumentNode } | { readonly error: GraphQLError } {
  try {
    return { document: parse(query) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { error };
  }
}

/** The body of an answer, and why GitHub refused the query as such; reasons of the data are in the body only. */
export interface GraphqlAnswer {
  readonly body: object;
  readonly refused: readonly string[];
}

function refused(errors: readonly GraphQLError[]): GraphqlAnswer {
  return { body: { errors: errors.map(errorJson) }, refused: errors.map(({ message }) => message) };
}

/**
 * Answers a GraphQL request as GitHub does, always with status 200: `data`, `errors` or both. Throws `Unserved` on what is
 * in GitHub's schema and not served here.
 */
export function answerGraphql(context: GraphContext, request: GraphqlBody): GraphqlAnswer {
  const { query, variables, operationName: name } = request;
  const schema = githubSchema();
  const read = parsed(query);
  if ('error' in read) return refused([read.error]);
  const { document } = read;
  const wrongs = validate(schema, document);
  if (wrongs.length > 0) return refused(wrongs);
  const operation = getOperationAST(document, name);
  if (!operation) return refused([new GraphQLError('Must provide an operation.')]);
  const limits = limitErrors(schema, document, operation, variables ?? {});
  if (limits.length > 0) return refused(limits);
  const { data, errors = [] } = executeSync({
    ...{ schema, document, rootValue: rootOf(context), variableValues: variables ?? {}, fieldResolver },
    ...{ contextValue: context, operationName: name ?? null },
  });
  if (data === undefined) return refused(errors);
  // anything else that was thrown is a mistake of the fake
  const own = errors.find(({ originalError }) => originalError && !(originalError instanceof GraphError));
  if (own?.originalError) throw own.originalError;
  return { body: { data, ...(errors.length === 0 ? {} : { errors: errors.map(errorJson) }) }, refused: [] };
}

const fieldResolver: GraphQLFieldResolver<object, GraphContext> = (
  source,
  args,
  _context,
  { parentType, fieldName },
) => {
  const value = (source as Readonly<Record<string, unknown>>)[fieldName];
  if (value === undefined) throw new Unserved(`the fake does not serve \`${parentType.name}.${fieldName}\``);
  if (typeof value === 'function') return value(args);
  if (Object.keys(args).length > 0)
    throw new Unserved(`the fake serves no arguments of \`${parentType.name}.${fieldName}\``);
  return value;
};
