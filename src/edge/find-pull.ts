import { refusalOf } from '../deliver/refusal';
import { problem, type Read } from '../problem';
import type { HeadOfRun, Repository } from './event';
import type { Octokit } from './github';

/** The number of the open pull request that a trusted event's head belongs to; null where none has that very head (any more). */
export async function findPull(octokit: Octokit, at: Repository, head: HeadOfRun): Promise<Read<number | null>> {
  try {
    const pulls = await octokit.paginate(octokit.rest.pulls.list, {
      ...at,
      state: 'open',
      head: `${head.owner}:${head.branch}`,
      per_page: 100,
    });
    return { ok: true, value: pulls.find(pull => pull.head.sha === head.sha)?.number ?? null };
  } catch (error) {
    const help = 'run again; the token needs `pull-requests: read`';
    const message = `the pull request cannot be found: GitHub ${refusalOf(error).words}`;
    return { ok: false, problem: problem('error', 'unreadable-file', message, { help }) };
  }
}
