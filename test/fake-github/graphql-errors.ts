import { GraphQLError } from 'graphql';

/** A query that is well formed and cannot be answered; `type` as GitHub names it. */
export class GraphError extends Error {
  constructor(
    readonly type: string,
    message: string,
  ) {
    super(message);
  }
}

/** A query that GitHub would answer and this fake does not: a test must not take an empty answer for GitHub's. */
export class Unserved extends Error {}

/** An error as GitHub writes it: the type first, then where in the answer and in the query. */
export function errorJson(error: GraphQLError): object {
  const { originalError, path, locations, message } = error;
  return {
    ...(originalError instanceof GraphError ? { type: originalError.type } : {}),
    ...(path === undefined ? {} : { path }),
    ...(locations === undefined ? {} : { locations }),
    message,
  };
}

/** An error that stands at a field of the answer. */
export function errorAt(type: string, message: string, path: readonly (string | number)[]): GraphQLError {
  return new GraphQLError(message, { path, originalError: new GraphError(type, message) });
}
