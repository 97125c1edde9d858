import { setGate } from './action-output';
import type { HeadOfRun, Repository } from './event';
import { findPulls } from './find-pull';
import { fail, standDown } from './finish';
import { type Octokit, openPullRequest } from './github';
import type { Job } from './job';
import { reviewPull } from './review-pull';

/** Reviews, after a run without the right to write, every open pull request that has its head; branches to two bases make two. */
export async function reviewAfter(
  octokit: Octokit,
  repository: Repository,
  head: HeadOfRun | null,
  job: Job,
): Promise<void> {
  if (head === null) return standDown('The fork that the run was about is gone: nothing was reviewed.');
  const numbers = await findPulls(octokit, repository, head);
  if (!numbers.ok) return fail([numbers.problem]);
  if (numbers.value.length === 0) {
    return standDown(
      'No open pull request has this head any more. If it moved on, the run on its newest head reviews it; nothing was posted.',
    );
  }
  const codes: number[] = [];
  for (const number of numbers.value) {
    const asked = { head: head.sha, checksOutBase: true };
    await reviewPull(openPullRequest(octokit, { ...repository, number }), asked, job);
    codes.push(Number(process.exitCode ?? 0));
  }
  // why: a later pull request that passes must not hide one that does not; the other outputs are of the last
  const worst = Math.max(...codes);
  process.exitCode = worst;
  if (worst > 0) setGate(worst === 1 ? 'failed' : 'incomplete');
}
