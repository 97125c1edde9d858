import { nearest } from '../configuration/nearest';
import type { Problem } from '../problem';
import { usage } from './usage';

/** The commands that stand first, as against flags that people write as one. */
const COMMANDS = ['owners', 'collect'] as const;
const AS_COMMAND: ReadonlySet<string> = new Set(['help', 'version']);

/** What was probably meant by a first word that is no path; null where it resembles nothing. */
export function meantBy(word: string): Problem | null {
  const command = AS_COMMAND.has(word) ? `--${word}` : nearest(word, COMMANDS);
  if (command === null) return null;
  const refused = usage(
    `\`${word}\` is no command, and no file or folder`,
    `did you mean \`${command}\`? see \`--help\``,
  );
  return refused.ok ? null : refused.problem;
}
