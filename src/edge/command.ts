import { existsSync } from 'node:fs';
import type { Analysis } from '../analyse/analysis';
import type { Problem } from '../problem';
import { isUnjudged } from '../render/outcome-words';
import { readCommand, type Settings } from '../settings/command-line';
import { meantBy } from '../settings/meant';
import { VERSION } from '../version';
import { readGiven } from './command/given';
import { handOver, type Kind } from './command/hand-over';
import { judge } from './command/judged';
import { HELP } from './help';
import type { LocalFile } from './material';
import { print } from './print';
import { tell } from './render-run';

/** Runs the command line with its arguments; answers with the exit code: 0 done, 1 the gate says no, 2 not understood. */
export async function runCommand(args: readonly string[]): Promise<0 | 1 | 2> {
  const [first = '-'] = args;
  const meant = first.startsWith('-') || first === 'owners' || existsSync(first) ? null : meantBy(first);
  if (meant) return refuse([meant]);
  const command = readCommand(args, Date.now());
  if (!command.ok) return refuse([command.problem]);
  if (command.value.kind === 'help') return shown(HELP);
  if (command.value.kind === 'version') return shown(`${VERSION}\n`);
  return analyse(command.value.settings, command.value.kind);
}

async function analyse(settings: Settings, kind: Kind): Promise<0 | 1 | 2> {
  const given = await readGiven(settings);
  if (!given.ok) return refuse(given.problems);
  const judged = await judge(given.value, settings);
  if (!judged.ok) return refuse([judged.problem]);
  const done = await handOver(given.value, judged.value, settings, kind);
  return done.ok ? exitCode(done.value, { ...settings, kind }, given.value.local.files) : refuse(done.problems);
}

/** 2 beats 1: what could not be analysed is never called clean. */
function exitCode(
  analysis: Analysis,
  { check, kind }: Pick<Settings, 'check'> & { readonly kind: Kind },
  files: readonly LocalFile[],
): 0 | 1 | 2 {
  const named = new Set(files.filter(file => file.named).map(file => file.path));
  const errors = analysis.problems.filter(({ severity }) => severity === 'error');
  const fatal = errors.some(
    ({ code, path }) => code === 'law-broken' || code === 'write-failed' || (path !== null && named.has(path)),
  );
  const unjudged = isUnjudged(analysis);
  if (
    fatal ||
    // why: whose policies are is told all the same where no evidence is about them
    (unjudged && (kind === 'run' || errors.length > 0)) ||
    (check && (errors.length > 0 || analysis.gate.result === 'incomplete'))
  )
    return 2;
  return check && analysis.gate.result === 'failed' ? 1 : 0;
}

function shown(text: string): 0 {
  print(text);
  return 0;
}

function refuse(problems: readonly Problem[]): 2 {
  tell(problems);
  return 2;
}
