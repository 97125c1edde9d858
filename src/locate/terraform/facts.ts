import { countBefore } from '../../source/in-order';
import type { Source } from '../../source/source';
import type { MapNode, Node, Span } from '../../source/tree';
import type { Policy } from '../statement';
import { type Block, topBlocks } from './blocks';
import { ASKED, ATTACHING, IDLE, IDLE_OF_MODULE, LOOKED_UP, MANAGED, NAMED, SILENT } from './kinds-of-block';
import { type CalledFile, calledFiles } from './referenced-files';
import { type Value, ValueReader, type Written } from './value';

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

/** A file by its name from the folder that Terraform runs in: where that is the folder of the file that names it, and anyhow. */
export type FromTop = CalledFile & { readonly fromRoot: string };

/** A block that names principals, puts policies on them, or is a managed policy. */
export interface BlockFact {
  /** `aws_iam_role.app`, `data.aws_iam_role.app`. */
  readonly address: string;
  /** `aws_iam_role`, `data.aws_iam_role`. */
  readonly type: string;
  readonly attributes: ReadonlyMap<string, Value>;
}

/** That something refers to a document, a managed policy, a local value or a file. */
export interface Use {
  /** `data.aws_iam_policy_document.app`, `local.app`, `file:iam/app.json`. */
  readonly name: string;
  /** The step behind the name, where it is written out: `app` of `local.policies.app`. */
  readonly next: string | null;
  /** What refers to it: `aws_iam_role_policy.app`, `output.arn`, `local.other`. */
  readonly from: string;
  /** The attribute or block of it that does. */
  readonly attribute: string;
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

/** A stretch of a configuration that has an address: the body of a block, or a local value. */
interface Place {
  readonly address: string;
  readonly type: string;
  readonly span: Span;
  readonly node: Node;
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

interface Taking {
  readonly path: string;
  readonly source: Written;
  readonly uses: Use[];
  readonly fromTop: FromTop[];
}

const INTERESTING = /\blocal\b|\baws_iam_policy|\bawscc_iam_managed_policy\b|file\s*\(|:policy\//;

/** The name of a managed policy in the text of an ARN of this account, where the whole of it is written out. */
const BY_ARN = /(?<!:aws):policy\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]+)(?![\w+=,.@/${-])/g;

function usesIn({ address, type, node, span }: Place, taking: Taking): void {
  const { text } = taking.source;
  if (SILENT.has(type) || !INTERESTING.test(text.slice(span.start, span.end))) return;
  if (type === 'locals' || node.kind !== 'map') take(node, address, '', taking);
  else {
    const idle = type === 'module' ? IDLE_OF_MODULE : IDLE;
    for (const { key, value } of node.entries) if (!idle.has(key.value)) take(value, address, key.value, taking);
  }
}

const NAME =
  /(?<![\p{L}\p{N}_.-])((?:data\.aws_iam_policy_document|data\.aws_iam_policy|aws_iam_policy|awscc_iam_managed_policy|local)\.[\p{L}_][\p{L}\p{N}_-]*)(?:\.([\p{L}_][\p{L}\p{N}_-]*)|\["([^"\\]*)"\])?/gu;

const TAKING = /(?<![\p{L}\p{N}_:.-])(?:file|templatefile)\s*\(/gu;
const OF_IAM = /^(?:aws(?:cc)?_iam_|data\.aws_iam_policy_document\.)/;

function take(node: Node, from: string, attribute: string, { path, source, uses, fromTop }: Taking): void {
  const { text, format } = source;
  const addFiles = (written: string) => {
    const names = calledFiles(written, path);
    for (const { path: name, fromRoot } of names) {
      uses.push({ name: `file:${name}`, next: null, from, attribute });
      if (fromRoot !== null) fromTop.push({ path: name, fromRoot });
    }
    // why: what the name of a file comes to is not followed, so it may be any that a policy is taken from
    if (names.length < [...written.matchAll(TAKING)].length && OF_IAM.test(from)) {
      uses.push({ name: 'file:?', next: null, from, attribute });
    }
  };
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    const texts = next.kind === 'string' || next.kind === 'other' ? text.slice(next.start, next.end) : '';
    for (const [, name = ''] of texts.includes(':policy/') ? texts.matchAll(BY_ARN) : []) {
      uses.push({ name: `policy:${name}`, next: null, from, attribute });
    }
    if (next.kind === 'map') for (const { value } of next.entries) open.push(value);
    else if (next.kind === 'list') for (const item of next.items) open.push(item);
    else if (next.kind === 'call') {
      for (const argument of next.args) open.push(argument);
      if (next.name === 'file' || next.name === 'templatefile') {
        addFiles(text.slice(next.start, next.end));
      }
    } else if (next.kind === 'other' || format !== 'hcl') {
      const written = next.kind === 'string' ? next.value : text.slice(next.start, next.end);
      for (const [, name = '', step, key] of written.matchAll(NAME)) {
        if (name !== from) uses.push({ name, next: step ?? key ?? null, from, attribute });
      }
      addFiles(written);
    }
  }
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
