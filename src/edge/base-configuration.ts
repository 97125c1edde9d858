import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import type { Configuration } from '../configuration/configuration';
import { quoted } from '../input/quoted';
import { type Problem, type ProblemDetails, problem } from '../problem';
import { CONFIGURATION, type LoadedConfiguration, readConfigurationText } from './configuration-file';
import { MOST_BYTES, readText } from './files';
import { fileAt, type MergeBase } from './git';

/** What a gate is decided by: the configuration of the base, and what is said where that in the work tree is another. */
export interface Trusted {
  readonly configuration: Configuration | null;
  readonly problems: readonly Problem[];
}

/** Reads the configuration of the base at its usual place; where the one in the work tree says the same, that one. */
export async function trustedConfiguration(
  root: string,
  { ref, commit }: MergeBase,
  here: Configuration | null,
): Promise<
  { readonly ok: true; readonly value: Trusted } | { readonly ok: false; readonly problems: readonly Problem[] }
> {
  // why: as git names it, since the file in the work tree may be right
  const shown = `${commit.slice(0, SHORT)}:${CONFIGURATION}`;
  const file = fileAt(root, commit, CONFIGURATION);
  if (file === 'absent') {
    if (here === null) return { ok: true, value: { configuration: null, problems: [] } };
    const message = `the merge base with ${quoted(ref)} has no configuration: this one serves the changes, and not the gate`;
    return { ok: true, value: { configuration: null, problems: [told(message)] } };
  }
  const read = await readAt(file, shown);
  if (!read.ok) return read;
  const text = file.bytes?.toString('utf8') ?? '';
  const now = here && readText(join(root, CONFIGURATION), CONFIGURATION, 'configuration');
  if (now?.ok && unixLines(now.value) === unixLines(text)) {
    return { ok: true, value: { configuration: here, problems: [] } };
  }
  const message = `the configuration is not that of the merge base with ${quoted(ref)}, by which the gate is decided`;
  return { ok: true, value: { configuration: read.value, problems: [told(message)] } };
}

/** So many letters of a commit's name tell it apart. */
const SHORT = 12;

async function readAt(file: Exclude<ReturnType<typeof fileAt>, 'absent'>, path: string): Promise<LoadedConfiguration> {
  if (!file.isPlain)
    return refuse('unreadable-file', 'a link is not followed as the configuration of the base', { path });
  if (file.bytes === null) return refuse('unreadable-file', 'git does not hand over the configuration', { path });
  if (file.bytes.length > MOST_BYTES.configuration) {
    return refuse('too-big', 'the configuration of the base has more than 1 MB', { path });
  }
  if (!isUtf8(file.bytes)) return refuse('not-utf8', 'the configuration of the base is not UTF-8 text', { path });
  return readConfigurationText(file.bytes.toString('utf8'), path);
}

function refuse(
  code: Problem['code'],
  message: string,
  place: ProblemDetails,
): Extract<LoadedConfiguration, { ok: false }> {
  const help = 'mend it on the branch that is compared with, or name a file by `--config`';
  return { ok: false, problems: [problem('error', code, message, { ...place, help })] };
}

function told(message: string): Problem {
  return problem('note', 'configuration', message, {
    path: CONFIGURATION,
    help: 'what it changes counts once it is merged',
  });
}

/** A work tree may end its lines otherwise than git stores them. */
function unixLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
