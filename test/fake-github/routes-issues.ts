import { type Answer, notFound, validationFailed } from './answers';
import { rollup } from './comment-shapes';
import { type Conversation, type Issue, said } from './conversation';
import { bodyRefusal, titleRefusal } from './refusals';
import type { Repository } from './repository';
import type { Call, Route } from './route';
import { numberOf, repoUrl, type Site, userJson, webUrl } from './shapes';

/** The number of the next issue or pull request. */
export function nextNumber({ pulls }: Repository, { issues }: Conversation): number {
  return Math.max(0, ...pulls.keys(), ...issues.map(({ number }) => number)) + 1;
}

function issueJson(site: Site, issue: Issue): object {
  const { number, title, body, state, labels, login, createdAt, updatedAt, closedAt } = issue;
  const url = `${repoUrl(site)}/issues/${number}`;
  return {
    ...{ id: issue.id, node_id: `I_${number}`, number, title, body, state, user: userJson(login), locked: false },
    ...{ url, html_url: `${webUrl(site)}/issues/${number}`, repository_url: repoUrl(site), comments: 0 },
    ...{ comments_url: `${url}/comments`, events_url: `${url}/events`, labels_url: `${url}/labels{/name}` },
    ...{ assignee: null, assignees: [], milestone: null, created_at: createdAt, updated_at: updatedAt },
    ...{ closed_at: closedAt, author_association: 'NONE', reactions: rollup(url, issue) },
    labels: labels.map(name => ({
      ...{ id: numberOf(name), node_id: `LA_${numberOf(name)}`, name, color: 'ededed', default: false },
      ...{ description: null, url: `${repoUrl(site)}/labels/${encodeURIComponent(name)}` },
    })),
  };
}

function create(call: Call): Answer {
  const { title, body = '', labels = [] } = call.body as { title: string; body?: string; labels?: string[] };
  const refusal = titleRefusal(title) ?? (body === '' ? null : bodyRefusal(body));
  if (refusal !== null) return validationFailed('Issue', refusal);
  const { conversation, login, site } = call;
  const number = nextNumber(site.repository, conversation);
  const issue: Issue = {
    ...said(conversation, login, body),
    ...{ number, title, labels: [...labels], state: 'open', closedAt: null },
  };
  conversation.issues.push(issue);
  return { status: 201, body: issueJson(site, issue) };
}

function update(call: Call): Answer {
  const issue = call.conversation.issues.find(({ number }) => number === Number(call.params[0]));
  if (issue === undefined) return notFound();
  const changed = call.body as Partial<Pick<Issue, 'title' | 'body' | 'state'>>;
  const { title = issue.title, body = issue.body, state = issue.state } = changed;
  const refusal = titleRefusal(title) ?? bodyRefusal(body);
  if (refusal !== null) return validationFailed('Issue', refusal);
  if (issue.login !== call.login) {
    call.conversation.warnings.push(`${call.login} changed issue ${issue.number} of ${issue.login}`);
  }
  const now = call.conversation.now();
  const closedAt = state === 'open' ? null : (issue.closedAt ?? now);
  Object.assign(issue, { title, body, state, closedAt, updatedAt: now });
  return { status: 200, body: issueJson(call.site, issue) };
}

const write = [['issues', 'write']] as const;

/** The endpoints that write issues. */
export const issueRoutes: readonly Route[] = [
  { operation: 'issues/create', needs: write, handle: create },
  { operation: 'issues/update', needs: write, handle: update },
];
