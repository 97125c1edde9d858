/** The formats of policy files. */
export type Format = 'json' | 'yaml' | 'hcl';

const ENDINGS: readonly (readonly [RegExp, Format])[] = [
  [/\.jsonc?$/i, 'json'],
  [/\.ya?ml$/i, 'yaml'],
  [/\.(?:tf|tofu|tfvars)$/i, 'hcl'],
];

/**
 * The format of a file by its name, or null where no reader takes it for a policy file. CloudFormation's `.template` is JSON
 * or YAML, which its text tells: JSON begins with a brace.
 */
export function formatOf(path: string, text = ''): Format | null {
  if (isTemplate(path)) return /^\uFEFF?\s*\{/.test(text) ? 'json' : 'yaml';
  return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? null;
}

/** Whether a file is named as CloudFormation names templates, which others do too. */
export function isTemplate(path: string): boolean {
  return /\.template$/i.test(path);
}
