import { Zip, ZipDeflate, zipSync } from 'fflate';

/** Zips texts in one go; folders are given as null. */
export function zipped(files: Readonly<Record<string, string | Uint8Array | null>>, level: 0 | 6 = 6): Buffer {
  const all = Object.entries(files).map(([name, content]): [string, Uint8Array] => [
    name,
    content === null ? new Uint8Array() : Buffer.from(content),
  ]);
  return Buffer.from(zipSync(Object.fromEntries(all), { level, mtime: '2026-11-22T01:00:00Z' }));
}

/** Zips one text as `actions/upload-artifact` does: as a stream, with sizes and CRC behind the data. */
export function streamed(name: string, text: string): Buffer {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const file = new ZipDeflate(name);
  zip.add(file);
  file.push(Buffer.from(text), true);
  zip.end();
  return Buffer.concat(chunks);
}

/** Offsets into a zip of one file: its local header, its entry in the directory, and the end of the directory. */
export const LOCAL = 0;
export const centralOf = (zip: Buffer): number => zip.indexOf('PK\x01\x02', 0, 'latin1');
export const endOf = (zip: Buffer): number => zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');

/** A copy with some bytes written over. */
export function written(zip: Buffer, ...changes: readonly (readonly [at: number, bytes: readonly number[]])[]): Buffer {
  const copy = Buffer.from(zip);
  for (const [at, bytes] of changes) copy.set(bytes, at);
  return copy;
}

/** A number as the bytes that a zip holds it in. */
export const u16 = (value: number): readonly number[] => [value & 255, value >>> 8];
export const u32 = (value: number): readonly number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
