import { describe, expect, it } from 'vitest';
import { readTolerantly } from '../../src/source/json';
import { readPlainJson } from '../../src/source/plain-json';

const DEEPEST = 500;

/** What the tolerant reader makes of a text: its tree where nothing is wrong with it, else null. */
function tolerant(text: string) {
  const { roots, problems, duplicateKeys } = readTolerantly(text, null);
  return problems.length + duplicateKeys.length > 0 ? null : (roots[0] ?? null);
}

function plain(text: string) {
  return readPlainJson(text, DEEPEST, text.startsWith('\uFEFF') ? 1 : 0);
}

describe('plain JSON', () => {
  it.each([
    ['{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:Get*", "s3:*"]}]}'],
    ['\uFEFF{"a":\r\n\t[ ]}\n'],
    ['[{}, [], "", 0, -0.5e+7, true, false, null, "\\u00e9\\n\\\\\\"", "\u2028\uD800é"]'],
    ['"alone"'],
    [`{${Array.from({ length: 40 }, (_, at) => `"k${at}": ${at}`).join()}}`],
    ['['.repeat(DEEPEST) + ']'.repeat(DEEPEST)],
  ])('reads %s as the tolerant reader does', text => {
    expect(plain(text)).not.toBeNull();
    expect(plain(text)).toEqual(tolerant(text));
  });

  it.each([
    ...['', ' ', '{', '[1', '{"a"}', '{"a":}', '{"a":1,}', '[1,]', '[,1]', '[1 2]', '{"a":1 "b":2}', '{a:1}', '{1:1}'],
    ...[
      '01',
      '1.',
      '.5',
      '+1',
      '-',
      '1e',
      'tru',
      'truex',
      'NaN',
      "'a'",
      '"a',
      '"a\n"',
      '"\\x"',
      '"\\u12"',
      '"\\',
      '1 1',
    ],
    ...[
      '// c\n1',
      '[1/* c */]',
      '\u00a01',
      '1\u000b',
      '{}}',
      '[]]',
      '{"a":1]',
      '[1}',
      '{"a":1,"a":2}',
      '{"a":1,"\\u0061":2}',
    ],
    `{${Array.from({ length: 40 }, (_, at) => `"k${at % 39}": ${at}`).join()}}`,
    '['.repeat(DEEPEST + 1) + ']'.repeat(DEEPEST + 1),
  ])('leaves %s to it', text => {
    expect(plain(text)).toBeNull();
  });

  it('agrees with the parser of the language, and with the tolerant reader, on texts with characters moved', () => {
    const seed = '{"a": [1, "b\\n", {"c": -2.5e3, "d": []}], "e": null, "f": {"g": true}}';
    const characters = ['"', '\\', '{', '}', '[', ']', ',', ':', ' ', '\n', '0', '-', '.', 'e', 't', 'u', '/', ''];
    let read = 0;
    for (let at = 0; at <= seed.length; at++) {
      for (const one of characters) {
        for (const gone of [0, 1]) {
          const text = seed.slice(0, at) + one + seed.slice(at + gone);
          const found = plain(text);
          expect(found === null, text).toBe(!isJson(text) || readTolerantly(text, null).duplicateKeys.length > 0);
          if (found) expect(found, text).toEqual(tolerant(text));
          if (found) read++;
        }
      }
    }
    expect(read).toBeGreaterThan(200);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
