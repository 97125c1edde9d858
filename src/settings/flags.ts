import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../configuration/nearest';
import { usage } from './usage';

const OPTIONS = {
  report: { type: 'string', multiple: true },
  principal: { type: 'string', multiple: true },
  config: { type: 'string' },
  catalogue: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  verbose: { type: 'boolean' },
  write: { type: 'boolean' },
  check: { type: 'boolean' },
  'fail-on': { type: 'string' },
  'max-unused-actions': { type: 'string' },
  'max-unused-percent': { type: 'string' },
  'access-levels': { type: 'string', multiple: true },
  forbid: { type: 'string', multiple: true },
  base: { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  previous: { type: 'string' },
  'patch-folder': { type: 'string' },
  'as-of': { type: 'string' },
  'max-report-age': { type: 'string' },
  'unused-for': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** Splits a command line into flags and paths; a flag that is not known, or stands twice, is a problem that names it. */
export function readFlags(args: readonly string[]) {
  try {
    const value = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true, tokens: true });
    const given = value.tokens.flatMap(token => (token.kind === 'option' && isSingle(token.name) ? [token.name] : []));
    const twice = given.find((flag, index) => given.indexOf(flag) < index);
    if (twice === undefined) return { ok: true as const, value };
    return usage(`\`--${twice}\` is given twice`, 'give it once: it takes one value');
  } catch (error) {
    const unknown = error instanceof Error ? /^Unknown option '--([^'=]+)'/.exec(error.message)?.[1] : undefined;
    const meant = unknown === undefined ? null : nearest(unknown, Object.keys(OPTIONS));
    if (meant !== null) return usage(`\`--${unknown}\` is no flag`, `did you mean \`--${meant}\`? see \`--help\``);
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    return usage(sentence.charAt(0).toLowerCase() + sentence.slice(1).replaceAll("'", '`'));
  }
}

/** Whether a flag takes one value. */
function isSingle(flag: string): boolean {
  const options: NonNullable<ParseArgsConfig['options']> = OPTIONS;
  const option = options[flag];
  return option?.type === 'string' && option.multiple !== true;
}
