import { quoted } from '../../input/quoted';
import type { Read } from '../../problem';
import { type Refused, refused } from './refusals';

/** A file in a zip as its directory describes it, checked against the header before its data. */
export interface ZipEntry {
  readonly name: string;
  readonly deflated: boolean;
  readonly crc: number;
  /** Bytes once unpacked. */
  readonly size: number;
  /** Where its packed bytes begin and end. */
  readonly start: number;
  readonly end: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_LENGTH = 20;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 100;
const ENCRYPTED = 0x2041;
const UNIX = 3;
const KIND = 0o170000;
const KINDS_KEPT = [0, 0o100000, 0o040000];

const AGAIN = 'run the workflow that uploads it again';

/** The refusal of a zip that is cut off, damaged, or made to be read in more than one way. */
export function damaged(what: string): Refused {
  return refused(`the zip is damaged: ${what}`, AGAIN);
}

/**
 * Lists the files of a zip, folders included, in the order of its directory. Refuses whatever readers could understand
 * differently, since a report must not hold one thing here and another where a person looks at it.
 */
export function listZip(zip: Buffer): Read<readonly ZipEntry[]> {
  const end = findEnd(zip);
  if (end === null) return damaged('it has no directory at its end');
  const [count, length, first] = [zip.readUInt16LE(end + 10), zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
  const locator = end - LOCATOR_64_LENGTH;
  if (locator >= 0 && zip.readUInt32LE(locator) === LOCATOR_64) {
    return refused('the zip is in the form for files over 4 GB (ZIP64)', 'upload it with `actions/upload-artifact`');
  }
  if (zip.readUInt32LE(end + 4) !== 0 || zip.readUInt16LE(end + 8) !== count) {
    return refused('the zip is one part of several', 'upload it with `actions/upload-artifact`');
  }
  if (first + length !== end) return damaged('its directory is not where it says');
  if (count > MOST_ENTRIES) {
    return refused(
      `the zip holds ${count} files, more than the ${MOST_ENTRIES} that are read`,
      'upload only the reports',
    );
  }
  const entries: ZipEntry[] = [];
  let at = first;
  for (let index = 0; index < count; index++) {
    const read = readEntry(zip, at, end, first);
    if (!read.ok) return read;
    const { entry, next } = read.value;
    if (entries.some(other => other.name === entry.name)) {
      return refused(`the zip holds ${quoted(entry.name)} twice`, 'give each report a name of its own');
    }
    if (entries.some(other => entry.start < other.end && other.start < entry.end)) {
      return damaged('two of its files lie in the same bytes');
    }
    entries.push(entry);
    at = next;
  }
  return at === end ? { ok: true, value: entries } : damaged('its directory is longer than it says');
}

function findEnd(zip: Buffer): number | null {
  const last = zip.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (zip.readUInt32LE(at) === END && at + END_LENGTH + zip.readUInt16LE(at + 20) === zip.length) return at;
  }
  return null;
}

interface Found {
  readonly entry: ZipEntry;
  readonly next: number;
}

function readEntry(zip: Buffer, at: number, end: number, first: number): Read<Found> {
  if (at + CENTRAL_LENGTH > end || zip.readUInt32LE(at) !== CENTRAL) return damaged('its directory breaks off');
  const nameEnd = at + CENTRAL_LENGTH + zip.readUInt16LE(at + 28);
  const next = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  if (next > end) return damaged('its directory breaks off');
  const rawName = zip.subarray(at + CENTRAL_LENGTH, nameEnd);
  const name = rawName.toString('utf8');
  if ((zip.readUInt16LE(at + 8) & ENCRYPTED) !== 0) {
    return refused(`${quoted(name)} in the zip is encrypted`, 'upload it without a password');
  }
  const method = zip.readUInt16LE(at + 10);
  if (method !== 0 && method !== 8) {
    return refused(
      `${quoted(name)} in the zip is compressed by a method that is not known here (${method})`,
      'upload it with `actions/upload-artifact`',
    );
  }
  const isUnix = zip.readUInt8(at + 5) === UNIX;
  if (isUnix && !KINDS_KEPT.includes((zip.readUInt32LE(at + 38) >>> 16) & KIND)) {
    return refused(`${quoted(name)} in the zip is no regular file`, 'upload the report itself, not a link to it');
  }
  const local = zip.readUInt32LE(at + 42);
  const start = dataStart(zip, local, method, rawName, first);
  const stop = (start ?? 0) + zip.readUInt32LE(at + 20);
  if (start === null || stop > first) return damaged(`${quoted(name)} is not where its directory says`);
  const [crc, size] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 24)];
  const entry = { name, deflated: method === 8, crc, size, start, end: stop };
  return { ok: true, value: { entry, next } };
}

/** Where an entry's data begins, or null where the header before it says something else than the directory. */
function dataStart(zip: Buffer, local: number, method: number, name: Buffer, first: number): number | null {
  if (local + LOCAL_LENGTH > first || zip.readUInt32LE(local) !== LOCAL) return null;
  if ((zip.readUInt16LE(local + 6) & ENCRYPTED) !== 0 || zip.readUInt16LE(local + 8) !== method) return null;
  const nameEnd = local + LOCAL_LENGTH + zip.readUInt16LE(local + 26);
  if (!zip.subarray(local + LOCAL_LENGTH, nameEnd).equals(name)) return null;
  return nameEnd + zip.readUInt16LE(local + 28);
}
