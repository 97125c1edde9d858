import * as v from 'valibot';
import { isServicePrefix } from '../iam/name';
import { shown } from './quoted';
import { parseTime } from './time';

type Complaint = (issue: v.BaseIssue<unknown>) => string;

/** The message of a schema issue: what was expected and what stands there. */
export function expected(what: string): Complaint {
  return issue => `expected ${what}, got ${shown(issue.input)}`;
}

/** The message of an object's issue: either a key is missing, or it is no object. */
export const expectedObject: Complaint = issue =>
  issue.expected === 'Object' ? expected('an object')(issue) : 'is missing';

/** A text. */
export const Text = v.string(expected('a text'));

/** A timestamp, in milliseconds since the epoch. */
export const Time = v.pipe(
  v.string(expected('a timestamp')),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const time = parseTime(dataset.value);
    if (time !== null) return time;
    addIssue({ message: expected('a timestamp such as `2026-11-20T02:10:11Z`') });
    return NEVER;
  }),
);

/** A service prefix. */
export const Prefix = v.pipe(
  v.string(expected('a service prefix')),
  v.check(isServicePrefix, expected('a service prefix such as `s3`')),
);
