import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, failure } from './answers';
import { dispatch, type RecordedRequest, type World } from './dispatch';
import { faultAnswer, takeFault } from './faults';
import { REPOSITORY_ID } from './shapes';

const RATE_LIMIT = 1000;

/** Makes the server; the caller lets it listen. */
export function serve(world: World): Server {
  return createServer((request, response) => {
    answer(world, request).then(
      result => send(world, response, result),
      // a path that is no percent encoding is the client's mistake, anything else ours
      error => send(world, response, error instanceof URIError ? failure(400, 'Bad Request') : ownFault(error)),
    );
  });
}

function ownFault(error: unknown): Answer {
  return failure(500, `the fake itself failed: ${error instanceof Error ? error.stack : String(error)}`);
}

async function answer(world: World, request: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const { api, repository } = world.site();
  const url = new URL(request.url ?? '/', api);
  const repo = `/repos/${repository.owner}/${repository.name}`;
  const path = url.pathname.replace(`/repositories/${REPOSITORY_ID}/`, () => `${repo}/`);
  const method = request.method ?? 'GET';
  const token = /^(?:token|bearer) (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
  const parsed = parse(text);
  const record: RecordedRequest = {
    ...{ method, path, query: Object.fromEntries(url.searchParams), token, status: 0, unexpected: false },
    body: text === '' ? null : parsed.ok ? parsed.value : text,
  };
  world.requests.push(record);
  const fault = takeFault(world.faults, method, path);
  if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
  fault?.meanwhile?.();
  const instead = fault === undefined ? null : faultAnswer(fault);
  const real =
    instead === null || fault?.after === 'commit' ? dispatch(world, request.headers, record, url, parsed.ok) : instead;
  const result = instead ?? real;
  record.status = result.status;
  return result;
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
