import type { Answer } from './answers';

/** Something that goes wrong once, at the first request that fits; several for the same request go in their order. */
export interface Fault {
  readonly method?: string;
  /** A prefix of the path (without query), or a pattern for it. */
  readonly path?: string | RegExp;
  /** GitHub's name of the operation (`pulls/create-review`), or the name of the GraphQL operation. */
  readonly operation?: string;
  /** Lets that many requests that fit go by first, less one: 1, the default, is the very next. */
  readonly nth?: number;
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

/** A fault that waits, and how many requests it has seen that fit. */
export interface ArmedFault {
  readonly fault: Fault;
  seen: number;
}

/** What a fault is chosen by. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly operation: string | null;
}

function fits({ method, path, operation }: Fault, asked: Asked): boolean {
  if (method !== undefined && method !== asked.method) return false;
  if (operation !== undefined && operation !== asked.operation) return false;
  if (path === undefined) return true;
  return typeof path === 'string' ? asked.path.startsWith(path) : asked.path.search(path) >= 0;
}

/** Takes the first fault whose turn has come off the list; every fault that fits counts the request. */
export function takeFault(faults: ArmedFault[], asked: Asked): Fault | undefined {
  for (const armed of faults) if (fits(armed.fault, asked)) armed.seen++;
  const index = faults.findIndex(({ fault, seen }) => fits(fault, asked) && seen >= (fault.nth ?? 1));
  return index < 0 ? undefined : faults.splice(index, 1)[0]?.fault;
}

/** What a fault answers in place of the real answer, or null where it only delays. */
export function faultAnswer(fault: Fault): Answer | null {
  if (fault.status === undefined && fault.after === undefined) return null;
  const status = fault.status ?? 502;
  const body = fault.body ?? { message: status >= 500 ? 'Server Error' : 'You have exceeded a secondary rate limit.' };
  return { status, body, headers: fault.headers ?? {} };
}
