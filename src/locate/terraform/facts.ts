import { countBefore } from '../../source/in-order';
import type { Source } from '../../source/source';
import type { MapNode, Node } from '../../source/tree';
import type { Policy } from '../statement';
import { type Block, topBlocks } from './blocks';
import { ASKED, ATTACHING, LOOKED_UP, MANAGED, NAMED } from './kinds-of-block';
import { type FromTop, type Place, type Use, usesIn } from './references';
import { type Value, ValueReader } from './value';

export type { FromTop, Use } from './references';

/** What one Terraform file says that tells whose policies are: nothing in it knows of other files. */
export interface TerraformFacts {
  readonly blocks: readonly BlockFact[];
  readonly locals: readonly { readonly name: string; readonly value: Value }[];
  readonly uses: readonly Use[];
  /** The files whose names begin at the folder that Terraform runs in, which may be another one. */
  readonly fromTop: readonly FromTop[];
  /** By pointer of a policy: what it stands in. */
  readonly anchors: ReadonlyMap<string, Anchor>;
}

/** A block that names principals, puts policies on them, or is a managed policy. */
export interface BlockFact {
  /** `aws_iam_role.app`, `data.aws_iam_role.app`. */
  readonly address: string;
  /** `aws_iam_role`, `data.aws_iam_role`. */
  readonly type: string;
  readonly attributes: ReadonlyMap<string, Value>;
}

/** What a policy stands in. */
export interface Anchor {
  /** `aws_iam_role_policy.app`, `data.aws_iam_policy_document.app`, `local.app`, `module.app`. */
  readonly address: string;
  /** The first key below; null where the policy is the value itself. */
  readonly below: string | null;
}

/** Gathers the facts of a Terraform file and of the policies that were found in it. */
export function terraformFacts(source: Source, path: string, policies: readonly Policy[]): TerraformFacts {
  const reader = new ValueReader(source);
  const blocks: BlockFact[] = [];
  const locals: { readonly name: string; readonly value: Value }[] = [];
  const uses: Use[] = [];
  const fromTop: FromTop[] = [];
  const places: Place[] = [];
  for (const root of source.roots) {
    for (const block of maps(root).flatMap(map => topBlocks(map, source.format))) {
      const own = placesOf(block);
      for (const place of own) places.push(place);
      const fact = factOf(block, reader);
      if (fact) blocks.push(fact);
      if (block.type === 'locals') {
        for (const { key, value } of block.body.entries) locals.push({ name: key.value, value: reader.read(value) });
      }
      for (const place of own) usesIn(place, { path, source, uses, fromTop });
    }
  }
  return { blocks, locals, uses, fromTop, anchors: anchorsOf(policies, places) };
}

/** The maps of a file: in JSON it may be a list of them. */
function maps(root: Node): readonly MapNode[] {
  const items = root.kind === 'list' ? root.items : [root];
  return items.filter((one): one is MapNode => one.kind === 'map');
}

function placesOf({ type, labels, span, body }: Block): readonly Place[] {
  if (type === 'locals') {
    return body.entries.map(({ key, value }): Place => {
      return { address: `local.${key.value}`, type, span: { start: key.start, end: value.end }, node: value };
    });
  }
  const address = type === 'resource' ? labels.join('.') : [SHORT.get(type) ?? type, ...labels].join('.');
  return [{ address, type, span, node: body }];
}

const SHORT: ReadonlyMap<string, string> = new Map([['variable', 'var']]);

function factOf({ type, labels, body }: Block, reader: ValueReader): BlockFact | null {
  const [label = '', name = ''] = labels;
  const kind = type === 'resource' ? label : type === 'data' ? `data.${label}` : '';
  if (!NAMED.has(kind) && !ATTACHING.has(kind) && !MANAGED.has(kind) && kind !== LOOKED_UP) return null;
  const attributes = new Map<string, Value>();
  for (const { key, value, labels: isBlock } of body.entries) {
    if (!isBlock && ASKED.has(key.value)) attributes.set(key.value, reader.read(value));
  }
  return { address: `${kind}.${name}`, type: kind, attributes };
}

function anchorsOf(policies: readonly Policy[], places: readonly Place[]): ReadonlyMap<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  const sorted = [...places].sort((a, b) => a.span.start - b.span.start);
  for (const { pointer, document } of policies) {
    const place = sorted[countBefore(sorted.length, at => (sorted[at]?.span.start ?? 0) <= document.start) - 1];
    if (!place || document.start >= place.span.end) continue;
    const map = place.node.kind === 'map' ? place.node : null;
    anchors.set(pointer, { address: place.address, below: map && keyAt(map, document.start) });
  }
  return anchors;
}

/** The key of a map below which an offset lies. */
function keyAt({ entries }: MapNode, offset: number): string | null {
  const key = entries.find(({ key: one, value }) => one.start <= offset && offset < value.end)?.key.value ?? null;
  // why: a key that is worked out may be any
  return key === null || /^["(]/.test(key) || key.includes('${') ? null : key;
}
