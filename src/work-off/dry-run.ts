import { count } from '../render/plain';
import type { IssuePlan } from './plan-issue';
import type { PullStep } from './plan-pulls';
import { unchangedWords } from './post-issue';
import { settledWords } from './post-pulls';

/** What a step would do, for a run that writes nothing. */
export function dryPullWords(step: PullStep): string {
  switch (step.kind) {
    case 'open':
      return `Dry run: a pull request with ${count(step.wanted.statements, 'statement')} would be opened from the branch \`${step.wanted.branch}\`.`;
    case 'update':
    case 'describe':
      return `Dry run: pull request #${step.pull.number} would be updated.`;
    case 'close':
      return `Dry run: pull request #${step.pull.number} would be closed.`;
    case 'delete':
      return `Dry run: the branch \`${step.state.branch}\` would be deleted.`;
    default:
      return settledWords(step);
  }
}

/** What would become of the rolling issue. */
export function dryIssueWords(plan: IssuePlan): string {
  const number = plan.standing ? ` #${plan.standing.number}` : '';
  switch (plan.step) {
    case 'open':
      return 'Dry run: an issue would be opened.';
    case 'update':
      return `Dry run: issue${number} would be updated.`;
    case 'reopen':
      return `Dry run: issue${number} would be opened again.`;
    case 'close':
      return `Dry run: issue${number} would be closed.`;
    default:
      return unchangedWords(plan);
  }
}
