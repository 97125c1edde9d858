import type { Progress } from '../../collect/ports';
import type { Problem } from '../../problem';
import { plain } from '../../render/plain';
import { problemLines } from '../../render/text';
import { print } from '../print';
import { readFlags } from './flags';
import { COLLECT_HELP } from './help';
import { STANDARD_OUTPUT } from './output';
import { collectAndWrite } from './run';

/** Runs `refine-iam collect` with the arguments after it; answers with the exit code: 0 the report is written, 2 nothing is. */
export async function collectCommand(args: readonly string[]): Promise<0 | 2> {
  const wanted = readFlags(args);
  if (!wanted.ok) return refuse(wanted.problem);
  if (wanted.value === null) {
    print(COLLECT_HELP);
    return 0;
  }
  const { output } = wanted.value;
  const progress = terminalProgress();
  const written = await collectAndWrite(wanted.value, progress.show);
  progress.clear();
  if (!written.ok) return refuse(written.problem);
  const { sentence } = written.value;
  if (output === STANDARD_OUTPUT) process.stderr.write(`${plain(sentence)}.\n`);
  else print(`${plain(output)}: ${plain(sentence)}.\n`);
  return 0;
}

function refuse(one: Problem): 2 {
  process.stderr.write(`${problemLines(one, (_, text) => text)}\n`);
  if (one.code !== 'usage') process.stderr.write('  nothing was written\n');
  return 2;
}

/** One line on a terminal that is written over; elsewhere nothing. */
function terminalProgress(): { readonly show: Progress; readonly clear: () => void } {
  if (!process.stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  const clear = () => void process.stderr.write('\r\u001b[K');
  return { show: (what, done, total) => void process.stderr.write(`\r\u001b[K${what}: ${done} of ${total}`), clear };
}
