/** A short name of a value: as many hexadecimal digits of its SHA-256 as asked for. */
export function digest(value: unknown, digits = 16): string {
  // why: most runs of the command line need none, and start sooner without
  const { createHash }: typeof import('node:crypto') = require('node:crypto');
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, digits);
}

/** Counts, for each text, how often it was seen before: twins are told apart by their turns. */
export function turns(): (text: string) => number {
  const seen = new Map<string, number>();
  return text => {
    const turn = seen.get(text) ?? 0;
    seen.set(text, turn + 1);
    return turn;
  };
}
