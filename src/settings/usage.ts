import { problem, type Read } from '../problem';

/** Refuses what somebody asked for. */
export function usage(message: string, help = 'see `--help`'): Read<never> {
  return { ok: false, problem: problem('error', 'usage', message, { help }) };
}

/** The value of a flag or an input that takes one of some words; a problem that names it where it is another. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): Read<T> {
  const found = allowed.find(one => one === value);
  if (found !== undefined) return { ok: true, value: found };
  return usage(`\`${name}\` is \`${value}\``, `give one of ${allowed.map(one => `\`${one}\``).join(', ')}`);
}
