import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { analyzerCall } from './access-analyzer';
import { iamCall } from './iam';
import { signatureFault } from './signature';
import type { Answer, Call, Json, Refusal, World } from './world';

/** What goes wrong: the call of this name, the n-th of them that come (from 0), so many times. */
export interface Fault extends Refusal {
  readonly operation: string;
  /** An answer of somebody who is not AWS, as HTML. */
  readonly html?: string;
  /** The answer begins and then stands still. */
  readonly stalls?: boolean;
  readonly nth?: number;
  readonly times?: number;
}

/** Access Analyzer and IAM on loopback. */
export interface FakeAws {
  /** Where the SDK finds it, its region and credentials aside. */
  readonly env: Readonly<Record<string, string>>;
  /** Every call that came, in order, by operation. */
  readonly calls: readonly string[];
  /** What no client should send: bad signatures, unknown operations, bad parameters. */
  readonly unexpected: readonly string[];
  /** The most calls that were open at one moment. */
  readonly atOnce: () => number;
  fault(fault: Fault): void;
  /** Every call of this name is answered with this JSON, whatever it asks. */
  answers(operation: string, value: Json): void;
  /** Called before each answer. */
  before(then: (operation: string, nth: number) => void): void;
  close(): Promise<void>;
}

/** Starts the fake; each answer waits `delayMs`. */
export async function startFakeAws(world: World, delayMs = 0): Promise<FakeAws> {
  const calls: string[] = [];
  const unexpected: string[] = [];
  const faults: { fault: Fault; left: number }[] = [];
  const given = new Map<string, Json>();
  let before: (operation: string, nth: number) => void = () => undefined;
  let open = 0;
  let most = 0;

  const handle = async (service: 'access-analyzer' | 'iam', request: IncomingMessage, response: ServerResponse) => {
    most = Math.max(most, ++open);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    // at an address of one's own the SDK signs for the region that was asked for, IAM's too
    const wrong = signatureFault(request, body, service, world.region);
    if (wrong !== null) unexpected.push(`${request.url}: ${wrong}`);
    const call: Call = service === 'iam' ? iamCall(world, request, body) : analyzerCall(world, request, body);
    if (call.operation === null) unexpected.push(`${request.method} ${request.url} ${body}`);
    const operation = call.operation ?? '?';
    const nth = calls.filter(one => one === operation).length;
    calls.push(operation);
    before(operation, nth);
    const fault = faults.find(one => one.left > 0 && one.fault.operation === operation && nth >= (one.fault.nth ?? 0));
    if (fault) fault.left--;
    const answer = fault ? faulty(call, fault.fault) : (asGiven(given.get(operation)) ?? call.answer());
    if (answer.bad !== undefined) unexpected.push(`${operation}: ${answer.bad}`);
    if (delayMs > 0) await new Promise(done => setTimeout(done, delayMs));
    open--;
    response.writeHead(answer.status, { 'content-type': answer.type, ...answer.headers });
    if (fault?.fault.stalls) response.write(answer.body.slice(0, 10));
    else response.end(answer.body);
  };

  const servers = (['access-analyzer', 'iam'] as const).map(service =>
    createServer((request, response) => {
      handle(service, request, response).catch(error => {
        unexpected.push(String(error));
        response.writeHead(500).end();
      });
    }),
  );
  const urls = await Promise.all(
    servers.map(
      server => new Promise<string>(done => server.listen(0, '127.0.0.1', () => done(urlOf(server.address())))),
    ),
  );
  return {
    env: { AWS_ENDPOINT_URL_ACCESSANALYZER: urls[0] ?? '', AWS_ENDPOINT_URL_IAM: urls[1] ?? '' },
    calls,
    unexpected,
    atOnce: () => most,
    answers: (operation, value) => void given.set(operation, value),
    fault: fault => void faults.push({ fault, left: fault.times ?? 1 }),
    before: then => {
      before = then;
    },
    close: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map(server => new Promise(done => server.close(done))));
    },
  };
}

function faulty(call: Call, { html, stalls, ...refusal }: Fault): Answer {
  if (html !== undefined) return { status: refusal.status, type: 'text/html; charset=utf-8', body: html };
  if (stalls) return call.answer();
  const answer = call.refuse(refusal);
  return { ...answer, headers: { ...answer.headers, ...refusal.headers } };
}

function asGiven(value: Json | undefined): Answer | null {
  return value === undefined ? null : { status: 200, type: 'application/json', body: JSON.stringify(value) };
}

function urlOf(address: AddressInfo | string | null): string {
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return `http://127.0.0.1:${address.port}`;
}
