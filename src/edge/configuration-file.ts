import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { type Configuration, USUAL_CONFIGURATION } from '../configuration/configuration';
import type { ReadConfiguration } from '../configuration/read-configuration';
import { problem } from '../problem';
import { readText, reason } from './files';

/** Where the configuration of a repository stands, from its root. */
export const CONFIGURATION = USUAL_CONFIGURATION;

/** A configuration, null where there is none, or all that is wrong with its file. */
export type LoadedConfiguration =
  | { readonly ok: true; readonly value: Configuration | null }
  | Extract<ReadConfiguration, { ok: false }>;

/** Reads the configuration that somebody named; `shown` is what messages call it. */
export async function readConfigurationFile(file: string, shown: string): Promise<ReadConfiguration> {
  const text = readText(file, shown, 'configuration');
  return text.ok ? readConfigurationText(text.value, shown) : { ok: false, problems: [text.problem] };
}

/** Reads the text of a configuration, with what it takes to read one; `shown` is what messages call its file. */
export async function readConfigurationText(text: string, shown: string): Promise<ReadConfiguration> {
  // why: many runs have none, and start sooner without its reader and the parser of YAML
  const { readConfiguration } = await import('../configuration/read-configuration');
  return readConfiguration(text, shown);
}

/** Reads the configuration at its usual place, a path below a root with links resolved; null where nothing stands there. */
export async function loadConfiguration(file: string, shown: string): Promise<LoadedConfiguration> {
  try {
    if (!lstatSync(file, { throwIfNoEntry: false })) return missing(file, shown);
    // why: a link that a pull request brings along must not make a file from elsewhere readable
    if (realpathSync.native(file) !== file)
      return refuse(shown, 'this is a link, or stands below one', 'put the file itself there');
  } catch (error) {
    return refuse(shown, `the configuration cannot be read: ${reason(error)}`, 'check the path and its permissions');
  }
  return readConfigurationFile(file, shown);
}

/** A file under the other usual ending would be taken for read. */
function missing(file: string, shown: string): LoadedConfiguration {
  const [other, shownOther] = [file, shown].map(path => path.replace(/\.yml$/, '.yaml'));
  if (other === undefined || shownOther === undefined || other === file || !existsSync(other))
    return { ok: true, value: null };
  return refuse(
    shownOther,
    `the configuration is read from \`${shown}\``,
    'rename this file, or name it with `config`',
  );
}

function refuse(path: string, message: string, help: string): Extract<ReadConfiguration, { ok: false }> {
  return { ok: false, problems: [problem('error', 'unreadable-file', message, { path, help })] };
}
