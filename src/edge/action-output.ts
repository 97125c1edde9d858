import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { endGroup, error, info, notice, setOutput, startGroup, summary, warning } from '@actions/core';
import type { Analysis, Gate } from '../analyse/analysis';
import { type Audit, NO_AUDIT } from '../audit/audit';
import type { Problem } from '../problem';
import { renderJson } from '../render/json';
import { renderPatch } from '../render/patch';
import { plain } from '../render/plain';
import { renderSarif } from '../render/sarif';
import { fitSections, type Section } from '../render/section';
import { editedStatements, totals } from '../render/totals';
import { VERSION } from '../version';
import { htmlPage } from './page-files';
import { writeOutput } from './write';

/** GitHub shows ten annotations of a level for a step. */
const MOST_ANNOTATIONS = 10;

/** GitHub's limit for a step's summary, in bytes. */
const MOST_SUMMARY = 1024 * 1024;

/** Prints a text to the log so that no line of it can be taken for a command to the runner. */
export function log(text: string): void {
  for (const line of text.split('\n')) info(line.replace(/^(\s*):(?=:)/, '$1\u200b:').replaceAll('##[', '##\u200b['));
}

/** Prints a text to the log folded below a title, which must hold nothing from outside. */
export function logFolded(title: string, text: string): void {
  startGroup(title);
  log(text);
  endGroup();
}

/** Shows problems beside the files that they are about; where they are too many for GitHub, the last one counts the rest. */
export function annotate(problems: readonly Problem[]): void {
  const levels = [
    ['error', error, 'job summary'],
    ['warning', warning, 'job summary'],
    ['note', notice, 'log'],
  ] as const;
  for (const [severity, show, rest] of levels) {
    const some = problems.filter(one => one.severity === severity);
    const shown = some.length > MOST_ANNOTATIONS ? some.slice(0, MOST_ANNOTATIONS - 1) : some;
    for (const one of shown) {
      const place =
        one.path === null || one.line === null
          ? {}
          : { file: one.path, startLine: one.line, startColumn: one.column ?? 1 };
      const file = one.path !== null && one.line === null ? `${one.path}: ` : '';
      show(plain(`${file}${one.message}${one.help === null ? '' : `: ${one.help}`}`), place);
    }
    if (shown.length < some.length) show(`and ${some.length - shown.length} more: the ${rest} has all of them`);
  }
}

/** Writes the step's summary; what is over GitHub's limit is left out by its weight, and said to be. */
export async function writeSummary(sections: readonly Section[]): Promise<void> {
  const where = 'The outputs `result` and `patch` have all of it.';
  const text = `${fitSections(sections, MOST_SUMMARY - 1, where).trimEnd()}\n`;
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(text).write();
}

/** Sets the one output of a run that analysed nothing (`incomplete`), or that judged several pull requests. */
export function setGate(result: Gate['result']): void {
  setOutput('gate', result);
}

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
