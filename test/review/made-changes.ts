import fc from 'fast-check';
import { ENTRIES, type Layout, layout, type MadeStatement, policyText, statement } from './made';

/** The texts of files by path. */
export type Texts = Readonly<Record<string, string>>;

/** A made pull request whose base is a real one: it parses, so that entries of the head stood there, or are added. */
export interface MadeChange {
  readonly head: Texts;
  readonly base: Texts;
  /** New path to old path. */
  readonly renames: Texts;
  readonly report: string;
}

/** The path of the configuration. */
export const CONFIGURATION = '.github/refine-iam.yml';

const MORE = [...ENTRIES, 's3:GetAccelerateConfiguration', 's3:GetObject*', 'iam:Get*', 'autoscaling:*LoadBalancer*'];

function statements(known: readonly string[]): fc.Arbitrary<MadeStatement> {
  const entry = fc.oneof(fc.constantFrom(...MORE), fc.constantFrom(...known));
  const long = fc.record({
    number: fc.constant(0),
    effect: fc.constant('Allow' as const),
    entries: fc.array(entry, { minLength: 15, maxLength: 45 }),
    single: fc.constant(false),
    list: fc.constantFrom('tall' as const, 'hanging' as const, 'pairs' as const, 'triples' as const),
    condition: fc.constantFrom(0, 3),
  });
  return fc.oneof({ weight: 2, arbitrary: statement }, { weight: 1, arbitrary: long });
}

/** What the base had in place of a statement of the head. */
interface Before {
  readonly how: 'same' | 'same' | 'none' | 'entries' | 'other-effect' | 'other-condition' | 'other-list';
  /** For each entry whether the base had it, in turns. */
  readonly had: readonly boolean[];
  /** What the base had besides, and before which entry. */
  readonly gone: readonly (readonly [place: number, entry: string])[];
}

const before: fc.Arbitrary<Before> = fc.record({
  how: fc.constantFrom(
    'same',
    'same',
    'same',
    'none',
    'entries',
    'entries',
    'other-effect',
    'other-condition',
    'other-list',
  ),
  had: fc.array(
    fc.nat(7).map(n => n > 0),
    { minLength: 11, maxLength: 11 },
  ),
  gone: fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...MORE)), { maxLength: 3 }),
});

function statementBefore(one: MadeStatement, { how, had, gone }: Before): readonly MadeStatement[] {
  if (how === 'none') return [];
  if (how === 'other-effect') return [{ ...one, effect: one.effect === 'Allow' ? 'Deny' : 'Allow' }];
  if (how === 'other-condition') return [{ ...one, condition: one.condition + 1 }];
  if (how === 'other-list') return [{ ...one, list: one.list === 'tall' ? 'wide' : 'tall' }];
  if (how === 'same') return [one];
  const entries = one.entries.filter((_, at) => had[at % had.length]);
  for (const [place, entry] of gone) entries.splice(place % (entries.length + 1), 0, entry);
  return [{ ...one, entries: entries.length > 0 ? entries : ['s3:ListBucket'] }];
}

/** Blanks and empty lines at the ends of some lines: another text, and the same policy. */
export function respaced(text: string, places: readonly number[]): string {
  const lines = text.split('\n');
  const said = new Map(places.map(place => [Math.floor(place / 2) % lines.length, place % 2]));
  for (const [at, how] of said) {
    const [, start = '', end = ''] = /^(.*?)(\r?)$/.exec(lines[at] ?? '') ?? [];
    lines[at] = how === 0 ? `${start} ${end}` : `${start}${end}\n${end}`;
  }
  return lines.join('\n');
}

/** Null so many times more often than something. */
function seldom<T>(arbitrary: fc.Arbitrary<T>, times: number): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: times, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

interface MadeFile {
  readonly head: string | null;
  readonly base: string | null;
  readonly renamed: boolean;
}

function madeFile(known: readonly string[]): fc.Arbitrary<MadeFile> {
  return fc
    .record({
      kind: fc.constantFrom<string>(
        ...['changed', 'changed', 'changed', 'changed', 'changed', 'changed', 'renamed', 'moved', 'added', 'deleted'],
      ),
      list: fc.array(fc.tuple(statements(known), before), { minLength: 1, maxLength: 6 }),
      extra: fc.array(statement, { maxLength: 2 }),
      style: layout,
      other: seldom(layout, 7),
      spaces: fc.array(fc.nat(400), { maxLength: 5 }),
    })
    .map(({ kind, list, extra, style, other, spaces }): MadeFile => {
      const all = list.map(([one], number) => ({ ...one, number }));
      const head = policyText(all, style);
      const old = list.flatMap(([, how], at) => (all[at] ? statementBefore(all[at], how) : []));
      const gone = extra.map((one, at) => ({ ...one, number: 100 + at }));
      const was: Layout = other ?? style;
      const base = kind === 'moved' ? head : respaced(policyText([...old, ...gone], was), spaces);
      return {
        head: kind === 'deleted' ? null : head,
        base: kind === 'added' ? null : base,
        renamed: kind === 'renamed' || kind === 'moved',
      };
    });
}

const keepRule = fc.record({
  actions: fc.uniqueArray(
    fc.constantFrom(...MORE.filter(entry => entry.includes(':') && !entry.includes(' ') && !entry.endsWith(':*'))),
    { minLength: 1, maxLength: 4 },
  ),
  expires: fc.constantFrom(null, null, '2027-01-31', '2026-01-31'),
});

const configuration = fc.array(keepRule, { minLength: 1, maxLength: 3 }).map(rules => {
  const text = (actions: readonly string[], expires: string | null) =>
    `  - actions: ${JSON.stringify(actions)}\n    reason: drill\n${expires === null ? '' : `    expires: ${expires}\n`}`;
  return `keep:\n${rules.map(({ actions, expires }) => text(actions, expires)).join('')}`;
});

/** Pull requests over a catalogue, which must be that of test/cases. */
export function madeChanges(catalogue: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<MadeChange> {
  const known = Object.entries(catalogue).flatMap(([service, names]) => names.map(name => `${service}:${name}`));
  const services = Object.entries(catalogue).map(([serviceNamespace, names]) =>
    fc.oneof(
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.constant([{ serviceNamespace }]) },
      { weight: 4, arbitrary: fc.subarray([...names]).map(actions => [{ serviceNamespace, actions }]) },
    ),
  );
  return fc
    .record({
      files: fc.array(madeFile(known), { minLength: 1, maxLength: 3 }),
      report: fc.tuple(...services).map(parts => parts.flat()),
      rules: fc.tuple(seldom(configuration, 2), seldom(configuration, 2)),
    })
    .map(({ files, report, rules: [ofBase, ofHead] }): MadeChange => {
      const path = (n: number) => `p/${n}.jsonc`;
      const old = (n: number, renamed: boolean) => (renamed ? `old/${n}.json` : path(n));
      const head: Record<string, string> = {};
      const base: Record<string, string> = {};
      const renames: Record<string, string> = {};
      for (const [n, file] of files.entries()) {
        if (file.head !== null) head[path(n)] = file.head;
        if (file.base !== null) base[old(n, file.renamed)] = file.base;
        if (file.renamed) renames[path(n)] = old(n, true);
      }
      if (ofBase !== null) base[CONFIGURATION] = ofBase;
      if (ofHead !== null) head[CONFIGURATION] = ofHead;
      const unused = report.length > 0 ? report : [{ serviceNamespace: 'a4b' }];
      return { head, base, renames, report: JSON.stringify(unused) };
    });
}
