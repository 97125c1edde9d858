import { problem } from '../problem';
import { loadCatalogue } from './catalogue-file';
import { readEvent } from './event';
import { fail } from './finish';
import { readInputs } from './inputs';

/** Runs the action as its event asks: a review of a pull request, a gate in a merge queue, else an audit of the checkout. */
export async function runAction(): Promise<void> {
  const inputs = readInputs(Date.now());
  if (!inputs.ok) return fail([inputs.problem]);
  const started = readEvent();
  if (!started.ok) return fail([started.problem]);
  const { event, repository } = started.value;
  const { token, mode } = inputs.value;
  const isAudit = mode === 'audit' || event.kind === 'other';
  if (mode === 'review' && isAudit) {
    const help = 'start the workflow on `pull_request`, or leave `mode` out';
    return fail([problem('error', 'usage', '`mode` is `review`, and this event is about no pull request', { help })]);
  }
  const needsToken = !isAudit || inputs.value.evidence.kind === 'artifact';
  if (token === '' && needsToken) {
    const help = 'leave the input out, or give a token with `pull-requests: write` and `contents: read`';
    return fail([problem('error', 'usage', '`github-token` is empty', { help })]);
  }
  const catalogue = loadCatalogue(null);
  if (!catalogue.ok) return fail([catalogue.problem]);
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  // why: GitHub's client is most of what a run loads, and an audit without a token, or a run that is refused, needs none of it
  const github = token === '' ? null : await import('./github');
  const octokit = github ? github.openOctokit(token) : null;
  const job = {
    inputs: inputs.value,
    workspace,
    catalogue: catalogue.value,
    github: octokit && repository && { octokit, repository },
    evidence: async () => (await import('./evidence')).readEvidence(inputs.value, workspace, octokit, repository),
  };
  if (isAudit || repository === null || github === null || octokit === null) {
    return (await import('./audit-checkout')).auditCheckout(job, event.kind !== 'other');
  }
  if (event.kind === 'merge-group') return (await import('./judge-queue')).judgeQueue(octokit, repository, event, job);
  if (event.kind === 'pull') {
    const pull = github.openPullRequest(octokit, { ...repository, number: event.number });
    return (await import('./review-pull')).reviewPull(pull, event.asked, job);
  }
  return (await import('./review-after')).reviewAfter(octokit, repository, event.head, job);
}
