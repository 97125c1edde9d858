import { parseTime } from '../input/time';

/** Reads a day, `2027-03-31`, as its beginning in milliseconds since the epoch; or says how to write one, by an example where the form is wrong. */
export function readDay(text: string, example: string): number | { readonly help: string } {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return { help: `write it as ${example}` };
  // why: beside a day that never comes, an example would read like its correction
  return parseTime(text) ?? { help: 'there is no such day; a day is written `YYYY-MM-DD`' };
}
