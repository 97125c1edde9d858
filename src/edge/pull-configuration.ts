import { isUtf8 } from 'node:buffer';
import type { Configuration } from '../configuration/configuration';
import type { ReadConfiguration } from '../configuration/read-configuration';
import { type Problem, problem } from '../problem';
import { readConfigurationText } from './configuration-file';
import type { ConfigurationBytes } from './versions';

/** The configuration of a review, and what is to be said of it. */
export interface PullConfiguration {
  /** What the comments are made by. */
  readonly serving: Configuration | null;
  /** What the gate is decided by: never what the pull request itself brings. */
  readonly trusted: Configuration | null;
  readonly problems: readonly Problem[];
}

/** Chooses the configuration: that of the base's tip; where it has none, the pull request's own serves the comments only. */
export async function chooseConfiguration(
  { base, head }: ConfigurationBytes,
  path: string,
): Promise<
  | { readonly ok: true; readonly value: PullConfiguration }
  | { readonly ok: false; readonly problems: readonly Problem[] }
> {
  const before = base && (await read(base, path));
  if (before && !before.ok) return before;
  const trusted = before?.value ?? null;
  if (head === null || (base && head.equals(base))) {
    return { ok: true, value: { serving: trusted, trusted, problems: [] } };
  }
  const after = await read(head, path);
  const told = trusted
    ? problem('note', 'configuration', 'this pull request changes the configuration, which counts once it is merged', {
        path,
      })
    : problem(
        'note',
        'configuration',
        'the base has no configuration: this one serves the comments, and not the gate',
        { path },
      );
  const problems = after.ok ? [told] : [told, ...after.problems];
  return { ok: true, value: { serving: trusted ?? (after.ok ? after.value : null), trusted, problems } };
}

async function read(bytes: Buffer, path: string): Promise<ReadConfiguration> {
  if (isUtf8(bytes)) return readConfigurationText(bytes.toString('utf8'), path);
  const help = 'save it as UTF-8';
  return { ok: false, problems: [problem('error', 'not-utf8', 'the configuration is not UTF-8 text', { path, help })] };
}
