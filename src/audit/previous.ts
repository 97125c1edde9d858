import * as v from 'valibot';
import { expected, expectedObject, Text } from '../input/shape';
import type { Read } from '../problem';
import type { Known } from './pairs';
import { Day, Fingerprint, readOwn } from './read-own';

/** A statement of an earlier audit. */
export interface PreviousStatement extends Known {
  /** The bare names of its principals. */
  readonly principals: readonly string[];
}

/** An earlier audit, from its result. */
export interface Previous {
  /** Its day, in milliseconds since the epoch. */
  readonly date: number;
  readonly statements: readonly PreviousStatement[];
}

const List = expected('a list');

const Statement = v.object(
  {
    fingerprint: Fingerprint,
    principals: v.array(v.object({ name: Text }, expectedObject), List),
    unused: v.nullable(v.array(Text, List)),
  },
  expectedObject,
);

const Form = v.object(
  {
    version: v.literal(1, expected('`1`')),
    tool: Text,
    date: Day,
    files: v.array(
      v.object(
        {
          path: Text,
          policies: v.array(v.object({ statements: v.array(Statement, List) }, expectedObject), List),
        },
        expectedObject,
      ),
      List,
    ),
  },
  expectedObject,
);

const KIND = {
  what: 'the previous result',
  code: 'refused-result',
  schema: Form,
  help: 'give what `--format json` of this version wrote, whole; without one leave `--previous` out',
  strict: false,
} as const;

/** Reads the result of an earlier audit; what is not ours, or of another version, is refused. */
export function readPrevious(text: string, source: string): Read<Previous> {
  const read = readOwn(text, source, KIND);
  if (!read.ok) return read;
  const { date, files } = read.value.value;
  const statements = files.flatMap(({ path, policies }) =>
    policies.flatMap(policy =>
      policy.statements.map(({ fingerprint, unused, principals }) => ({
        ...{ path, fingerprint, unused },
        principals: principals.map(({ name }) => name),
      })),
    ),
  );
  return { ok: true, value: { date, statements } };
}
