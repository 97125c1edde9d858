import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setOutput } from '@actions/core';
import type { Analysis } from '../analyse/analysis';
import type { Audit } from '../audit/audit';
import { NO_AUDIT } from '../audit/no-audit';
import type { Problem } from '../problem';
import { renderJson } from '../render/json';
import { renderPatch } from '../render/patch';
import { renderSarif } from '../render/sarif';
import { editedStatements, totals } from '../render/totals';
import { VERSION } from '../version';
import { htmlPage } from './page-files';
import { writeOutput } from './write';

/** Sets the action's outputs and writes the files that they name into a folder of the runner; what could not be written. */
export async function setOutputs(analysis: Analysis, id: string, audit: Audit | null): Promise<readonly Problem[]> {
  const sum = totals(analysis);
  // why: two steps of a job must not overwrite each other's files
  const step = (process.env.GITHUB_ACTION ?? '').replace(/[^\w-]/g, '_');
  const folder = join(process.env.RUNNER_TEMP ?? '.', `refine-iam-${id}-${step}`);
  mkdirSync(folder, { recursive: true });
  const result = join(folder, 'result.json');
  const patch = join(folder, 'changes.patch');
  const patchText = renderPatch(analysis.files);
  const failures = [
    writeOutput(result, renderJson(analysis, VERSION, audit ?? NO_AUDIT)),
    patchText === '' ? null : writeOutput(patch, patchText),
  ];
  setOutput('gate', analysis.gate.result);
  setOutput('refined-statements', editedStatements(analysis));
  setOutput('removed-actions', sum.removedActions);
  setOutput('declined-statements', sum.declined);
  setOutput('problems', sum.problems);
  setOutput('result', result);
  setOutput('patch', patchText === '' ? '' : patch);
  if (audit) failures.push(...(await setAuditOutputs(analysis, audit, folder)));
  return failures.filter(failure => failure !== null);
}

/** Writes what an audit leaves behind for other tools and for people, and sets the outputs that name it. */
async function setAuditOutputs(analysis: Analysis, audit: Audit, folder: string): Promise<readonly (Problem | null)[]> {
  const sarif = join(folder, 'result.sarif');
  const page = join(folder, 'audit.html');
  const rendered = await htmlPage(analysis, audit);
  setOutput('sarif', sarif);
  setOutput('page', page);
  return [
    writeOutput(sarif, renderSarif(analysis, VERSION)),
    rendered.ok ? writeOutput(page, rendered.value) : rendered.problem,
  ];
}
