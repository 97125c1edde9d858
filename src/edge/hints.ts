import type { Analysis } from '../analyse/analysis';
import type { BaselineEntry } from '../audit/baseline';
import { type Problem, problem } from '../problem';
import { count } from '../render/plain';
import type { Settings } from '../settings/command-line';

/** What to do with a report in Markdown that came from the command line. */
export function markdownHint(analysis: Analysis): string {
  if (analysis.files.length === 0) return 'None of the files that were read holds an IAM policy document.';
  if (analysis.files.every(file => file.edits.length === 0)) return 'There is nothing to apply.';
  return '`--write` edits the files, and `git apply` takes the patches above.';
}

/** What a check says where no gate was asked for, so that nobody takes its silence for an answer. */
export function noGateWords({ gate }: Analysis): string | null {
  if (gate.failOn !== 'never') return null;
  const words = 'No gate: `never` was asked for, so unused access fails nothing.';
  return gate.result === 'passed' ? words : `${words} The check is ${gate.sentence}`;
}

/** The refusal of a patch for a file outside the repository. */
export function outsidePatch(path: string): Problem {
  const help = 'run it in the folder that holds the file';
  return problem('error', 'usage', 'no patch can be made for a file outside this repository or folder', { path, help });
}

/** What to do with the changes that were not made. */
export function hint({ write, writeBaseline }: Pick<Settings, 'write' | 'writeBaseline'>): string {
  if (write) return 'Not all of it was written: see the problems above.';
  const said = writeBaseline === null ? 'Nothing was written' : 'No policy file was changed';
  return `${said}: \`--write\` edits the files, \`--format patch\` prints a patch.`;
}

/** What a baseline that was written holds. */
export function baselineWords(file: string, entries: readonly Pick<BaselineEntry, 'unused' | 'forbidden'>[]): string {
  const owing = entries.filter(({ unused }) => unused.length > 0);
  const unused = owing.reduce((sum, one) => sum + one.unused.length, 0);
  const forbidden = entries.reduce((sum, one) => sum + one.forbidden.length, 0);
  const also = forbidden === 0 ? '' : `, and ${count(forbidden, 'forbidden entry', 'forbidden entries')}`;
  return `Baseline \`${file}\` written: ${count(unused, 'unused action')} in ${count(owing.length, 'statement')}${also}.`;
}

/** Says that an output would take the place of what the run reads. */
export function overwrites(path: string): Problem {
  const help = 'give `--output` a file of its own; `--write` edits policies in place';
  return problem('error', 'usage', 'this run reads the file that the output would replace', { path, help });
}
