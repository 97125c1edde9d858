import { type ListNode, type MapNode, member, type Node } from '../source/tree';
import { isPolicy } from './document';
import { branchesOf, isComputed, literalString } from './document-literal';
import type { Reading } from './document-reading';

/** Whether a value is a statement, or a list of them, though no document is around it. */
export function areStatements(node: Node, how: Reading): boolean {
  return node.kind === 'map' ? isStatement(node, how) : node.kind === 'list' && isStatementList(node, how);
}

const ACTION = /^(?:\*|[A-Za-z0-9-]+:[A-Za-z0-9*?-]+)$/;

/** A statement has an effect, and actions as IAM writes them. */
function isStatement(node: MapNode, how: Reading): boolean {
  const effect = member(node, 'Effect');
  if (effect?.kind !== 'string' || (effect.value !== 'Allow' && effect.value !== 'Deny')) return false;
  const actions = member(node, 'Action') ?? member(node, 'NotAction');
  const items = actions?.kind === 'list' ? actions.items : actions ? [actions] : [];
  return items.some(item => {
    const entry = literalString(item, how);
    return entry !== null && ACTION.test(entry.value);
  });
}

/** Whether a list holds statements though no document is around it: some are told, and nothing in it is anything else. */
function isStatementList(node: ListNode, how: Reading): boolean {
  return (
    node.items.every(item => isComputed(item, how) || (item.kind === 'map' && !isPolicy(item))) &&
    node.items.some(item => mayBeStatement(item, how))
  );
}

function mayBeStatement(item: Node, how: Reading): boolean {
  const open: Node[] = [item];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'map' && isStatement(node, how)) return true;
    for (const branch of branchesOf(node) ?? []) open.push(branch.node);
  }
  return false;
}
