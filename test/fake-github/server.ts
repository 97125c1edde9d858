import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, failure } from './answers';
import { dispatch, findRoute } from './dispatch';
import { faultAnswer, takeFault } from './faults';
import { type GraphqlBody, operationName } from './graphql';
import { REPOSITORY_ID } from './shapes';
import type { RecordedRequest, World } from './world';

const RATE_LIMIT = 1000;

/** Makes the server; the caller lets it listen. */
export function serve(world: World): Server {
  return createServer((request, response) => {
    answer(world, request).then(
      result => send(world, response, result),
      error => send(world, response, failure(error instanceof URIError ? 400 : 500, String(error))),
    );
  });
}

async function answer(world: World, request: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const { api, repository } = world.site();
  const url = new URL(request.url ?? '/', api);
  const repo = `/repos/${repository.owner}/${repository.name}`;
  // GitHub Enterprise Server has the API below /api
  const plain = url.pathname.replace(/^\/api(?:\/v3(?=\/)|(?=\/graphql$))/, '');
  const path = plain.replace(/^\/repositories\/(\d+)(?=\/|$)/, (all, id) =>
    id === String(REPOSITORY_ID) ? repo : all,
  );
  const method = request.method ?? 'GET';
  const token = /^(?:token|bearer) (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
  const parsed = parse(text);
  const body = text === '' ? null : parsed.ok ? parsed.value : text;
  const named = path === '/graphql' ? operationName((body ?? {}) as Partial<GraphqlBody>) : null;
  const record: RecordedRequest = {
    ...{ method, path, query: Object.fromEntries(url.searchParams), body, token },
    operation: named ?? findRoute(world.site(), method, path)?.route.operation ?? null,
    ...{ status: 0, unexpected: false, why: [] },
  };
  world.requests.push(record);
  const fault = takeFault(world.faults, record);
  if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
  fault?.meanwhile?.();
  const instead = fault === undefined ? null : faultAnswer(fault);
  const real =
    instead === null || fault?.after === 'commit'
      ? attempt(record, () => dispatch(world, request.headers, record, url, parsed.ok))
      : instead;
  const result = instead ?? real;
  record.status = result.status;
  return result;
}

/** The answer, or 500 where the fake failed; that counts as unexpected, since no test may take it for GitHub's. */
function attempt(record: RecordedRequest, act: () => Answer): Answer {
  try {
    return act();
  } catch (error) {
    // a path that is no percent encoding is the client's mistake, anything else ours
    if (error instanceof URIError) return failure(400, 'Bad Request');
    const message = `the fake itself failed: ${error instanceof Error ? error.stack : String(error)}`;
    record.unexpected = true;
    record.why.push(message);
    return failure(500, message);
  }
}

function parse(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: text === '' ? {} : JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false };
  }
}

function send(world: World, response: ServerResponse, { status, body, headers }: Answer): void {
  const used = world.requests.length;
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-github-request-id': `FAKE:${used}`,
    'x-ratelimit-limit': String(RATE_LIMIT),
    'x-ratelimit-remaining': String(Math.max(0, RATE_LIMIT - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': '1795392000',
    'x-ratelimit-resource': 'core',
    ...headers,
  });
  response.end(body === undefined ? '' : Buffer.isBuffer(body) ? body : JSON.stringify(body));
}
