import type { Format } from '../../source/format';
import type { MapNode } from '../../source/tree';
import { type Block, topBlocks } from './blocks';
import { kindBelow, kindOf } from './kind';
import { below } from './pointer';
import type { Place, Start } from './walk';

/** What stands at the top of a configuration. */
export interface Top {
  /** Its values: the bodies of blocks, each local value, the default of each variable, and the values that `*.tfvars` gives to variables. */
  readonly values: readonly Start[];
  /** The policy documents that are written as blocks, `data "aws_iam_policy_document"`. */
  readonly documents: readonly (Place & { readonly block: Block })[];
}

/** Tells what stands at the top of a configuration, and what it is referred to by. */
export function topOf(root: MapNode, format: Format, path: string): Top {
  const isConfiguration = format === 'hcl' || !/\.tfvars\.json$/i.test(path);
  const blocks = isConfiguration ? topBlocks(root, format) : [];
  const given = format === 'hcl' || !isConfiguration ? root.entries.filter(entry => !entry.labels) : [];
  return {
    values: [
      ...blocks.flatMap(valuesOf),
      ...given.map(({ key, value }): Start => {
        return { ...valueAt(below('', key.value), key.value), node: value, address: `var.${key.value}` };
      }),
    ].sort((a, b) => a.node.start - b.node.start),
    documents: blocks.flatMap(block => {
      const isDocument = block.type === 'data' && block.labels[0] === 'aws_iam_policy_document';
      return isDocument ? [{ ...bodyOf(block), block }] : [];
    }),
  };
}

function valuesOf(block: Block): readonly Start[] {
  const { type, labels, pointer, body } = block;
  if (type !== 'locals' && type !== 'variable') return [bodyOf(block)];
  return body.entries.flatMap(({ key, value }): Start[] => {
    const name = key.value;
    if (type === 'locals') return [{ ...valueAt(below(pointer, name), name), node: value, address: `local.${name}` }];
    const [variable = ''] = labels;
    // why: the type of a variable looks like a value, and is none
    if (name !== 'default') return [];
    return [{ ...valueAt(below(pointer, name), variable), node: value, address: `var.${variable}` }];
  });
}

function valueAt(pointer: string, name: string): Pick<Start, 'pointer' | 'kind' | 'isBody'> {
  return { pointer, kind: kindBelow('passed', name), isBody: false };
}

function bodyOf({ type, labels, pointer, body }: Block): Start {
  return { isBody: true, node: body, pointer, kind: kindOf(type, labels), address: addressOf(type, labels) };
}

function addressOf(type: string, labels: readonly string[]): string | null {
  if (labels.length !== 2) return null;
  if (type === 'resource') return labels.join('.');
  return type === 'data' ? `data.${labels.join('.')}` : null;
}
