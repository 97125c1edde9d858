import fc from 'fast-check';
import type { Names, Unused } from './reference';

// Names that share beginnings, have runs of capitals, digits and hyphens, or no leading capital.
const WORDS = ['Get', 'Group', 'Groups', 'G', 'C', 'O', 'CO', 'Compute', 'get', 'co', 'A', 'Ab', 'a', '2', 'V2', '-x', '-'];
const SERVICES = ['s3', 'neptune-db', 'Ec2', 'iam', 'x1'];

/** A random bare action name. */
export const actionName: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('Get', 'G', 'get', 'List', 'g', 'A', 'GE', 'Pass', 'connect'),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }),
  )
  .map(([first, rest]) => first + rest.join(''));

/** A random catalogue, with `iam:PassRole` in it. */
export const catalogueNames: fc.Arbitrary<Names> = fc
  .record({
    s3: fc.array(actionName, { minLength: 2, maxLength: 14 }),
    'neptune-db': fc.array(actionName, { maxLength: 4 }),
    Ec2: fc.array(actionName, { minLength: 1, maxLength: 6 }),
    iam: fc.array(actionName, { maxLength: 4 }),
  })
  .map(names => ({ ...names, iam: ['PassRole', ...names.iam] }));

/** A text in random case. */
export function recased(text: string, seed: number): string {
  if (seed % 4 !== 0) return text;
  return [...text].map((one, at) => ((seed >> (at % 24)) & 1 ? one.toUpperCase() : one.toLowerCase())).join('');
}

/** A random entry about a catalogue's names: exact, a pattern made of a name, one made of words, `*`, or no entry at all. */
export function entryOf(names: Names): fc.Arbitrary<string> {
  const full = Object.entries(names).flatMap(([service, list]) => list.map(name => `${service}:${name}`));
  const known = fc.constantFrom(...full);
  const seed = fc.nat(1 << 24);
  const cut = fc.tuple(known, fc.nat(12), seed).map(([text, at, dice]) => {
    const colon = text.indexOf(':') + 1;
    return recased(`${text.slice(0, colon + (at % (text.length - colon + 1)))}*`, dice);
  });
  const holed = fc.tuple(known, fc.array(fc.tuple(fc.nat(20), fc.constantFrom('*', '?', '?*', '*?')), { maxLength: 3 })).map(
    ([text, holes]) => {
      const colon = text.indexOf(':') + 1;
      let name = text.slice(colon);
      for (const [at, mark] of holes) {
        const place = at % (name.length + 1);
        name = name.slice(0, place) + mark + name.slice(place + (at % 3));
      }
      return `${text.slice(0, colon)}${name === '' ? '*' : name}`;
    },
  );
  const woven = fc
    .tuple(
      fc.constantFrom(...SERVICES),
      fc.array(fc.constantFrom(...WORDS, '*', '?', '*', '?*'), { minLength: 1, maxLength: 5 }),
      seed,
    )
    .map(([service, parts, dice]) => recased(`${service}:${parts.join('')}`, dice));
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(known, seed).map(([text, dice]) => recased(text, dice)) },
    { weight: 6, arbitrary: cut },
    { weight: 5, arbitrary: holed },
    { weight: 4, arbitrary: woven },
    { weight: 1, arbitrary: fc.constantFrom('*', '*:*', 's3:*', 'iam:*', 'x1:*', 's3:', 's3', '', 's3:Get Object', 's*:Get*', 's3:Gët*') },
  );
}

/** Random evidence about a catalogue's names: named, whole and inside the window, with names that only the report knows. */
export function unusedOf(names: Names): fc.Arbitrary<Unused> {
  const full = Object.entries(names).flatMap(([service, list]) => list.map(name => `${service}:${name}`));
  const seed = fc.nat(1 << 24);
  const fresh = fc.tuple(fc.constantFrom(...SERVICES), actionName).map(([service, name]) => `${service}:${name}`);
  return fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...full), seed, fc.nat(5)), { maxLength: full.length }),
      fc.array(fc.tuple(fresh, fc.nat(5)), { maxLength: 3 }),
      fc.subarray(SERVICES, { maxLength: 2 }),
      fc.nat(9),
    )
    .map(([known, unknown, wholes, dice]) => {
      const whole = dice < 5 ? [] : wholes;
      const named = [...known.map(([text, cut, die]) => [recased(text, cut), die] as const), ...unknown].filter(
        ([text]) => !whole.some(service => text.toLowerCase().startsWith(`${service.toLowerCase()}:`)),
      );
      const recent = new Set(named.filter(([, die]) => die === 0).map(([text]) => text.toLowerCase()));
      return {
        whole,
        unused: named.filter(([text]) => !recent.has(text.toLowerCase())).map(([text]) => text),
        recent: named.filter(([text]) => recent.has(text.toLowerCase())).map(([text]) => text),
      };
    });
}
