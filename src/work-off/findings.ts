import { goneOf, indexOf } from '../deliver/identity';
import { digest } from '../deliver/marker';
import { byCodePoint } from '../iam/name';
import type { Chosen } from './groups';

/** How a change is known from run to run: `where` whatever it is, and `what` goes from which words, wherever these stand in the file. */
export interface FindingKey {
  readonly where: string;
  readonly what: string;
}

const DIGITS = 8;

/** The key of a change under one input `id`. */
export function keyOf({ file, statements }: Pick<Chosen, 'file' | 'statements'>, id: string): FindingKey {
  const index = indexOf(file, id);
  const sorted = (texts: readonly string[]) => digest([...texts].sort(byCodePoint), DIGITS);
  return {
    where: sorted(statements.map(one => index.keysOf(one).place)),
    what: sorted(statements.map(one => `${index.keysOf(one).words} ${goneOf(one, null).all}`)),
  };
}

/** Keys in one word, the same whatever their order. */
export function writeKeys(keys: readonly FindingKey[]): string {
  return keys
    .map(({ where, what }) => `${where}${what}`)
    .sort()
    .join('');
}

/** Reads what `writeKeys` wrote. */
export function readKeys(text: string): readonly FindingKey[] {
  return Array.from({ length: text.length / (2 * DIGITS) }, (_, at) => {
    const key = text.slice(at * 2 * DIGITS, (at + 1) * 2 * DIGITS);
    return { where: key.slice(0, DIGITS), what: key.slice(DIGITS) };
  });
}
