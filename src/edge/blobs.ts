import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { refusalOf } from '../deliver/refusal';
import type { GitHub } from '../ports';
import { MOST_BYTES } from './files';

/** A file of some commit: where it stands there, and the SHA of its blob. */
export interface Wanted {
  readonly path: string;
  readonly sha: string;
}

/** How many blobs are fetched at a time. */
const AT_ONCE = 8;

/**
 * Reads blobs by their SHA, each once: from what is known, from the checkout where it holds the same bytes, else from GitHub; null
 * for one that GitHub keeps back.
 */
export async function readBlobs(
  github: GitHub,
  workspace: string,
  wanted: readonly Wanted[],
  known: ReadonlyMap<string, Buffer | null> = new Map(),
): Promise<ReadonlyMap<string, Buffer | null>> {
  const found = new Map(known);
  for (const one of wanted) {
    const bytes = found.has(one.sha) ? null : localBlob(workspace, one);
    if (bytes) found.set(one.sha, bytes);
  }
  const missing = [...new Set(wanted.map(({ sha }) => sha))].filter(sha => !found.has(sha));
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    const batch = missing.slice(at, at + AT_ONCE);
    const blobs = await Promise.all(batch.map(sha => github.blob(sha).catch(keptBack)));
    for (const [index, sha] of batch.entries()) found.set(sha, blobs[index] ?? null);
  }
  return found;
}

/** A plain file of the checkout whose bytes are those of the blob, reached without any link; else null. */
export function localBlob(workspace: string, { path, sha }: Wanted, most: number = MOST_BYTES.policy): Buffer | null {
  const file = join(workspace, path);
  try {
    const root = realpathSync.native(workspace);
    if (!`${realpathSync.native(dirname(file))}${sep}`.startsWith(`${root}${sep}`)) return null;
    const stats = lstatSync(file);
    if (!stats.isFile() || stats.size > most) return null;
    const bytes = readFileSync(file);
    return blobSha(bytes) === sha ? bytes : null;
  } catch {
    // why: a file that is not checked out, or cannot be read, is fetched
    return null;
  }
}

/** The SHA by which git knows some bytes. */
export function blobSha(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Null for a blob that GitHub keeps back; anything else that went wrong is no matter of one file. */
function keptBack(error: unknown): null {
  if (refusalOf(error).kind === 'forbidden') return null;
  throw error;
}
