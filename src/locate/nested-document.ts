import { type MapNode, member, type Node } from '../source/tree';
import { holdsDocument, type Resource } from './cloudformation';
import { hasVersion, isPolicy } from './document';
import { branchesOf, isComputed, isNothing } from './document-literal';
import type { Reading } from './document-reading';
import { looksLikePolicy } from './embedded';
import type { Path } from './nested-path';

/** A value that is looked into. */
export interface Step {
  readonly node: Node;
  readonly path: Path | null;
  readonly how: Reading;
  /** The resource and the attribute of it that this stands below; null outside of resources. */
  readonly within: { readonly resource: Resource; readonly attribute: string } | null;
}

/** Whether a mapping is a policy document at its place: any with statements where one belongs, else what means to be one. */
export function isDocument(node: MapNode, step: Step, isTop: boolean): boolean {
  return isExpected(step) ? hasStatement(node) : meansPolicy(node, isTop);
}

/** Whether a mapping that nothing says to be a policy is one; one that is spelled wrong counts at the top of a file, or with a version. */
function meansPolicy(node: MapNode, isTop: boolean): boolean {
  return isPolicy(node) && (isTop || hasVersion(node) || hasStatement(node));
}

function hasStatement(node: MapNode): boolean {
  return member(node, 'Statement') !== undefined;
}

/** Whether the document of an identity belongs at a step. */
function isExpected({ path, within }: Step): boolean {
  if (!within) return false;
  // why: either may be chosen by a condition
  const key = keyAt(path);
  return key !== null && holdsDocument(within.resource, within.attribute, key);
}

/** The key below which a value stands, the branches of conditions left out. */
function keyAt(path: Path | null): string | null {
  let at = path;
  while (at && typeof at.token === 'number' && at.parent?.token === 'Fn::If') at = at.parent.parent;
  return typeof at?.token === 'string' ? at.token : null;
}

/** Whether the document of an identity belongs at a step and is written somewhere else. */
export function isMissingDocument(step: Step): boolean {
  const { node, how } = step;
  return isExpected(step) && !branchesOf(node) && !isNothing(node) && isComputed(node, how) && !holdsText(node);
}

/** Whether a value is a text, or made from one, that is a policy. */
function holdsText(node: Node): boolean {
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.kind === 'string' && looksLikePolicy(next.value)) return true;
    if (next.kind === 'list') for (const item of next.items) open.push(item);
    else if (next.kind === 'call') for (const argument of next.args) open.push(argument);
    else if (next.kind === 'map') for (const entry of next.entries) open.push(entry.value);
  }
  return false;
}
