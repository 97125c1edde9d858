import fc from 'fast-check';
import { expect } from 'vitest';
import { readJson } from '../../src/source/json';
import { type ListNode, member } from '../../src/source/tree';

/** A list as somebody may have written it: each item's text, and what stands before, between and behind the items. */
export interface MadeList {
  readonly items: readonly string[];
  /** One more than items: before the first, around each comma (`before`, `after`), behind the last. */
  readonly gaps: readonly { readonly before: string; readonly after: string }[];
  readonly head: string;
  readonly tail: string;
}

const eol = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n\n\n');
const blank = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', ' ', '  ', '\t') },
  { weight: 3, arbitrary: fc.tuple(eol, fc.constantFrom('', '  ', '        ', '\t\t')).map(parts => parts.join('')) },
);
// The comments differ, so that each can be told from the others, and look like all that must not be taken for JSON.
const comment = fc
  .tuple(fc.nat(1e9), fc.constantFrom('', '"', ']', ',', '//', ', "x"'), fc.boolean(), eol)
  .map(([id, odd, line, end]) => (line ? `// ${id} ${odd}${end}` : `/* ${id} ${odd} */`));
const gap = fc.array(fc.oneof({ weight: 4, arbitrary: blank }, { weight: 1, arbitrary: comment }), { maxLength: 4 });
const item = fc
  .tuple(fc.constantFrom('s3', 'ec2'), fc.stringMatching(/^[A-Z][a-z*?]{0,6}$/), fc.boolean())
  .map(([service, name, escaped]) => (escaped ? `"${service}\\u003a${name}"` : JSON.stringify(`${service}:${name}`)));

/** What may stand between two tokens: blanks, line breaks, comments. */
export const gapText: fc.Arbitrary<string> = gap.map(parts => parts.join(''));

/** Lists of one to `most` items in any layout. */
export function madeList(most: number): fc.Arbitrary<MadeList> {
  return fc.array(item, { minLength: 1, maxLength: most }).chain(items =>
    fc.record({
      items: fc.constant(items),
      gaps: fc.array(fc.record({ before: gapText, after: gapText }), {
        minLength: items.length + 1,
        maxLength: items.length + 1,
      }),
      head: fc.oneof(
        gapText,
        gapText.map(text => `\uFEFF${text}`),
      ),
      tail: gapText,
    }),
  );
}

/** A text with a list in it, as read. */
export interface Written {
  readonly text: string;
  readonly list: ListNode;
}

/** Writes a made list under the key `Action`, with something before and behind it that looks like a list. */
export function write({ items, gaps, head, tail }: MadeList): Written {
  const inside = items.map((text, index) => {
    const { before = '', after = '' } = gaps[index] ?? {};
    return `${index === 0 ? '' : `${before},`}${after}${text}`;
  });
  const text = `${head}{"Keep": "[1, 2] // \\"", "Action":[${inside.join('')}${gaps.at(-1)?.before ?? ''}]${tail}, "Resource": "*"}${tail}`;
  const { roots, problems } = readJson(text, null);
  const [root] = roots;
  expect(problems).toEqual([]);
  const list = root?.kind === 'map' ? member(root, 'Action') : undefined;
  if (list?.kind !== 'list') throw new Error('the reader did not find the list');
  return { text, list };
}

const entries = fc.array(fc.stringMatching(/^ec2:[A-Z][a-z]{0,30}\*?$/), { maxLength: 4 });

/** What may become of so many items: null stays, an empty list goes; something is left. */
export function becoming(count: number): fc.Arbitrary<readonly (readonly string[] | null)[]> {
  return fc
    .array(fc.oneof(fc.constant(null), fc.constant([]), entries), { minLength: count, maxLength: count })
    .filter(becomes => becomes.some(one => one === null || one.length > 0));
}

/** What may become of a string: at least one entry. */
export const someEntries: fc.Arbitrary<readonly string[]> = entries.filter(one => one.length > 0);
