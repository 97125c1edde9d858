import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unzip } from '../../src/edge/artifact/unzip';
import { tries } from '../tries';
import { streamed, zipped } from './zips';

const CAP = 5_000;

// texts that deflate to several kinds of block, and bytes that look like parts of a zip
const text = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.tuple(fc.string({ minLength: 1, maxLength: 8 }), fc.nat(200)).map(([part, times]) => part.repeat(times)),
  fc.constantFrom('PK\x03\x04', 'PK\x01\x02PK\x05\x06', 'PK\x07\x08'.repeat(10)),
);
const name = fc.stringMatching(/^[a-z0-9 ./\\-]{1,12}[a-z]$/);
const archive = fc.oneof(
  fc
    .tuple(
      fc.dictionary(name, text, { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
      fc.constantFrom(0 as const, 6 as const),
    )
    .map(([files, level]) => ({ files, zip: zipped(files, level) })),
  fc.tuple(name, text).map(([one, content]) => ({ files: { [one]: content }, zip: streamed(one, content) })),
);

/** What a zip holds by our reading, or null where it is refused; fails where it holds more than the cap. */
function read(zip: Buffer): Readonly<Record<string, string>> | null {
  const found = unzip(zip, CAP);
  if (!found.ok) return null;
  expect(found.value.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(CAP);
  return Object.fromEntries(found.value.map(({ name: one, bytes }) => [one, bytes.toString()]));
}

const bytesOf = (files: Readonly<Record<string, string>>) =>
  Object.values(files).reduce((sum, content) => sum + Buffer.byteLength(content), 0);
/** A text as it comes back from UTF-8. */
const whole = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([one, content]) => [one, Buffer.from(content).toString()]));

test('every zip comes back as it was packed, or is over the cap', () => {
  fc.assert(
    fc.property(archive, ({ files, zip }) => {
      expect(read(zip)).toEqual(bytesOf(files) > CAP ? null : whole(files));
    }),
    tries(400),
  );
});

test('every truncated zip is refused', () => {
  fc.assert(
    fc.property(archive, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), ({ zip }, part) => {
      expect(read(zip.subarray(0, Math.floor(zip.length * part)))).toBeNull();
    }),
    tries(400),
  );
});

test('a zip with one byte changed is refused, or says the same', () => {
  fc.assert(
    fc.property(archive, fc.nat(), fc.integer({ min: 1, max: 255 }), ({ files, zip }, at, mask) => {
      const copy = Buffer.from(zip);
      const place = at % copy.length;
      copy.writeUInt8(copy.readUInt8(place) ^ mask, place);
      const found = read(copy);
      if (found !== null) expect(found).toEqual(whole(files));
    }),
    tries(3000),
  );
});

test('whatever becomes of its bytes, it never throws and never exceeds the cap', () => {
  const edit = fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 8 }), fc.nat(8));
  fc.assert(
    fc.property(archive, fc.array(edit, { minLength: 1, maxLength: 6 }), ({ zip }, edits) => {
      let bytes = zip;
      for (const [at, put, take] of edits) {
        const place = at % (bytes.length + 1);
        bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + take)]);
      }
      read(bytes);
    }),
    tries(2000),
  );
  const noise = fc.uint8Array({ maxLength: 200 });
  fc.assert(
    fc.property(noise, bytes => {
      expect(read(Buffer.from(bytes))).toBeNull();
    }),
    tries(100),
  );
});
