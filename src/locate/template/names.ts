import { quoted } from '../../input/quoted';
import { type MapNode, member, type Node } from '../../source/tree';
import { givenFromOutside } from '../claims';
import { argumentOf, branchesOf, isNothing } from '../document-literal';

/** The parts of a text, of which null is not known. */
export type Parts = readonly (string | null)[];

/** What a value of a template may come to: texts, references to resources of the template, and why the rest is not known. */
export interface Outcome {
  readonly texts: readonly Parts[];
  readonly resources: readonly string[];
  readonly unclear: readonly string[];
  /** Whether it may stand for nothing at all. */
  readonly isAbsent: boolean;
}

const HOLE = /\$\{([^}]*)\}/g;

// why: no name and no ARN of one is as long
const LONGEST = 2_000;

/** Works a value out, both branches of each condition counting, items of a list as one; `ids` are the resources. */
export function outcomeOf(value: Node | undefined, ids: ReadonlyMap<string, MapNode>): Outcome {
  const found = { texts: [] as Parts[], resources: [] as string[], unclear: new Set<string>(), isAbsent: !value };
  const open: Node[] = value ? [value] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    const branches = branchesOf(node)?.map(branch => branch.node) ?? (node.kind === 'list' ? node.items : null);
    if (isNothing(node)) found.isAbsent = true;
    else if (branches) for (const branch of branches) open.push(branch);
    else {
      const one = single(node, ids);
      if (typeof one === 'string') found.unclear.add(one);
      else if ('id' in one) found.resources.push(one.id);
      else found.texts.push(one.parts);
    }
  }
  return { ...found, unclear: [...found.unclear] };
}

type Single = { readonly parts: Parts } | { readonly id: string } | string;

/** A text, a resource, or the reason why it is neither. */
function single(node: Node, ids: ReadonlyMap<string, MapNode>): Single {
  if (node.kind === 'string') return { parts: [node.value] };
  const name = argumentOf(node, 'Ref');
  if (name?.kind === 'string') return ids.has(name.value) ? { id: name.value } : givenFromOutside(name.value);
  const attribute = attributeOf(node);
  if (attribute) return ids.has(attribute.id) ? { id: attribute.id } : `${quoted(attribute.id)} is not in the template`;
  const sub = argumentOf(node, 'Fn::Sub');
  if (sub) return substituted(sub, ids);
  const joined = argumentOf(node, 'Fn::Join');
  if (joined) return { parts: partsOfJoin(joined) };
  if (argumentOf(node, 'Fn::ImportValue')) return 'it is imported from another stack';
  return 'a function works it out';
}

/** What `Fn::GetAtt` names: `[App, Arn]` or `App.Arn`. */
export function attributeOf(node: Node): { readonly id: string } | null {
  const named = argumentOf(node, 'Fn::GetAtt');
  const first = named?.kind === 'list' ? named.items[0] : named;
  if (first?.kind !== 'string') return null;
  return { id: named?.kind === 'list' ? first.value : (first.value.split('.', 1)[0] ?? '') };
}

function substituted(sub: Node, ids: ReadonlyMap<string, MapNode>): Single {
  const text = sub.kind === 'list' ? sub.items[0] : sub;
  if (text?.kind !== 'string') return 'a function works it out';
  const [, only = ''] = /^\$\{([^}!.]+)(?:\.[^}]*)?\}$/.exec(text.value) ?? [];
  if (ids.has(only)) return { id: only };
  return { parts: partsOfSub(text.value) };
}

function partsOfSub(text: string): Parts {
  if (text.length > LONGEST) return [null];
  const parts: (string | null)[] = [];
  let at = 0;
  for (const match of text.matchAll(HOLE)) {
    const [whole, name = ''] = match;
    parts.push(text.slice(at, match.index), name.startsWith('!') ? `\${${name.slice(1)}}` : null);
    at = match.index + whole.length;
  }
  return [...parts, text.slice(at)].filter(part => part !== '');
}

function partsOfJoin(joined: Node): Parts {
  const [between, list] = joined.kind === 'list' ? joined.items : [];
  if (between?.kind !== 'string' || list?.kind !== 'list') return [null];
  return list.items
    .slice(0, 100)
    .flatMap((item, at): (string | null)[] => [
      ...(at > 0 ? [between.value] : []),
      ...partsOfItem(item),
      ...(at === 99 ? [null] : []),
    ]);
}

function partsOfItem(item: Node): Parts {
  if (item.kind === 'string') return [item.value];
  const sub = argumentOf(item, 'Fn::Sub');
  return sub?.kind === 'string' ? partsOfSub(sub.value) : [null];
}

/** A property of a resource. */
export function property(resource: MapNode, name: string): Node | undefined {
  const properties = member(resource, 'Properties');
  return properties?.kind === 'map' ? member(properties, name) : undefined;
}

/** The type of a resource, `AWS::IAM::Role`; empty where it has none. */
export function typeOf(resource: MapNode): string {
  const type = member(resource, 'Type');
  return type?.kind === 'string' ? type.value : '';
}
