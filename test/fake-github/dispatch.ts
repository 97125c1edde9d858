import type { IncomingHttpHeaders } from 'node:http';
import { type Answer, failure, notFound } from './answers';
import { answerGraphql, type GraphqlBody, graphqlBodyViolations } from './graphql';
import { answerViolations, bodyViolations, type Described, OPERATIONS, parameterViolations } from './openapi';
import { allows, type Call, matchPath, Query, type Route } from './route';
import { actionRoutes } from './routes-actions';
import { branchRoutes } from './routes-branches';
import { commentRoutes } from './routes-comments';
import { gitRoutes } from './routes-git';
import { issueRoutes } from './routes-issues';
import { openPullRoutes } from './routes-open-pulls';
import { pullRoutes } from './routes-pulls';
import { repositoryRoutes } from './routes-repository';
import { REPOSITORY_ID, type Site } from './shapes';
import { fromStorage, STORAGE } from './storage';
import type { Account, RecordedRequest, World } from './world';

/** Every endpoint that is served, with its place in GitHub's description. */
export const ROUTES: readonly (Route & { readonly described: Described })[] = [
  ...[...commentRoutes, ...pullRoutes, ...gitRoutes],
  ...[...repositoryRoutes, ...actionRoutes, ...issueRoutes, ...branchRoutes, ...openPullRoutes],
].map(route => {
  const described = OPERATIONS.get(route.operation);
  if (described === undefined) throw new Error(`${route.operation} is not in openapi.json`);
  return { ...route, described };
});

/** An endpoint that a path and method lead to. */
export interface Found {
  readonly route: (typeof ROUTES)[number];
  readonly params: ReadonlyMap<string, string>;
}

/** The endpoint of a request, if there is one in this repository. */
export function findRoute({ repository }: Site, method: string, path: string): Found | undefined {
  for (const route of ROUTES) {
    const params = route.described.method === method ? matchPath(route.described.path, path) : null;
    const same = (name: string, ours: string): boolean => params?.get(name)?.toLowerCase() === ours.toLowerCase();
    if (params !== null && same('owner', repository.owner) && same('repo', repository.name)) return { route, params };
  }
  return undefined;
}

function flag(record: RecordedRequest, why: readonly string[]): void {
  record.unexpected ||= why.length > 0;
  record.why.push(...why);
}

/** Answers a request as GitHub does: who asks, may they, is there such an endpoint, does it fit, then the endpoint. */
export function dispatch(
  world: World,
  headers: IncomingHttpHeaders,
  record: RecordedRequest,
  url: URL,
  isJson: boolean,
): Answer {
  if (record.path.startsWith(STORAGE)) {
    const authorized = headers.authorization !== undefined;
    if (authorized) flag(record, ['the token was sent to the storage']);
    return fromStorage(world.runs, record.path, url.searchParams.get('sig'), authorized);
  }
  if (!headers['user-agent']) {
    return failure(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    );
  }
  const account = record.token === null ? undefined : world.tokens[record.token];
  if (account === undefined) {
    return failure(401, headers.authorization === undefined ? 'Requires authentication' : 'Bad credentials');
  }
  if (record.path === '/graphql' && record.method === 'POST') return graphql(world, account, record, isJson);
  const found = findRoute(world.site(), record.method, record.path);
  if (found === undefined) {
    flag(record, [`no endpoint ${record.method} ${record.path} is served`]);
    return notFound();
  }
  const { route } = found;
  const params = new Map([...found.params].map(([name, text]) => [name, decodeURIComponent(text)]));
  const inPath = parameterViolations(route.operation, 'path', params);
  const inQuery = parameterViolations(route.operation, 'query', url.searchParams);
  const inBody = isJson ? bodyViolations(route.operation, record.body) : [];
  flag(record, [...inPath, ...inQuery, ...inBody]);
  if (!allows(account.permissions, route.needs)) return failure(403, 'Resource not accessible by integration');
  const malformed = malformedBody(record.body, isJson);
  if (malformed !== null) return malformed;
  if (inPath.length > 0) return notFound();
  if (inQuery.length + inBody.length > 0)
    return failure(422, `Invalid request.\n\n${[...inQuery, ...inBody].join('\n')}`);
  return checked(route, callOf(world, account, [...params.values()], record, headers, url));
}

function malformedBody(body: unknown, isJson: boolean): Answer | null {
  if (!isJson) return failure(400, 'Problems parsing JSON');
  return typeof body !== 'object' || Array.isArray(body) ? failure(400, 'Body should be a JSON object') : null;
}

function callOf(
  world: World,
  { login }: Account,
  values: readonly string[],
  { path, body }: RecordedRequest,
  headers: IncomingHttpHeaders,
  url: URL,
): Call {
  const { conversation, runs, people, limits } = world;
  const linked = new URL(url);
  // GitHub's Link headers name the repository by its number
  const prefix = url.pathname.startsWith('/api/v3/') ? '/api/v3' : '';
  linked.pathname = prefix + path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${REPOSITORY_ID}`);
  return {
    ...{ site: world.site(), conversation, runs, people, limits, login, body: body ?? {}, url: linked },
    ...{ params: values.slice(2), query: new Query(url.searchParams), accept: headers.accept ?? '' },
  };
}

/** The endpoint's answer; throws where it is not one that GitHub gives, or a parameter was passed over. */
function checked({ operation, handle }: Route, call: Call): Answer {
  const answer = handle(call);
  if (answer.status >= 400) return answer;
  const wrongs = answerViolations(operation, answer.status, answer.body);
  if (wrongs.length > 0) throw new Error(`wrong answer of ${operation}:\n${wrongs.join('\n')}`);
  const unread = call.query.unread();
  if (unread.length > 0) throw new Error(`the fake does not serve the parameters ${unread.join(', ')} of ${operation}`);
  return answer;
}

function graphql(world: World, account: Account, record: RecordedRequest, isJson: boolean): Answer {
  const malformed = malformedBody(record.body ?? {}, isJson);
  if (malformed !== null) return malformed;
  const body = (record.body ?? {}) as object;
  const wrongs = graphqlBodyViolations(body);
  flag(record, wrongs);
  if (wrongs.length > 0) return failure(422, wrongs.join('\n'));
  const { login, permissions } = account;
  const context = { site: world.site(), conversation: world.conversation, viewer: login, permissions };
  const answer = answerGraphql(context, body as GraphqlBody);
  flag(record, answer.refused);
  return { status: 200, body: answer.body };
}
