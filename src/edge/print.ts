import { writeSync } from 'node:fs';

const STANDARD_OUTPUT = 1;

/** Prints to standard output at once; what the reader is too slow for goes through the stream, and a reader that left is no error. */
export function print(text: string): void {
  const bytes = Buffer.from(text);
  let done = 0;
  try {
    while (done < bytes.length) done += writeSync(STANDARD_OUTPUT, bytes, done);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EAGAIN') process.stdout.write(bytes.subarray(done));
    else if (code !== 'EPIPE') throw error;
  }
}
