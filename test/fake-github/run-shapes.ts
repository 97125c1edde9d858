import { simpleCommitJson } from './commit-shapes';
import { findCommit } from './find';
import { baseRefOf, headOf, headRefOf, type Pull } from './repository';
import type { Artifact, Run } from './runs';
import { minimalRepositoryJson, REPOSITORY_ID, repositoryId, repoUrl, type Site, userJson, webUrl } from './shapes';

/** The name of the workflow in a file, which here is the file's own. */
export function workflowName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
}

/** A run of a workflow; its `pull_requests` are empty for forks, as on GitHub. */
export function runJson(site: Site, run: Run): object {
  const { workflow, branch, event, status, conclusion, headRepo, sha, actor, createdAt } = run.input;
  const url = `${repoUrl(site)}/actions/runs/${run.id}`;
  const pulls = [...site.repository.pulls.values()].filter(
    pull => pull.input.headRepo === undefined && headRefOf(pull) === branch && pull.shown.state !== 'closed',
  );
  return {
    ...{ id: run.id, name: workflowName(workflow), node_id: `WFR_${run.id}`, head_branch: branch, head_sha: sha },
    ...{ path: workflow, display_title: workflowName(workflow), run_number: run.number, event, status, conclusion },
    ...{ workflow_id: run.workflowId, check_suite_id: run.id + 1000, check_suite_node_id: `CS_${run.id + 1000}`, url },
    ...{ html_url: `${webUrl(site)}/actions/runs/${run.id}`, created_at: createdAt, updated_at: createdAt },
    pull_requests: headRepo === undefined ? pulls.map(pull => minimalPullJson(site, pull)) : [],
    ...{ actor: userJson(actor), triggering_actor: userJson(actor), run_attempt: 1, referenced_workflows: [] },
    ...{ run_started_at: createdAt, jobs_url: `${url}/jobs`, logs_url: `${url}/logs`, cancel_url: `${url}/cancel` },
    check_suite_url: `${repoUrl(site)}/check-suites/${run.id + 1000}`,
    ...{ artifacts_url: `${url}/artifacts`, rerun_url: `${url}/rerun`, previous_attempt_url: null },
    workflow_url: `${repoUrl(site)}/actions/workflows/${run.workflowId}`,
    head_commit: simpleCommitJson(sha, findCommit(site.repository, sha)),
    repository: minimalRepositoryJson(site),
    head_repository: headRepo === null ? null : minimalRepositoryJson(site, headRepo),
  };
}

function minimalPullJson(site: Site, pull: Pull): object {
  const { number } = pull.input;
  const repo = { id: REPOSITORY_ID, name: site.repository.name, url: repoUrl(site) };
  return {
    ...{ id: 9000 + number, number, url: `${repoUrl(site)}/pulls/${number}` },
    head: { ref: headRefOf(pull), sha: headOf(pull).sha, repo },
    base: { ref: baseRefOf(pull), sha: pull.baseSeen.sha, repo },
  };
}

/** The workflow of a run, as the event of its end shows it. */
export function workflowJson(site: Site, { workflowId, input: { workflow, createdAt } }: Run): object {
  const name = workflowName(workflow);
  const web = `${webUrl(site)}/blob/${site.repository.defaultBranch}/${workflow}`;
  return {
    ...{ id: workflowId, node_id: `W_${workflowId}`, name, path: workflow, state: 'active', html_url: web },
    ...{ created_at: createdAt, updated_at: createdAt, url: `${repoUrl(site)}/actions/workflows/${workflowId}` },
    badge_url: `${webUrl(site)}/workflows/${encodeURIComponent(name)}/badge.svg`,
  };
}

/** An artifact of a run. */
export function artifactJson(site: Site, { id, run, input, bytes, digest }: Artifact): object {
  const url = `${repoUrl(site)}/actions/artifacts/${id}`;
  const when = input.createdAt ?? run.input.createdAt;
  const expires = new Date(Date.parse(when) + 90 * 24 * 3_600_000).toISOString().replace('.000Z', 'Z');
  return {
    ...{ id, node_id: `A_${id}`, name: input.name, size_in_bytes: input.size ?? bytes.length, url, digest },
    ...{ archive_download_url: `${url}/zip`, expired: input.expired ?? false },
    ...{ created_at: when, updated_at: when, expires_at: expires },
    workflow_run: {
      ...{ id: run.id, repository_id: REPOSITORY_ID, head_branch: run.input.branch, head_sha: run.input.sha },
      head_repository_id: repositoryId(run.input.headRepo ?? undefined),
    },
  };
}
