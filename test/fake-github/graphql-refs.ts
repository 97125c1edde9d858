import type { Args } from './graphql-connection';
import { GraphError } from './graphql-errors';
import type { GraphContext } from './graphql-objects';
import { ancestorsOf } from './history';
import type { Commit } from './repository';
import { allows } from './route';
import { allBranches, BAD_NAME, commitBySha, setBranch, warnIfForeign } from './routes-branches';
import { REPOSITORY_NODE } from './shapes';

interface RefUpdate {
  readonly name: string;
  readonly afterOid: string;
  readonly beforeOid?: string | null;
  readonly force: boolean;
}

/** What an update leads to: the branch, where it was, and where it goes; null is for none. */
interface Planned {
  readonly name: string;
  readonly from: Commit | null;
  readonly to: Commit | null;
  readonly isForced: boolean;
}

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NONE = /^0+$/;

/** `updateRefs`: all of the updates or none, each only where the branch is at `beforeOid`. */
export function updateRefs(context: GraphContext, { input }: { readonly input: Args }): object {
  const { repositoryId, refUpdates, clientMutationId = null } = input;
  if (repositoryId !== REPOSITORY_NODE) {
    throw new GraphError('NOT_FOUND', `Could not resolve to a node with the global id of '${repositoryId}'`);
  }
  if (!allows(context.permissions, [['contents', 'write']])) {
    throw new GraphError('FORBIDDEN', 'Resource not accessible by integration');
  }
  const { conversation, site, viewer } = context;
  for (const { name, from, to, isForced } of (refUpdates as readonly RefUpdate[]).map(one => planned(context, one))) {
    if (from && to === null) warnIfForeign({ conversation, login: viewer }, 'deleted', name, from);
    if (from && to && isForced) warnIfForeign({ conversation, login: viewer }, 'overwrote', name, from);
    setBranch(site.repository, name, to, conversation.now());
  }
  return { clientMutationId };
}

/** What one update leads to; throws where GitHub refuses it. What it says then is written down nowhere: nothing may rest on it. */
function planned({ site }: GraphContext, update: RefUpdate): Planned {
  const { name: ref, afterOid, beforeOid = null, force } = update;
  const { repository } = site;
  const refused = (message: string) => new GraphError('UNPROCESSABLE', message);
  const name = /^refs\/heads\/(.+)$/s.exec(ref)?.[1];
  if (name === undefined || BAD_NAME.test(name)) throw refused(`${ref} is not a valid ref name.`);
  if (![afterOid, beforeOid ?? afterOid].every(id => ID.test(id))) throw refused('An object id is not valid.');
  const from = repository.branches.get(name) ?? null;
  // the branches that a test describes with its pull requests are nobody's to move
  if (from === null && allBranches(repository).has(name)) throw refused(`${ref} is protected.`);
  const expected = beforeOid !== null && NONE.test(beforeOid) ? null : beforeOid;
  if (beforeOid !== null && (from?.sha ?? null) !== expected) throw refused(`${ref} is not at ${beforeOid}.`);
  if (NONE.test(afterOid)) {
    if (from === null) throw refused(`${ref} does not exist.`);
    return { name, from, to: null, isForced: true };
  }
  const to = commitBySha(repository, afterOid);
  if (to === undefined) throw refused(`No commit has the id ${afterOid}.`);
  const isForced = from !== null && !ancestorsOf(to).has(from);
  if (isForced && !force) throw refused(`${ref} cannot be fast-forwarded.`);
  return { name, from, to, isForced };
}
