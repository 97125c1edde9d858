import { attempt, attemptRemoval, attemptTwice, type Refusal } from '../deliver/refusal';
import type { BranchPull, Forge, Placed } from '../ports-work-off';
import { count } from '../render/plain';
import { type Done, line, NOT_PERMITTED, refusedWords, together, warned } from './done';
import { readPullMark, textAbove, withPullMark } from './mark';
import type { BranchState, PullStep } from './plan-pulls';
import { commitOf, createBranch, lost, moveBranch, NEEDS, type Target } from './post-branch';
import { pullBody, type WantedPull } from './pull-request';

/** Carries out one step; whatever is lost on the way, the next run finds it and goes on. */
export async function takeStep(forge: Forge, step: PullStep, target: Target): Promise<Done> {
  switch (step.kind) {
    case 'open':
      return open(forge, step.wanted, step.state, target);
    case 'update':
      return update(forge, step, target);
    case 'describe':
      return describe(forge, step, target);
    case 'close':
      return close(forge, step.state, step.pull);
    case 'delete':
      return remove(forge, step.state.branch);
    default:
      return settled(step);
  }
}

type Settled = Exclude<PullStep, { readonly state: BranchState }>;

function settled(step: Settled): Done {
  const text = settledWords(step);
  const lasting = step.kind === 'standing' ? lastingWords(step.pull.number, step.wanted) : text;
  return line(text, step.pull?.url ?? null, lasting);
}

/** What the rolling issue says of a pull request as long as it is open. */
function lastingWords(number: number, { statements }: WantedPull): string {
  return `Review and merge #${number}, which narrows or removes ${count(statements, 'statement')}.`;
}

/** What is said of a step that changes nothing. */
export function settledWords(step: Settled): string {
  const { pull } = step;
  const number = pull ? `#${pull.number}` : '';
  switch (step.kind) {
    case 'standing':
      return `Pull request ${number} still holds.`;
    case 'by-hand':
      return `Pull request ${number} was opened by somebody else from the branch \`${step.branch}\`: left alone.`;
    case 'declined':
      return `Pull request ${number} was closed by people: the same changes are not proposed again.`;
    case 'other-base':
      return `Pull request ${number} does not go to the default branch: it is left alone. Change its base, or close it.`;
    case 'merged':
      return `Pull request ${number} was merged since this commit: the next audit reads it.`;
    case 'foreign':
      return `Somebody else pushed to the branch \`${step.branch}\`${pull ? ` of pull request ${number}` : ''}: it is left alone. ${pull ? 'Merge it, or close it to say no to what it proposes.' : 'Delete the branch, and the next audit goes on without it.'}`;
  }
}

async function open(forge: Forge, wanted: WantedPull, state: BranchState, target: Target): Promise<Done> {
  const what = `No pull request from the branch \`${wanted.branch}\``;
  let head = state.held === wanted.content ? state.head : null;
  if (head === null) {
    const made = await commitOf(forge, wanted, target);
    if (!made.ok) return refusedWords(what, made.refusal, NEEDS);
    const placed =
      state.head === null
        ? await createBranch(forge, wanted.branch, made.value, true)
        : await moveBranch(forge, wanted.branch, state.head, made.value);
    if (placed !== null) return lost(wanted.branch, placed, what);
    head = made.value;
  }
  const pulled = await openPull(forge, wanted, target, head, true);
  if (pulled === 'not-permitted') {
    return warned(`${what}: GitHub Actions is not permitted to create pull requests here`, NOT_PERMITTED);
  }
  if ('words' in pulled) return refusedWords(what, pulled, NEEDS);
  const text = `Opened pull request #${pulled.number} with ${count(wanted.statements, 'statement')}.`;
  return line(text, pulled.url, lastingWords(pulled.number, wanted));
}

async function update(
  forge: Forge,
  { wanted, state, pull }: Extract<PullStep, { readonly kind: 'update' | 'describe' }>,
  target: Target,
): Promise<Done> {
  const what = `Pull request #${pull.number} was not updated`;
  const made = await commitOf(forge, wanted, target);
  if (!made.ok) return refusedWords(what, made.refusal, NEEDS);
  // why: both commits are written down before the branch moves, so that a lost answer does not make ours look like another's
  const heads = [made.value, ...(state.head === null ? [] : [state.head])];
  const body = pullBody(wanted, target.job, heads);
  const said = await attemptTwice(() => forge.changePull(pull.number, { title: wanted.title, body }));
  if (!said.ok) return refusedWords(what, said.refusal, NEEDS);
  const moved = await moveBranch(forge, wanted.branch, state.head, made.value);
  if (moved !== null) return lost(wanted.branch, moved, what);
  const text = `Updated pull request #${pull.number}: ${count(wanted.statements, 'statement')}.`;
  return line(text, pull.url, lastingWords(pull.number, wanted));
}

async function describe(
  forge: Forge,
  { wanted, pull }: Extract<PullStep, { readonly kind: 'update' | 'describe' }>,
  { job }: Target,
): Promise<Done> {
  const heads = readPullMark(pull.body)?.heads ?? [];
  const changed = { title: wanted.title, body: pullBody(wanted, job, heads) };
  const said = await attemptTwice(() => forge.changePull(pull.number, changed));
  if (!said.ok) return refusedWords(`Pull request #${pull.number} was not updated`, said.refusal, NEEDS);
  return line(`Wrote the text of pull request #${pull.number} anew.`, pull.url, lastingWords(pull.number, wanted));
}

async function close(forge: Forge, { branch }: BranchState, pull: BranchPull): Promise<Done> {
  const mark = readPullMark(pull.body);
  const body = mark ? { body: withPullMark(textAbove(pull.body), { ...mark, state: 'closed' }) } : {};
  const closed = await attemptTwice(() => forge.changePull(pull.number, { ...body, state: 'closed' }));
  if (!closed.ok) return refusedWords(`Pull request #${pull.number} was not closed`, closed.refusal, NEEDS);
  // why: a comment whose answer was lost is not worth a second one
  await attempt(() => forge.say(pull.number, 'None of this is found any more, so there is nothing left to do here.'));
  const done = line(`Closed pull request #${pull.number}: nothing of it is left.`, pull.url);
  return together([done, await remove(forge, branch)]);
}

async function remove(forge: Forge, branch: string): Promise<Done> {
  const gone = await attemptRemoval(() => forge.deleteBranch(branch));
  // why: GitHub calls it invalid to delete a branch that is gone, as it is after a lost answer
  const isGone = async () => {
    const now = await attempt(() => forge.tip(branch));
    return now.ok && now.value === null;
  };
  if (!gone.ok && !(gone.refusal.kind === 'invalid' && (await isGone())))
    return refusedWords(`The branch \`${branch}\` was not deleted`, gone.refusal, NEEDS);
  return line(`Deleted the branch \`${branch}\`, for which nothing is left.`);
}

async function openPull(
  forge: Forge,
  wanted: WantedPull,
  target: Target,
  head: string,
  again: boolean,
): Promise<Placed | 'not-permitted' | Refusal> {
  const body = pullBody(wanted, target.job, [head]);
  const made = await attempt(() => forge.openPull(wanted.branch, target.branch, wanted.title, body));
  if (made.ok) return made.value;
  if (made.refusal.kind !== 'unclear' && made.refusal.kind !== 'invalid') return made.refusal;
  // why: a pull request can be there although its answer was lost, or because another run was quicker
  const now = await attempt(() => forge.pulls([wanted.branch]));
  const there = now.ok ? now.value.find(({ state, mine }) => state === 'open' && mine) : undefined;
  if (there) return there;
  return now.ok && made.refusal.kind === 'unclear' && again
    ? openPull(forge, wanted, target, head, false)
    : made.refusal;
}
