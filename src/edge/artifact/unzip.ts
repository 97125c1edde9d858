import { crc32, inflateRawSync } from 'node:zlib';
import { quoted } from '../../input/quoted';
import type { Read } from '../../problem';
import { MOST_BYTES } from '../files';
import { refused } from './refusals';
import { damaged, listZip, type ZipEntry } from './zip-directory';

/** A file out of a zip; the name is whatever the zip says, and is never a path to anything. */
export interface Unpacked {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Reports of the same findings over and over come to about 70; deflate itself ends at 1,032. */
const MOST_RATIO = 200;
/** Below this nothing is called a bomb, in bytes. */
const SMALL = 1_000_000;

/** Whether a downloaded artifact is a zip; it may also be the bare file, whatever its name. */
export function isZip(bytes: Buffer): boolean {
  return bytes.length >= 4 && ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].includes(bytes.toString('latin1', 0, 4));
}

/**
 * Unpacks a zip in memory: its regular files in the zip's order, all of it or a refusal, never more than `most` bytes.
 *
 * By Node's own inflate, which stops at a given size whatever the zip declares. A library that trusts the declared sizes and
 * checks no CRC, as fflate does, takes a text that breaks off for a whole one.
 */
export function unzip(zip: Buffer, most: number = MOST_BYTES.report): Read<readonly Unpacked[]> {
  const listed = listZip(zip);
  if (!listed.ok) return listed;
  const entries = listed.value.filter(({ name, size }) => size > 0 || !name.endsWith('/'));
  if (entries.length === 0) return refused('the zip holds no file', 'see that the workflow uploads the report');
  if (entries.reduce((sum, { size }) => sum + size, 0) > most) {
    const help = 'upload only the reports, or split them, by account for example';
    return refused(`the files in the zip have more than ${most / 1_000_000} MB together`, help, 'too-big');
  }
  const files: Unpacked[] = [];
  for (const entry of entries) {
    const bytes = unpack(zip, entry);
    if (!bytes.ok) return bytes;
    files.push({ name: entry.name, bytes: bytes.value });
  }
  return { ok: true, value: files };
}

function unpack(zip: Buffer, entry: ZipEntry): Read<Buffer> {
  const { name, deflated, size, crc, start, end } = entry;
  const packed = zip.subarray(start, end);
  if (size > SMALL && size > MOST_RATIO * packed.length) {
    const message = `${quoted(name)} in the zip is packed more than ${MOST_RATIO} to 1, as no report is`;
    return refused(message, 'see what the workflow uploads');
  }
  const bytes = deflated ? inflate(packed, size) : packed;
  // why: sizes and CRC stand in the zip itself, so they tell damage, not malice; the digest stands for the rest
  if (bytes === null || bytes.length !== size || crc32(bytes) !== crc) {
    return damaged(`${quoted(name)} is not what the zip says it is`);
  }
  return { ok: true, value: bytes };
}

/** Inflates to at most `size` bytes; null for what is no deflate, breaks off, or would be longer. */
function inflate(packed: Buffer, size: number): Buffer | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE' || code?.startsWith('Z_')) return null;
    throw error;
  }
}
