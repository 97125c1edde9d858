import type { Action, Service } from '../catalogue/universe';
import { fold } from '../iam/name';
import { grants, lead, normalise, rests } from '../iam/pattern';
import { startingWith } from './granted';
import { buildTrie, orderedChildren, type TrieNode } from './trie';

/**
 * The cover of a pattern, in the author's spelling, without the unused actions: names and patterns, without the service
 * prefix, that grant all of `granted` but what is unused, none outside the pattern, in the order of the words.
 */
export function cover(
  pattern: string,
  service: Service,
  granted: readonly Action[],
  unused: ReadonlySet<string>,
): readonly string[] {
  const written = normalise(pattern);
  const out: string[] = [];
  walk(buildTrie(granted, lead(written).length));
  return out;

  function walk(node: TrieNode): void {
    const gone = node.actions.filter(action => unused.has(action.folded)).length;
    const [first] = node.actions;
    if (first === undefined || gone === node.actions.length) return;
    if (node.actions.length === 1) {
      out.push(first.name);
      return;
    }
    const general = gone === 0 ? generalisation(written, service, node, first) : null;
    if (general !== null) {
      out.push(general);
      return;
    }
    if (node.own && !unused.has(node.own.folded)) out.push(node.own.name);
    for (const child of orderedChildren(node)) walk(child);
  }
}

/** The first pattern that continues a node's path inside the old pattern and grants exactly the node's actions. */
function generalisation(written: string, service: Service, node: TrieNode, first: Action): string | null {
  const path = first.name.slice(0, node.depth);
  const near = startingWith(service, fold(path));
  for (const rest of rests(fold(written), fold(path))) {
    const exactly =
      rest === '*'
        ? near.length === node.actions.length
        : near.filter(action => grants(rest, action.folded.slice(path.length))).length === node.actions.length &&
          node.actions.every(action => grants(rest, action.folded.slice(path.length)));
    if (exactly) return path + written.slice(written.length - rest.length);
  }
  return null;
}
