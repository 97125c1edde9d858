import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Problem, Read } from '../../problem';
import { MOST_BYTES } from '../files';
import { type Artifact, tooBig } from './find-artifact';
import { ask, missing, type RepositoryApi, refused } from './refusals';

const TRIES = 2;
const PAUSE = 1_000;
const LONGEST = 60_000;

/** Downloads an artifact into memory and checks its digest; `shown` is what messages call it, `gone` what is said where it is deleted. */
export async function download(
  at: RepositoryApi,
  artifact: Artifact,
  shown: string,
  gone: Problem,
): Promise<Read<Buffer>> {
  const link = await askForLink(at, artifact, shown, gone);
  if (!link.ok) return link;
  const bytes = await fetchAll(at, link.value, shown);
  if (!bytes.ok) return bytes;
  const found = createHash('sha256').update(bytes.value).digest('hex');
  if (found === artifact.sha256) return bytes;
  return refused(
    `${shown} arrived with other bytes than were uploaded: its SHA-256 is \`${found}\`, not \`${artifact.sha256}\``,
    'run this job again; if it stays so, run the workflow that uploads it again',
  );
}

/** Where GitHub keeps the bytes: a link that needs no token, and is good for a minute. */
async function askForLink(at: RepositoryApi, { id }: Artifact, shown: string, absent: Problem): Promise<Read<URL>> {
  const { octokit, owner, repo } = at;
  const answer = await ask({ what: shown, needs: 'actions: read', absent }, () =>
    octokit.rest.actions.downloadArtifact({
      ...{ owner, repo, artifact_id: id, archive_format: 'zip' },
      // why: followed by itself, the answer would be read whole however large it is
      request: { redirect: 'manual' },
    }),
  );
  if (!answer.ok) return answer;
  const { location } = answer.value.headers;
  const url = location !== undefined && URL.canParse(location) ? new URL(location) : null;
  const api = new URL(octokit.request.endpoint.DEFAULTS.baseUrl);
  if (url && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url) && isLoopback(api)))) {
    return { ok: true, value: url };
  }
  return refused(`GitHub gave no safe link to ${shown}`, 'run this job again, or give the report by a path');
}

function isLoopback({ hostname }: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

async function fetchAll(at: RepositoryApi, url: URL, shown: string): Promise<Read<Buffer>> {
  for (let tried = 1; ; tried++) {
    const got = await fetchOnce(at, url, shown);
    if (typeof got !== 'string') return got;
    // why: the link itself stays out of every message, since whoever has it can read the report
    if (tried === TRIES)
      return missing(`${shown} was not downloaded: GitHub's storage ${got}`, 'run this job again later');
    await sleep(PAUSE);
  }
}

/** The bytes, a refusal, or what the storage did instead, which may be over in a moment. */
async function fetchOnce({ octokit }: RepositoryApi, url: URL, shown: string): Promise<Read<Buffer> | string> {
  // why: the client's own `fetch` knows the machine's proxy; used by itself it adds no token, as the client would
  const get: typeof fetch = octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch;
  try {
    const response = await get(url.href, { redirect: 'manual', signal: AbortSignal.timeout(LONGEST) });
    if (response.status !== 200 || response.body === null) {
      await response.body?.cancel();
      return `answered with ${response.status}`;
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body) {
      length += chunk.length;
      if (length > MOST_BYTES.report) return tooBig(shown);
      chunks.push(chunk);
    }
    return { ok: true, value: Buffer.concat(chunks) };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return 'took too long';
    if (error instanceof TypeError) return 'could not be reached, or broke off';
    throw error;
  }
}
