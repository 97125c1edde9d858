/** The formats of policy files. */
export type Format = 'json' | 'yaml' | 'hcl';

/** The format of a file by its name, or null where no reader takes it for a policy file. */
export function formatOf(path: string): Format | null {
  return /\.jsonc?$/i.test(path) ? 'json' : null;
}
