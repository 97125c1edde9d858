import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/source/edit';
import type { ListNode, Node, Span, StringNode } from '../../../src/source/tree';
import { readYaml } from '../../../src/source/yaml';
import { yamlReach, yamlWriter } from '../../../src/source/yaml-writer';
import { tries } from '../../tries';
import { disagreement } from './agree';
import { documentsOf, Tagged } from './oracle';
import { type Pick, RandomYaml } from './random-yaml';

type Changeable = ListNode | StringNode;

/** A list or a string of a tree, and the way to it from the documents. */
interface Target {
  readonly node: Changeable;
  readonly path: readonly (string | number)[];
}

function targetsOf(roots: readonly Node[], shared: readonly Span[], text: string): readonly Target[] {
  const found: Target[] = [];
  const visit = (node: Node, path: readonly (string | number)[], isValue: boolean) => {
    if (node.kind === 'list' || (node.kind === 'string' && isValue)) found.push({ node, path });
    if (node.kind === 'list') for (const [index, item] of node.items.entries()) visit(item, [...path, index], false);
    if (node.kind === 'map') for (const { key, value } of node.entries) visit(value, [...path, key.value], true);
    if (node.kind === 'call') for (const arg of node.args) if (arg.kind !== 'string') visit(arg, [...path, '!'], false);
  };
  for (const [index, root] of roots.entries()) visit(root, [index], false);
  return found.filter(({ node }) => {
    const reach = yamlReach(text, node);
    return (node.kind === 'string' || node.items.length > 0) && !shared.some(span => touches(span, reach));
  });
}

function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** The holder of a place among the documents, and its key there; a tag is passed through. */
function holderOf(documents: unknown[], path: readonly (string | number)[]): { holder: unknown; key: string | number } {
  let holder: unknown = documents;
  for (const [index, key] of path.entries()) {
    while (holder instanceof Tagged) holder = holder.value;
    if (index === path.length - 1) return { holder, key };
    holder = key === '!' ? holder : holder instanceof Map ? holder.get(key) : (holder as unknown[])[Number(key)];
  }
  throw new Error('no path');
}

function change(documents: unknown[], { path }: Target, becomes: readonly (readonly string[] | null)[]): void {
  const { holder, key } = holderOf(documents, path.at(-1) === '!' ? path.slice(0, -1) : path);
  const old: unknown = holder instanceof Map ? holder.get(key) : (holder as unknown[])[Number(key)];
  const list: unknown = old instanceof Tagged ? old.value : old;
  const flat = (items: readonly unknown[]) =>
    items.flatMap((item, index): readonly unknown[] => becomes[index] ?? [item]);
  if (Array.isArray(list)) list.splice(0, list.length, ...flat(list));
  else if (holder instanceof Map) holder.set(key, becomes[0]?.length === 1 ? becomes[0][0] : (becomes[0] ?? old));
}

const COMMENT = /#c[1-9]\d*\./g;
const commentsOf = (text: string) => text.match(COMMENT) ?? [];
const NEW = ['s3:GetObject', 'ec2:Describe*', 'iam:Get?ser', 'lambda:InvokeFunctionWithAVeryLongNameThatFillsTheLine*'];

/** Random documents with random places in them that do not touch each other, and what becomes of each. */
const made = fc.gen().map(g => {
  const pick: Pick = (...choices) => g(fc.constantFrom, ...choices) as (typeof choices)[number];
  const text = new RandomYaml(pick).stream();
  const source = readYaml(text, null);
  const targets: Target[] = [];
  // why: from within, since an outer list leaves no room for those inside it
  for (const target of targetsOf(source.roots, source.shared, text).toReversed()) {
    const reach = yamlReach(text, target.node);
    if (pick(true, true, false) && !targets.some(({ node }) => touches(yamlReach(text, node), reach)))
      targets.push(target);
  }
  const entries = () => Array.from({ length: pick(1, 1, 2, 3) }, () => pick(...NEW));
  const changes = targets.map(target => {
    const items = target.node.kind === 'list' ? target.node.items : [target.node];
    const becomes = items.map(({ kind }) => pick(null, [] as string[], kind === 'string' ? entries() : null));
    if (becomes.every(one => one?.length === 0)) becomes[pick(0, items.length - 1)] = null;
    return { target, becomes };
  });
  return { text, source, changes, [fc.toStringMethod]: () => `${text}\n${JSON.stringify(changes.map(shown))}` };
});

const shown = ({ target, becomes }: Change) => [target.path.join('/'), becomes];

describe('a random YAML text', () => {
  it('is read as js-yaml reads it', () => {
    fc.assert(
      fc.property(made, ({ text, source }) => {
        const documents = documentsOf(text);
        expect(source.problems).toEqual([]);
        expect(source.roots).toHaveLength(documents.length);
        expect(source.roots.map((root, index) => disagreement(root, documents[index]))).toEqual(
          source.roots.map(() => null),
        );
      }),
      tries(400),
    );
  });

  it('changes exactly its lists when entries are replaced', () => {
    let changed = 0;
    let texts = 0;
    fc.assert(
      fc.property(made, ({ text, changes }) => {
        texts++;
        const documents = documentsOf(text);
        for (const { target, becomes } of changes) change(documents, target, becomes);
        const edits = changes.flatMap(({ target, becomes }) => yamlWriter.replaceEntries(text, target.node, becomes));
        const after = applyEdits(text, edits);
        changed += edits.length;
        expect(documentsOf(after)).toEqual(documents);
        expect(commentsOf(after)).toEqual(expect.arrayContaining([...othersComments(text, changes)]));
        expect(edits.filter(edit => !changes.some(({ target }) => within(edit, yamlReach(text, target.node))))).toEqual(
          [],
        );
        const stays = changes.every(({ becomes }) => becomes.every(one => one === null || one.length > 0));
        if (stays) expect(new Set(commentsOf(after))).toEqual(new Set(commentsOf(text)));
      }),
      tries(1000),
    );
    expect(changed).toBeGreaterThan(1.5 * texts);
  });

  it('loses exactly the items that are removed', () => {
    fc.assert(
      fc.property(made, ({ text, changes }) => {
        const documents = documentsOf(text);
        const lists = changes.filter(({ target }) => target.node.kind === 'list');
        const removed = lists.map(({ target, becomes }) => {
          const indexes = new Set(becomes.flatMap((one, index) => (one?.length === 0 ? [index] : [])));
          return { target, becomes: becomes.map((_, index) => (indexes.has(index) ? [] : null)), indexes };
        });
        for (const { target, becomes } of removed) change(documents, target, becomes);
        const edits = removed.flatMap(({ target: { node }, indexes }) =>
          node.kind === 'list' ? yamlWriter.removeItems(text, node, indexes) : [],
        );
        const after = applyEdits(text, edits);
        expect(documentsOf(after)).toEqual(documents);
        expect(commentsOf(after)).toEqual(expect.arrayContaining([...othersComments(text, removed)]));
        expect(after.endsWith('\n') || !text.endsWith('\n')).toBe(true);
      }),
      tries(600),
    );
  });
});

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

type Change = { readonly target: Target; readonly becomes: readonly (readonly string[] | null)[] };

/** The comments outside of what changes, and those inside and behind the items that stay. */
function othersComments(text: string, changes: readonly Change[]): readonly string[] {
  return [...text.matchAll(COMMENT)]
    .filter(({ index }) => {
      const change = changes.find(({ target }) => within({ start: index, end: index }, yamlReach(text, target.node)));
      if (change?.target.node.kind !== 'list') return true;
      return change.target.node.items.some(({ start, end }, at) => {
        const lineEnd = text.indexOf('\n', end);
        const behind = text.slice(end, index);
        const owns =
          index >= start && (index < end || (index < (lineEnd < 0 ? text.length : lineEnd) && !/[^\s,]/.test(behind)));
        return owns && change.becomes[at]?.length !== 0 && (index >= end || change.becomes[at] === null);
      });
    })
    .map(([comment]) => comment);
}
