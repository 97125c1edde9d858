import type { ListNode, Node, StringNode } from '../../../src/source/tree';
import { readYaml, type YamlSource } from '../../../src/source/yaml';

/** Reads a YAML text that is expected to have no fault. */
export function read(text: string): YamlSource {
  const source = readYaml(text, 'template.yaml');
  if (source.problems.length > 0) throw new Error(source.problems[0]?.message);
  return source;
}

/** The first list or string under a key anywhere in a YAML text. */
export function under(text: string, key: string): ListNode | StringNode {
  for (const root of read(text).roots) {
    const found = valueUnder(root, key);
    if (found?.kind === 'list' || found?.kind === 'string') return found;
  }
  throw new Error(`no ${key}`);
}

/** The value under the first such key of a tree, whatever its kind. */
export function valueUnder(node: Node, key: string): Node | undefined {
  const below =
    node.kind === 'map'
      ? node.entries.map(({ value }) => value)
      : node.kind === 'list'
        ? node.items
        : node.kind === 'call'
          ? node.args
          : [];
  const own = node.kind === 'map' ? node.entries.find(entry => entry.key.value === key)?.value : undefined;
  for (const one of own ? [] : below) {
    const found = valueUnder(one, key);
    if (found) return found;
  }
  return own;
}
