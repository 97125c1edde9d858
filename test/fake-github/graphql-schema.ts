import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';

// the package exports no way to the text alone, and importing it reads a JSON of several megabytes besides
const FILE = join(import.meta.dirname, '../../node_modules/@octokit/graphql-schema/schema.graphql');

let built: GraphQLSchema | undefined;

/** GitHub's whole public schema; reading it takes about 0.2 s, so that it is read at the first query and kept. */
export function githubSchema(): GraphQLSchema {
  built ??= buildASTSchema(parse(readFileSync(FILE, 'utf8'), { noLocation: true }), { assumeValidSDL: true });
  return built;
}
