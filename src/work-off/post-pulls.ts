import { attempt, attemptTwice, type Outcome, type Refusal } from '../deliver/refusal';
import type { BranchPull, Forge, Placed } from '../ports-work-off';
import { count } from '../render/plain';
import { type Done, line, NOT_PERMITTED, refusedWords, warned } from './done';
import { inPlaceOf, readPullMark, textAbove, withPullMark } from './mark';
import type { BranchState, PullStep } from './plan-pulls';
import { commitOf, createBranch, lost, NEEDS, stillAt, swapBranch, type Target } from './post-branch';
import { close, remove } from './post-close';
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
      return close(forge, step.state, step.pull, target.clean);
    case 'delete':
      return remove(forge, step.state);
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
        : await swapBranch(forge, wanted.branch, state.head, made.value);
    if (placed !== null) return lost(wanted.branch, placed, what);
    head = made.value;
  }
  const pulled = await openPull(forge, wanted, target, head, true);
  if (pulled === 'not-permitted') {
    return warned(`${what}: GitHub Actions is not permitted to create pull requests here`, NOT_PERMITTED, 'opening');
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
  const elsewhere = await stillAt(forge, wanted.branch, state.head);
  if (elsewhere !== null) return lost(wanted.branch, elsewhere, what);
  // why: both commits are written down before the branch moves, so that a lost answer does not make ours look like another's
  const heads = [made.value, ...(state.head === null ? [] : [state.head])];
  const body = pullBody(wanted, target.job, heads);
  const mark = readPullMark(pull.body) ?? readPullMark(body);
  // why: until the branch is there, the text is to say what it still does
  const before = mark ? withPullMark(textAbove(pull.body), { ...mark, heads }) : body;
  const noted = await rewrite(forge, pull, { body: before });
  if (!noted.ok) return refusedWords(what, noted.refusal, NEEDS);
  const moved = await swapBranch(forge, wanted.branch, state.head, made.value);
  if (moved !== null) return lost(wanted.branch, moved, what);
  const said = await rewrite(forge, pull, { title: wanted.title, body });
  if (!said.ok) return refusedWords(`The text of pull request #${pull.number} was not updated`, said.refusal, NEEDS);
  const text = `Updated pull request #${pull.number}: ${count(wanted.statements, 'statement')}.`;
  return line(text, pull.url, lastingWords(pull.number, wanted));
}

function rewrite(
  forge: Forge,
  pull: BranchPull,
  { body, ...changed }: { readonly title?: string; readonly body: string },
): Promise<Outcome<void>> {
  return attemptTwice(() => forge.changePull(pull.number, { ...changed, body: inPlaceOf(pull.body, body) }));
}

async function describe(
  forge: Forge,
  { wanted, pull }: Extract<PullStep, { readonly kind: 'update' | 'describe' }>,
  { job }: Target,
): Promise<Done> {
  const heads = readPullMark(pull.body)?.heads ?? [];
  const said = await rewrite(forge, pull, { title: wanted.title, body: pullBody(wanted, job, heads) });
  if (!said.ok) return refusedWords(`Pull request #${pull.number} was not updated`, said.refusal, NEEDS);
  return line(`Wrote the text of pull request #${pull.number} anew.`, pull.url, lastingWords(pull.number, wanted));
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
