import type { Action } from '../catalogue/universe';
import { fold } from '../iam/name';
import { grants, lead, normalise } from '../iam/pattern';
import { buildTrie, orderedChildren, type TrieNode } from '../refine/trie';

/** Whether all actions below a node are used, none is, or some are. */
export type NodeState = 'used' | 'unused' | 'mixed';

/** A node of the picture of a split pattern. */
export interface PictureNode {
  /** The letters read so far, which name it among all. */
  readonly path: string;
  /** The words that lead here from its parent. */
  readonly label: string;
  readonly state: NodeState;
  readonly actions: number;
  readonly unused: number;
  /** The entry of the new list that stands for it; null where there is none. */
  readonly chosen: string | null;
  readonly children: readonly PictureNode[];
}

/** A pattern of one service that is split: what it granted, what of that goes, and what stands in its place. */
export interface Split {
  /** Without the service, `Get*`. */
  readonly pattern: string;
  /** All action names of the service, in its order. */
  readonly names: readonly string[];
  /** The places of those that go. */
  readonly unused: ReadonlySet<number>;
  /** The new entries, without the service. */
  readonly pieces: readonly string[];
}

/** The trie of words over which a pattern is split, as a picture of it; null where it grants nothing. */
export function pictureOf({ pattern, names, unused, pieces }: Split): PictureNode | null {
  const written = normalise(pattern);
  const folded = fold(written);
  const actions = names.map((name, place): Action & { readonly place: number } => {
    return { name, folded: fold(name), level: null, tracked: null, known: true, place };
  });
  const granted = actions.filter(action => grants(folded, action.folded));
  if (granted.length === 0) return null;
  const gone = new Set(granted.filter(({ place }) => unused.has(place)).map(action => action.folded));
  const open = new Set(pieces);
  return draw(buildTrie(granted, lead(written).length), lead(written), lead(written), { gone, open });
}

interface Drawing {
  readonly gone: ReadonlySet<string>;
  /** The new entries for which no node stands yet. */
  readonly open: Set<string>;
}

function draw(node: TrieNode, path: string, before: string, drawing: Drawing): PictureNode {
  const [only] = node.actions;
  if (only && node.actions.length === 1) return leaf(only, before, drawing);
  const unused = node.actions.filter(({ folded }) => drawing.gone.has(folded)).length;
  const chosen = unused === 0 ? takePattern(node, path, drawing) : null;
  const next = orderedChildren(node);
  const [child] = next;
  // why: words on the way to one and the same place say more as one
  if (child && next.length === 1 && node.own === null && chosen === null && path !== before) {
    return draw(child, pathOf(child), before, drawing);
  }
  const isGone = node.own === null || drawing.gone.has(node.own.folded);
  return {
    path,
    label: path.slice(before.length),
    state: stateOf(unused, node.actions.length),
    actions: node.actions.length,
    unused,
    chosen: chosen ?? (node.own && !isGone ? takeName(node.own.name, drawing) : null),
    children: next.map(one => draw(one, pathOf(one), path, drawing)),
  };
}

function leaf({ name, folded }: Action, before: string, drawing: Drawing): PictureNode {
  const unused = drawing.gone.has(folded) ? 1 : 0;
  const chosen = unused === 0 ? takeName(name, drawing) : null;
  const label = name.slice(before.length);
  return { path: name, label, state: stateOf(unused, 1), actions: 1, unused, chosen, children: [] };
}

function stateOf(unused: number, actions: number): NodeState {
  if (unused === 0) return 'used';
  return unused === actions ? 'unused' : 'mixed';
}

function pathOf({ actions, depth }: TrieNode): string {
  return (actions[0]?.name ?? '').slice(0, depth);
}

/** The new pattern that stands for a node, where there is one: it grants all actions of the node. */
function takePattern({ actions, depth }: TrieNode, path: string, { open }: Drawing): string | null {
  const start = fold(path);
  for (const piece of open) {
    if (!/[*?]/.test(piece) || fold(piece.slice(0, depth)) !== start) continue;
    if (!actions.every(({ folded }) => grants(fold(piece), folded))) continue;
    open.delete(piece);
    return piece;
  }
  return null;
}

function takeName(name: string, { open }: Drawing): string | null {
  return open.delete(name) ? name : null;
}
