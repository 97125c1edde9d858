import { crc32, inflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { isZip, unzip } from '../../../src/edge/artifact/unzip';
import { listZip } from '../../../src/edge/artifact/zip-directory';
import { streamed, zipped } from '../../artifact/zips';
import { attempt, hold, holdProblem, holdSame } from '../hold';
import type { Target } from '../target';

const CAP = 50_000;

/** Artifacts: what is unpacked fits its CRC and is what another library unpacks; never more than the cap, and never bytes of two files at once. */
export const target: Target = {
  fuzz: data => {
    holdZip(Buffer.from(data));
    holdZip(mended(data));
  },
  seeds: () => [
    zipped({ 'report.json': '{"a": 1}\n' }),
    zipped({ 'report.json': '{"a": 1}\n' }, 0),
    zipped({ 'a.json': '[]', 'folder/': null, 'folder/b.json': '{"b": "é"}\n'.repeat(9) }),
    zipped({ '../x': 'PK\x03\x04', 'y/': 'text' }, 0),
    streamed('report.json', '{"findings": []}\n'.repeat(5)),
    zipped({}),
  ],
  words: ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x07', 'PK\x07\x08', '\x08\0', '\0\0\0\0', '../', '.json'],
};

function holdZip(zip: Buffer): void {
  const listed = listZip(zip);
  if (!listed.ok) holdProblem(listed.problem, '');
  const read = unzip(zip, CAP);
  if (!read.ok) {
    holdProblem(read.problem, '');
    return;
  }
  hold(listed.ok, 'what is unpacked was listed');
  const entries = listed.value.filter(({ name, size }) => size > 0 || !name.endsWith('/'));
  holdSame(
    read.value.map(({ name }) => name),
    entries.map(({ name }) => name),
    'the files are those of the directory',
  );
  hold(read.value.reduce((sum, { bytes }) => sum + bytes.length, 0) <= CAP, 'no more than the cap is unpacked');
  const others = isZip(zip) ? attempt(() => unzipSync(zip)) : undefined;
  for (const [index, { name, bytes }] of read.value.entries()) {
    holdSame([bytes.length, crc32(bytes)], [entries[index]?.size, entries[index]?.crc], `size and CRC of ${name}`);
    const other = others?.[name];
    if (other && !name.includes('\uFFFD')) hold(bytes.equals(other), `${name} is what fflate unpacks`);
  }
}

/** The zip with sizes and CRCs that fit what it holds: no change by chance would ever hit them. */
function mended(data: Uint8Array): Buffer {
  const zip = Buffer.from(data);
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0 && at + 46 <= zip.length; at = zip.indexOf('PK\x01\x02', at + 1)) {
    const local = zip.readUInt32LE(at + 42);
    if (local + 30 > zip.length) continue;
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const isDeflated = zip.readUInt16LE(at + 10) === 8;
    const bytes = isDeflated ? attempt(() => inflateRawSync(packed, { maxOutputLength: CAP })) : packed;
    if (bytes === undefined) continue;
    zip.writeUInt32LE(crc32(bytes), at + 16);
    zip.writeUInt32LE(bytes.length, at + 24);
  }
  return zip;
}
