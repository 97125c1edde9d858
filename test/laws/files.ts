import fc from 'fast-check';
import type { StatementAnalysis, Ungated } from '../../src/analyse/analysis';
import { run } from '../../src/run';
import { configurationOf } from '../configuration/made';
import { Dice } from '../formats/dice';
import type { MadeStatement } from '../formats/made';
import { writeHcl } from '../formats/write-hcl';
import { writeJson } from '../formats/write-json';
import { writeYaml } from '../formats/write-yaml';
import { catalogueOf, findingText } from '../refine/made';
import { entryOf } from '../refine/nasty';
import { ruledSituation } from '../refine/nasty-rules';

const DAY = 86_400_000;
const AS_OF = Date.parse('2026-11-20T00:00:00Z');
const WRITERS = { 'policy.json': writeJson, 'policy.yaml': writeYaml, 'main.tf': writeHcl } as const;

/** What a keep comment may be put in the place of. */
const REMARK = /(#|\/\/) \d+[^\n\r]*/g;

/** A situation with whole policies in files of all formats, over a catalogue of nasty names. */
export const madeFiles = ruledSituation.chain(situation => {
  const { names, entries, rules } = situation;
  const list = fc.array(entryOf(names), { minLength: 1, maxLength: 5 });
  return fc.record({
    situation: fc.constant({
      ...situation,
      // why: a configuration refuses a rule that keeps everything
      rules: { ...rules, keep: rules.keep.filter(entry => entry !== '*' && entry !== '*:*') },
    }),
    lists: fc.array(list, { maxLength: 3 }).map(more => [entries, ...more].map(writable)),
    path: fc.constantFrom<keyof typeof WRITERS>('policy.json', 'policy.yaml', 'main.tf'),
    numbers: fc.array(fc.nat(1_000_000), { minLength: 61, maxLength: 61 }),
    comments: fc.array(fc.tuple(fc.nat(9), entryOf(names).filter(isKeepable)), { maxLength: 3 }),
  });
});

/** One of them. */
export type MadeFile = typeof madeFiles extends fc.Arbitrary<infer T> ? T : never;

/** Entries that the writers of files can write without quotes; one is left. */
function writable(entries: readonly string[]): readonly string[] {
  const left = entries.filter(entry => entry !== '' && !entry.endsWith(':'));
  return left.length === 0 ? ['s3:Get*'] : left;
}

function isKeepable(entry: string): boolean {
  return /^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/.test(entry);
}

/** The statements of a made file, each of which allows its list. */
export function statementsOf({ lists }: MadeFile): readonly MadeStatement[] {
  return lists.map((entries, at) => ({
    ...{ sid: at % 2 === 0 ? `Part${at}` : null, kind: 'allow', entries, isSingle: at % 2 === 1 },
    ...{ resource: `resource-${at}`, hasCondition: at % 3 === 2 },
  }));
}

/** The text of a made file; where it is asked for, keep comments stand in it. */
export function written(made: MadeFile, { withComments }: { readonly withComments: boolean }) {
  const { text, pointer } = WRITERS[made.path](statementsOf(made), new Dice(made.numbers));
  let at = 0;
  const commented = text.replace(REMARK, (remark, sign: string) => {
    const [, entry] = made.comments.find(([place]) => place === at % 10) ?? [];
    at++;
    return entry === undefined ? remark : `${sign} refine-iam: keep ${entry}: a drill`;
  });
  return { path: made.path, pointer, text: withComments ? commented : text };
}

/** What the program makes of a file, with the evidence, rules and catalogue of a situation. */
export function analysedFile({ situation }: MadeFile, path: string, text: string): Ungated {
  const { names, principals, rules, daysOld } = situation;
  const keep = rules.keep.length === 0 ? {} : { keep: [{ actions: rules.keep, reason: 'a drill' }] };
  // why: what the written sources happen to name must not be at odds with who is given
  const said = { ...keep, infer: { source: false } };
  const roles = principals.map((_, at) => `Role${at}`);
  const found = run(
    {
      reports: principals.map((one, at) => ({ text: findingText(one, roles[at]), source: `${at}.json` })),
      catalogue: catalogueOf(names, daysOld),
      files: [{ path, text }],
      ...{ problems: [], configuration: configurationOf(JSON.stringify(said)), standing: rules.standing },
    },
    { principals: roles, maxReportAge: 30 * DAY, unusedFor: 90 * DAY, asOf: AS_OF },
  );
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}

/** The statements of the policy at a pointer; the role of a template has another, which says who may take it on. */
export function analysedStatements({ files }: Ungated, pointer: string): readonly StatementAnalysis[] {
  const policies = files.flatMap(file => file.policies).filter(one => one.policy.pointer === pointer);
  return policies.flatMap(({ statements }) => statements);
}
