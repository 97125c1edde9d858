import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FakeGitHub } from '../fake-github/fake-github';
import { afterFile } from './after-file';

/** A request that is cut off: before GitHub gets it, or after it was carried out, so that only its answer is lost. */
export interface Cut {
  readonly method: string;
  readonly path: RegExp;
  readonly when: 'before' | 'after';
}

/** An address for the API, from which every cut in turn breaks the connection of the first request that fits. */
export async function brokenWire(fake: FakeGitHub, cuts: readonly Cut[]): Promise<string> {
  const left = [...cuts];
  const server = createServer((incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming;
    const at = left.findIndex(cut => cut.method === method && url.search(cut.path) >= 0);
    const cut = at < 0 ? undefined : left.splice(at, 1)[0];
    if (cut?.when === 'before') return void incoming.socket.destroy();
    const onward = request(`${fake.url}${url}`, { method, headers }, answer => {
      if (cut) {
        answer.resume();
        answer.on('end', () => incoming.socket.destroy());
      } else {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      }
    });
    incoming.pipe(onward);
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  afterFile(async () => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
