import type { Progress } from '../../collect/ports';

/** Milliseconds between two lines of a log. */
const CALM = 30_000;

/** How far a run is, shown while it lasts. */
export interface Shown {
  readonly show: Progress;
  /** Takes what is shown away. */
  readonly clear: () => void;
}

const NOTHING: Shown = { show: () => undefined, clear: () => undefined };

/** One line on a terminal that is written over; nothing elsewhere, or where a terminal cannot take a line away. */
export function progressLine(stream: NodeJS.WriteStream, terminal: string | undefined): Shown {
  if (!stream.isTTY || terminal === 'dumb') return NOTHING;
  const clear = () => void stream.write('\r\u001b[K');
  return { show: (...so) => void stream.write(`\r\u001b[K${words(...so)}`), clear };
}

/** A line in a log every half minute, by a clock in milliseconds. */
export function progressLog(log: (line: string) => void, now: () => number): Progress {
  let last = now();
  return (...so) => {
    if (now() - last < CALM) return;
    last = now();
    log(words(...so));
  };
}

function words(what: string, done: number, total: number | null): string {
  return total === null ? `${what}: ${done}` : `${what}: ${done} of ${total}`;
}
