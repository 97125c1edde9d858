import type { FileAnalysis, StatementAnalysis } from '../analyse/analysis';
import { nameOf } from '../configuration/principal';
import { byCodePoint } from '../iam/name';
import { aroundActions, withoutBlanks } from './around';
import { digest, turns } from './digest';

const known = new WeakMap<FileAnalysis, ReadonlyMap<StatementAnalysis, string>>();

/**
 * By what each statement of a file is known from audit to audit, as 16 hexadecimal digits: whose it is, and its Sid, or without one
 * what stands around its action list; behind a dash, the second and further of twins have their turn. It outlives moved lines,
 * renamed files and a narrowed list, and is unique in its file.
 */
export function fingerprintsOf(file: FileAnalysis): ReadonlyMap<StatementAnalysis, string> {
  const old = known.get(file);
  if (old) return old;
  const made = new Map<StatementAnalysis, string>();
  const turn = turns();
  for (const one of file.policies.flatMap(({ statements }) => statements)) {
    const words = JSON.stringify([whoseOf(one), ...wordsOf(one, file.source.text)]);
    const nth = turn(words);
    made.set(one, nth === 0 ? digest(words) : `${digest(words)}-${nth + 1}`);
  }
  known.set(file, made);
  return made;
}

/** What twins have in common: a fingerprint without the turn. */
export function familyOf(fingerprint: string): string {
  return fingerprint.split('-')[0] ?? '';
}

/** The bare names of its principals as they were said, not as a report fits them: what a new report finds changes no name. */
function whoseOf({ owners }: StatementAnalysis): readonly string[] {
  return [...new Set((owners?.principals ?? []).map(({ name }) => nameOf(name)))].sort(byCodePoint);
}

function wordsOf({ statement }: StatementAnalysis, text: string): readonly string[] {
  if (statement.sid !== null) return ['sid', statement.sid];
  const words = aroundActions(text, statement).map(part => withoutBlanks(withoutComments(part)));
  return ['around', ...words];
}

/** Comments come and go with entries and keep rules; what is taken for one inside a string is left out every time. */
function withoutComments(text: string): string {
  return text.replace(/(^|[\s,])(?:#|\/\/)[^\n]*|(^|[\s,])\/\*[\s\S]*?\*\//gm, '$1$2');
}
