import { quoted } from '../../input/quoted';
import type { Read } from '../../problem';
import type { Octokit } from '../patience';
import { ask, missing, missingReport, type RepositoryApi } from './refusals';
import type { Workflow } from './workflow';

type Answer = Awaited<ReturnType<Octokit['rest']['actions']['listWorkflowRuns']>>['data']['workflow_runs'][number];

/** What is looked at in a workflow run, as GitHub lists it. */
export type Run = Pick<
  Answer,
  'id' | 'run_number' | 'event' | 'conclusion' | 'head_branch' | 'head_sha' | 'path' | 'created_at'
> & { readonly head_repository: Pick<Answer['head_repository'], 'id'> | null };

/** What a run has to be so that its artifact counts as evidence. */
export interface Wanted {
  readonly repositoryId: number;
  readonly branch: string;
  readonly workflow: Workflow;
}

/** Nobody outside can start these, and none runs a workflow file that a pull request brought along. */
const EVENTS = ['schedule', 'workflow_dispatch', 'push'];
const PAGES = 3;
const PER_PAGE = 100;
const MOST_COMPARED = 5;

/** Why a run does not count, as the predicate of a sentence about it, or null where it does. */
export function misfit(run: Run, { repositoryId, branch, workflow }: Wanted): string | null {
  if (run.head_repository?.id !== repositoryId) return 'is of a fork';
  if (!EVENTS.includes(run.event)) return `was started by ${quoted(run.event)}`;
  // why: GitHub may put the ref behind it, `.github/workflows/export.yml@main`
  if (run.path !== workflow.path && !run.path.startsWith(`${workflow.path}@`)) {
    return `is of another workflow, ${quoted(run.path)}`;
  }
  if (run.head_branch !== branch) return `ran on ${quoted(run.head_branch ?? '')}`;
  return run.conclusion === 'success' ? null : 'did not succeed';
}

/** Finds the newest successful run of a workflow on the default branch, by GitHub's order; GitHub's filters alone are not trusted. */
export async function findRun(at: RepositoryApi, wanted: Wanted): Promise<Read<Run>> {
  const { branch, workflow } = wanted;
  let looked = 0;
  let compared = 0;
  let newest: string | null = null;
  let tip: string | null = null;
  for (let page = 1; page <= PAGES; page++) {
    const listed = await listRuns(at, wanted, page);
    if (!listed.ok) return listed;
    for (const run of listed.value) {
      looked++;
      let why = misfit(run, wanted);
      if (why === null && compared++ < MOST_COMPARED) {
        if (tip === null) {
          const read = await readTip(at, branch);
          if (!read.ok) return read;
          tip = read.value;
        }
        const held = await isHeld(at, tip, run.head_sha);
        if (!held.ok) return held;
        if (held.value) return { ok: true, value: run };
        why = `ran on a commit that the branch ${quoted(branch)} does not hold`;
      }
      newest ??= `run ${run.run_number}, ${why}`;
    }
    if (listed.value.length < PER_PAGE) break;
  }
  const runs = `successful run of ${quoted(workflow.file)} on the default branch ${quoted(branch)}`;
  if (newest === null) return missing(`there is no ${runs}`, 'run that workflow there, and see that it succeeds');
  return missing(
    `no ${runs} counts, of ${looked} looked at: the newest, ${newest}`,
    'run that workflow on the default branch, on `schedule`, `workflow_dispatch` or `push`',
  );
}

function listRuns({ octokit, owner, repo }: RepositoryApi, { branch, workflow }: Wanted, page: number) {
  const absent = missingReport(
    `GitHub knows no workflow ${quoted(workflow.path)}, or hides it from the token`,
    'check `report-workflow`: the file must be on the default branch, and the job needs `actions: read`',
  );
  const question = { what: `the runs of ${quoted(workflow.file)}`, needs: 'actions: read', absent };
  return ask(question, async (): Promise<readonly Run[]> => {
    const { data } = await octokit.rest.actions.listWorkflowRuns({
      ...{ owner, repo, workflow_id: workflow.file, branch, status: 'success' as const },
      ...{ per_page: PER_PAGE, page },
    });
    return data.workflow_runs;
  });
}

function readTip({ octokit, owner, repo }: RepositoryApi, branch: string): Promise<Read<string>> {
  const question = { what: `the tip of ${quoted(branch)}`, needs: 'contents: read' };
  return ask(question, async () => {
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    return data.object.sha;
  });
}

/**
 * Whether the default branch holds the commit that a run ran on. A run on a tag of the branch's name looks like one on the
 * branch, and whoever may push can put any workflow file on a tag, past the branch's protection.
 */
async function isHeld({ octokit, owner, repo }: RepositoryApi, tip: string, sha: string): Promise<Read<boolean>> {
  if (tip === sha) return { ok: true, value: true };
  const question = { what: 'the commit of a run', needs: 'contents: read' };
  return ask(question, async () => {
    const basehead = `${tip}...${sha}`;
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
    return data.status === 'behind' || data.status === 'identical';
  });
}
