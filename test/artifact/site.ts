import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getOctokit } from '@actions/github';
import { fetchReportArtifact, type ReportArtifact } from '../../src/edge/artifact/report-artifact';
import type { Read } from '../../src/problem';
import type { ReportText } from '../../src/run';
import { zipped } from './zips';

/** The moment of every test. */
export const NOW = Date.parse('2026-11-23T12:00:00Z');
export const REPORT = '[{"serviceNamespace": "s3", "actions": []}]\n';
export const SHOWN = 'the artifact `unused-access` (run 123 of `export.yml`, 22 Nov 2026)';

/** A run as GitHub lists it; one that counts, unless a test says otherwise. */
export function runOf(change: object = {}) {
  return {
    ...{ id: 9001, run_number: 123, event: 'schedule', conclusion: 'success', head_branch: 'main', head_sha: 'tip' },
    ...{ path: '.github/workflows/export.yml', created_at: '2026-11-22T01:00:00Z', head_repository: { id: 42 } },
    ...change,
  };
}

/** An artifact of some bytes as GitHub lists it. */
export function artifactOf(bytes: Buffer, change: object = {}) {
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { id: 700, name: 'unused-access', size_in_bytes: bytes.length, expired: false, digest, ...change };
}

/** The two servers of a test: what they were asked, and what they answer. */
export interface Site {
  /** The address of the API. */
  readonly url: string;
  /** Every request, `GET /path?query`, with who asked. */
  readonly requests: { readonly line: string; readonly authorization: string | undefined }[];
  runs: readonly object[];
  artifacts: readonly object[];
  bytes: Buffer;
  /** How the default branch stands to a commit other than its tip. */
  compared: string;
  /** Where the bytes are said to be; null for a redirect that names no place. */
  location: string | null;
  /** By the beginning of a path, what is answered instead: a status, and headers. */
  readonly instead: Map<string, readonly [status: number, headers?: Readonly<Record<string, string>>]>;
  /** Answers for the storage, one for each request; the bytes where there is none left. */
  readonly storage: ((response: ServerResponse) => void)[];
  readonly fetch: (change?: Partial<ReportArtifact>) => Promise<Read<readonly ReportText[]>>;
  readonly close: () => void;
}

/** GitHub's API and its storage on loopback, two origins, with one workflow run and its artifact of one report. */
export async function startSite(): Promise<Site> {
  const bytes = zipped({ 'report.json': REPORT });
  const api = createServer((request, response) => answer(site, request, response));
  const store = createServer((request, response) => {
    site.requests.push({ line: `STORAGE ${request.url}`, authorization: request.headers.authorization });
    const instead = site.storage.shift();
    if (instead) return instead(response);
    response.end(site.bytes);
  });
  const [url, storage] = await Promise.all([api, store].map(listen));
  const octokit = getOctokit('secret', { baseUrl: url ?? '', log: QUIET });
  const site: Site = {
    url: url ?? '',
    ...{ requests: [], runs: [runOf()], artifacts: [artifactOf(bytes)], bytes, compared: 'diverged' },
    ...{ location: `${storage}/blob?sig=s3cret`, instead: new Map(), storage: [] },
    fetch: change =>
      fetchReportArtifact({
        ...{ octokit, owner: 'acme', repo: 'policies', artifact: 'unused-access', workflow: 'export.yml' },
        ...{ serverUrl: 'https://github.com', now: NOW, ...change },
      }),
    close: () => {
      for (const server of [api, store]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
  return site;
}

/** Puts other bytes into the run's artifact. */
export function serve(site: Site, bytes: Buffer, change: object = {}): void {
  site.bytes = bytes;
  site.artifacts = [artifactOf(bytes, change)];
}

/** The problem that fetching comes to, which says what to do and keeps the signed link to itself. */
export async function problemOf(site: Site, change?: Partial<ReportArtifact>) {
  const read = await site.fetch(change);
  if (read.ok) throw new Error('was fetched');
  const { severity, code, path, message, help } = read.problem;
  if (!help || /s3cret|127\.0\.0\.1/.test(message + help)) throw new Error(`not fit to be shown: ${message}: ${help}`);
  return { severity, code, path, message };
}

const QUIET = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const path = decodeURIComponent(url.pathname).replace('/repos/acme/policies', '');
  site.requests.push({ line: `${path}${url.search}`, authorization: request.headers.authorization });
  const fault = [...site.instead].find(([start]) => path.startsWith(start))?.[1];
  const [status, headers, body] = fault ? [fault[0], fault[1], { message: 'no' }] : found(site, path, url.searchParams);
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

function found(site: Site, path: string, query: URLSearchParams): [number, Record<string, string>, unknown] {
  const page = Number(query.get('page') ?? 1);
  if (path === '') return [200, {}, { id: 42, default_branch: 'main' }];
  if (path === '/actions/workflows/export.yml/runs') {
    return [200, {}, { workflow_runs: site.runs.slice(100 * (page - 1), 100 * page) }];
  }
  if (path === '/git/ref/heads/main') return [200, {}, { object: { sha: 'tip' } }];
  if (path.startsWith('/compare/tip...')) return [200, {}, { status: site.compared }];
  if (path === '/actions/runs/9001/artifacts') return [200, {}, { artifacts: site.artifacts }];
  if (path === '/actions/artifacts/700/zip')
    return [302, site.location === null ? {} : { location: site.location }, {}];
  return [404, {}, { message: 'Not Found' }];
}
