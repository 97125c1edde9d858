import { byCodePoint } from '../iam/name';
import { globFault, globOf } from './glob';

/** Characters that YAML, a terminal or a reader may take for something else; they are written as escapes. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** What every reader of YAML takes for a text as it stands. */
const PLAIN = /^[A-Za-z][\w.-]*(?:\/[\w.-]+)+$/;

/** A key on one line with its value has at most 1,024 characters in YAML. */
const LONGEST_KEY = 1_000;

/** The lines for a configuration that say whose the policies of some files are, each file once; `ROLE` is to be replaced. */
export function mappingLines(paths: readonly string[]): string {
  const lines = [...new Set(paths)].sort(byCodePoint).map(lineOf);
  return lines.length === 0 ? '' : ['principals:', ...lines].join('\n');
}

function lineOf(path: string): string {
  const glob = globOf(path);
  if (glob === null || globFault(glob)) return `  # no glob means "${escaped(path)}" only`;
  const key = PLAIN.test(glob) ? glob : `"${escaped(glob)}"`;
  return key.length > LONGEST_KEY ? `  ? ${key}\n  : ROLE` : `  ${key}: ROLE`;
}

function escaped(text: string): string {
  return text
    .replace(/["\\]/g, '\\$&')
    .replace(UNSAFE, character => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`);
}
