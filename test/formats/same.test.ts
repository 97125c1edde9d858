import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SERVICES } from '../deliver/placed';
import { plainly } from '../laws/plain';
import { type Answer, answersFor, type FileAnswer } from './answers';
import { Dice } from './dice';
import { type Listing, type MadePolicy, madeListing, madePolicy } from './made';
import { readBack, saidBy } from './read-back';
import { writeHcl } from './write-hcl';
import { writeJson } from './write-json';
import { writeYaml } from './write-yaml';

const RUNS = 3;
const POLICIES = 100;
/** How often what is told by random numbers must come for the test to mean something. */
const LEAST = 4;
const LAYOUTS = [
  /\r\n/,
  /# \d/,
  /\/\/ \d/,
  /Action: '?"?[a-z]/i,
  /Action: \[\n/,
  /- \{/,
  /AWS::IAM::Role/,
  /jsonencode/,
];
const SEED = Number(process.env.SEED ?? 20261123);

const made = fc.sample(
  fc.tuple(madeListing(SERVICES), fc.array(madePolicy(SERVICES), { minLength: POLICIES, maxLength: POLICIES })),
  { numRuns: RUNS, seed: SEED },
);

/** A policy in its three forms. */
function formsOf({ statements, numbers }: MadePolicy, at: number) {
  return [
    { format: 'json', path: `${at}/policy.json`, ...writeJson(statements, new Dice(numbers.json)) },
    { format: 'yaml', path: `${at}/policy.yaml`, ...writeYaml(statements, new Dice(numbers.yaml)) },
    { format: 'hcl', path: `${at}/main.tf`, ...writeHcl(statements, new Dice(numbers.hcl)) },
  ] as const;
}

type Form = ReturnType<typeof formsOf>[number];

/** What every form of a policy came to. */
interface Came {
  readonly policy: MadePolicy;
  readonly listing: Listing;
  readonly forms: readonly (Form & { readonly file: FileAnswer | undefined })[];
}

let known: readonly Came[] | null = null;

/** The answers on all made policies; the program runs for them when they are asked for first. */
function allThatCame(): readonly Came[] {
  known ??= made.flatMap(([listing, policies]) => {
    const all = policies.map(formsOf);
    const answers = answersFor(Object.fromEntries(all.flat().map(({ path, text }) => [path, text])), listing);
    return policies.map((policy, at) => {
      const forms = (all[at] ?? []).map(form => ({ ...form, file: answers.get(form.path) }));
      return { policy, listing, forms };
    });
  });
  return known;
}

describe(`${RUNS * POLICIES} policies as JSON, as YAML and as HCL`, () => {
  const answersOf = ({ pointer, file }: Came['forms'][number]): readonly Answer[] => file?.policies.get(pointer) ?? [];

  it('are written so that other parsers read the same in all three', async () => {
    for (const { policy, forms } of allThatCame()) {
      const expected = policy.statements.map(one => saidBy(one, one.entries));
      for (const { path, text, pointer } of forms) expect(await readBack(path, text, pointer), text).toEqual(expected);
    }
  });

  it('get the same answer: verdicts, reasons, entries, problems', () => {
    for (const { policy, forms } of allThatCame()) {
      const [json] = forms;
      const expected = json ? answersOf(json) : [];
      expect(expected.map(({ before }) => before)).toEqual(policy.statements.map(({ entries }) => entries));
      for (const form of forms) {
        expect(form.file?.format).toBe(form.format);
        expect(answersOf(form), form.text).toEqual(expected);
        expect(form.file?.problems, form.text).toEqual(json?.file?.problems);
      }
    }
  });

  it('become the same, which other parsers read and a plain expansion grants', async () => {
    for (const { policy, listing, forms } of allThatCame()) {
      const plain = plainOf(listing);
      const [json] = forms;
      const answers = json ? answersOf(json) : [];
      const left = policy.statements.flatMap((one, at) => {
        const { verdict, edited, after = [] } = answers[at] ?? {};
        if (verdict === 'emptied' && edited) return [];
        return [saidBy(one, edited ? after : one.entries)];
      });
      for (const [at, { kind, entries }] of policy.statements.entries()) {
        const { verdict, edited, after = [] } = answers[at] ?? {};
        const wanted = entries.flatMap(plain.expand).filter(full => kind !== 'allow' || !plain.isUnused(full));
        // why: what becomes empty last of all is reported and stays
        const granted = verdict === 'emptied' && !edited ? [] : after.flatMap(plain.expand);
        expect(new Set(granted)).toEqual(new Set(wanted));
      }
      for (const { path, pointer, text, file } of forms) {
        expect(await readBack(path, file?.after ?? '', pointer), text).toEqual(left);
      }
    }
  });

  it('are of all kinds', () => {
    const texts = allThatCame().flatMap(({ forms }) => forms.map(({ text }) => text));
    const answers = allThatCame().flatMap(({ forms }) => forms.slice(0, 1).flatMap(answersOf));
    for (const layout of LAYOUTS) {
      expect(texts.filter(text => layout.test(text)).length, String(layout)).toBeGreaterThan(LEAST);
    }
    for (const verdict of ['refined', 'emptied', 'kept']) {
      expect(answers.filter(one => one.verdict === verdict && one.reason === null).length).toBeGreaterThan(LEAST);
    }
    for (const reason of ['last-statement', 'deny', 'principal', 'not-action']) {
      expect(answers.filter(one => one.reason === reason).length, reason).toBeGreaterThan(LEAST);
    }
  });
});

/** The expansion for what everybody leaves unused by a listing. */
function plainOf(listing: Listing) {
  const whole = listing.flatMap(({ serviceNamespace, actions }) => (actions ? [] : [serviceNamespace]));
  const unused = listing.flatMap(({ serviceNamespace, actions = [] }) =>
    actions.map(one => `${serviceNamespace}:${one}`),
  );
  return plainly(SERVICES, [{ whole, unused, recent: [] }]);
}
