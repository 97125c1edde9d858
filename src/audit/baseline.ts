import type { FileAnalysis, StatementAnalysis, Ungated } from '../analyse/analysis';
import { byCodePoint, fold } from '../iam/name';
import { type Known, pairsOf } from './pairs';
import { type Covers, type Current, currentOf, sureOf } from './standing';
import { unsaidBy } from './unsaid';
import { onceEach } from './unused';

/** What a baseline holds of one statement. */
export interface BaselineEntry extends Known {
  readonly sid: string | null;
  readonly unused: readonly string[];
  /** Its entries, as written, that contain what the gate forbids, and stay all the same. */
  readonly forbidden: readonly string[];
}

/** The unused access that a repository had on a day: debt that fails no gate. */
export interface Baseline {
  /** What the user calls its file. */
  readonly source: string;
  /** When it was written, in milliseconds since the epoch. */
  readonly date: number;
  readonly entries: readonly BaselineEntry[];
}

/** A run beside a baseline. */
export interface Compared {
  readonly source: string;
  readonly date: number;
  /** How many unused actions are debt that the baseline holds. */
  readonly known: number;
  /** How many actions of the baseline are gone: used, kept by a rule, or granted no more; an entry that was forbidden counts as one. */
  readonly gone: number;
  /** What is unused and not in the baseline, by path and line. */
  readonly fresh: readonly Fresh[];
}

/** The unused actions of a statement that a baseline does not hold. */
export interface Fresh extends Pick<Current, 'file' | 'statement'> {
  readonly actions: readonly string[];
}

/** What a baseline is held against. */
export type Audited = Pick<Ungated, 'files' | 'problems'>;

/** Counts what of a run is debt, what is new, and what of the baseline is gone. */
export function compare(baseline: Baseline, { files, problems }: Audited, covers: Covers): Compared {
  const now = currentOf(files);
  const pairs = pairsOf(now, baseline.entries);
  const sure = sureOf(files, problems, covers);
  const fresh = now.flatMap((one): Fresh[] => {
    const held = heldBy(pairs.get(one));
    const actions = (one.unused ?? []).filter(action => !held.has(fold(action)));
    return actions.length === 0 ? [] : [{ file: one.file, statement: one.statement, actions }];
  });
  const all = now.reduce((sum, { unused }) => sum + (unused?.length ?? 0), 0);
  const found = new Map([...pairs].map(([one, entry]) => [entry, one]));
  const isUnsaid = unsaidBy(problems);
  const gone = baseline.entries.flatMap(entry => goneFrom(entry, found.get(entry), { sure, isUnsaid }));
  const { source, date } = baseline;
  return { source, date, known: all - countOf(fresh.map(({ actions }) => actions)), gone: gone.length, fresh };
}

/** Tells of each unused action of a run whether the baseline holds it. */
export function debtOf(
  baseline: Baseline,
  files: Audited['files'],
): (file: FileAnalysis, statement: StatementAnalysis, action: string) => boolean {
  const pairs = pairsOf(currentOf(files), baseline.entries);
  const held = new Map([...pairs].map(([{ statement }, entry]) => [statement, heldBy(entry)]));
  return (_, statement, action) => held.get(statement)?.has(fold(action)) ?? false;
}

/** Tells of each entry of a run, as written, whether the baseline holds it though the gate forbids it. */
export function forgivenBy(
  baseline: Baseline,
  files: Audited['files'],
): (file: FileAnalysis, statement: StatementAnalysis, entry: string) => boolean {
  const pairs = pairsOf(currentOf(files), baseline.entries);
  const held = new Map([...pairs].map(([{ statement }, entry]) => [statement, new Set(entry.forbidden.map(fold))]));
  return (_, statement, entry) => held.get(statement)?.has(fold(entry)) ?? false;
}

/** The entries, as written, that contain what a gate forbids, by statement. */
export type Breaches = ReadonlyMap<StatementAnalysis, readonly string[]>;

/**
 * The baseline of a run: all that is unused, and all that is forbidden; of an older one only what is in both, and what this run
 * could not judge.
 */
export function takeBaseline(
  run: Audited,
  covers: Covers,
  older: Baseline | null,
  breaches: Breaches = new Map(),
): readonly BaselineEntry[] {
  const now = currentOf(run.files);
  const pairs = older ? pairsOf(now, older.entries) : null;
  const isUnsaid = unsaidBy(run.problems);
  const entries = now.flatMap((one): BaselineEntry[] => {
    const { path, fingerprint, statement } = one;
    const held = pairs && heldBy(pairs.get(one));
    // why: what nobody can judge today is neither gone nor new
    const old = pairs?.get(one)?.unused ?? [];
    const found = (one.unused ?? old).filter(action => held?.has(fold(action)) ?? true);
    const unused = onceEach([...old.filter(action => isUnsaid(one, action)), ...found]);
    // why: an older one is no less for a run that forbids nothing
    const forbidden = pairs
      ? (pairs.get(one)?.forbidden ?? []).filter(isGrantedBy(statement))
      : (breaches.get(statement) ?? []);
    if (unused.length + forbidden.length === 0) return [];
    return [{ path, sid: statement.statement.sid, fingerprint, unused, forbidden }];
  });
  const paired = new Set(pairs?.values());
  const sure = sureOf(run.files, run.problems, covers);
  const unseen = (older?.entries ?? []).filter(entry => !paired.has(entry) && !sure(entry.path));
  return [...entries, ...unseen].sort(byPlace);
}

function byPlace(a: BaselineEntry, b: BaselineEntry): number {
  return (
    byCodePoint(a.path, b.path) || byCodePoint(a.sid ?? '', b.sid ?? '') || byCodePoint(a.fingerprint, b.fingerprint)
  );
}

/** What tells that something is gone, and what that nobody knows. */
interface Certainty {
  readonly sure: Covers;
  readonly isUnsaid: (one: Current, action: string) => boolean;
}

function goneFrom(entry: BaselineEntry, one: Current | undefined, { sure, isUnsaid }: Certainty): readonly string[] {
  if (!one) return sure(entry.path) ? [...entry.unused, ...entry.forbidden] : [];
  const isGranted = isGrantedBy(one.statement);
  const ended = entry.forbidden.filter(text => !isGranted(text));
  if (one.unused === null) return ended;
  const still = new Set(one.unused.map(fold));
  return [...entry.unused.filter(action => !still.has(fold(action)) && !isUnsaid(one, action)), ...ended];
}

/** Whether an entry stands in a statement as it was written. */
function isGrantedBy({ statement: { actions, written } }: StatementAnalysis): (entry: string) => boolean {
  const granted = new Set((actions?.entries ?? written?.entries ?? []).map(fold));
  return entry => granted.has(fold(entry));
}

function heldBy(entry: BaselineEntry | undefined): ReadonlySet<string> {
  return new Set(entry?.unused.map(fold));
}

function countOf(lists: readonly (readonly string[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}
