import { describe, expect, test } from 'vitest';
import { isZip, unzip } from '../../src/edge/artifact/unzip';
import { centralOf, endOf, LOCAL, streamed, u16, u32, written, zipped } from './zips';

const ONE = zipped({ 'report.json': '{"a": "é"}\n'.repeat(20) });
const STORED = zipped({ 'report.json': '{"a": 1}\n' }, 0);

function texts(zip: Buffer): readonly (readonly [string, string])[] {
  const read = unzip(zip);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value.map(({ name, bytes }) => [name, bytes.toString()]);
}

function refusal(zip: Buffer, most?: number): string {
  const read = unzip(zip, most);
  if (read.ok) throw new Error(`unpacked ${read.value.length} files`);
  expect(read.problem).toMatchObject({ severity: 'error', help: expect.stringMatching(/./) });
  return `${read.problem.code}: ${read.problem.message}`;
}

describe('a zip is unpacked', () => {
  test('deflated and stored, in its own order, folders left out', () => {
    const files = { 'b.json': '{}', 'deep/': null, 'deep/er/a.json': '[1]\n'.repeat(1000), empty: '' };
    const expected = Object.entries(files).filter(([, text]) => text !== null);
    expect(texts(zipped(files))).toEqual(expected);
    expect(texts(zipped(files, 0))).toEqual(expected);
  });

  test('as upload-artifact writes it, with sizes and CRC behind the data', () => {
    const zip = streamed('report.json', '{"findings": []}\n'.repeat(500));
    expect(zip.readUInt16LE(6) & 8).toBe(8);
    expect(texts(zip)).toEqual([['report.json', '{"findings": []}\n'.repeat(500)]]);
  });

  test('with a comment at its end, also one that looks like an end', () => {
    const comment = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(30)]);
    const zip = Buffer.concat([written(STORED, [endOf(STORED) + 20, u16(comment.length)]), comment]);
    expect(texts(zip)).toEqual([['report.json', '{"a": 1}\n']]);
  });

  test('whatever its names are, since they lead nowhere', () => {
    const names = ['../../etc/passwd', '/root/x', 'C:\\x', '__MACOSX/._report.json', 'a\n::warning::b', '\u202E'];
    const files = Object.fromEntries(names.map(name => [name, `text of ${name}`]));
    expect(texts(zipped(files))).toEqual(Object.entries(files));
  });

  test('with every text in it, even one that is named like a folder', () => {
    const zip = zipped({ 'report.jso_': '{}' }, 0);
    const name = [...Buffer.from('report.jso/')];
    expect(texts(written(zip, [30, name], [centralOf(zip) + 46, name]))).toEqual([['report.jso/', '{}']]);
  });

  test('up to the cap, to the byte', () => {
    const zip = zipped({ a: 'x'.repeat(60), b: 'y'.repeat(40) });
    expect(unzip(zip, 100).ok).toBe(true);
    expect(refusal(zip, 99)).toMatch(/^too-big: the files in the zip have more than/);
  });

  test('also 100 files, not 101', () => {
    const files = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${index}.json`, '{}']));
    expect(refusal(zipped(files))).toMatch(/holds 101 files, more than the 100/);
    delete files['7.json'];
    expect(texts(zipped(files))).toHaveLength(100);
  });
});

test('what is a zip shows in its first bytes', () => {
  expect(isZip(ONE)).toBe(true);
  expect(isZip(zipped({}))).toBe(true);
  for (const text of ['', 'PK', 'PK is how this report begins', '{"zip": "PK\x03\x04"}']) {
    expect(isZip(Buffer.from(text))).toBe(false);
  }
});

describe('a zip is refused', () => {
  const central = centralOf(ONE);
  const end = endOf(ONE);
  const size = ONE.readUInt32LE(central + 24);

  test('without a file', () => {
    expect(refusal(zipped({}))).toMatch(/holds no file/);
    expect(refusal(zipped({ 'folder/': null }))).toMatch(/holds no file/);
  });

  test.each([
    ['too small a size', written(ONE, [central + 24, u32(size - 1)])],
    ['too large a size', written(ONE, [central + 24, u32(size + 1)])],
    ['a size of nothing', written(ONE, [central + 24, u32(0)])],
    ['another CRC', written(ONE, [central + 16, u32(1)])],
    ['a stored size that is too small', written(STORED, [centralOf(STORED) + 24, u32(3)])],
    ['fewer packed bytes', written(ONE, [central + 20, u32(ONE.readUInt32LE(central + 20) - 1)])],
    ['no packed bytes', written(ONE, [central + 20, u32(0)])],
    ['no deflate', written(ONE, [LOCAL + 41, [0xff, 0xff, 0xff]])],
  ])('that lies: %s', (_, zip) => {
    expect(refusal(zip)).toBe('refused-artifact: the zip is damaged: `report.json` is not what the zip says it is');
  });

  test.each([
    ['more packed bytes than there are', written(ONE, [central + 20, u32(1_000_000)])],
    [
      'sizes that stand elsewhere (ZIP64)',
      written(ONE, [central + 20, u32(0xffffffff)], [central + 24, u32(0xffffffff)]),
    ],
    ['a place behind the end', written(ONE, [central + 42, u32(0xfffffff0)])],
    ['a place without a header', written(ONE, [central + 42, u32(5)])],
    ['another name before the data', written(ONE, [LOCAL + 30, [0x52]])],
    ['another method before the data', written(ONE, [LOCAL + 8, u16(0)])],
  ])('that points wrongly: %s', (_, zip) => {
    expect(refusal(zip)).toMatch(/damaged: `report\.json` is not where its directory says/);
  });

  test('whose directory is cut off, moved, or too long', () => {
    expect(refusal(ONE.subarray(0, -1))).toMatch(/no directory at its end/);
    expect(refusal(Buffer.from('PK\x03\x04'))).toMatch(/no directory at its end/);
    expect(refusal(Buffer.concat([ONE, Buffer.from(' ')]))).toMatch(/no directory at its end/);
    expect(refusal(Buffer.concat([Buffer.from('#!/bin/sh\n'), ONE]))).toMatch(/not where it says/);
    expect(refusal(written(ONE, [end + 8, [...u16(2), ...u16(2)]]))).toMatch(/breaks off/);
    expect(refusal(written(ONE, [end + 8, [...u16(0), ...u16(0)]]))).toMatch(/longer than it says/);
    expect(refusal(written(ONE, [central + 28, u16(60_000)]))).toMatch(/breaks off/);
  });

  test('in parts, as ZIP64, encrypted, or by another method', () => {
    for (const at of [end + 4, end + 6, end + 8]) {
      expect(refusal(written(ONE, [at, u16(5)]))).toMatch(/one part of several/);
    }
    const locator = Buffer.concat([
      ONE.subarray(0, end),
      Buffer.from('PK\x06\x07', 'latin1'),
      Buffer.alloc(16),
      ONE.subarray(end),
    ]);
    expect(refusal(locator)).toMatch(/ZIP64/);
    expect(refusal(written(ONE, [central + 8, [1]]))).toMatch(/`report\.json` in the zip is encrypted/);
    expect(refusal(written(ONE, [LOCAL + 6, [1]]))).toMatch(/not where its directory says/);
    expect(refusal(written(ONE, [central + 10, u16(93)]))).toMatch(/method that is not known here \(93\)/);
  });

  test('with a link in it', () => {
    const link = written(ONE, [central + 5, [3]], [central + 38, u32(0o120777 * 0x10000)]);
    expect(refusal(link)).toMatch(/`report\.json` in the zip is no regular file/);
    const file = written(ONE, [central + 5, [3]], [central + 38, u32(0o100644 * 0x10000)]);
    expect(texts(file)).toHaveLength(1);
  });

  test('with two files of one name, or in the same bytes', () => {
    const two = zipped({ 'a.json': '{"a": 1}', 'b.json': '{"a": 1}' }, 0);
    const other = two.indexOf('PK\x03\x04', 4, 'latin1');
    const last = two.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    expect(refusal(written(two, [other + 30, [0x61]], [last + 46, [0x61]]))).toMatch(/holds `a\.json` twice/);
    const name = two.subarray(30, 36);
    const renamed = written(two, [last + 42, u32(0)], [last + 46, [...name]]);
    expect(refusal(renamed)).toMatch(/holds `a\.json` twice/);
    // a file whose data holds a header of its own, which the directory names too
    const inner = zipped({ 'b.json': '{}' }, 0);
    const nested = zipped({ 'a.json': inner }, 0);
    const directory = centralOf(nested.subarray(30 + 6 + inner.length)) + 30 + 6 + inner.length;
    const entry = Buffer.from(inner.subarray(centralOf(inner), endOf(inner)));
    entry.writeUInt32LE(36, 42);
    const tail = Buffer.from(nested.subarray(endOf(nested)));
    tail.set([...u16(2), ...u16(2), ...u32(endOf(nested) - directory + entry.length), ...u32(directory)], 8);
    expect(refusal(Buffer.concat([nested.subarray(0, endOf(nested)), entry, tail]))).toMatch(/lie in the same bytes/);
  });

  test('that is a bomb, whatever it says about its size', () => {
    const zeros = zipped({ 'report.json': new Uint8Array(24_000_000) });
    expect(refusal(zeros)).toMatch(/packed more than 200 to 1/);
    const before = process.memoryUsage().arrayBuffers;
    expect(refusal(written(zeros, [centralOf(zeros) + 24, u32(1000)]))).toMatch(/not what the zip says/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
    const large = zipped({ 'report.json': new Uint8Array(26_000_000) });
    expect(refusal(large)).toMatch(/^too-big: the files in the zip have more than 25 MB/);
  });
});
