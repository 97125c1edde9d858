import { digest } from '../audit/digest';

export { digest } from '../audit/digest';

/** What a comment says of one statement. */
export interface StatementMark {
  /** Digest of whose it is and its own words. */
  readonly words: string;
  /** Digest of whose it is and its place. */
  readonly place: string;
  /** Short hashes of what the comment would remove, or one digest of all of it, which begins with `=`. */
  readonly gone: readonly string[];
}

/** What a review comment is about, hidden at its end. */
export interface FindingMark {
  readonly kind: 'finding';
  /** Digest of the input `id`. */
  readonly job: string;
  /** Short hashes of the entries that it is about, each ended by how often it stands in the list, or one digest as above; null where it is about whole statements. */
  readonly run: readonly string[] | null;
  /** Digest of what the suggestion writes and removes. */
  readonly content: string;
  /** True once the finding was gone after its thread was resolved: the thread is no word against it any more. */
  readonly taken: boolean;
  /** Digest of the text above the marker, by which a body is known that somebody edited. */
  readonly seal: string;
  readonly statements: readonly StatementMark[];
}

/** What tells the pull request's one note from other comments. */
export interface NoteMark {
  readonly kind: 'note';
  readonly job: string;
  /** Digest of what it says, which is its seal, too. */
  readonly content: string;
}

const OPENING = '<!-- refine-iam 1 ';
const CLOSING = ' -->';
const DIGEST = /^[0-9a-f]{16}$/;
const STATEMENT = /^([0-9a-f]{16}):([0-9a-f]{16}):(.*)$/;
const HASHES = /^(?:=[0-9a-f]{16}|(?:[0-9a-f]{8})*)$/;

/** The hidden line that ends a comment: digests only, so that no text from outside stands in it. */
export function writeMarker(mark: FindingMark | NoteMark): string {
  if (mark.kind === 'note') return `${OPENING}note ${mark.job} ${mark.content}${CLOSING}`;
  const { job, run, content, taken, seal, statements } = mark;
  const marks = statements.map(({ words, place, gone }) => `${words}:${place}:${gone.join('')}`);
  const words = ['finding', job, run?.join('') ?? '-', content, taken ? 'taken' : 'open', seal, ...marks];
  return `${OPENING}${words.join(' ')}${CLOSING}`;
}

/** Reads the marker that ends a comment's body, or null; anybody can write one, so ask only of our own comments. */
export function readMarker(body: string): FindingMark | NoteMark | null {
  const line = body.trimEnd().split('\n').at(-1) ?? '';
  if (!line.startsWith(OPENING) || !line.endsWith(CLOSING)) return null;
  const [kind, ...words] = line.slice(OPENING.length, -CLOSING.length).split(' ');
  if (kind === 'finding') return readFinding(words);
  const [job = '', content = ''] = words;
  return kind === 'note' && words.length === 2 && words.every(isDigest) ? { kind, job, content } : null;
}

function readFinding(parts: readonly string[]): FindingMark | null {
  const [job = '', run = '', content = '', state, seal = '', ...marks] = parts;
  const entries = run === '-' ? null : readHashes(run);
  if (![job, content, seal].every(isDigest) || entries === undefined) return null;
  if (state !== 'open' && state !== 'taken') return null;
  const statements = marks.flatMap(readStatement);
  if (statements.length === 0 || statements.length < marks.length) return null;
  return { kind: 'finding', job, run: entries, content, taken: state === 'taken', seal, statements };
}

function readStatement(text: string): readonly StatementMark[] {
  const [, words, place, hashes = ''] = STATEMENT.exec(text) ?? [];
  const gone = readHashes(hashes);
  return words === undefined || place === undefined || gone === undefined ? [] : [{ words, place, gone }];
}

function readHashes(text: string): readonly string[] | undefined {
  if (!HASHES.test(text)) return undefined;
  return text.startsWith('=') ? [text] : (text.match(/.{8}/g) ?? []);
}

/** A comment's body with another marker at its end; the body must have one. */
export function remark(body: string, mark: FindingMark): string {
  return `${aboveMarker(body)}${writeMarker(mark)}`;
}

/** The body of a comment: its text, and a marker that is sealed by it. */
export function seal(text: string, mark: Omit<FindingMark, 'seal'>): string {
  return `${text}\n\n${writeMarker({ ...mark, seal: sealOf(text) })}`;
}

/** Digest of a comment's text, whatever its line ends and whatever blanks follow it. */
export function sealOf(text: string): string {
  return digest(text.replaceAll('\r\n', '\n').trimEnd());
}

/** Whether a body still says what its marker was made for: nobody edited it, and nobody else's text stands above. */
export function isSealed(body: string, mark: FindingMark | NoteMark): boolean {
  return sealOf(aboveMarker(body)) === (mark.kind === 'note' ? mark.content : mark.seal);
}

function aboveMarker(body: string): string {
  return body.slice(0, body.lastIndexOf(OPENING));
}

function isDigest(text: string): boolean {
  return DIGEST.test(text);
}
