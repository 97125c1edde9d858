import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../src/source/edit';
import { readHcl } from '../../src/source/hcl';
import { hclWriter } from '../../src/source/hcl/writer';
import { jsonWriter } from '../../src/source/json-writer';
import type { Writer } from '../../src/source/source';
import type { ListNode, Node, StringNode } from '../../src/source/tree';
import { readYaml } from '../../src/source/yaml';
import { yamlWriter } from '../../src/source/yaml-writer';
import type { Written } from '../../src/verify/judges';
import { checkText } from '../../src/verify/laws';
import { listText } from '../source/hcl/write-hcl';
import { becoming, madeList, write } from '../source/made';
import { ENTRY_LAYOUTS } from '../source/yaml/entry-layouts';
import { under } from '../source/yaml/find';
import { type Pick, RandomYaml } from '../source/yaml/random-yaml';
import { tries } from '../tries';
import { apply } from './claims';
import { loaded } from './made-claims';

beforeAll(loaded);

type Becomes = readonly (readonly string[] | null)[];

/** The values under `Action`, at any depth, that are a string or a list of strings. */
function actionsIn(node: Node): readonly (ListNode | StringNode)[] {
  if (node.kind === 'list') return node.items.flatMap(actionsIn);
  if (node.kind === 'call') return node.args.flatMap(actionsIn);
  if (node.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }) => {
    const isList = value.kind === 'list' && value.items.length > 0 && value.items.every(item => item.kind === 'string');
    return key.value === 'Action' && (value.kind === 'string' || isList) ? [value] : actionsIn(value);
  });
}

/** A change of one list as its writer makes it. */
interface Change {
  readonly format: Written;
  readonly text: string;
  readonly node: ListNode | StringNode;
  readonly becomes: Becomes;
  readonly writer: Writer;
}

/** What law 5 says of a change, or of one that is spoiled. */
function judged({ format, text, node, becomes, writer }: Change, spoil: (edits: readonly Edit[]) => readonly Edit[]) {
  const items: readonly Node[] = node.kind === 'list' ? node.items : [node];
  const before = items.map(item => (item.kind === 'string' ? item.value : ''));
  const after = before.flatMap((entry, index) => becomes[index] ?? [entry]);
  const gone = [...becomes.keys()].filter(index => becomes[index]?.length === 0);
  const edits = spoil(writer.replaceEntries(text, node, becomes));
  const whole = { start: 0, end: text.length };
  const statement = { index: 0, span: whole, actions: node, outcome: { before, after, gone } };
  const policies = [{ document: whole, list: null, statements: [statement] }];
  return checkText({ format, before: text, after: apply(text, edits), edits, policies });
}

const asMade = (edits: readonly Edit[]) => edits;

describe('what the writers do holds', () => {
  const random = fc.oneof(
    madeList(6).chain(made => {
      const { text, list } = write(made);
      return becoming(list.items.length).map((becomes): Change => {
        return { format: 'json', text, node: list, becomes, writer: jsonWriter };
      });
    }),
    listText.chain(list => {
      const text = `a = 1\nAction = ${list}\nb = 2\n`;
      const [root] = readHcl(text, null).roots;
      const node = root?.kind === 'map' ? root.entries[1]?.value : undefined;
      if (node?.kind !== 'list') throw new Error('the reader did not find the list');
      return becoming(node.items.length).map((becomes): Change => {
        return { format: 'hcl', text, node, becomes, writer: hclWriter };
      });
    }),
  );

  it('in JSON and HCL', () => {
    fc.assert(
      fc.property(random, change => {
        expect(judged(change, asMade)).toEqual([]);
      }),
      tries(2000),
    );
  });

  const layouts = ENTRY_LAYOUTS.filter(([, before]) => {
    const node = under(before, 'Action');
    return node.kind === 'string' || node.items.every(item => item.kind === 'string');
  });

  it.each(layouts)('in YAML: %s', (_, text, becomes) => {
    expect(judged({ format: 'yaml', text, node: under(text, 'Action'), becomes, writer: yamlWriter }, asMade)).toEqual(
      [],
    );
  });

  const yaml = fc.gen().map(g => {
    const pick: Pick = (...choices) => g(fc.constantFrom, ...choices) as (typeof choices)[number];
    const text = new RandomYaml(pick).stream().replace(/Action\d+/g, 'Action');
    const { roots, shared } = readYaml(text, null);
    const lists = roots.flatMap(actionsIn).filter(({ start, end }) => {
      return !shared.some(span => span.start <= end && start <= span.end);
    });
    return lists.map((node): Change => {
      const count = node.kind === 'list' ? node.items.length : 1;
      const becomes = Array.from({ length: count }, () =>
        pick<readonly string[] | null>(null, [], ['a:B'], ['a:*', 'b:C']),
      );
      if (becomes.every(one => one?.length === 0)) becomes[0] = null;
      return { format: 'yaml', text, node, becomes, writer: yamlWriter };
    });
  });

  it('in YAML of any kind', () => {
    let changed = 0;
    let runs = 0;
    fc.assert(
      fc.property(yaml, changes => {
        runs++;
        changed += changes.length;
        for (const change of changes) expect(judged(change, asMade)).toEqual([]);
      }),
      tries(1000),
    );
    expect(changed).toBeGreaterThan(runs / 2);
  });

  it('in YAML often enough to mean something', () => expect(layouts.length).toBeGreaterThan(25));
});

describe('what a broken writer does not', () => {
  it('an edit left out, or made a character too wide', () => {
    const spoils: readonly ((edits: readonly Edit[]) => readonly Edit[])[] = [
      edits => edits.slice(1),
      edits => edits.map(edit => ({ ...edit, end: edit.end + 1 })),
      edits => edits.map(edit => ({ ...edit, text: `${edit.text}x` })),
    ];
    const texts: readonly (readonly [Written, Writer, string])[] = [
      ['json', jsonWriter, '{"Action":["a:A","a:B"],"b":1}'],
      ['yaml', yamlWriter, 'Action:\n  - a:A\n  - a:B\nb: 1\n'],
      ['hcl', hclWriter, 'Action = ["a:A", "a:B"]\nb = 1\n'],
    ];
    for (const [format, writer, text] of texts) {
      const [root] = format === 'hcl' ? readHcl(text, null).roots : [];
      const node = root?.kind === 'map' ? (root.entries[0]?.value as ListNode) : under(text, 'Action');
      for (const becomes of [
        [null, ['a:C']],
        [['a:C'], null],
        [[], null],
      ] as Becomes[]) {
        const change = { format, text, node, becomes, writer };
        expect(judged(change, asMade)).toEqual([]);
        for (const spoil of spoils) expect(judged(change, spoil)).toHaveLength(1);
      }
    }
  });
});
