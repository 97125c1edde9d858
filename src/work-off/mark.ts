import { sealOf } from '../deliver/marker';
import type { CommitFacts } from '../ports-work-off';
import { MOST_BODY } from '../render/comment';

/** What a pull request of ours is about, hidden at its end. */
export interface PullMark {
  /** Digest of the input `id`. */
  readonly job: string;
  /** What this program last made of it: a pull request that is closed and marked `open` was closed by people. */
  readonly state: State;
  /** What tells its changes, one after the other: by it people's no is remembered. */
  readonly findings: string;
  /** Digest of the changed files, before and after. */
  readonly content: string;
  /** The commits that its branch may be at without anybody else having pushed, the newest first. */
  readonly heads: readonly string[];
  /** How many statements it changes. */
  readonly statements: number;
}

/** What tells the rolling issue from others. */
export interface IssueMark {
  readonly job: string;
  readonly state: State;
  /** Digest of what it says, whatever commit its links lead to. */
  readonly content: string;
}

type State = 'open' | 'closed';

const OPENING = '<!-- refine-iam 1 ';
const CLOSING = ' -->';
/** One, or several one after the other. */
const DIGEST = /^(?:[0-9a-f]{16})+$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The body of a pull request: its text, and the hidden line behind it, which holds no text from outside. */
export function withPullMark(text: string, { job, state, findings, content, heads, statements }: PullMark): string {
  return `${text}\n\n${OPENING}${['pull', job, state, findings, content, statements, ...heads].join(' ')}${CLOSING}`;
}

/** Reads the marker of a pull request's body, or null; anybody can write one, so ask only of our own. */
export function readPullMark(body: string): PullMark | null {
  return pullMarkOf(partsOf(body).marker);
}

function pullMarkOf(marker: string): PullMark | null {
  const [kind, job = '', state, findings = '', content = '', statements = '', ...heads] = wordsOf(marker);
  if (kind !== 'pull' || !isState(state) || ![job, findings, content].every(text => DIGEST.test(text))) return null;
  if (!/^\d{1,9}$/.test(statements) || heads.length === 0 || !heads.every(sha => COMMIT.test(sha))) return null;
  return { job, state, findings, content, heads, statements: Number(statements) };
}

/** The body of the issue: its text, and the hidden line behind it. */
export function withIssueMark(text: string, { job, state, content }: IssueMark): string {
  return `${text}\n\n${OPENING}${['issue', job, state, content].join(' ')}${CLOSING}`;
}

/** Reads the marker of an issue's body, or null; anybody can write one, so ask only of our own. */
export function readIssueMark(body: string): IssueMark | null {
  return issueMarkOf(partsOf(body).marker);
}

function issueMarkOf(marker: string): IssueMark | null {
  const [kind, job = '', state, content = '', ...more] = wordsOf(marker);
  if (kind !== 'issue' || more.length > 0 || !isState(state) || !DIGEST.test(job) || !DIGEST.test(content)) return null;
  return { job, state, content };
}

/** The text above a body's marker, or all of it where there is none. */
export function textAbove(body: string): string {
  return partsOf(body).above;
}

/** A body without what others wrote behind its marker. */
export function ownPart(body: string): string {
  const { above, marker } = partsOf(body);
  return marker === '' ? body : `${above}\n\n${marker}`;
}

/** A new body of ours in the place of an older one; what others wrote behind its marker stays as long as both fit. */
export function inPlaceOf(older: string, body: string): string {
  const whole = `${body}${partsOf(older).behind}`;
  return whole.length > MOST_BODY ? body : whole;
}

/** Whether the text above the marker is the given one, whatever its line ends. */
export function says(body: string, text: string): boolean {
  return sealOf(textAbove(body)) === sealOf(text);
}

interface Parts {
  readonly above: string;
  /** The line itself; empty where there is none. */
  readonly marker: string;
  /** What stands behind it, with the line end before it. */
  readonly behind: string;
}

/** Finds the last line that is a marker: people and bots write below it, and whatever reads like one above is older. */
function partsOf(body: string): Parts {
  for (let at = body.lastIndexOf(OPENING); at >= 0; at = at === 0 ? -1 : body.lastIndexOf(OPENING, at - 1)) {
    const end = body.indexOf('\n', at);
    const marker = body.slice(at, end < 0 ? body.length : end).trimEnd();
    const isLine = at === 0 || body[at - 1] === '\n';
    if (!isLine || (pullMarkOf(marker) ?? issueMarkOf(marker)) === null) continue;
    const behind = body.slice(at + marker.length);
    return { above: body.slice(0, at).trimEnd(), marker, behind: behind.trim() === '' ? '' : behind };
  }
  return { above: body.trimEnd(), marker: '', behind: '' };
}

function wordsOf(marker: string): readonly string[] {
  if (!marker.startsWith(OPENING) || !marker.endsWith(CLOSING)) return [];
  return marker.slice(OPENING.length, -CLOSING.length).split(' ');
}

function isState(text: string | undefined): text is State {
  return text === 'open' || text === 'closed';
}

const TRAILER = 'Refine-IAM: ';

/** A commit's message with the line by which it is known again: for whom, what, and the very tree that it was made with. */
export function withTrailer(message: string, job: string, content: string, tree: string): string {
  return `${message}\n\n${TRAILER}${job} ${content} ${tree}`;
}

/** What a commit of ours holds, or null where it is none: people who amend one take its message along, but not its tree. */
export function heldBy({ message, tree, parents }: CommitFacts, job: string): string | null {
  const line = message.trimEnd().split('\n').at(-1) ?? '';
  if (!line.startsWith(TRAILER) || parents.length !== 1) return null;
  const [by, content = '', of] = line.slice(TRAILER.length).split(' ');
  return by === job && of === tree && DIGEST.test(content) ? content : null;
}
