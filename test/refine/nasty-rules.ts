import fc from 'fast-check';
import { actionName, catalogueNames, entryOf, evidenceOf } from './nasty';
import type { Names, PlainRules, Unused } from './reference';
import { folded } from './reference-patterns';

const SERVICES = ['s3', 's3', 'neptune-db', 'Ec2', 'iam', 'x1', 'new'];

/** An exact entry that mostly nobody knows. */
const stranger = fc.tuple(fc.constantFrom(...SERVICES), actionName).map(([service, name]) => `${service}:${name}`);

/** An entry about a catalogue's names, or one of names that it lacks. */
function anyEntry(names: Names): fc.Arbitrary<string> {
  const vague = fc.constantFrom('s3:New*', 's3:Ge?w*', 'new:*', 'new:Get*', 'x1:G*', 'x1:*', 'iam:P*', 'neptune-db:Q*');
  return fc.oneof(
    { weight: 6, arbitrary: entryOf(names) },
    { weight: 2, arbitrary: stranger },
    { weight: 1, arbitrary: vague },
    { weight: 1, arbitrary: fc.constantFrom('*', 's3:*', 'Ec2:*') },
  );
}

const isEntry = (text: string) => /^(?:\*|\*:\*|[A-Za-z0-9-]+:[A-Za-z0-9*?-]+)$/.test(text);

/** Evidence in which a report may list actions of a service beside calling all of it unused. */
function mixedEvidenceOf(names: Names): fc.Arbitrary<readonly Unused[]> {
  const wholes = fc.oneof(fc.constant([]), fc.subarray(['s3', 'Ec2', 'iam', 'x1', 'new', 'neptune-db']));
  return fc.tuple(evidenceOf(names), wholes, wholes).map(([list, ...added]) =>
    list.map((one, at) => {
      const more = added[at] ?? [];
      const isWhole = (full: string) => more.some(service => folded(full).startsWith(`${folded(service)}:`));
      return {
        whole: [...new Set([...one.whole, ...more])],
        unused: one.unused,
        recent: one.recent.filter(full => !isWhole(full)),
      };
    }),
  );
}

/** Random keep rules, and what of a list and beside it stood before the change. */
function rulesOf(names: Names, entries: readonly string[]): fc.Arbitrary<PlainRules> {
  const more = fc.array(anyEntry(names), { maxLength: 8 });
  const stood = fc.tuple(fc.subarray([...entries]), more).map(lists => new Set(lists.flat().map(folded)));
  const keep = fc.array(anyEntry(names).filter(isEntry), { maxLength: 2 });
  return fc.record({
    standing: fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: stood }),
    keep: fc.oneof(fc.constant([]), keep),
  });
}

/** A list, evidence and rules about a random catalogue. */
export const ruledSituation = catalogueNames.chain(names =>
  fc.array(anyEntry(names), { minLength: 1, maxLength: 6 }).chain(entries =>
    fc.record({
      names: fc.constant(names),
      entries: fc.constant(entries),
      principals: mixedEvidenceOf(names),
      rules: rulesOf(names, entries),
      /** Which pieces of an answer stood before the change, too. */
      dice: fc.nat(7),
      daysOld: fc.constantFrom(0, 0, 0, 0, 0, 181),
    }),
  ),
);
