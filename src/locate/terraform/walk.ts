import { type MapNode, member, type Node } from '../../source/tree';
import { hasVersion, isPolicy } from '../document';
import type { Reading } from '../document-reading';
import { looksLikePolicy } from '../embedded';
import { Pointers } from './blocks';
import { type Kind, kindBelow } from './kind';
import { areStatements, isStatement } from './plain-statement';
import { below } from './pointer';
import { isComputedPolicy, textOf } from './text';

/** A value of a configuration and where it stands. */
export interface Place {
  readonly node: Node;
  readonly pointer: string;
  readonly kind: Kind;
  /** What other values refer to it by, `data.aws_iam_policy_document.app`, `local.names`; null where nothing can. */
  readonly address: string | null;
}

/** A value that holds a policy: in IAM's form, inside a text, statements without a document around them, or computed. */
export interface Candidate extends Place {
  readonly shape: 'document' | 'text' | 'statements' | 'computed';
}

/** What a walk over values met, in the order of the text. */
export interface Met {
  readonly candidates: readonly Candidate[];
  /** Values that may refer to others, and those that name a boundary. */
  readonly referring: readonly Reference[];
}

/** A value that may refer to others. */
export interface Reference extends Place {
  /** Whether it is laid together with others by `merge`. */
  readonly isMerged: boolean;
}

/** A value to start from. */
export interface Start extends Place {
  /** Whether it is the body of a block, which is neither a document nor a statement. */
  readonly isBody: boolean;
}

interface Step extends Start {
  /** Whether it stands inside what is read as a whole. */
  readonly inside: boolean;
  readonly isMerged: boolean;
  /** Whether `format` fills it, which counts what it fills. */
  readonly isFilled: boolean;
}

/** Walks over values and all that stands in them. */
export function walk(starts: readonly Start[], how: Reading): Met {
  const candidates: Candidate[] = [];
  const referring: Reference[] = [];
  const open: Step[] = starts.map(start => ({ ...start, inside: false, isMerged: false, isFilled: false })).reverse();
  for (let step = open.pop(); step; step = open.pop()) {
    const { node, pointer, kind, address, inside, isBody, isMerged } = step;
    const found = inside || isBody ? null : shapeOf(node, how);
    const shape = found && step.isFilled ? 'computed' : found;
    if (shape) candidates.push({ node, pointer, kind, address, shape });
    if (node.kind === 'other' || (node.kind === 'string' && (how.format !== 'hcl' || kind === 'boundary'))) {
      referring.push({ node, pointer, kind, address, isMerged });
    }
    const next = childrenOf({ ...step, isBody: false, isMerged: false, inside: inside || shape !== null }, how);
    for (let index = next.length - 1; index >= 0; index--) open.push(next[index] as Step);
  }
  return { candidates, referring };
}

function shapeOf(node: Node, how: Reading): Candidate['shape'] | null {
  switch (node.kind) {
    case 'map':
      if (isDocument(node)) return hasStatementsInCall(node, how) ? null : 'document';
      return isStatement(node, how) ? 'statements' : null;
    case 'list':
      return areStatements(node, how) ? 'statements' : null;
    case 'string':
    case 'other': {
      const text = textOf(node, how.text);
      if (text !== null && looksLikePolicy(text)) return 'text';
      return isComputedPolicy(node, how) ? 'computed' : null;
    }
    case 'call':
      return null;
  }
}

/** Whether an object is a document in IAM's form; `statement` is a name of Terraform's own, unless a version stands beside it. */
function isDocument(node: MapNode): boolean {
  return isPolicy(node) && (member(node, 'Statement') !== undefined || hasVersion(node));
}

/** Whether a function puts the statements of a document together, some of which are written out. */
function hasStatementsInCall(node: MapNode, how: Reading): boolean {
  const open = node.entries.flatMap(({ key, value }) =>
    key.value === 'Statement' && value.kind === 'call' ? [value] : [],
  );
  for (let call = open.pop(); call; call = open.pop()) {
    for (const argument of call.args) {
      if (argument.kind === 'call') open.push(argument);
      else if (argument.kind === 'list' && argument.items.some(item => isStatement(item, how))) return true;
    }
  }
  return false;
}

function childrenOf(step: Step, how: Reading): readonly Step[] {
  const { node, pointer } = step;
  if (node.kind === 'map') return entriesOf(node, step, how);
  if (node.kind === 'list') return node.items.map((item, at) => ({ ...step, node: item, pointer: below(pointer, at) }));
  if (node.kind !== 'call') return [];
  // why: `jsonencode({…})` is what it encodes
  if (node.args.length === 1) return node.args.map(argument => ({ ...step, node: argument }));
  const within = { ...step, isMerged: node.name === 'merge', isFilled: step.isFilled || node.name === 'format' };
  return node.args.map((argument, at) => ({ ...within, node: argument, pointer: below(pointer, at) }));
}

function entriesOf(map: MapNode, step: Step, how: Reading): readonly Step[] {
  const pointers = new Pointers(step.pointer, false);
  return map.entries.map(({ key, value, labels }) => {
    const pointer = labels ? pointers.next([key.value, ...labels]) : below(step.pointer, key.value);
    const isBody = labels !== undefined;
    const inside = step.inside || ((isBody || how.format !== 'hcl') && isStatementBlock(step, key.value));
    return { ...step, node: value, pointer, kind: kindBelow(step.kind, key.value), inside, isBody };
  });
}

function isStatementBlock({ address }: Step, key: string): boolean {
  return (key === 'statement' || key === 'content') && (address?.startsWith(DOCUMENT) ?? false);
}

const DOCUMENT = 'data.aws_iam_policy_document.';
