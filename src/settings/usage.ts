import { problem, type Read } from '../problem';

/** Refuses what somebody asked for. */
export function usage(message: string, help = 'see `--help`'): Read<never> {
  return { ok: false, problem: problem('error', 'usage', message, { help }) };
}
