import type { FileAnalysis, Run, StatementAnalysis } from '../analyse/analysis';
import { aroundActions, withoutBlanks } from '../audit/around';
import { turns } from '../audit/digest';
import { byCodePoint, fold } from '../iam/name';
import type { EntryOutcome } from '../refine/refinement';
import { addedActions } from '../render/added';
import { removedActions } from '../render/totals';
import type { Inline } from './finding';
import { digest, type FindingMark, type StatementMark } from './marker';

/** By what a statement is known from run to run: its own words wherever it stands, and its place whatever it says. */
export type Keys = Pick<StatementMark, 'words' | 'place'>;

/** The statements of a file by what they are known by, under one input `id`. */
export interface FileIndex {
  readonly keysOf: (one: StatementAnalysis) => Keys;
  readonly byWords: ReadonlyMap<string, StatementAnalysis>;
  readonly byPlace: ReadonlyMap<string, StatementAnalysis>;
}

const known = new WeakMap<FileAnalysis, readonly [id: string, index: FileIndex]>();

/** The index of a file; remembered, since it is asked for with each of its statements. */
export function indexOf(file: FileAnalysis, id: string): FileIndex {
  const [knownId, old] = known.get(file) ?? [];
  if (old && knownId === id) return old;
  const index = makeIndex(file, id);
  known.set(file, [id, index]);
  return index;
}

function makeIndex(file: FileAnalysis, id: string): FileIndex {
  const keys = new Map<StatementAnalysis, Keys>();
  const byWords = new Map<string, StatementAnalysis>();
  const byPlace = new Map<string, StatementAnalysis>();
  const turn = turns();
  const { text } = file.source;
  for (const { policy, statements } of file.policies) {
    const sids = timesOf(statements.map(({ statement }) => statement.sid));
    const turnAround = turns();
    for (const one of statements) {
      const { span, sid } = one.statement;
      const principals = (one.evidence?.principals ?? []).map(({ arn, name }) => arn ?? name);
      const whose = [id, file.path, [...new Set(principals)].sort(byCodePoint)];
      const own = withoutBlanks(text.slice(span.start, span.end));
      const rest = JSON.stringify(aroundActions(text, one.statement).map(withoutBlanks));
      // why: an index changes with every statement that comes or goes above; what stands around the actions does not, and twins have turns
      const at = ['around', policy.pointer, rest, turnAround(rest)];
      const words = digest([whose, 'words', own, turn(own)]);
      const place = digest([whose, sid !== null && sids.get(sid) === 1 ? ['sid', policy.pointer, sid] : at]);
      keys.set(one, { words, place });
      byWords.set(words, one);
      byPlace.set(place, one);
    }
  }
  return { keysOf: one => keys.get(one) ?? { words: '', place: '' }, byWords, byPlace };
}

/** How often each of some values stands among them. */
function timesOf<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const times = new Map<T, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}

/** What taking a statement's change, or one run of it, removes, each as a short hash; and one digest of all of it. */
export interface Gone {
  readonly hashes: readonly string[];
  readonly all: string;
}

/** The actions that go, or the entries where no action goes with them; nothing where nothing can be taken. */
export function goneOf(one: StatementAnalysis, run: Run | null): Gone {
  const changes = one.verdict === 'refined' || one.verdict === 'emptied';
  const entries = run?.entries ?? (changes ? (one.refinement?.entries ?? []) : []);
  const actions = run === null ? removedActions(one) : run.entries.flatMap(entry => entry.removed);
  const dropped = entries.filter(entry => !entry.kept).map(({ entry }) => `entry ${entry}`);
  const items = [...new Set(actions.length > 0 ? actions.map(fold) : dropped)].sort(byCodePoint);
  return { hashes: items.map(item => digest(item, 8)), all: `=${digest(items)}` };
}

/** So many hashes stand in a marker; beyond them only whether all is the same can be told. */
export const MOST_HASHES = 250;

/** What the comment about a finding is marked with, before its text is sealed. */
export function markOf({ file, statements, run, suggestion }: Inline, id: string): Omit<FindingMark, 'seal'> {
  const gone = statements.map(one => goneOf(one, run));
  const [one] = statements;
  const fits = gone.reduce((sum, { hashes }) => sum + hashes.length, 0) <= MOST_HASHES;
  return {
    kind: 'finding',
    job: digest(id),
    run: one === undefined || run === null ? null : runMark(one, run),
    // why: what is a part must not go on saying so when nothing else is left to do, and what was added since is to be named
    content: digest([suggestion.text, gone.map(({ all }) => all), run === null, addedActions(statements)]),
    taken: false,
    statements: statements.map((one, at) => ({
      ...indexOf(file, id).keysOf(one),
      gone: (fits ? gone[at]?.hashes : null) ?? [gone[at]?.all ?? ''],
    })),
  };
}

/** What tells the entries that a run of a statement's list changes, or without a run all that change, or one digest of too many. */
export function runMark(one: StatementAnalysis, run: Run | null): readonly string[] {
  const hashes = entryHashes(one, run?.entries);
  return hashes.length <= MOST_HASHES ? hashes : [`=${digest(hashes.map(entryIn))}`];
}

/** Whether two such marks name the same entries, however often these stand elsewhere in the list. */
export function isSameRun(a: readonly string[], b: readonly string[]): boolean {
  return a.map(entryIn).join() === b.map(entryIn).join();
}

/** The part of a hash that tells the entry alone; a digest of many as it is. */
export function entryIn(hash: string): string {
  return hash.startsWith('=') ? hash : hash.slice(0, ENTRY_DIGITS);
}

const ENTRY_DIGITS = 7;
const MOST_TIMES = 15;

/** Short hashes of those of a statement's entries that change, in their order, each with how often it stands among all of these; without a choice of all. */
export function entryHashes(one: StatementAnalysis, some?: readonly EntryOutcome[]): readonly string[] {
  const all = changing(one.refinement?.entries ?? []);
  const times = timesOf(all);
  // why: what was taken in one run must not look as if it were still there, where another run has the same entry
  return (some ? changing(some) : all).map(entry => {
    const count = Math.min(times.get(entry) ?? 1, MOST_TIMES);
    return `${digest(entry, ENTRY_DIGITS)}${count.toString(16)}`;
  });
}

function changing(entries: readonly EntryOutcome[]): readonly string[] {
  return entries.filter(entry => !entry.kept).map(({ entry }) => entry);
}
