import type { Configuration } from '../../src/configuration/configuration';
import { type ReadConfiguration, readConfiguration } from '../../src/configuration/read-configuration';
import type { Problem } from '../../src/problem';

/** What messages call the configuration of a test. */
export const SOURCE = '.github/refine-iam.yml';

/** Reads a text as a configuration. */
export function read(...lines: readonly string[]): ReadConfiguration {
  return readConfiguration(lines.join('\n'), SOURCE);
}

/** The configuration that a text is; throws where it is none. */
export function configurationOf(...lines: readonly string[]): Configuration {
  const found = read(...lines);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

/** What is wrong with a text; empty where nothing is. */
export function problemsOf(...lines: readonly string[]): readonly Problem[] {
  const found = read(...lines);
  return found.ok ? [] : found.problems;
}
