import { join } from 'node:path';
import { readHcl } from '../../../src/source/hcl';
import type { Node } from '../../../src/source/tree';
import { loadJudges, readerFor } from '../../../src/verify/judges';
import { loaded, support } from '../../source/hcl/load';
import { hold, textOf } from '../hold';
import { filesBelow } from '../seeds';
import type { Target } from '../target';
import { holdSource, stepOf } from '../trees';
import { holdWriter } from '../writing';

/**
 * Policies in Terraform's language: what is read, the judge of the laws reads, too, every string where we have one; and lists can be
 * written. HashiCorp's own parser answers only later, so that it judges in test/source/hcl.
 */
export const target: Target = {
  ready: async () => {
    await loaded();
    await loadJudges(new Set(['hcl']), support);
  },
  fuzz: data => {
    const text = textOf(data);
    const source = readHcl(text, 'main.tf');
    holdSource(source);
    if (source.roots.length === 0) return;
    const parts = readerFor('hcl', text)?.(text);
    hold(parts !== null && parts !== undefined, 'what is read is judged');
    holdWriter(source, own => {
      const { roots } = readHcl(own, 'main.tf');
      return roots[0] && plain(roots[0]);
    });
  },
  seeds: root => [
    ...filesBelow(join(root, 'test/cases'), /\/(?:before|after)\.(?:tf|tofu|tfvars)$/),
    ...filesBelow(join(root, 'examples'), /\.tf$/),
  ],
  words: [
    'actions',
    'statement {',
    'jsonencode(',
    '<<EOF\n',
    '<<-EOT\n',
    'EOF\n',
    '${',
    '%{',
    '$${',
    '["s3:Get*"]',
    'data "aws_iam_policy_document" "a" {',
    '# ',
    '//',
    '/*',
    '*/',
    '\r\n',
    '\uFEFF',
    ' = ',
    'for a in b : a',
    '? :',
    '...',
  ],
};

/** What our tree says, without places. */
function plain(node: Node): unknown {
  switch (node.kind) {
    case 'map':
      return new Map(node.entries.map((entry, index) => [stepOf(entry, index), plain(entry.value)]));
    case 'list':
      return node.items.map(plain);
    case 'string':
      return node.value;
    case 'call':
      return { call: node.name, args: node.args.map(plain) };
    case 'other':
      return null;
  }
}
