/** Why GitHub did not do what was asked of it. */
export interface Refusal {
  /** The predicate of a sentence about GitHub: `answered with 502`. */
  readonly words: string;
  readonly kind: 'forbidden' | 'limited' | 'unclear' | 'other';
}

interface Failure {
  readonly name?: unknown;
  readonly status?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, string | undefined>> };
}

/**
 * Reads what a call to GitHub was rejected with; `unclear` where it may have done it all the same, since the answer was lost
 * or was a fault of the server. Throws again what is no answer of GitHub's, but our bug.
 */
export function refusalOf(error: unknown): Refusal {
  const { name, status, response } = (error ?? {}) as Failure;
  if (name === 'GraphqlResponseError') return { words: 'answered the query with an error', kind: 'other' };
  if (typeof status !== 'number') throw error;
  if (response === undefined) return { words: 'could not be reached', kind: 'unclear' };
  const { 'retry-after': wait, 'x-ratelimit-remaining': remaining } = response.headers ?? {};
  if (status === 429 || (status === 403 && (wait !== undefined || remaining === '0'))) {
    return { words: 'wants no more requests for now (rate limit)', kind: 'limited' };
  }
  if (status === 401) return { words: 'does not know the token', kind: 'other' };
  if (status === 403 || status === 404) return { words: 'does not let the token do it', kind: 'forbidden' };
  if (status === 422) return { words: 'refused it as a whole', kind: 'other' };
  return { words: `answered with ${status}`, kind: status >= 500 ? 'unclear' : 'other' };
}
