import * as v from 'valibot';
import { quoted } from '../input/quoted';
import { expected, expectedObject, Text } from '../input/shape';
import type { Read } from '../problem';
import type { Baseline } from './baseline';
import { Day, Fingerprint, readOwn } from './read-own';

const Name = v.pipe(Text, v.minLength(1, expected('a text that is not empty')));

const Entry = v.strictObject(
  {
    path: Name,
    sid: v.nullable(Text),
    fingerprint: Fingerprint,
    unused: v.array(Name, expected('a list of actions')),
    forbidden: v.optional(v.array(Name, expected('a list of entries')), []),
  },
  issue => (issue.expected === 'never' ? 'is no key of a baseline' : expectedObject(issue)),
);

const Form = v.strictObject(
  {
    $schema: v.optional(Text),
    baseline: v.literal('refine-iam', expected('`refine-iam`')),
    version: v.literal(1, expected('`1`')),
    date: Day,
    statements: v.array(Entry, expected('a list of statements')),
  },
  issue => (issue.expected === 'never' ? 'is no key of a baseline' : expectedObject(issue)),
);

const KIND = {
  what: 'the baseline',
  code: 'refused-baseline',
  schema: Form,
  help: 'take it from git as it was, or write it anew with `--write-baseline`',
  strict: true,
} as const;

/** Reads a baseline; one that is broken in any way is refused, and never taken for an empty one. */
export function readBaseline(text: string, source: string): Read<Baseline> {
  const read = readOwn(text, source, KIND);
  if (!read.ok) return read;
  const { date, statements } = read.value.value;
  const seen = new Set<string>();
  for (const [index, { path, fingerprint, unused, forbidden }] of statements.entries()) {
    if (unused.length + forbidden.length === 0) {
      return read.value.refuse(['statements', index, 'unused'], 'expected at least one action');
    }
    const place = JSON.stringify([path, fingerprint]);
    if (seen.has(place)) {
      const message = `this statement of ${quoted(path)} stands twice`;
      return read.value.refuse(['statements', index, 'fingerprint'], message);
    }
    seen.add(place);
  }
  return { ok: true, value: { source, date, entries: statements } };
}
