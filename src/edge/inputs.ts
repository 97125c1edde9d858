import { getBooleanInput, getInput, getMultilineInput } from '@actions/core';
import { problem, type Read } from '../problem';
import { readTerms, type Terms } from '../settings';

/** Everything that a workflow says to the action. */
export interface Inputs extends Terms {
  /** Paths and globs, relative to the workspace. */
  readonly reports: readonly string[];
  /** Globs of the policy files that are looked at; those with a `!` before them take away. */
  readonly policies: readonly string[];
  readonly id: string;
  readonly dryRun: boolean;
  readonly token: string;
}

/** Reads the action's inputs; a bad value is a problem that names it. */
export function readInputs(now: number): Read<Inputs> {
  const reports = getMultilineInput('report');
  if (reports.length === 0) return usage('no evidence is given', 'set the input `report` to a path or a glob');
  const id = getInput('id');
  if (!/^[\w.-]{1,100}$/.test(id)) {
    return usage(`\`id\` is \`${id}\``, 'use letters, digits, `.`, `_` and `-`, at most 100 of them');
  }
  const terms = readTerms(
    {
      principals: getMultilineInput('principal'),
      maxReportAge: getInput('max-report-age') || undefined,
      unusedFor: getInput('unused-for') || undefined,
    },
    now,
  );
  if (!terms.ok) return terms;
  const dryRun = readSwitch('dry-run');
  if (dryRun === null) return usage(`\`dry-run\` is \`${getInput('dry-run')}\``, 'write `true` or `false`');
  const policies = getMultilineInput('policies');
  if (policies.length === 0) return usage('`policies` is empty', 'leave it out, or name files: `iam/**/*.json`');
  const token = getInput('github-token');
  return { ok: true, value: { ...terms.value, reports, policies, id, dryRun, token } };
}

function readSwitch(name: string): boolean | null {
  try {
    return getBooleanInput(name);
  } catch {
    return null;
  }
}

function usage(message: string, help: string): Read<never> {
  return { ok: false, problem: problem('error', 'usage', message, { help }) };
}
