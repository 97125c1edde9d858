import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/edge/progress';

/** A terminal that remembers what was drawn on it. */
function terminal() {
  const stream = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 80,
    cursorTo: () => true,
    moveCursor: () => true,
    clearLine: () => true,
  });
  const drawn: string[] = [];
  stream.on('data', part => drawn.push(String(part)));
  return { stream, drawn };
}

describe('progress on a terminal', () => {
  it('shows nothing of a run that takes less than a second', async () => {
    const { stream, drawn } = terminal();
    const { step, end } = await progressOn(stream, () => 0);
    for (let done = 1; done <= 100; done++) step(done, 100);
    end();
    expect(drawn.join('')).toBe('');
  });

  it('shows the share that is done of one that takes longer', async () => {
    const { stream, drawn } = terminal();
    let now = 0;
    const { step, end } = await progressOn(stream, () => now);
    step(1, 4);
    now = 1_500;
    step(2, 4);
    end();
    expect(drawn.join('')).toContain(' 50 %');
  });
});
