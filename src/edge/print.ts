import { writeSync } from 'node:fs';

const STANDARD_OUTPUT = 1;

/** How long to rest, in milliseconds, when the reader is too slow. */
const REST = 5;

/** Prints to standard output at once; what the reader is too slow for goes through the stream, and a reader that left is no error. */
export function print(text: string | Iterable<string>): void {
  let isSlow = false;
  for (const part of typeof text === 'string' ? [text] : text) {
    const bytes = Buffer.from(part);
    let done = 0;
    try {
      while (!isSlow && done < bytes.length) done += writeSync(STANDARD_OUTPUT, bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      isSlow = true;
    }
    if (isSlow) process.stdout.write(bytes.subarray(done));
  }
}

/** Prints all of a text to an open file (by default standard output) and waits for a slow reader; throws when one left or when a disk is full. */
export function printAll(text: string, descriptor = STANDARD_OUTPUT): void {
  const bytes = Buffer.from(text);
  const rest = new Int32Array(new SharedArrayBuffer(4));
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(rest, 0, 0, REST);
    }
  }
}
