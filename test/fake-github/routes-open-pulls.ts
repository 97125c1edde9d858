import { type Answer, failure, validationFailed } from './answers';
import type { Conversation } from './conversation';
import { commitsBetween, mergeBaseOf } from './history';
import { pullJson } from './pull-shapes';
import { bodyRefusal, titleRefusal } from './refusals';
import { baseRefOf, baseTipOf, headRefOf, type Pull, type Repository } from './repository';
import { type Call, type Route, withPull } from './route';
import { nextNumber } from './routes-issues';

/** Opens a pull request from a branch of the repository itself, which it follows from then on; or why GitHub refuses. */
export function openPull(
  repository: Repository,
  conversation: Conversation,
  author: string,
  wanted: { readonly head: string; readonly base: string; readonly title: string; readonly body?: string },
): Pull | string {
  const { head, base, title, body = '' } = wanted;
  const refusal = titleRefusal(title) ?? (body === '' ? null : bodyRefusal(body));
  if (refusal !== null) return refusal;
  const tip = repository.branches.get(head);
  const to = [...repository.pulls.values()].find(pull => baseRefOf(pull) === base);
  if (tip === undefined) return 'head invalid';
  if (to === undefined) return 'base invalid';
  const open = [...repository.pulls.values()].find(
    ({ input, shown, follows }) => follows && input.headRef === head && shown.state === 'open',
  );
  if (open) return `A pull request already exists for ${repository.owner}:${head}.`;
  if (commitsBetween(baseTipOf(to), tip).length === 0) return `No commits between ${base} and ${head}`;
  const number = nextNumber(repository, conversation);
  const begins = mergeBaseOf(baseTipOf(to), tip);
  if (begins === undefined) return `The ${head} branch has no history in common with ${base}`;
  const pull: Pull = {
    ...{ input: { number, author, base: {}, head: {}, headRef: head, baseRef: base }, base: begins, bases: to.bases },
    ...{ heads: [tip], baseSeen: baseTipOf(to), renames: {}, follows: true },
    shown: { title, body: body === '' ? null : body, state: 'open', mergedAt: null, updatedAt: conversation.now() },
  };
  repository.pulls.set(number, pull);
  return pull;
}

function create(call: Call): Answer {
  const { conversation, login, site, limits } = call;
  if (login === 'github-actions[bot]' && !limits.actionsOpenPulls) {
    return failure(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  const body = call.body as { head: string; base: string; title: string; body?: string };
  const opened = openPull(site.repository, conversation, login, body);
  if (typeof opened === 'string') return validationFailed('PullRequest', opened);
  return { status: 201, body: pullJson(site, opened) };
}

function update(call: Call, pull: Pull): Answer {
  const { shown } = pull;
  const changed = call.body as { title?: string; body?: string; state?: 'open' | 'closed' };
  const { title = shown.title, body = shown.body ?? '', state = shown.state } = changed;
  const refusal = titleRefusal(title) ?? (body === '' ? null : bodyRefusal(body));
  if (refusal !== null) return validationFailed('PullRequest', refusal);
  if (state === 'open' && shown.state === 'closed') {
    const gone = shown.mergedAt !== null || !call.site.repository.branches.has(headRefOf(pull));
    if (gone) return validationFailed('PullRequest', 'state cannot be changed.');
  }
  if (pull.input.author !== call.login) {
    call.conversation.warnings.push(`${call.login} changed pull request ${pull.input.number} of ${pull.input.author}`);
  }
  Object.assign(shown, { title, body, state, updatedAt: call.conversation.now() });
  return { status: 200, body: pullJson(call.site, pull) };
}

const write = [['pull_requests', 'write']] as const;

/** The endpoints that open and change pull requests. */
export const openPullRoutes: readonly Route[] = [
  { operation: 'pulls/create', needs: write, handle: create },
  { operation: 'pulls/update', needs: write, handle: withPull(update) },
];
