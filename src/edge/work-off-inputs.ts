import { getInput } from '@actions/core';
import type { Read } from '../problem';
import { GROUP_BY, type GroupBy } from '../work-off/groups';
import { chosenInput, switchInput, wrongInput } from './input-values';

/** What a workflow says about working off. */
export interface WorkOffInputs {
  readonly openIssue: boolean;
  readonly openPullRequest: boolean;
  readonly groupBy: GroupBy;
  /** The most statements of one pull request. */
  readonly mostStatements: number;
}

/** More statements than this nobody reviews at once. */
const MOST_STATEMENTS = 200;

/** Reads the inputs about working off; a bad value is a problem that names it. */
export function readWorkOffInputs(): Read<WorkOffInputs> {
  const openIssue = switchInput('open-issue');
  if (!openIssue.ok) return openIssue;
  const openPullRequest = switchInput('open-pull-request');
  if (!openPullRequest.ok) return openPullRequest;
  const groupBy = chosenInput('group-by', GROUP_BY);
  if (!groupBy.ok) return groupBy;
  const most = getInput('max-statements');
  if (!/^[1-9]\d{0,2}$/.test(most) || Number(most) > MOST_STATEMENTS) {
    return wrongInput('max-statements', `give a number from 1 to ${MOST_STATEMENTS}`);
  }
  const value = {
    ...{ openIssue: openIssue.value, openPullRequest: openPullRequest.value },
    ...{ groupBy: groupBy.value, mostStatements: Number(most) },
  };
  return { ok: true, value };
}
