import { getBooleanInput, getInput } from '@actions/core';
import { problem, type Read } from '../problem';
import { GROUP_BY, type GroupBy } from '../work-off/groups';

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
  const [openIssue, openPullRequest] = [readSwitch('open-issue'), readSwitch('open-pull-request')];
  if (openIssue === null) return usage('open-issue', 'write `true` or `false`');
  if (openPullRequest === null) return usage('open-pull-request', 'write `true` or `false`');
  const groupBy = GROUP_BY.find(one => one === getInput('group-by'));
  if (groupBy === undefined) return usage('group-by', `give one of ${GROUP_BY.map(one => `\`${one}\``).join(', ')}`);
  const most = getInput('max-statements');
  if (!/^[1-9]\d{0,2}$/.test(most) || Number(most) > MOST_STATEMENTS) {
    return usage('max-statements', `give a number from 1 to ${MOST_STATEMENTS}`);
  }
  return { ok: true, value: { openIssue, openPullRequest, groupBy, mostStatements: Number(most) } };
}

function readSwitch(name: string): boolean | null {
  try {
    return getBooleanInput(name);
  } catch {
    // why: the caller says what is wrong with it
    return null;
  }
}

function usage(name: string, help: string): Read<never> {
  return { ok: false, problem: problem('error', 'usage', `\`${name}\` is \`${getInput(name)}\``, { help }) };
}
