import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';

/** The client of GitHub's API. */
export type Octokit = ReturnType<typeof getOctokit>;

/** So many seconds are waited in all where GitHub asks for it; whoever asks for more is told that there is no answer. */
const MOST_WAITING = 60;

/**
 * Opens GitHub's API with a token, at the address that the environment names: what only reads is asked again after a fault of the
 * server or the network, twice at most; limits on requests are honoured, and what is written is spaced as GitHub wants it.
 */
export function openOctokit(token: string): Octokit {
  const mayWait = waitingTime();
  const options = {
    // why: what the client got wrong does not get right by asking again, and limits are not faults
    retry: { retries: 2, doNotRetry: Array.from({ length: 100 }, (_, index) => 400 + index) },
    throttle: { onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
  };
  return getOctokit(token, options, staysAtHost, namesLimits, retry, throttling);
}

/** For what writes: never sent again by itself, since it may have been done although the answer was lost. */
export const ONCE = { request: { retries: 0 } } as const;

/** Grants waits in seconds until all the time is used up; waits at the same time count once. */
function waitingTime(): (seconds: number) => boolean {
  let left = MOST_WAITING * 1_000;
  let until = 0;
  return seconds => {
    const now = performance.now();
    const more = Math.max(0, now + seconds * 1_000 - Math.max(now, until));
    if (more > left) return false;
    left -= more;
    until = Math.max(until, now + seconds * 1_000);
    return true;
  };
}

interface Failure extends Error {
  readonly status?: number;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> } | undefined;
}

/** The throttling plugin knows a limit by its words alone: one that says only how long to wait is given them. */
function namesLimits(octokit: Pick<Octokit, 'hook'>): object {
  octokit.hook.error('request', thrown => {
    const error: Failure = thrown;
    const isRefused = error.status === 403 || error.status === 429;
    const says = /\bsecondary rate\b/i.test(error.message);
    if (isRefused && !says && error.response?.headers?.['retry-after'] !== undefined) {
      error.message = `${error.message} (secondary rate limit)`;
    }
    throw error;
  });
  return {};
}

/** The status of a request that went to the wrong server, which is not asked again. */
const MISDIRECTED = 421;

/** Sends nothing to another host than the API's: links of pages are followed as they stand in an answer, with the token. */
function staysAtHost(octokit: Pick<Octokit, 'hook'>): object {
  octokit.hook.before('request', ({ url, baseUrl }) => {
    if (new URL(url, baseUrl).origin === new URL(baseUrl).origin) return;
    const message = 'a link in an answer led to another host, and was not followed';
    throw Object.assign(new Error(message), {
      ...{ status: MISDIRECTED, response: { headers: {}, data: { message } } },
    });
  });
  return {};
}
