import type { FileAnalysis, Run, StatementAnalysis } from '../analyse/analysis';
import type { Conversation, GitHub, Note, Thread } from '../ports';
import { entryHashes, entryIn, goneOf, indexOf, type Keys } from './identity';
import { digest, type FindingMark, isSealed, type NoteMark, readMarker, type StatementMark } from './marker';
import type { Refusal } from './refusal';

/** A thread of ours about a finding of the same job. */
export interface Remembered {
  readonly thread: Thread;
  readonly mark: FindingMark;
  /**
   * `declined`: resolved or disliked by somebody with write access; `closed`: resolved by somebody without;
   * `taken`: its finding was gone after it was resolved; `open`: none of these.
   */
  readonly state: 'open' | 'declined' | 'closed' | 'taken';
  /** True where its text is not the one that it was marked for: somebody edited it, or it is not even ours. */
  readonly edited: boolean;
}

/** The note of the same job. */
export interface RememberedNote {
  readonly note: Note;
  readonly mark: NoteMark;
}

/** Whether what a statement's change, or one run of it, would remove is no more than what people turned down. */
export type Covers = (file: FileAnalysis, one: StatementAnalysis, run?: Run | null) => boolean;

/** Finds the statement that a mark is about: the one with its words, else the one at its place; none where it is gone. */
export type Find = (file: FileAnalysis, keys: Keys) => StatementAnalysis | undefined;

/** What was said on a pull request under one input `id`, and what people answered. */
export interface Memory {
  readonly id: string;
  readonly threads: readonly Remembered[];
  /** One, or several where two runs wrote at the same time; one that was edited says something of its own, and is none of them. */
  readonly notes: readonly RememberedNote[];
  readonly find: Find;
  /** Whether people with write access said no to all that would be removed. */
  readonly isDeclined: Covers;
  /** Whether all that would be removed was turned down, or stands in threads that somebody without write access resolved. */
  readonly isClosed: Covers;
  /** Why GitHub did not tell what was said; then nothing may be posted. */
  readonly trouble: Refusal | null;
}

/** Reads what was said before; asks who may write only where it matters, and of each account once. */
export async function recall(
  github: Pick<GitHub, 'mayWrite'>,
  conversation: Conversation,
  id: string,
): Promise<Memory> {
  const job = digest(id);
  const answers = new Map<string, boolean>();
  const mayWrite = async (login: string): Promise<boolean> => {
    // why: an account that is gone, or a robot's, is nobody who decides
    if (login === 'ghost' || login.endsWith('[bot]')) return false;
    const answer = answers.get(login) ?? (await github.mayWrite(login));
    answers.set(login, answer);
    return answer;
  };
  const threads: Remembered[] = [];
  for (const thread of conversation.threads) {
    const mark = readMarker(thread.body);
    if (mark?.kind !== 'finding' || mark.job !== job) continue;
    const state = mark.taken ? 'taken' : await stateOf(thread, mayWrite);
    threads.push({ thread, mark, state, edited: !isSealed(thread.body, mark) });
  }
  const notes = conversation.notes.flatMap(note => {
    const mark = readMarker(note.body);
    // why: a workflow of the same account may post a text from outside that ends in a copy of our marker
    return mark?.kind === 'note' && mark.job === job && isSealed(note.body, mark) ? [{ note, mark }] : [];
  });
  const declined = threads.filter(({ state }) => state === 'declined');
  const closed = threads.filter(({ state }) => state === 'declined' || state === 'closed');
  const find = finder(threads, id);
  const [isDeclined, isClosed] = [covers(declined, find, id), covers(closed, find, id)];
  return { id, threads, notes, find, isDeclined, isClosed, trouble: null };
}

/** The memory of a run to which GitHub did not tell what was said; `trouble` is what it did instead. */
export function withoutMemory(id: string, trouble: Refusal): Memory {
  const never = () => false;
  return { id, threads: [], notes: [], find: finder([], id), isDeclined: never, isClosed: never, trouble };
}

async function stateOf(
  { resolvedBy, dislikedBy }: Thread,
  mayWrite: (login: string) => Promise<boolean>,
): Promise<Remembered['state']> {
  for (const login of [...(resolvedBy === null ? [] : [resolvedBy]), ...dislikedBy]) {
    if (await mayWrite(login)) return 'declined';
  }
  return resolvedBy === null ? 'open' : 'closed';
}

function finder(threads: readonly Remembered[], id: string): Find {
  const placesOf = new Map<string, Set<string>>();
  for (const { words, place } of threads.flatMap(({ mark }) => mark.statements)) {
    placesOf.set(words, (placesOf.get(words) ?? new Set()).add(place));
  }
  return (file, { words, place }) => {
    const index = indexOf(file, id);
    const [own, there] = [index.byWords.get(words), index.byPlace.get(place)];
    if (own || !there) return own;
    // why: a statement that was known by the same words at another place has only moved up to where another one stood
    const known = placesOf.get(index.keysOf(there).words);
    return known && !known.has(place) ? undefined : there;
  };
}

/** Tells whether the union of what some threads would remove covers what is asked about. */
function covers(threads: readonly Remembered[], find: Find, id: string): Covers {
  const byKey = new Map<string, { readonly known: Remembered; readonly mark: StatementMark }[]>();
  for (const known of threads) {
    for (const mark of known.mark.statements) {
      for (const key of [mark.words, mark.place]) byKey.set(key, [...(byKey.get(key) ?? []), { known, mark }]);
    }
  }
  return (file, one, run = null) => {
    if (byKey.size === 0) return false;
    const { words, place } = indexOf(file, id).keysOf(one);
    const about = [...(byKey.get(words) ?? []), ...(byKey.get(place) ?? [])].filter(
      ({ known, mark }) => find(file, mark) === one && !isSettled(known, file, find),
    );
    const union = new Set(about.flatMap(({ mark }) => mark.gone));
    if (union.size === 0) return false;
    const { hashes, all } = goneOf(one, run);
    return hashes.length > 0 && (union.has(all) || hashes.every(hash => union.has(hash)));
  };
}

/** Whether a thread was resolved since its finding was taken, so that the finding may be raised again should it come back. */
export function isSettled(known: Remembered, file: FileAnalysis | undefined, find: Find): boolean {
  return known.thread.resolvedBy !== null && known.thread.outdated && isGone(known, file, find);
}

/** Whether nothing of what a comment is about is left to do in a file; undefined is a file without policies. */
export function isGone({ thread, mark }: Remembered, file: FileAnalysis | undefined, find: Find): boolean {
  if (file === undefined) return true;
  // why: of equal entries in one list, the one is gone whose lines changed
  const told = thread.outdated ? (hash: string) => hash : entryIn;
  return mark.statements.every(({ words, place, gone }) => {
    const one = find(file, { words, place });
    if (one === undefined) return true;
    const { hashes } = goneOf(one, null);
    const [left, said] =
      mark.run === null ? [hashes, gone] : [hashes.length === 0 ? [] : entryHashes(one).map(told), mark.run.map(told)];
    // why: of what is known by one digest, it can only be said that all of it is gone
    return said.some(token => token.startsWith('=')) ? left.length === 0 : !left.some(hash => said.includes(hash));
  });
}
