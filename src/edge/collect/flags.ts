import { type ParseArgsConfig, parseArgs } from 'node:util';
import { DEFAULT_OUTPUT, readWanted, type Wanted } from '../../collect/wanted';
import { problem, type Read } from '../../problem';

const OPTIONS = {
  analyzer: { type: 'string' },
  region: { type: 'string' },
  account: { type: 'string', multiple: true },
  'resource-tag': { type: 'string', multiple: true },
  'last-accessed': { type: 'string', multiple: true },
  'all-roles': { type: 'boolean' },
  output: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

/** Reads the flags after `collect`; null where only help is asked for. What follows `--last-accessed ROLE` are roles, too. */
export function readFlags(args: readonly string[]): Read<Wanted | null> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return { ok: true, value: null };
  const [stray] = positionals;
  if (stray !== undefined && values['last-accessed'] === undefined) {
    return usage(`\`${stray}\` belongs to no flag`, 'see `refine-iam collect --help`');
  }
  return readWanted({
    analyzer: values.analyzer ?? null,
    region: values.region ?? null,
    accounts: values.account ?? [],
    tags: values['resource-tag'] ?? [],
    lastAccessed: [...(values['last-accessed'] ?? []), ...positionals],
    allRoles: values['all-roles'] ?? false,
    output: values.output ?? DEFAULT_OUTPUT,
  });
}

function parse(args: readonly string[]) {
  try {
    return {
      ok: true as const,
      value: parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true }),
    };
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    return usage(
      sentence.charAt(0).toLowerCase() + sentence.slice(1).replaceAll("'", '`'),
      'see `refine-iam collect --help`',
    );
  }
}

function usage(message: string, help: string): Read<never> {
  return { ok: false, problem: problem('error', 'usage', message, { help }) };
}
