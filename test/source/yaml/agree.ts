import type { Node } from '../../../src/source/tree';
import { Tagged } from './oracle';

/** The first place where a tree and a value of `js-yaml` do not say the same, as a path; null where they agree. */
export function disagreement(node: Node, value: unknown, path = ''): string | null {
  switch (node.kind) {
    case 'map': {
      if (!(value instanceof Map) || value.size !== node.entries.length) return path;
      const keys = [...value.keys()];
      return first(node.entries, ({ key, value: held }, index) => {
        // why: a key that is a number or null for js-yaml, `0x10` or nothing at all, stays a text in the tree
        if (typeof keys[index] === 'string' && keys[index] !== key.value) return `${path}/${key.value}`;
        return disagreement(held, value.get(keys[index]), `${path}/${key.value}`);
      });
    }
    case 'list':
      if (!Array.isArray(value) || value.length !== node.items.length) return path;
      return first(node.items, (item, index) => disagreement(item, value[index], `${path}/${index}`));
    case 'string':
      return node.value === value ? null : path;
    case 'call': {
      const [arg] = node.args;
      if (!(value instanceof Tagged) || value.tag !== `!${node.name}` || !arg) return path;
      return disagreement(arg, value.value, `${path}/!${node.name}`);
    }
    case 'other':
      return null;
  }
}

function first<T>(items: readonly T[], fault: (item: T, index: number) => string | null): string | null {
  for (const [index, item] of items.entries()) {
    const found = fault(item, index);
    if (found !== null) return found;
  }
  return null;
}
