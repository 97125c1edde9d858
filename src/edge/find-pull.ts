import { readAgain, refusalOf } from '../deliver/refusal';
import { problem, type Read } from '../problem';
import type { HeadOfRun, Repository } from './event';
import type { Octokit } from './github';

/** The numbers of the open pull requests that have a trusted event's head, in their order; none where it moved on, or they are closed. */
export async function findPulls(octokit: Octokit, at: Repository, head: HeadOfRun): Promise<Read<readonly number[]>> {
  try {
    const pulls = await octokit.paginate(octokit.rest.pulls.list, {
      ...at,
      state: 'open',
      head: `${head.owner}:${head.branch}`,
      per_page: 100,
    });
    const found = pulls.filter(pull => pull.head.sha === head.sha).map(({ number }) => number);
    return { ok: true, value: found.sort((a, b) => a - b) };
  } catch (error) {
    const refusal = refusalOf(error);
    const help = readAgain(refusal, '`pull-requests: read`');
    const message = `the pull request cannot be found: GitHub ${refusal.words}`;
    return { ok: false, problem: problem('error', 'unreadable-file', message, { help }) };
  }
}
