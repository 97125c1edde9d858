import type { Analysis } from '../analyse/analysis';
import { type Problem, problem } from '../problem';

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
export function hint(write: boolean): string {
  if (!write) return 'Nothing was written: `--write` edits the files, `--format patch` prints a patch.';
  return 'Not all of it was written: see the problems above.';
}

/** Says that an output would take the place of what the run reads. */
export function overwrites(path: string): Problem {
  const help = 'give `--output` a file of its own; `--write` edits policies in place';
  return problem('error', 'usage', 'this run reads the file that the output would replace', { path, help });
}
