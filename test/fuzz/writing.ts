import { applyEdits, type Edit } from '../../src/source/edit';
import type { Source } from '../../src/source/source';
import type { Items, ListNode, Span, StringNode } from '../../src/source/tree';
import { hold, holdSame } from './hold';
import { type Placed, placedIn, type Way } from './trees';

/** What a text says, by means that are not the program's: maps are objects or maps. Undefined where they refuse it. */
export type Judge = (text: string) => unknown;

const NEW = ['s3:Get*', 'iam:ListGroupPolicies'];
/** Lists that one input changes; more of them tell nothing new. */
const MOST = 3;

/**
 * Changes lists of strings, single strings and lists of mappings of a source as a refinement would: edits lie in the writer's
 * own reach and do not overlap, and a judge reads the text after as the text before with just this changed.
 */
export function holdWriter(source: Source, judge: Judge): void {
  const before = judge(source.text);
  const [root] = source.roots;
  if (before === undefined || source.roots.length !== 1 || !root || source.duplicateKeys.length > 0) return;
  if (source.shared.length > 0) return;
  const all = placedIn(root).filter(({ way }) => way.length > 0 && valueAt(before, way) !== undefined);
  const lists = all.filter(isOf('string')).slice(0, MOST);
  for (const [index, { node, way }] of lists.entries()) {
    const list = node as ListNode;
    const becomes = becoming(list.items.length, source.text.length + index);
    const after = changed(source, list, source.writer.replaceEntries(source.text, list, becomes));
    const items = list.items.flatMap((item, at) => becomes[at] ?? [(item as StringNode).value]);
    holdSame(judge(after), withValue(before, way, items), `the list at ${way.join('/')} became ${items.join()}`);
  }
  const single = all.find(({ node, way }) => node.kind === 'string' && /action/i.test(String(way.at(-1))));
  if (single?.node.kind === 'string') {
    const { node, way } = single;
    const after = changed(source, node, source.writer.replaceEntries(source.text, node, [NEW]));
    holdSame(judge(after), withValue(before, way, NEW), `the string at ${way.join('/')} became a list`);
  }
  for (const { node, way } of all.filter(isOf('map')).slice(0, MOST)) {
    const list = node as ListNode;
    if (list.items.length < 2) continue;
    const gone = new Set([source.text.length % list.items.length]);
    const after = changed(source, list, source.writer.removeItems(source.text, list, gone));
    const left = (valueAt(before, way) as readonly unknown[]).filter((_, index) => !gone.has(index));
    holdSame(judge(after), withValue(before, way, left), `an item of ${way.join('/')} went`);
  }
}

function changed(source: Source, node: Items | StringNode, edits: readonly Edit[]): string {
  const reach = source.writer.reach(source.text, node);
  for (const edit of edits) hold(isIn(edit, reach), `the edit at ${edit.start} is in ${reach.start} to ${reach.end}`);
  return applyEdits(source.text, edits);
}

function isIn({ start, end }: Span, around: Span): boolean {
  return around.start <= start && start <= end && end <= around.end;
}

function isOf(kind: 'string' | 'map'): (placed: Placed) => boolean {
  return ({ node }) => node.kind === 'list' && node.items.length > 0 && node.items.every(item => item.kind === kind);
}

/** What becomes of so many items, by a number: each stays, goes or is replaced; at least one is left. */
function becoming(count: number, by: number): readonly (readonly string[] | null)[] {
  const made = Array.from(
    { length: count },
    (_, index) => [null, [], NEW, NEW.slice(0, 1)][(by * 7 + index * (1 + (by % 3))) % 4] ?? null,
  );
  return made.some(one => one === null || one.length > 0) ? made : [...made.slice(1), NEW];
}

/** The key of a map that the tree calls so; undefined where it calls it otherwise: a number, or none at all. */
function keyOf(map: ReadonlyMap<unknown, unknown>, step: string | number): unknown {
  return [...map.keys()].find(one => String(one) === step);
}

/** The value that a way leads to; undefined where a judge calls a key on it otherwise. */
function valueAt(value: unknown, way: Way): unknown {
  return way.reduce<unknown>((held, step) => {
    if (held instanceof Map) return held.get(keyOf(held, step));
    return typeof held === 'object' && held !== null ? Reflect.get(held, step) : undefined;
  }, value);
}

function withValue(value: unknown, way: Way, set: unknown): unknown {
  const [step, ...rest] = way;
  if (step === undefined) return set;
  if (value instanceof Map) {
    const key = keyOf(value, step);
    return new Map([...value].map(([one, held]) => [one, one === key ? withValue(held, rest, set) : held]));
  }
  if (Array.isArray(value)) return value.map((held, index) => (index === step ? withValue(held, rest, set) : held));
  const entries = Object.entries(value as object);
  return Object.fromEntries(entries.map(([key, held]) => [key, key === step ? withValue(held, rest, set) : held]));
}
