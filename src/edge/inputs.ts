import { getInput, getMultilineInput } from '@actions/core';
import { FAIL_ON } from '../configuration/configuration';
import { type GateRules, rulesOf } from '../configuration/gate-rules';
import { readGateTexts } from '../configuration/gate-texts';
import type { Scope } from '../deliver/place';
import type { Read } from '../problem';
import { type Asked, readTerms } from '../settings/terms';
import { usage } from '../settings/usage';
import { chosenInput, switchInput } from './input-values';
import { readWorkOffInputs, type WorkOffInputs } from './work-off-inputs';

/** Everything that a workflow says to the action. */
export interface Inputs extends Asked {
  readonly evidence: EvidenceFrom;
  readonly mode: Mode;
  /** Globs of the policy files that are looked at; those with a `!` before them take away. */
  readonly policies: readonly string[];
  /** Where the configuration stands, from the repository's root. */
  readonly configuration: string;
  readonly gate: GateRules;
  readonly scope: Scope;
  /** How many comments a pull request gets at most. */
  readonly mostComments: number;
  readonly id: string;
  readonly dryRun: boolean;
  readonly token: string;
  readonly workOff: WorkOffInputs;
  /** What an audit is compared with: files of the workspace; null where nothing is. */
  readonly baseline: string | null;
  readonly previous: string | null;
}

/** What a run does: `auto` reviews pull requests and audits the checkout on all other events. */
export type Mode = 'auto' | 'review' | 'audit';

/** Where the evidence comes from: paths and globs, relative to the workspace, or what another workflow's newest run left behind. */
export type EvidenceFrom =
  | { readonly kind: 'files'; readonly reports: readonly string[] }
  | { readonly kind: 'artifact'; readonly artifact: string; readonly workflow: string };

/** More comments than this nobody reads, and GitHub may not take in one review. */
const MOST_COMMENTS = 50;

/** Reads the action's inputs; a bad value is a problem that names it. */
export function readInputs(now: number): Read<Inputs> {
  const evidence = readEvidence();
  if (!evidence.ok) return evidence;
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
  const dryRun = switchInput('dry-run');
  if (!dryRun.ok) return dryRun;
  const policies = getMultilineInput('policies');
  if (policies.length === 0) return usage('`policies` is empty', 'leave it out, or name files: `iam/**/*.json`');
  const configuration = getInput('config');
  if (!/^(?!\/)[^\\]+$/.test(configuration) || configuration.split('/').includes('..')) {
    return usage(`\`config\` is \`${configuration}\``, 'give a path from the root of the repository');
  }
  const mode = chosenInput<Mode>('mode', ['auto', 'review', 'audit']);
  if (!mode.ok) return mode;
  const failOn = chosenInput('fail-on', FAIL_ON);
  if (!failOn.ok) return failOn;
  const gate = readGateTexts(failOn.value, {
    maxUnusedActions: getInput('max-unused-actions') || undefined,
    maxUnusedPercent: getInput('max-unused-percent') || undefined,
    accessLevels: getMultilineInput('access-levels'),
    forbid: getMultilineInput('forbid'),
  });
  if (!gate.ok) return gate;
  const scope = chosenInput<Scope>('scope', ['touched', 'file']);
  if (!scope.ok) return scope;
  const mostComments = getInput('max-comments');
  if (!/^\d{1,2}$/.test(mostComments) || Number(mostComments) > MOST_COMMENTS) {
    return usage(`\`max-comments\` is \`${mostComments}\``, `give a number from 0 to ${MOST_COMMENTS}`);
  }
  const workOff = readWorkOffInputs();
  if (!workOff.ok) return workOff;
  const value = {
    ...{
      ...terms.value,
      evidence: evidence.value,
      policies,
      configuration,
      id,
      dryRun: dryRun.value,
      token: getInput('github-token'),
    },
    ...{ mode: mode.value, gate: rulesOf(gate.value), scope: scope.value, mostComments: Number(mostComments) },
    workOff: workOff.value,
    ...{ baseline: getInput('baseline') || null, previous: getInput('previous') || null },
  };
  return { ok: true, value };
}

function readEvidence(): Read<EvidenceFrom> {
  const reports = getMultilineInput('report');
  const artifact = getInput('report-artifact');
  const workflow = getInput('report-workflow');
  const help = 'set `report` to a path or a glob, or `report-artifact` and `report-workflow`';
  if (reports.length > 0 && artifact === '' && workflow === '') return { ok: true, value: { kind: 'files', reports } };
  if (reports.length > 0) return usage('evidence is given twice, by path and as an artifact', help);
  if (artifact !== '' && workflow !== '') return { ok: true, value: { kind: 'artifact', artifact, workflow } };
  if (artifact === '' && workflow === '') return usage('no evidence is given', help);
  const missing = artifact === '' ? 'report-artifact' : 'report-workflow';
  return usage(`\`${missing}\` is missing`, 'give the name of the artifact, and the file name of the workflow');
}
