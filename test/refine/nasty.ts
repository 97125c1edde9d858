import fc from 'fast-check';
import { type Names, type Unused, wordsOf } from './reference';

// Names that share beginnings, have runs of capitals, digits and hyphens, or no leading capital.
const WORDS = ['Get', 'Group', 'Groups', 'C', 'O', 'CO', 'Compute', 'co', 'A', 'Ab', 'a', '2', '-x'];
const FIRST = ['Get', 'Get', 'List', 'get', 'GE', 'Pass'];
const SERVICES = ['s3', 'neptune-db', 'Ec2', 'iam', 'x1'];

/** A random bare action name. */
export const actionName: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...FIRST), fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }))
  .map(([first, rest]) => first + rest.join(''));

/** Names that are woven from few words, so that many share their beginnings and their ends. */
const family: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.subarray(['Get', 'List', 'get', 'Ge'], { minLength: 1, maxLength: 2 }),
    fc.subarray(WORDS, { minLength: 2, maxLength: 3 }),
    fc.subarray(['', ...WORDS], { minLength: 2, maxLength: 3 }),
    fc.subarray(['', ...WORDS], { minLength: 1, maxLength: 2 }),
  )
  .map(places =>
    places.reduce<string[]>((names, words) => names.flatMap(name => words.map(word => name + word)), ['']),
  );

/** A random catalogue, with `iam:PassRole` in it. */
export const catalogueNames: fc.Arbitrary<Names> = fc
  .record({
    s3: fc.tuple(family, fc.array(actionName, { minLength: 1, maxLength: 5 })).map(lists => lists.flat()),
    'neptune-db': fc.array(actionName, { maxLength: 4 }),
    Ec2: fc.array(actionName, { minLength: 1, maxLength: 12 }),
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
  const hole = fc.tuple(fc.nat(20), fc.constantFrom('*', '*', '?', '?*', '*?'), fc.nat(9));
  const holed = fc.tuple(known, fc.array(hole, { minLength: 1, maxLength: 3 })).map(([text, holes]) => {
    const colon = text.indexOf(':') + 1;
    let name = text.slice(colon);
    for (const [at, mark, length] of holes) {
      const place = at % (name.length + 1);
      name = name.slice(0, place) + mark + name.slice(place + length);
    }
    return text.slice(0, colon) + name;
  });
  const masked = fc
    .tuple(fc.constantFrom(...full.filter(text => text.startsWith('s3:'))), seed, fc.constantFrom('', '*', '?*'))
    .map(([text, dice, end]) => {
      const words = wordsOf(text.slice(3)).map((word, at) => {
        const way = (dice >> (at * 3)) & 7;
        return way < 3 ? '*' : way === 3 ? `?${word.slice(1)}` : way === 4 ? '?'.repeat(word.length) : word;
      });
      return `s3:${words.join('')}${end}`;
    });
  const woven = fc
    .tuple(
      fc.constantFrom('s3', 's3', 'Ec2', 'iam'),
      fc.constantFrom('', ...FIRST, 'G', 'Ge'),
      fc.array(fc.constantFrom('*', '*', '?', '??', '?*', '*?', ...WORDS), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '', '*'),
      seed,
    )
    .map(([service, lead, parts, end, dice]) => recased(`${service}:${lead}${parts.join('')}${end}`, dice));
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(known, seed).map(([text, dice]) => recased(text, dice)) },
    { weight: 6, arbitrary: cut },
    { weight: 4, arbitrary: holed },
    { weight: 8, arbitrary: masked },
    { weight: 4, arbitrary: woven },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '*',
        '*:*',
        's3:*',
        'iam:*',
        'x1:*',
        's3:',
        's3',
        '',
        's3:Get Object',
        's*:Get*',
        's3:Gët*',
      ),
    },
  );
}

/** Random evidence about a catalogue's names: named, whole and inside the window, with names that only the report knows. */
function unusedOf(names: Names): fc.Arbitrary<Unused> {
  const full = Object.entries(names).flatMap(([service, list]) => list.map(name => `${service}:${name}`));
  const fresh = fc.tuple(fc.constantFrom(...SERVICES), actionName).map(([service, name]) => `${service}:${name}`);
  return fc
    .record({
      known: fc.subarray(full),
      thin: fc.constantFrom(1, 2, 4, 8),
      unknown: fc.array(fresh, { maxLength: 2 }),
      wholes: fc.subarray(SERVICES, { maxLength: 2 }),
      dice: fc.nat(1 << 24),
    })
    .map(({ known, thin, unknown, wholes, dice }) => {
      const whole = dice % 3 === 0 ? wholes : [];
      const named = [...known.filter((_, at) => (at + dice) % thin === 0), ...unknown]
        .map((text, at) => recased(text, (dice >> (at % 3)) + at))
        .filter(text => !whole.some(service => text.toLowerCase().startsWith(`${service.toLowerCase()}:`)));
      const isRecent = (text: string) => dice % 5 === 0 && text.length % 4 === 0;
      return { whole, unused: named.filter(text => !isRecent(text)), recent: named.filter(isRecent) };
    });
}

/** Random evidence about one or two principals, who then have some in common. */
export function evidenceOf(names: Names): fc.Arbitrary<readonly Unused[]> {
  const both = fc.tuple(unusedOf(names), unusedOf(names)).map(([one, other]) => {
    const named = [...one.unused.filter((_, at) => at % 3 > 0), ...other.unused];
    const recent = new Set(other.recent.map(text => text.toLowerCase()));
    // A report that lists actions of a service beside calling all of it unused is another matter.
    const listed = new Set([...named, ...recent].map(text => text.slice(0, text.indexOf(':')).toLowerCase()));
    const whole = [...new Set([...one.whole, ...other.whole])].filter(service => !listed.has(service.toLowerCase()));
    return [one, { whole, unused: named.filter(text => !recent.has(text.toLowerCase())), recent: other.recent }];
  });
  return fc.oneof({ weight: 4, arbitrary: unusedOf(names).map(one => [one]) }, { weight: 1, arbitrary: both });
}
