import { grants, inclusion, normalise } from '../../../src/iam/pattern';
import { contains, readGlob } from '../../../src/verify/glob';
import { regExpOf } from '../../iam/oracle';
import { inside } from '../../refine/reference-patterns';
import { hold } from '../hold';
import { inputs } from '../seeds';
import type { Target } from '../target';

const SIGNS = 'ab-*?*';
/** Past it a RegExp, or the judge that enumerates, takes too long. */
const LONGEST = 9;

/** Patterns over action names: the matcher against a RegExp, and inclusion, decided twice in the program, against texts that decide it. */
export const target: Target = {
  fuzz: data => {
    const at = data.indexOf(0);
    const [inner, outer] = [textOf(data.subarray(0, Math.max(0, at))), textOf(data.subarray(at + 1))];
    const small = regExpOf(inner);
    const text = outer.replaceAll(/[*?]/g, '');
    hold(grants(inner, text) === small.test(text), `${inner} grants ${text}`);
    hold(normalise(normalise(inner)) === normalise(inner), `${inner} is settled once it is normal`);
    const within = inclusion(inner, outer);
    hold(within === inside(inner, outer), `${inner} is within ${outer}: ${within}`);
    hold(within === contains(readGlob(outer), inner), `the judge says so of ${inner} within ${outer}`);
    hold(
      !within || inner.includes('*') || grants(outer, inner.replaceAll('?', 'z')),
      `${outer} grants what ${inner} does`,
    );
  },
  seeds: () => inputs('*a\0*b', 'a?b*\0*a*', '??\0?*', 'a*b*\0a*', '\0*'),
  words: ['*', '?', '*?', '?*', '**'],
};

/** Bytes as signs of patterns, `*` and `?` themselves. */
function textOf(bytes: Uint8Array): string {
  return [...bytes.subarray(0, LONGEST)]
    .map(byte => (byte === 42 ? '*' : byte === 63 ? '?' : SIGNS[byte % SIGNS.length]))
    .join('');
}
