import type { Action } from '../catalogue/universe';
import { byCodePoint } from '../iam/name';
import { words } from './words';

/** A node of the trie of words: the actions whose names begin with the words on the way to it. */
export interface TrieNode {
  /** How many characters of an action's name the way to this node has read. */
  readonly depth: number;
  /** The action whose name ends here. */
  own: Action | null;
  /** Every action at or below this node. */
  readonly actions: Action[];
  readonly children: Map<string, TrieNode>;
}

/** Builds the trie over what remains of each name after its first `skip` characters. */
export function buildTrie(actions: readonly Action[], skip: number): TrieNode {
  const root = makeNode(skip);
  for (const action of actions) {
    let node = root;
    node.actions.push(action);
    for (const word of words(action.name.slice(skip))) {
      let child = node.children.get(word);
      if (!child) {
        child = makeNode(node.depth + word.length);
        node.children.set(word, child);
      }
      node = child;
      node.actions.push(action);
    }
    node.own = action;
  }
  return root;
}

/** The children of a node in code-point order of their words. */
export function orderedChildren(node: TrieNode): readonly TrieNode[] {
  return [...node.children].sort(([a], [b]) => byCodePoint(a, b)).map(([, child]) => child);
}

function makeNode(depth: number): TrieNode {
  return { depth, own: null, actions: [], children: new Map() };
}
