import { digest } from '../deliver/marker';
import type { BranchPull, Forge } from '../ports-work-off';
import { branchPrefix } from './branch';
import { heldBy } from './mark';
import { type BranchState, marked } from './plan-pulls';

/** Reads what is there: the branches of ours and of the groups that are wanted, and all pull requests from them. */
export async function readBranches(
  forge: Forge,
  id: string,
  wanted: readonly string[],
): Promise<readonly BranchState[]> {
  const job = digest(id);
  const heads = await forge.branches(branchPrefix(id));
  const names = [...new Set([...wanted, ...heads.keys()])].sort();
  const pulls = names.length === 0 ? [] : await forge.pulls(names);
  const states: BranchState[] = [];
  for (const branch of names) {
    const own = pulls.filter(one => one.branch === branch);
    states.push({
      branch,
      head: heads.get(branch) ?? null,
      pulls: own,
      ...(await whose(forge, heads.get(branch), own, job)),
    });
  }
  return states;
}

/** Whether a branch is at a commit of ours, and what that holds: by the marker of its pull request, or where none tells by the commit itself. */
async function whose(
  forge: Forge,
  head: string | undefined,
  pulls: readonly BranchPull[],
  job: string,
): Promise<Pick<BranchState, 'held' | 'ours'>> {
  if (head === undefined) return { held: null, ours: true };
  const [open] = marked(pulls, job).filter(({ pull }) => pull.state === 'open');
  if (open) return { held: null, ours: open.mark.heads.includes(head) };
  const held = heldBy(await forge.commit(head), job);
  return { held, ours: held !== null };
}
