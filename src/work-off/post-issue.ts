import { attempt, attemptTwice } from '../deliver/refusal';
import type { Forge } from '../ports-work-off';
import { type Done, line, refusedWords, together } from './done';
import { inPlaceOf, readIssueMark, withIssueMark } from './mark';
import { type IssuePlan, LABEL } from './plan-issue';

const NEEDS = '`issues: write`';

/** Brings the rolling issue up to date. */
export async function postIssue(forge: Forge, plan: IssuePlan): Promise<Done> {
  const twins: Done[] = [];
  for (const { number, body } of plan.twins) {
    const mark = readIssueMark(body);
    const text = `This goes on in #${plan.standing?.number ?? ''}.`;
    const state = {
      state: 'closed',
      ...(mark ? { body: inPlaceOf(body, withIssueMark(text, { ...mark, state: 'closed' })) } : {}),
    } as const;
    const closed = await attemptTwice(() => forge.changeIssue(number, state));
    if (!closed.ok) twins.push(refusedWords(`Issue #${number} was not closed`, closed.refusal, NEEDS));
  }
  return together([...twins, await mainStep(forge, plan)]);
}

async function mainStep(forge: Forge, plan: IssuePlan): Promise<Done> {
  const { step, standing, title } = plan;
  if (step === 'open') return open(forge, plan, true);
  const state = { reopen: 'open', close: 'closed', update: 'open' } as const;
  if (step !== 'reopen' && step !== 'close' && step !== 'update') {
    return line(unchangedWords(plan), standing?.url ?? null);
  }
  const number = standing?.number ?? 0;
  const body = inPlaceOf(standing?.body ?? '', plan.body);
  const changed = await attemptTwice(() => forge.changeIssue(number, { title, body, state: state[step] }));
  if (!changed.ok) return refusedWords(`Issue #${number} was not updated`, changed.refusal, NEEDS);
  const words = { reopen: 'Opened issue', close: 'Closed issue', update: 'Updated issue' }[step];
  const why = { reopen: ' again', close: ': no unused access is left', update: '' }[step];
  return line(`${words} #${number}${why}.`, standing?.url ?? null);
}

/** What is said where nothing is to be written. */
export function unchangedWords({ step, standing, doubt }: IssuePlan): string {
  const number = standing ? `#${standing.number}` : '';
  if (step === 'standing') return `Issue ${number} still holds.`;
  if (step === 'closed-by-people')
    return `Issue ${number} was closed by people and stays closed: open it again to have it kept up to date.`;
  if (step === 'unknown') return `The issue is left as it is: nothing was found, but ${doubt}.`;
  return 'No unused access is left, so there is no issue.';
}

async function open(forge: Forge, plan: IssuePlan, again: boolean): Promise<Done> {
  const { title, body } = plan;
  const made = await attempt(() => forge.openIssue(title, body, LABEL));
  if (made.ok) return line(`Opened issue #${made.value.number}.`, made.value.url);
  const refused = refusedWords('No issue was opened', made.refusal, NEEDS);
  if (made.refusal.kind !== 'unclear') return refused;
  // why: it can be there although the answer was lost, and must not be there twice
  const now = await attempt(() => forge.issues(LABEL));
  if (!now.ok) return refused;
  const job = readIssueMark(body)?.job;
  const there = now.value.find(one => one.open && readIssueMark(one.body)?.job === job);
  if (there) return line(`Opened issue #${there.number}.`, there.url);
  return again ? open(forge, plan, false) : refused;
}
