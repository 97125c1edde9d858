import { simpleCommitJson } from './commit-shapes';
import { queue } from './history';
import { payloadViolations } from './openapi';
import { pullJson } from './pull-shapes';
import { baseRefOf, baseTipOf, headOf, type Pull } from './repository';
import { runJson, workflowJson } from './run-shapes';
import type { Run } from './runs';
import { repositoryJson, type Site, userJson } from './shapes';

function checked(webhook: string, payload: object): object {
  const wrongs = payloadViolations(webhook, payload);
  if (wrongs.length > 0) throw new Error(`wrong payload of ${webhook}:\n${wrongs.join('\n')}`);
  return payload;
}

/** The payload of `pull_request` and of `pull_request_target`, which are the same. */
export function pullPayload(site: Site, pull: Pull, action: string): object {
  const { number, author } = pull.input;
  const common = { repository: repositoryJson(site), sender: userJson(author) };
  const payload = { action, number, pull_request: pullJson(site, pull), ...common };
  checked('pull-request-opened', { ...payload, action: 'opened' });
  if (action !== 'synchronize') return payload;
  return { ...payload, before: pull.heads.at(-2)?.sha ?? pull.base.sha, after: headOf(pull).sha };
}

/** The payload of `workflow_run` at the end of a run. */
export function workflowRunPayload(site: Site, run: Run): object {
  const common = { repository: repositoryJson(site), sender: userJson(run.input.actor) };
  const workflow_run = runJson(site, run);
  return checked('workflow-run-completed', {
    ...{ action: 'completed', workflow_run, workflow: workflowJson(site, run), ...common },
  });
}

/** The payload of `merge_group` for a pull request alone in the queue; its commit exists from then on. */
export function mergeGroupPayload(site: Site, pull: Pull): object {
  const base = baseTipOf(pull);
  const { commit, branch } = queue(site.repository, pull);
  return checked('merge-group-checks-requested', {
    action: 'checks_requested',
    merge_group: {
      ...{ head_sha: commit.sha, head_ref: `refs/heads/${branch}`, head_commit: simpleCommitJson(commit.sha, commit) },
      ...{ base_sha: base.sha, base_ref: `refs/heads/${baseRefOf(pull)}` },
    },
    ...{ repository: repositoryJson(site), sender: userJson('github-merge-queue[bot]') },
  });
}
