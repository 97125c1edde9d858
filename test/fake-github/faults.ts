import type { Answer } from './answers';

/** Something that goes wrong once, at the first request that fits; several for the same request go in their order. */
export interface Fault {
  readonly method: string;
  /** A prefix of the path (without query), or a pattern for it. */
  readonly path: string | RegExp;
  /** The status to answer; without one the request is answered as ever, only later or after `meanwhile`. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON; by default `{ message }`. */
  readonly body?: unknown;
  /** The request takes effect all the same, and only its answer is lost; the status is 502 unless given. */
  readonly after?: 'commit';
  readonly delayMs?: number;
  /** Runs before the request is looked at: what somebody else does in the middle of a run. */
  readonly meanwhile?: () => void;
}

/** Takes the first fault that fits this request off the list. */
export function takeFault(faults: Fault[], method: string, path: string): Fault | undefined {
  const fits = (fault: Fault): boolean =>
    fault.method === method &&
    (typeof fault.path === 'string' ? path.startsWith(fault.path) : path.search(fault.path) >= 0);
  const index = faults.findIndex(fits);
  return index < 0 ? undefined : faults.splice(index, 1)[0];
}

/** What a fault answers in place of the real answer, or null where it only delays. */
export function faultAnswer(fault: Fault): Answer | null {
  if (fault.status === undefined && fault.after === undefined) return null;
  const status = fault.status ?? 502;
  const body = fault.body ?? { message: status >= 500 ? 'Server Error' : 'You have exceeded a secondary rate limit.' };
  return { status, body, headers: fault.headers ?? {} };
}
