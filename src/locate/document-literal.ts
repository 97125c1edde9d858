import { type ListNode, type MapEntry, type MapNode, type Node, type StringNode, spanOf } from '../source/tree';
import type { Reading } from './document-reading';
import type { ActionList, Written as Entries } from './statement';

type Written = Pick<Reading, 'text' | 'format' | 'hasHoles'>;

/** Whether what a value means is worked out elsewhere: a reference, a function, an alias, a template's hole. */
export function isComputed(node: Node, how: Written): boolean {
  switch (node.kind) {
    case 'call':
      return true;
    case 'map':
      return node.isOpen === true || isFunction(node);
    case 'string':
      return hasHole(node, how);
    case 'list':
      return false;
    case 'other':
      return how.format === 'hcl' || '*!&$%{'.includes(how.text[node.start] ?? ' ');
  }
}

/** Whether a mapping stands for a value that CloudFormation works out. */
export function isFunction(node: MapNode): boolean {
  const { entries } = node;
  // why: this is asked of every statement
  for (let at = 0; at < entries.length; at++) {
    const key = (entries[at] as MapEntry).key.value;
    if (key.startsWith('Fn::') || (key === 'Ref' && entries.length === 1)) return true;
  }
  return false;
}

/** Whether an entry of an HCL object may be anything: `(var.key) = …`, whose key keeps its text as written. */
export function hasComputedKey({ key }: MapEntry): boolean {
  return key.value.startsWith('(') || key.value.startsWith('"');
}

/** What a function of CloudFormation is applied to, by its full name (`Fn::If`, `Ref`); null for anything else. */
export function argumentOf(node: Node, name: string): Node | null {
  if (node.kind === 'call') return functionName(node.name) === name ? (node.args[0] ?? null) : null;
  const entry = node.kind === 'map' && node.entries.length === 1 ? node.entries[0] : undefined;
  return entry?.key.value === name ? entry.value : null;
}

/** The full name of a function of CloudFormation, given that of its YAML tag without `!`. */
export function functionName(tag: string): string {
  return tag === 'Ref' || tag === 'Condition' ? tag : `Fn::${tag}`;
}

/** The two values of a condition with their places in it; null for anything else. */
export function branchesOf(node: Node): readonly { readonly node: Node; readonly pointer: string }[] | null {
  const list = argumentOf(node, 'Fn::If');
  if (list?.kind !== 'list' || list.items.length !== 3) return null;
  return list.items.slice(1).map((branch, index) => ({ node: branch, pointer: `/Fn::If/${index + 1}` }));
}

/** Whether a value stands for nothing at all. */
export function isNothing(node: Node): boolean {
  const name = argumentOf(node, 'Ref');
  return name?.kind === 'string' && name.value === 'AWS::NoValue';
}

/** Whether nothing may be left of a value once its file is deployed: it is null or `AWS::NoValue`, or may come to one of them. */
export function mayVanish(node: Node, how: Written): boolean {
  const branches = branchesOf(node);
  if (branches) return branches.some(branch => mayVanish(branch.node, how));
  if (node.kind === 'map' && node.isOpen) return true;
  return (node.kind === 'call' && how.format === 'hcl') || node.kind === 'other' || isVoid(node, how);
}

/** Whether a value is null or `AWS::NoValue`, or holds nothing else. */
function isVoid(node: Node, how: Written): boolean {
  if (node.kind === 'list') return node.items.every(item => isVoid(item, how));
  if (node.kind === 'map' && !isFunction(node)) return node.entries.every(({ value }) => isVoid(value, how));
  if (node.kind === 'other') return /^(?:null|~)?$/i.test(how.text.slice(node.start, node.end));
  return isNothing(node);
}

/** A string whose text is what it means, or null; a `Fn::Sub` that puts nothing in counts as its text, and is edited as a whole. */
export function literalString(node: Node, how: Written): StringNode | null {
  if (node.kind === 'string') return hasHole(node, how) ? null : node;
  const template = how.format === 'hcl' ? null : argumentOf(node, 'Fn::Sub');
  if (template?.kind !== 'string' || hasHole(template, how)) return null;
  return { kind: 'string', value: template.value, ...spanOf(node) };
}

/** The entries of `Action`: `computed` where some are worked out elsewhere, `wrong` where they are no strings. */
export function readActionList(node: Node, how: Written): ActionList | 'computed' | 'wrong' {
  const single = literalString(node, how);
  if (single) return { node: single, entries: [single.value] };
  if (node.kind !== 'list') return isComputed(node, how) ? 'computed' : 'wrong';
  const entries: string[] = [];
  let isAsWritten = true;
  for (const item of node.items) {
    const literal = item.kind === 'string' && !how.hasHoles ? item : literalString(item, how);
    if (!literal)
      return node.items.every(one => literalString(one, how) || isComputed(one, how)) ? 'computed' : 'wrong';
    isAsWritten &&= literal === item;
    entries.push(literal.value);
  }
  if (hasDirective(node, how)) return 'computed';
  if (isAsWritten) return { node, entries };
  return { node: { ...node, items: node.items.flatMap(item => literalString(item, how) ?? []) }, entries };
}

/** What is written out of a list of actions, whatever else is in it. */
export function writtenOut(node: Node, how: Written): Entries {
  const items = node.kind === 'list' ? node.items : [node];
  const entries = items.flatMap(item => literalString(item, how)?.value ?? []);
  return { entries, isAll: entries.length === items.length && !(node.kind === 'list' && hasDirective(node, how)) };
}

/** Whether parts of a list come and go with what a template is given. */
export function hasDirective(node: ListNode, { text, hasHoles }: Written): boolean {
  return hasHoles && text.slice(node.start, node.end).includes('%{');
}

function hasHole({ value, start, end }: StringNode, { text, hasHoles }: Written): boolean {
  if (!hasHoles) return false;
  // why: a hole that was masked shows in the text alone
  return value.includes('${') || value.includes('{{') || /[$%]\{/.test(text.slice(start, end));
}
