import { join } from 'node:path';
import { readJson } from '../../../src/source/json';
import { readJsonTemplate } from '../../../src/source/json-template';
import type { Source } from '../../../src/source/source';
import type { Node } from '../../../src/source/tree';
import { readCommented } from '../../source/strip-comments';
import { attempt, hold, holdSame, textOf } from '../hold';
import { filesBelow } from '../seeds';
import type { Target } from '../target';
import { holdSource, placedIn } from '../trees';
import { holdWriter } from '../writing';

/**
 * Policies in JSON, with comments and with holes for a template's values. What `JSON.parse` takes is read, and the tree says the
 * same; what is read is JSON once its comments are gone; each string's span is that string; and lists can be written.
 */
export const target: Target = {
  fuzz: data => {
    const text = textOf(data);
    const source = readJson(text, 'policy.json');
    holdSource(source);
    holdSource(readJsonTemplate(text, 'policy.json'));
    const commented = attempt(() => readCommented(text));
    const [root] = source.roots;
    if (root) holdRoot(root, source, commented);
    else {
      const strict = attempt(() => JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
      const deep = source.problems.some(({ message }) => message.includes('deeply'));
      hold(strict === undefined || deep, `JSON is not read: ${source.problems[0]?.message}`);
    }
    holdWriter(source, own => attempt(() => readCommented(own)));
  },
  seeds: root => [
    ...filesBelow(join(root, 'test/cases'), /\/(?:before|after)\.(?:tf\.|tfvars\.)?jsonc?$/),
    ...filesBelow(join(root, 'examples'), /\.json$/).filter(file => file.length < 4_000),
  ],
  words: [
    '"Action"',
    '"Statement"',
    '"Effect"',
    '"Allow"',
    '"s3:Get*"',
    '/* */',
    '// ',
    '\r\n',
    '\uFEFF',
    '\\u0041',
    '$\x7ba}',
    '%{',
    '$${',
    '"__proto__"',
    '["a", "b"]',
  ],
};

function holdRoot(root: Node, { text, duplicateKeys }: Source, value: unknown): void {
  hold(value !== undefined, 'what is read is JSON without its comments');
  for (const { node } of placedIn(root)) {
    if (node.kind === 'string')
      holdSame(JSON.parse(text.slice(node.start, node.end)), node.value, 'a string is what its span says');
  }
  hold(duplicateKeys.length > 0 || says(root, value), 'the tree says what `JSON.parse` says');
}

function says(node: Node, value: unknown): boolean {
  switch (node.kind) {
    case 'map': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      const same = node.entries.every(
        ({ key, value: held }) => Object.hasOwn(value, key.value) && says(held, Reflect.get(value, key.value)),
      );
      return same && Object.keys(value).length === node.entries.length;
    }
    case 'list':
      return (
        Array.isArray(value) &&
        value.length === node.items.length &&
        node.items.every((item, index) => says(item, value[index]))
      );
    case 'string':
      return node.value === value;
    default:
      return typeof value !== 'object' && typeof value !== 'string' ? true : value === null;
  }
}
