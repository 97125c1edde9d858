import type { FakeOptions } from './fake-github';
import { type FakeGitHub, startFakeGitHub } from './fake-github';
import type { PullInput } from './repository';

/** Numbered lines, `line 1` to `line N`, each ended by `end`. */
export function numbered(count: number, end = '\n'): string {
  return Array.from({ length: count }, (_, index) => `line ${index + 1}${end}`).join('');
}

/** Accounts for these tests: a bot that may review, one that may fetch artifacts as well, one that may work off, one that may only read, one without rights, and the author. */
export const TOKENS: FakeOptions['tokens'] = {
  writer: { login: 'github-actions[bot]', permissions: { pull_requests: 'write', contents: 'read' } },
  fetcher: {
    login: 'github-actions[bot]',
    permissions: { pull_requests: 'write', contents: 'read', actions: 'read' },
  },
  worker: {
    login: 'github-actions[bot]',
    permissions: { pull_requests: 'write', contents: 'write', issues: 'write' },
  },
  reader: { login: 'github-actions[bot]', permissions: { pull_requests: 'read', contents: 'read' } },
  nobody: { login: 'github-actions[bot]', permissions: {} },
  author: { login: 'jane', permissions: { pull_requests: 'write', contents: 'read' } },
};

/** A pull request by `jane` that changes lines 5 and 20 of `a.txt` (two hunks) and removes line 22. */
export const EXAMPLE: PullInput = {
  number: 7,
  author: 'jane',
  base: { 'a.txt': numbered(40), 'b.txt': 'same\n' },
  head: {
    'a.txt': numbered(40)
      .replace('line 5\n', 'line five\n')
      .replace('line 20\n', 'line twenty\n')
      .replace('line 22\n', ''),
    'b.txt': 'same\n',
  },
};

/** Starts a fake with these pull requests. */
export function start(...pulls: readonly PullInput[]): Promise<FakeGitHub> {
  return startFakeGitHub({ owner: 'acme', repo: 'policies', pulls, tokens: TOKENS });
}

/** What came back: the status, the parsed body, and the headers. */
export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever JSON comes
  readonly body: any;
  readonly headers: Headers;
}

/** Sends a raw request; `path` after `/repos/acme/policies`, or a whole address. */
export async function ask(
  fake: FakeGitHub,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const url = path.startsWith('http') ? path : `${fake.url}/repos/acme/policies${path}`;
  const payload = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const all = { authorization: 'token writer', ...headers };
  const response = await fetch(url, { method, headers: all, ...payload });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') && text !== '';
  return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
}
