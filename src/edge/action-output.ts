import { endGroup, error, info, notice, setOutput, startGroup, summary, warning } from '@actions/core';
import type { Gate } from '../analyse/analysis';
import type { Problem } from '../problem';
import { plain } from '../render/plain';
import { fitSections, type Section } from '../render/section';

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
