import { type Problem, problem } from '../problem';
import type { Answer, Fields } from './ports';
import type { Origin } from './wanted';

/** What stands around an element of a list in a report, in bytes. */
const AROUND = 6;

/** Takes what goes into a report, one element after another, as long as there is room for it. */
export type Room = (fields: Fields) => Answer<Fields>;

/** Room for so many bytes of a report: what is too much is told as soon as it comes, and not when everything has been fetched. */
export function roomFor(bytes: number): Room {
  let left = bytes;
  return fields => {
    left -= Buffer.byteLength(JSON.stringify(fields)) + AROUND;
    if (left >= 0) return { ok: true, value: fields };
    return { ok: false, failure: { kind: 'too-big', permission: null, about: '', words: '' } };
  };
}

const PARTS: Readonly<Record<Origin['kind'], string>> = {
  analyzer: 'collect parts of it, by `account` where the analyzer is one of an organization, else by `resource-tag`',
  principals: 'name fewer roles and users at once',
  'all-roles': 'collect parts of it, by `resource-tag`, or name the roles with `last-accessed`',
};

/** The problem of a report that would be larger than what is read, with what helps there where it is from. */
export function tooBig({ kind }: Origin): Problem {
  const message = 'the report would have more than 25 MB, which is not read';
  return problem('error', 'too-big', message, { help: PARTS[kind] });
}
