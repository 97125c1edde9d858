import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { error, info, notice, setOutput, summary, warning } from '@actions/core';
import type { Analysis } from '../analyse/analysis';
import type { Problem } from '../problem';
import { renderJson } from '../render/json';
import { problemWords } from '../render/markdown';
import { renderPatch } from '../render/patch';
import { plain } from '../render/plain';
import { editedStatements, totals } from '../render/totals';
import { VERSION } from '../version';
import { writeOutput } from './write';

/** GitHub shows ten annotations of a level for a step. */
const MOST_ANNOTATIONS = 10;

/** GitHub's limit for a step's summary, in bytes. */
const MOST_SUMMARY = 1024 * 1024;

/** Prints a text to the log so that no line of it can be taken for a command to the runner. */
export function log(text: string): void {
  for (const line of text.split('\n')) info(line.replace(/^(\s*):(?=:)/, '$1\u200b:').replaceAll('##[', '##\u200b['));
}

/** Shows problems beside the files that they are about. */
export function annotate(problems: readonly Problem[]): void {
  const levels = [
    ['error', error],
    ['warning', warning],
    ['note', notice],
  ] as const;
  for (const [severity, show] of levels) {
    for (const one of problems.filter(other => other.severity === severity).slice(0, MOST_ANNOTATIONS)) {
      const place =
        one.path === null || one.line === null
          ? {}
          : { file: one.path, startLine: one.line, startColumn: one.column ?? 1 };
      const file = one.path !== null && one.line === null ? `${one.path}: ` : '';
      show(plain(`${file}${one.message}${one.help === null ? '' : `: ${one.help}`}`), place);
    }
  }
}

/** Ends the step as failed with problems that kept the run from its work. */
export async function fail(problems: readonly Problem[]): Promise<void> {
  process.exitCode = 1;
  await stop('Refine IAM could not run', problems);
}

/** Ends the step in green, and says that nothing was analysed: no evidence is not the same as nothing found. */
export async function incomplete(one: Problem): Promise<void> {
  await stop('No report, nothing analysed', [one]);
}

async function stop(heading: string, problems: readonly Problem[]): Promise<void> {
  annotate(problems);
  setOutput('gate', 'incomplete');
  await writeSummary([`### ${heading}\n`, ...problems.map(one => `- ${problemWords(one)}`)].join('\n'));
}

/** Appends to the step's summary; what is over GitHub's limit is cut, and said to be. */
export async function writeSummary(text: string): Promise<void> {
  const cut = '\n\nThe rest is cut here: a summary holds 1 MiB. The outputs `result` and `patch` have all of it.\n';
  const bytes = Buffer.from(text);
  const most = MOST_SUMMARY - Buffer.byteLength(cut);
  const fitting =
    bytes.length <= most ? text : bytes.subarray(0, bytes.lastIndexOf('\n\n', most)).toString('utf8') + cut;
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(fitting, true).write();
}

/** Sets the action's outputs and writes the files that they name into a folder of the runner; what could not be written. */
export function setOutputs(analysis: Analysis, id: string): readonly Problem[] {
  const sum = totals(analysis);
  // why: two steps of a job must not overwrite each other's files
  const step = (process.env.GITHUB_ACTION ?? '').replace(/[^\w-]/g, '_');
  const folder = join(process.env.RUNNER_TEMP ?? '.', `refine-iam-${id}-${step}`);
  mkdirSync(folder, { recursive: true });
  const result = join(folder, 'result.json');
  const patch = join(folder, 'changes.patch');
  const patchText = renderPatch(analysis.files);
  const failures = [
    writeOutput(result, renderJson(analysis, VERSION)),
    patchText === '' ? null : writeOutput(patch, patchText),
  ];
  setOutput('gate', analysis.gate.result);
  setOutput('refined-statements', editedStatements(analysis));
  setOutput('removed-actions', sum.removedActions);
  setOutput('declined-statements', sum.declined);
  setOutput('problems', sum.problems);
  setOutput('result', result);
  setOutput('patch', patchText === '' ? '' : patch);
  return failures.filter(failure => failure !== null);
}
