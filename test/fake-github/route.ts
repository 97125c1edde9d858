import { type Answer, notFound } from './answers';
import type { Conversation } from './conversation';
import type { Level } from './people';
import type { Pull } from './repository';
import type { Runs } from './runs';
import type { Site } from './shapes';

type Right = 'read' | 'write' | 'none';

/** What a token may do, by GitHub's permission names; an absent one is `none`. `metadata` is always read. */
export interface Permissions {
  readonly actions?: Right;
  readonly checks?: Right;
  readonly contents?: Right;
  readonly issues?: Right;
  readonly pull_requests?: Right;
}

/** A permission that is enough for an endpoint. */
export type Need = readonly [keyof Permissions, 'read' | 'write'] | readonly ['metadata', 'read'];

/** The query of a request, which notes what was looked at: the rest is not served, and must not be passed over in silence. */
export class Query {
  readonly #unread: Set<string>;
  constructor(private readonly given: URLSearchParams) {
    this.#unread = new Set(given.keys());
  }
  get(name: string): string | null {
    this.#unread.delete(name);
    return this.given.get(name);
  }
  has(name: string): boolean {
    return this.get(name) !== null;
  }
  /** What no handler asked for; pages are cut by `page`. */
  unread(): readonly string[] {
    return [...this.#unread].filter(name => name !== 'page' && name !== 'per_page');
  }
}

/** What a handler sees of a request that has passed authentication, permissions and schema. */
export interface Call {
  readonly site: Site;
  readonly conversation: Conversation;
  readonly runs: Runs;
  readonly people: ReadonlyMap<string, Level>;
  readonly login: string;
  /** What a test sets behind GitHub's back. */
  readonly limits: Limits;
  /** The path's `{…}` parts after owner and repository in their order, decoded. */
  readonly params: readonly string[];
  readonly query: Query;
  /** The absolute address that `Link` headers vary. */
  readonly url: URL;
  readonly accept: string;
  readonly body: unknown;
}

/** Where GitHub cuts. */
export interface Limits {
  /** The most entries of a tree in one answer. */
  treeEntries: number;
  /** Whether the settings let Actions open pull requests. */
  actionsOpenPulls: boolean;
}

/** An endpoint: an operation of GitHub's description, and the permissions each of which is enough for it. */
export interface Route {
  readonly operation: string;
  readonly needs: readonly Need[];
  readonly handle: (call: Call) => Answer;
}

// parameters that may hold slashes, which are the last of their path
const TAKES_SLASHES = new Set(['{basehead}', '{path}', '{ref}']);

/** The parameters of a path that fits a description's, by name and still encoded, or null. */
export function matchPath(pattern: string, path: string): ReadonlyMap<string, string> | null {
  const wanted = pattern.split('/');
  const got = path.split('/');
  const params = new Map<string, string>();
  for (const [index, part] of wanted.entries()) {
    const whole = TAKES_SLASHES.has(part);
    const rest = whole ? got.slice(index).join('/') : got[index];
    if (rest === undefined || (rest === '' && part !== '' && part !== '{path}')) return null;
    if (part.startsWith('{')) params.set(part.slice(1, -1), rest);
    else if (part !== rest) return null;
    if (whole) return params;
  }
  return wanted.length === got.length ? params : null;
}

/** Whether a token has one of the permissions that are enough. */
export function allows(permissions: Permissions, needs: readonly Need[]): boolean {
  return needs.some(([subject, level]) => {
    const granted = subject === 'metadata' ? 'read' : (permissions[subject] ?? 'none');
    return granted === 'write' || granted === level;
  });
}

/** A handler of a path whose first parameter is a pull request's number; 404 where there is none. */
export function withPull(handle: (call: Call, pull: Pull) => Answer): (call: Call) => Answer {
  return call => {
    const pull = call.site.repository.pulls.get(Number(call.params[0]));
    return pull === undefined ? notFound() : handle(call, pull);
  };
}
