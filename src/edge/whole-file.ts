import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The file at the end of links; a link that leads nowhere throws, and a name that nothing has stands for itself. */
export function behindLinks(file: string): string {
  return lstatSync(file, { throwIfNoEntry: false }) === undefined ? file : realpathSync(file);
}

/**
 * Writes a file whole or not at all: the text, or its parts one after another, goes into a file beside it, and that gets the name only when all of it is on disk.
 * Keeps the mode and the owner of the old file, and goes through links. Throws what the system says; then the old file is as it was.
 */
export function writeWhole(file: string, text: string | Iterable<string>): void {
  const target = behindLinks(file);
  const old = statSync(target, { throwIfNoEntry: false });
  // why: a folder that may be written to would let a file be replaced that may not
  if (old) accessSync(target, constants.W_OK);
  // why: most runs write no file, and start sooner without
  const { randomInt }: typeof import('node:crypto') = require('node:crypto');
  // why: what a kill leaves must not look like a report or a policy by its ending
  const beside = join(dirname(target), `.refine-iam-${randomInt(2 ** 32)}`);
  const descriptor = openSync(beside, 'wx', 0o666);
  try {
    try {
      if (old) takeOver(descriptor, old);
      let bytes = 0;
      for (const part of typeof text === 'string' ? [text] : text) {
        writeFileSync(descriptor, part);
        bytes += Buffer.byteLength(part);
      }
      fsyncSync(descriptor);
      if (fstatSync(descriptor).size !== bytes) throw new Error('not all of it could be written');
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function takeOver(descriptor: number, { mode, uid, gid }: Stats): void {
  const own = fstatSync(descriptor);
  if (own.uid !== uid || own.gid !== gid) {
    try {
      fchownSync(descriptor, uid, gid);
    } catch (error) {
      // why: only root may give files away, and what others write has been theirs ever since
      if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
    }
  }
  fchmodSync(descriptor, mode & 0o7777);
}
