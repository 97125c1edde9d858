import { fstatSync } from 'node:fs';
import type { Progress } from '../run';

/** A run shorter than this, in milliseconds, shows nothing. */
const PATIENCE = 1_000;

const STANDARD_ERROR = 2;

/** How far a run is, shown while it lasts. */
export interface Shown {
  readonly step: Progress;
  /** Takes what is shown away. */
  readonly end: () => void;
}

/** Shows on standard error how far a run is, once it takes longer than a second; null where that is no terminal. */
export async function progressOnTerminal(): Promise<Shown | null> {
  // why: only a device can be a terminal, and a run in a pipe should not load what draws
  if (!fstatSync(STANDARD_ERROR).isCharacterDevice() || !process.stderr.isTTY) return null;
  return progressOn(process.stderr, Date.now);
}

/** Shows on a terminal how far a run is, once it takes longer than a second by a clock. */
export async function progressOn(stream: NodeJS.WritableStream, now: () => number): Promise<Shown> {
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({
    format: '{bar} {percentage} %',
    stream,
    barCompleteChar: '\u2588',
    barIncompleteChar: '\u2591',
    barsize: 24,
    hideCursor: null,
    clearOnComplete: true,
  });
  const start = now();
  let shown = false;
  return {
    step: (done, total) => {
      if (!shown && now() - start < PATIENCE) return;
      if (!shown) bar.start(total, done);
      shown = true;
      bar.update(done);
    },
    end: () => {
      if (shown) bar.stop();
    },
  };
}
