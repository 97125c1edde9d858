import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** As many links as the system itself follows. */
const MOST_LINKS = 40;

/**
 * What a name stands for that is no place in a folder: a descriptor of this process (`/dev/stdout`), or something else below
 * `/dev` or `/proc` (`'system'`); null for all other names. What such a name leads to may be a plain file, a log for example,
 * which must be written to and never replaced.
 */
export function openName(file: string): number | 'system' | null {
  let at = resolve(file);
  for (let links = 0; links < MOST_LINKS; links++) {
    const folder = realFolder(at);
    if (folder === null) return null;
    const name = basename(at);
    if (folder === `/proc/${process.pid}/fd` && /^\d+$/.test(name)) return Number(name);
    const target = linkAt(join(folder, name));
    if (target === null) return /^\/(?:dev|proc)(?:\/|$)/.test(folder) ? 'system' : null;
    // why: what a link there leads to is told as `pipe:[1]` or by a path that may be gone
    if (folder.startsWith('/proc/') && folder.endsWith('/fd')) return 'system';
    at = resolve(folder, target);
  }
  return null;
}

function realFolder(path: string): string | null {
  try {
    return realpathSync.native(dirname(path));
  } catch {
    // why: where no folder is, the writing itself says so
    return null;
  }
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    // why: whatever it is, it is no link
    return null;
  }
}
