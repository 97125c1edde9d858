import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/source/edit';
import { readJson } from '../../src/source/json';
import { jsonWriter } from '../../src/source/json-writer';
import { member } from '../../src/source/tree';
import { tries } from '../tries';
import { becoming, gapText, madeList, someEntries, write } from './made';
import { commentsOf, readCommented } from './strip-comments';

const change = madeList(6).chain(made => fc.tuple(fc.constant(made), becoming(made.items.length)));

describe('replaceEntries', () => {
  it('changes exactly the list, whatever its layout', () => {
    fc.assert(
      fc.property(change, ([made, becomes]) => {
        const { text, list } = write(made);
        const after = applyEdits(text, jsonWriter.replaceEntries(text, list, becomes));
        const kept = list.items.map(one => (one.kind === 'string' ? one.value : ''));
        const expected = becomes.flatMap((one, index) => one ?? [kept[index] ?? '']);
        expect(readCommented(after)).toEqual({ Keep: '[1, 2] // "', Action: expected, Resource: '*' });
        expect(after.startsWith(text.slice(0, list.start + 1))).toBe(true);
        expect(after.endsWith(text.slice(list.end - 1))).toBe(true);
      }),
      tries(3000),
    );
  });

  it('keeps every comment while no entry is removed', () => {
    fc.assert(
      fc.property(change, ([made, becomes]) => {
        const { text, list } = write(made);
        const after = applyEdits(text, jsonWriter.replaceEntries(text, list, becomes));
        if (becomes.every(one => one === null || one.length > 0)) expect(commentsOf(after)).toEqual(commentsOf(text));
      }),
      tries(2000),
    );
  });

  it('keeps the comments behind entries that stay', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }).filter(stay => stay.includes(true)),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('line', 'block'),
        (stay, end, kind) => {
          const note = (index: number) => (kind === 'line' ? `// of ${index}.` : `/* of ${index}. */`);
          const lines = stay.map((_, index) => `  "s3:A${index}"${index < stay.length - 1 ? ',' : ''} ${note(index)}`);
          const text = `{"Action": [${end}${lines.join(end)}${end}]}`;
          const [root] = readJson(text, null).roots;
          const list = root?.kind === 'map' ? member(root, 'Action') : undefined;
          if (list?.kind !== 'list') throw new Error('the reader did not find the list');
          const becomes = stay.map(one => (one ? null : []));
          const after = applyEdits(text, jsonWriter.replaceEntries(text, list, becomes));
          const kept = stay.flatMap((one, index) => (one ? [index] : []));
          expect(commentsOf(after)).toEqual(kept.map(note));
          expect(after.split(end)).toHaveLength(kept.length + 2);
        },
      ),
      tries(100),
    );
  });
});

describe('removeItems', () => {
  it('removes exactly the items, whatever the layout', () => {
    fc.assert(
      fc.property(change, ([made, becomes]) => {
        const { text, list } = write(made);
        const removed = new Set(becomes.flatMap((one, index) => (one?.length === 0 ? [index] : [])));
        const after = applyEdits(text, jsonWriter.removeItems(text, list, removed));
        const kept = list.items.flatMap((one, index) =>
          one.kind === 'string' && !removed.has(index) ? [one.value] : [],
        );
        expect(readCommented(after)).toEqual({ Keep: '[1, 2] // "', Action: kept, Resource: '*' });
        for (const index of list.items.keys()) {
          const { start, end } = list.items[index] ?? list;
          if (!removed.has(index)) expect(after).toContain(text.slice(start, end));
        }
      }),
      tries(3000),
    );
  });
});

describe('a string', () => {
  it('becomes a list only when it must', () => {
    fc.assert(
      fc.property(gapText, someEntries, (before, becomes) => {
        const text = `{"Sid": "x",\n  "Action":${before}"s3:\\u0047et*"${before}}`;
        const [root] = readJson(text, null).roots;
        const node = root?.kind === 'map' ? member(root, 'Action') : undefined;
        if (node?.kind !== 'string') throw new Error('the reader did not find the string');
        const after = applyEdits(text, jsonWriter.replaceEntries(text, node, [becomes]));
        expect(readCommented(after)).toEqual({ Sid: 'x', Action: becomes.length === 1 ? becomes[0] : becomes });
        expect(commentsOf(after)).toEqual(commentsOf(text));
      }),
      tries(1000),
    );
  });
});
