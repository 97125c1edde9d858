import { type Answer, notFound } from './answers';
import type { Conversation } from './conversation';
import type { Pull } from './repository';
import type { Operation } from './schemas';
import type { Site } from './shapes';

/** What a token may do, by GitHub's permission names; an absent one is `none`. */
export interface Permissions {
  readonly pull_requests?: 'read' | 'write' | 'none';
  readonly contents?: 'read' | 'none';
}

/** What a handler sees of a request that has passed authentication, permissions and schema. */
export interface Call {
  readonly site: Site;
  readonly conversation: Conversation;
  readonly login: string;
  /** The path's `{…}` parts in their order, decoded. */
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  /** The absolute address that `Link` headers vary. */
  readonly url: URL;
  readonly accept: string;
  readonly body: unknown;
}

/** An endpoint. A path is written as in GitHub's documentation, after `/repos/{owner}/{repo}`; `{path}` takes slashes. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly needs: readonly ['pull_requests', 'read' | 'write'] | readonly ['contents', 'read'];
  /** The operation whose schema the body must fit. */
  readonly operation?: Operation;
  readonly handle: (call: Call) => Answer;
}

/** The decoded parameters of a path that fits a route's, or null. */
export function matchPath(pattern: string, path: string): readonly string[] | null {
  const wanted = pattern.split('/');
  const got = path.split('/');
  const params: string[] = [];
  for (const [index, part] of wanted.entries()) {
    const rest = part === '{path}' ? got.slice(index).join('/') : got[index];
    if (rest === undefined || (rest === '' && part !== '' && part !== '{path}')) return null;
    if (part.startsWith('{')) params.push(decodeURIComponent(rest));
    else if (part !== rest) return null;
    if (part === '{path}') return params;
  }
  return wanted.length === got.length ? params : null;
}

/** A handler of a path whose first parameter is a pull request's number; 404 where there is none. */
export function withPull(handle: (call: Call, pull: Pull) => Answer): (call: Call) => Answer {
  return call => {
    const pull = call.site.repository.pulls.get(Number(call.params[0]));
    return pull === undefined ? notFound() : handle(call, pull);
  };
}
