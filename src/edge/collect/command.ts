import type { Problem } from '../../problem';
import { plain } from '../../render/plain';
import { problemLines } from '../../render/text/problems';
import { print } from '../print';
import { readFlags } from './flags';
import { COLLECT_HELP } from './help';
import { STANDARD_OUTPUT } from './output';
import { progressLine } from './progress';
import { collectAndWrite } from './run';

/** Runs `refine-iam collect` with the arguments after it; answers with the exit code: 0 the report is written, 2 nothing is. */
export async function collectCommand(args: readonly string[]): Promise<0 | 2> {
  // why: who does not listen to what is said beside the report changes nothing about it
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const wanted = readFlags(args);
  if (!wanted.ok) return refuse(wanted.problem);
  if (wanted.value === null) {
    print(COLLECT_HELP);
    return 0;
  }
  const { output } = wanted.value;
  const progress = progressLine(process.stderr, process.env.TERM);
  const written = await collectAndWrite(wanted.value, progress.show);
  progress.clear();
  if (!written.ok) return refuse(written.problem);
  const { sentence } = written.value;
  if (output === STANDARD_OUTPUT) process.stderr.write(`${plain(sentence)}.\n`);
  else close(`${plain(output)}: ${plain(sentence)}.\n`);
  return 0;
}

/** Says the last sentence, which tells nothing that the report does not. */
function close(text: string): void {
  try {
    print(text);
  } catch {
    // why: the report is written, and that is what the exit code is about
  }
}

function refuse(one: Problem): 2 {
  process.stderr.write(`${problemLines(one, (_, text) => text)}\n`);
  const printed = one.code === 'write-failed' && one.path === null;
  if (one.code !== 'usage' && !printed) process.stderr.write('  nothing was written\n');
  return 2;
}
