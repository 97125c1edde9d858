/** Why GitHub did not do what was asked of it. */
export interface Refusal {
  /** The predicate of a sentence about GitHub: `answered with 502`. */
  readonly words: string;
  /**
   * `forbidden`: not with this token, for which there may be no such thing; `limited`: not now; `locked`: people closed the
   * conversation; `invalid`: not like this; `unclear`: it may have been done all the same.
   */
  readonly kind: 'forbidden' | 'limited' | 'locked' | 'invalid' | 'unclear' | 'other';
  /** True where GitHub says that there is no such thing. */
  readonly missing: boolean;
  /** What GitHub itself said of it; null where it said nothing. A text from outside. */
  readonly said: string | null;
}

interface Failure {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly status?: unknown;
  readonly errors?: readonly { readonly type?: unknown; readonly message?: unknown }[];
  readonly data?: { readonly errors?: Failure['errors'] };
  readonly response?: { readonly headers?: Readonly<Record<string, string | undefined>>; readonly data?: unknown };
}

/**
 * Reads what a call to GitHub was rejected with; `unclear` where it may have done it all the same, since the answer was lost
 * or was a fault of the server. Throws again what is no answer of GitHub's, but our bug.
 */
export function refusalOf(error: unknown): Refusal {
  return { ...kindOf(error), said: saidBy((error ?? {}) as Failure) };
}

function kindOf(error: unknown): Refusal {
  const { name, message, status, errors, data, response } = (error ?? {}) as Failure;
  if (typeof status !== 'number') {
    // why: GraphQL answers with status 200 and says in the body what went wrong
    const types = (name === 'GraphqlResponseError' ? errors : data?.errors)?.map(({ type }) => type);
    if (!types) throw error;
    if (types.includes('RATE_LIMITED')) return LIMITED;
    if (types.includes('FORBIDDEN')) return FORBIDDEN;
    if (types.includes('NOT_FOUND')) return { ...FORBIDDEN, missing: true };
    // why: of what a mutation asks for, GitHub calls unprocessable what REST calls invalid
    if (types.includes('UNPROCESSABLE')) return INVALID;
    return refusal('answered the query with an error', 'other');
  }
  if (response === undefined) return refusal('could not be reached', 'unclear');
  const { 'retry-after': wait, 'x-ratelimit-remaining': remaining } = response.headers ?? {};
  const isLimit = wait !== undefined || remaining === '0' || /\brate limit\b/i.test(String(message));
  if (status === 429 || (status === 403 && isLimit)) return LIMITED;
  // why: GitHub names it in words only, with either status
  if ((status === 403 || status === 422) && /\blocked\b/i.test(String(message))) return LOCKED;
  if (status === 401) return refusal('does not know the token', 'other');
  if (status === 403 || status === 404) return { ...FORBIDDEN, missing: status === 404 };
  if (status === 422) return INVALID;
  return refusal(`answered with ${status}`, status >= 500 ? 'unclear' : 'other');
}

function refusal(words: string, kind: Refusal['kind']): Refusal {
  return { words, kind, missing: false, said: null };
}

/** The message of an answer, with those of its parts. */
function saidBy({ errors, data, response }: Failure): string | null {
  const answer = (response?.data ?? {}) as { readonly message?: unknown; readonly errors?: unknown };
  const parts = [answer.errors, errors, data?.errors].flatMap(list => (Array.isArray(list) ? list : []));
  const messages = [answer.message, ...parts.map(part => (typeof part === 'string' ? part : part?.message))];
  const told = messages.filter(text => typeof text === 'string' && text !== '');
  return told.length === 0 ? null : [...new Set(told)].join(': ');
}

/** What to do where something could not be read, as the end of a problem; permissions are no matter of a rate limit. */
export function readAgain({ kind }: Refusal, permissions: string): string {
  return kind === 'limited' ? 'run again in an hour' : `run again; the token needs ${permissions}`;
}

const LIMITED = refusal('wants no more requests for now (rate limit)', 'limited');
const LOCKED = refusal('keeps the conversation locked', 'locked');
const INVALID = refusal('refused it as a whole', 'invalid');
const FORBIDDEN = refusal('does not let the token do it', 'forbidden');

/** What a call to GitHub came to: its value, or why not. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Calls GitHub and takes a refusal as a value; our own bugs are thrown. */
export async function attempt<T>(call: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
}

/** Calls again, once, where the first answer was lost; only for what may be done twice. */
export async function attemptTwice<T>(call: () => Promise<T>): Promise<Outcome<T>> {
  const first = await attempt(call);
  return first.ok || first.refusal.kind !== 'unclear' ? first : attempt(call);
}

/** Deletes something; where it is gone already, that is as well. */
export async function attemptRemoval(call: () => Promise<void>): Promise<Outcome<void>> {
  const outcome = await attemptTwice(call);
  return !outcome.ok && outcome.refusal.missing ? { ok: true, value: undefined } : outcome;
}

/** Whether a refusal holds for whatever else would be asked with this token now. */
export function isFinal({ kind }: Refusal): boolean {
  return kind === 'forbidden' || kind === 'limited' || kind === 'locked' || kind === 'other';
}
