import { digest, sealOf } from '../deliver/marker';
import type { OwnIssue } from '../ports-work-off';
import { titlePart } from './branch';
import { cleanText, type IssueFacts, issueText, keepTicks, unusedStatements, withoutTicks } from './issue-text';
import { type IssueMark, readIssueMark, says, textAbove, withIssueMark } from './mark';
import { type Pages, withoutCommits } from './statement-part';

/** The label by which the rolling issue is found. */
export const LABEL = 'refine-iam';

/** What is to be done with the rolling issue. */
export interface IssuePlan {
  readonly step: 'open' | 'update' | 'reopen' | 'close' | 'standing' | 'closed-by-people' | 'clean' | 'unknown';
  readonly title: string;
  /** Its whole body, where there is something to write. */
  readonly body: string;
  readonly standing: OwnIssue | null;
  /** Why nobody can say that nothing is left, as the end of a sentence; null where it can be said. */
  readonly doubt: string | null;
  /** Others beside it, opened by runs at the same time; they are closed. */
  readonly twins: readonly OwnIssue[];
}

/** Decides what the rolling issue is to say, from what is there; `id` is the input, by which several are told apart. */
export function planIssue(facts: IssueFacts, pages: Pages, id: string, own: readonly OwnIssue[]): IssuePlan {
  const job = digest(id);
  const found = own
    .flatMap(issue => {
      const mark = readIssueMark(issue.body);
      return mark?.job === job ? [{ issue, mark }] : [];
    })
    .sort((a, b) => Number(b.issue.open) - Number(a.issue.open) || a.issue.number - b.issue.number);
  const open = found.filter(({ issue }) => issue.open);
  // why: a twin that we closed says nothing of what people think of the other
  const standing = open[0] ?? found.findLast(({ mark }) => mark.state === 'open') ?? found.at(-1) ?? null;
  const clean = unusedStatements(facts.analysis).length === 0;
  const text = clean ? cleanText(facts) : issueText(facts, pages);
  const content = clean ? digest('clean') : sealOf(withoutCommits(text));
  const step = clean ? cleanStep(standing, facts.doubt === null) : foundStep(standing, text);
  const older = standing ? textAbove(standing.issue.body) : '';
  return {
    step,
    title: `Unused access in IAM policies${id === 'default' ? '' : ` (${titlePart(id)})`}`,
    body: withIssueMark(keepTicks(text, older), { job, state: clean ? 'closed' : 'open', content }),
    standing: standing?.issue ?? null,
    doubt: facts.doubt,
    twins: open.slice(1).map(({ issue }) => issue),
  };
}

type Standing = { readonly issue: OwnIssue; readonly mark: IssueMark } | null;

function foundStep(standing: Standing, text: string): IssuePlan['step'] {
  if (!standing) return 'open';
  const { issue } = standing;
  if (issue.open) return says(withoutTicks(withoutCommits(issue.body)), withoutCommits(text)) ? 'standing' : 'update';
  return standing.mark.state === 'closed' ? 'reopen' : 'closed-by-people';
}

function cleanStep(standing: Standing, complete: boolean): IssuePlan['step'] {
  // why: what could not be analysed is not clean
  if (!complete) return 'unknown';
  // why: what people closed is settled once nothing is left, so that new findings open it again
  return standing && standing.mark.state === 'open' ? 'close' : 'clean';
}
