import { readEntry } from '../iam/entry';
import { quoted } from '../input/quoted';
import { DAY } from '../input/time';
import type { KeepRule } from './configuration';
import { readDay } from './day';
import { nearest } from './nearest';
import { DAY_FORM, LONGEST_REASON } from './read-keep';

/** What a comment says to keep; without actions the entry, or the list, beside which it stands. */
export type KeepWords = Pick<KeepRule, 'actions' | 'reason' | 'until'>;

/** A line of a comment that speaks to this program: what it says, or what is wrong with it, and where in the text it stands. */
export interface KeepLine {
  /** Where `refine-iam:` begins, from the start of the comment. */
  readonly start: number;
  readonly read: KeepWords | KeepFault;
}

/** What is wrong with a keep comment; `at` counts from the start of the comment. */
export interface KeepFault {
  readonly at: number;
  readonly message: string;
  readonly help: string;
}

/** Tells a fault from words. */
export function isFault(read: KeepWords | KeepFault): read is KeepFault {
  return 'message' in read;
}

/** How a keep comment is written. */
export const KEEP_FORM = '`refine-iam: keep s3:PutBucketPolicy until 2027-03-31: why it stays`';

/** What a line must hold to be read; a text without it has no keep comment. */
export const SIGN = /refine-iam[ \t]*:|refine[-_ ]?iam[ \t]*:?[ \t]*keep(?=[ \t]*:|[ \t]+until\b|[ \t]+[\w-]+:[\w*?])/i;

/** How a line begins that is written as it should be. */
const WRITTEN = /^refine-iam[ \t]*:/i;

/** Reads the lines of a comment, its signs (`#`, `//`, `/*`) included, that begin with `refine-iam:`. */
export function readKeepComment(comment: string): readonly KeepLine[] {
  const found: KeepLine[] = [];
  let start = 0;
  for (const line of comment.split('\n')) {
    const lead = /^[\s#/*]*/.exec(line)?.[0].length ?? 0;
    const sign = SIGN.exec(line);
    if (sign && sign.index === lead) {
      const from = lead + sign[0].length;
      const text = line.slice(from).replace(comment.startsWith('/*') ? /\*+\/\s*$|\s+$/ : /\s+$/, '');
      const isWritten = WRITTEN.test(sign[0]);
      found.push({ start: start + lead, read: isWritten ? readWords(text, start + from) : unwritten(start + lead) });
    }
    start += line.length + 1;
  }
  return found;
}

function unwritten(at: number): KeepFault {
  return { at, message: 'a keep comment begins with `refine-iam:`', help: `write it as ${KEEP_FORM}` };
}

function readWords(text: string, offset: number): KeepWords | KeepFault {
  const fault = (at: number, message: string, help = `write it as ${KEEP_FORM}`) => ({
    at: offset + at,
    message,
    help,
  });
  // why: the colon of an action has a letter behind it
  const colon = text.search(/:(?=\s|$)/);
  const head = colon < 0 ? text : text.slice(0, colon);
  const words = [...head.matchAll(/[^\s,]+/g)].map(({ 0: word, index }) => ({ word, at: index }));
  const [verb, ...rest] = words;
  if (verb?.word !== 'keep') {
    const meant = verb && nearest(verb.word, ['keep']) ? 'write `keep`' : `write it as ${KEEP_FORM}`;
    return fault(verb?.at ?? 0, `${quoted(verb?.word ?? '')} is nothing that can be asked for here`, meant);
  }
  const actions: string[] = [];
  let until: number | null = null;
  for (let at = 0; at < rest.length; at++) {
    const { word, at: place } = rest[at] as (typeof rest)[number];
    if (word === 'until') {
      const day = rest[at + 1];
      const time = readDay(day?.word ?? '', DAY_FORM);
      if (typeof time !== 'number') return fault(day?.at ?? place, `${quoted(day?.word ?? '')} is no day`, time.help);
      const more = rest[at + 2];
      if (more)
        return fault(more.at, `${quoted(more.word)} stands behind the day`, 'write `:` and the reason behind it');
      until = time + DAY;
      break;
    }
    const { kind } = readEntry(word);
    if (kind !== 'exact' && kind !== 'pattern') {
      if (kind === 'all')
        return fault(place, '`*` would keep everything', 'name what is to stay, service by service, or leave it out');
      const help = nearest(word, ['until'])
        ? 'write `until`'
        : 'write `service:Action`, `until` and a day, or `:` and the reason';
      return fault(place, `${quoted(word)} is no action`, help);
    }
    actions.push(word);
  }
  const reason =
    colon < 0
      ? ''
      : text
          .slice(colon + 1)
          .trim()
          .replace(/\s+/g, ' ');
  if (reason === '')
    return fault(
      colon < 0 ? head.trimEnd().length : colon,
      'the keep comment gives no reason',
      `say why behind a colon: ${KEEP_FORM}`,
    );
  if ([...reason].length > LONGEST_REASON)
    return fault(colon + 1, `the reason has more than ${LONGEST_REASON} characters`, 'write it shorter');
  return { actions, reason, until };
}
