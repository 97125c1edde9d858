import type { IncomingHttpHeaders } from 'node:http';
import { type Answer, failure, notFound } from './answers';
import type { Conversation } from './conversation';
import type { Fault } from './faults';
import { answerGraphql } from './graphql';
import { type Call, matchPath, type Permissions, type Route } from './route';
import { commentRoutes } from './routes-comments';
import { gitRoutes } from './routes-git';
import { pullRoutes } from './routes-pulls';
import { schemaRefusal } from './schemas';
import { REPOSITORY_ID, type Site } from './shapes';

/** A request as it came; its path is always the `/repos/{owner}/{repo}` one, also where a Link header led here. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Parsed JSON; the text where it is none; null where there is no body. */
  readonly body: unknown;
  readonly token: string | null;
  /** What was answered; 0 while it is under way. */
  status: number;
  /** True where no endpoint is served under this path and method. */
  unexpected: boolean;
}

/** Whom a token stands for. */
export interface Account {
  readonly login: string;
  readonly permissions: Permissions;
}

/** All that the server works on. */
export interface World {
  readonly site: () => Site;
  readonly conversation: Conversation;
  readonly tokens: Readonly<Record<string, Account>>;
  readonly requests: RecordedRequest[];
  readonly faults: Fault[];
}

const ROUTES: readonly Route[] = [...commentRoutes, ...pullRoutes, ...gitRoutes];

/** Answers a request as GitHub does: who asks, may they, is there such an endpoint, does the body fit, then the endpoint. */
export function dispatch(
  world: World,
  headers: IncomingHttpHeaders,
  record: RecordedRequest,
  url: URL,
  isJson: boolean,
): Answer {
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
  const site = world.site();
  const graphql = record.path === '/graphql' && record.method === 'POST';
  const found = graphql ? null : findRoute(site, record);
  if (found === undefined) {
    record.unexpected = true;
    return notFound();
  }
  if (found !== null && !allows(account, found.route)) return failure(403, 'Resource not accessible by integration');
  const body = record.body ?? {};
  const operation = graphql ? 'graphql' : found?.route.operation;
  if (operation !== undefined) {
    if (!isJson) return failure(400, 'Problems parsing JSON');
    if (typeof body !== 'object' || Array.isArray(body)) return failure(400, 'Body should be a JSON object');
    const refusal = schemaRefusal(operation, body);
    if (refusal !== null) return failure(422, refusal);
  }
  if (found === null) return handleGraphql(world, account, body as GraphqlBody);
  const linked = new URL(url);
  // GitHub's Link headers name the repository by its number
  linked.pathname = record.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${REPOSITORY_ID}`);
  const call: Call = {
    ...{ site, conversation: world.conversation, login: account.login, params: found.params, body, url: linked },
    ...{ query: url.searchParams, accept: headers.accept ?? '' },
  };
  return found.route.handle(call);
}

function findRoute(
  { repository }: Site,
  { method, path }: RecordedRequest,
): { readonly route: Route; readonly params: readonly string[] } | undefined {
  const [, repos, owner = '', name = '', ...rest] = path.split('/');
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  if (repos !== 'repos' || !same(owner, repository.owner) || !same(name, repository.name)) return undefined;
  for (const route of ROUTES) {
    const params = route.method === method ? matchPath(route.path, `/${rest.join('/')}`) : null;
    if (params !== null) return { route, params };
  }
  return undefined;
}

function allows({ permissions }: Account, { needs: [subject, level] }: Route): boolean {
  const granted = permissions[subject] ?? 'none';
  return granted === 'write' || granted === level;
}

interface GraphqlBody {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

function handleGraphql(world: World, account: Account, { query, variables }: GraphqlBody): Answer {
  if ((account.permissions.pull_requests ?? 'none') === 'none') {
    const message = 'Resource not accessible by integration';
    return { status: 200, body: { data: { repository: null }, errors: [{ type: 'FORBIDDEN', message }] } };
  }
  const context = { repository: world.site().repository, conversation: world.conversation, viewer: account.login };
  return { status: 200, body: answerGraphql(context, query, variables ?? {}) };
}
