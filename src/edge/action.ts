import { problem } from '../problem';
import { auditCheckout } from './audit-checkout';
import { loadCatalogue } from './catalogue-file';
import { readEvent } from './event';
import { readEvidence } from './evidence';
import { fail } from './finish';
import { openOctokit, openPullRequest } from './github';
import { readInputs } from './inputs';
import { judgeQueue } from './judge-queue';
import { reviewAfter } from './review-after';
import { reviewPull } from './review-pull';

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
  const octokit = token === '' ? null : openOctokit(token);
  const job = {
    inputs: inputs.value,
    workspace,
    catalogue: catalogue.value,
    github: octokit && repository && { octokit, repository },
    evidence: () => readEvidence(inputs.value, workspace, octokit, repository),
  };
  if (isAudit || repository === null || octokit === null) return auditCheckout(job, event.kind !== 'other');
  if (event.kind === 'merge-group') return judgeQueue(octokit, repository, event, job);
  if (event.kind === 'pull') {
    return reviewPull(openPullRequest(octokit, { ...repository, number: event.number }), event.asked, job);
  }
  return reviewAfter(octokit, repository, event.head, job);
}
