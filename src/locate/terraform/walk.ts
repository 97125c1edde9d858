import type { Format } from '../../source/format';
import type { MapNode, Node } from '../../source/tree';
import { isPolicy } from '../document';
import { Pointers } from './blocks';
import { type Kind, kindBelow } from './kind';
import { areStatements, isStatement } from './plain-statement';
import { below } from './pointer';

/** A value of a configuration and where it stands. */
export interface Place {
  readonly node: Node;
  readonly pointer: string;
  readonly kind: Kind;
  /** What other values refer to it by, `data.aws_iam_policy_document.app`, `local.names`; null where nothing can. */
  readonly address: string | null;
}

/** A value that may hold a policy: in IAM's form, inside a text, or statements without a document around them. */
export interface Candidate extends Place {
  readonly shape: 'document' | 'text' | 'statements';
}

/** What a walk over values met, in the order of the text. */
export interface Met {
  readonly candidates: readonly Candidate[];
  /** Values that are computed, and so may refer to others. */
  readonly computed: readonly Place[];
}

interface Step extends Place {
  /** Whether it stands inside a candidate. */
  readonly inside: boolean;
}

/** Walks over values and all that stands in them. */
export function walk(starts: readonly Place[], format: Format): Met {
  const candidates: Candidate[] = [];
  const computed: Place[] = [];
  const open: Step[] = starts.map(start => ({ ...start, inside: false })).reverse();
  for (let step = open.pop(); step; step = open.pop()) {
    const { node } = step;
    const shape = step.inside ? null : shapeOf(node);
    if (shape) candidates.push({ ...placeOf(step), shape });
    if (node.kind === 'other' || (node.kind === 'string' && format !== 'hcl')) computed.push(placeOf(step));
    const next = childrenOf({ ...step, inside: step.inside || (shape !== null && shape !== 'text') });
    for (let index = next.length - 1; index >= 0; index--) open.push(next[index] as Step);
  }
  return { candidates, computed };
}

function shapeOf(node: Node): Candidate['shape'] | null {
  if ((node.kind === 'string' || node.kind === 'other') && 'inner' in node) return 'text';
  if (node.kind === 'string') return node.value.includes('Statement') ? 'text' : null;
  if (node.kind === 'map' && isPolicy(node)) return 'document';
  const isPlain = node.kind === 'map' ? isStatement(node) : node.kind === 'list' && areStatements(node);
  return isPlain ? 'statements' : null;
}

function childrenOf(step: Step): readonly Step[] {
  const { node, pointer } = step;
  if (node.kind === 'map') return entriesOf(node, step);
  if (node.kind === 'list') return node.items.map((item, index) => ({ ...step, node: item, pointer: below(pointer, index) }));
  if (node.kind !== 'call') return [];
  // why: `jsonencode({…})` is what it encodes
  if (node.args.length === 1) return node.args.map(argument => ({ ...step, node: argument }));
  return node.args.map((argument, index) => ({ ...step, node: argument, pointer: below(pointer, index) }));
}

function entriesOf(map: MapNode, step: Step): readonly Step[] {
  const pointers = new Pointers(step.pointer, false);
  return map.entries.map(({ key, value, labels }) => {
    const pointer = labels ? pointers.next([key.value, ...labels]) : below(step.pointer, key.value);
    return { ...step, node: value, pointer, kind: kindBelow(step.kind, key.value) };
  });
}

function placeOf({ node, pointer, kind, address }: Place): Place {
  return { node, pointer, kind, address };
}
