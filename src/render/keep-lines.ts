import { fence } from './markup';

/** How many months a kept action is left alone before somebody is asked again. */
const MONTHS = 3;

/** The lines for `.github/refine-iam.yml` that keep an action, until the end of the third month after a moment (milliseconds since the epoch). */
export function keepLines(action: string, asOf: number): string {
  const date = new Date(asOf);
  // why: day 0 is the last of the month before; a day that moved every night would rewrite every comment
  const end = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + MONTHS + 1, 0));
  const lines = [
    'keep:',
    `  - actions: [${action}]`,
    '    reason: …',
    `    expires: ${end.toISOString().slice(0, 10)}`,
  ];
  return fence('yaml', lines.join('\n'));
}
