// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how HCL writes what is computed
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/source/edit';
import { hclWriter } from '../../../src/source/hcl/writer';
import type { ListNode, Node } from '../../../src/source/tree';
import { tries } from '../../tries';
import { bodyOf, loaded } from './load';
import { disagreements, expanded, readByOracle } from './oracle';
import { hclDocument, listText } from './write-hcl';

beforeAll(loaded);

type Becomes = readonly (readonly string[] | null)[];

/** The lists that stand under `list_0`, `list_1`, …, wherever they are. */
function listsOf(root: Node): ReadonlyMap<string, ListNode> {
  const found = new Map<string, ListNode>();
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'list') open.push(...node.items);
    else if (node.kind === 'call') open.push(...node.args);
    else if (node.kind === 'map') {
      for (const { key, value } of node.entries) {
        if (key.value.startsWith('list_') && value.kind === 'list') found.set(key.value, value);
        else open.push(value);
      }
    }
  }
  return found;
}

const entries = fc.array(fc.oneof(fc.stringMatching(/^ec2:[A-Z][a-z]{0,30}\*?$/), fc.constant('a"\\\b\n${b}%{c}$')), {
  maxLength: 3,
});
const choice = fc.oneof(fc.constant(null), fc.constant([]), entries);

/** What becomes of a list of so many items; one stays at least. */
function becoming(choices: Becomes, count: number, from: number): Becomes {
  const becomes = Array.from({ length: count }, (_, index) => choices[(from + index) % choices.length] ?? null);
  return becomes.some(one => one === null || one.length > 0) ? becomes : becomes.with(0, null);
}

function applied(becomes: Becomes, before: readonly unknown[]): readonly unknown[] {
  return becomes.flatMap((one, index) => one?.map(text => text.replace(/[$%](?=\{)/g, '$&$&')) ?? [before[index]]);
}

/** A document in which the arrays under the given keys are others. */
function replaced(value: unknown, changes: ReadonlyMap<string, Becomes>): unknown {
  if (Array.isArray(value)) return value.map(inner => replaced(inner, changes));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const becomes = changes.get(key);
      return [key, becomes && Array.isArray(inner) ? applied(becomes, inner) : replaced(inner, changes)];
    }),
  );
}

const comments = (text: string) => text.match(/(?:#!?|\/\/|\/\*) \d+ /g) ?? [];

describe('random documents', () => {
  it("read as HashiCorp's parser reads them", async () => {
    let met = 0;
    let documents = 0;
    await fc.assert(
      fc.asyncProperty(hclDocument, async text => {
        documents++;
        const body = bodyOf(text);
        met += listsOf(body).size;
        expect(disagreements(body, await readByOracle(text))).toEqual([]);
      }),
      tries(600),
    );
    expect(met).toBeGreaterThan(documents);
  });

  it('change in their lists and nowhere else', async () => {
    await fc.assert(
      fc.asyncProperty(hclDocument, fc.array(choice, { minLength: 1, maxLength: 9 }), async (text, choices) => {
        const lists = [...listsOf(bodyOf(text))];
        const changes = new Map(lists.map(([key, list], n) => [key, becoming(choices, list.items.length, n)]));
        const edits = lists.flatMap(([key, list]) => {
          const made = hclWriter.replaceEntries(text, list, changes.get(key) ?? []);
          expect(made.filter(edit => edit.start <= list.start && edit.end < list.end)).toEqual([]);
          expect(made.filter(edit => edit.end > list.end)).toEqual([]);
          return made;
        });
        const after = applyEdits(text, edits);
        const expected = replaced(await expanded(await readByOracle(text)), changes);
        expect(await expanded(await readByOracle(after))).toEqual(expected);
        if (choices.every(one => one === null || one.length > 0)) expect(comments(after)).toEqual(comments(text));
      }),
      tries(600),
    );
  });
});

describe('a list', () => {
  it('loses exactly the items that are removed, whatever its layout', async () => {
    await fc.assert(
      fc.asyncProperty(listText, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), async (made, stays) => {
        const text = `a = 1\nlist_0 = ${made}\n`;
        const list = listsOf(bodyOf(text)).get('list_0');
        if (!list) throw new Error('the reader did not find the list');
        const removed = new Set([...list.items.keys()].filter(index => index > 0 && !stays[index]));
        const after = applyEdits(text, hclWriter.removeItems(text, list, removed));
        const { list_0: before } = await readByOracle(text);
        const kept = (before as unknown[]).filter((_, index) => !removed.has(index));
        expect(await readByOracle(after)).toEqual({ a: 1, list_0: kept });
      }),
      tries(1000),
    );
  });
});
