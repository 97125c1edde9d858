import { member } from '../../source/tree';
import type { BlockedBy } from '../statement';
import type { Kind } from './kind';
import type { Candidate, Place, Reference, Start } from './walk';

/** What the addresses of a file are used for, as far as the file tells. */
export interface Uses {
  /** Why the policies at a place must not be refined, by what stands around them and by what refers to them; null where they may. */
  readonly reasonAt: (place: Pick<Place, 'kind' | 'address'>) => BlockedBy | null;
  /** Whether what an address names is laid over other documents. */
  readonly overrides: (address: string) => boolean;
  /** Whether a value, or the list in it, also becomes part of something that may mean the opposite. */
  readonly isTaken: (candidate: Candidate) => boolean;
  /** Whether statements are asked for by their places, so that none may go from before the others. */
  readonly isCounted: (candidate: Candidate) => boolean;
}

// why: it begins only where no name goes on, so that a long name is looked at once
const NAME = /(?<![\p{L}\p{N}_.-])(?:data\.)?[\p{L}_][\p{L}\p{N}_-]*\.[\p{L}_][\p{L}\p{N}_-]*/gu;

// why: `{ Effect = "Deny", Action = local.read.Action }`; what takes the effect too makes the same of it
const TAKES = /\.(?:not_?)?actions?\b/i;
const TAKES_EFFECT = /\.effect\b/i;
const MERGES = /\bmerge\s*\(/;

const COUNTS = /(?:\.[\p{L}_][\p{L}\p{N}_-]*)*(?:\[\s*[^\s*"\\]|\.\d)/uy;

const OVERRIDE = /\/override_(?:json|policy_documents)(?:\/|$)/;

const BITS: Readonly<Record<Kind, number>> = {
  ...{ identity: 1, foreign: 1, session: 1 },
  ...{ principal: 2, organization: 4, boundary: 8, passed: 0 },
};

/**
 * Finds out what each address is used for, through others too. Whatever serves as a boundary anywhere is one, and so with
 * policies of an organisation; what serves resources and the trust of roles alone is theirs; all else is for identities.
 */
export function usesIn(text: string, referring: readonly Reference[], values: readonly Start[]): Uses {
  const addresses = new Set(values.flatMap(({ address }) => address ?? []));
  const wholes = new Set(values.map(({ node }) => node));
  const named = namesOf(values);
  const taken = new Set<string>();
  const merged = new Set<string>();
  const counted = new Set<string>();
  const uses = new Map<string, number>();
  const passes = new Map<string, Set<string>>();
  const passed = new Set<string>();
  const overriding = new Set<string>();
  for (const { node, kind, address, pointer, isMerged } of referring) {
    const isOverride = OVERRIDE.test(pointer);
    const written = text.slice(node.start, node.end);
    const takes = TAKES.test(written) && !TAKES_EFFECT.test(written);
    const merges = isMerged || MERGES.test(written);
    if (kind === 'boundary') for (const name of named.get(lastName(written)) ?? []) add(uses, name, BITS.boundary);
    for (const { 0: name, index } of written.matchAll(NAME)) {
      if (!addresses.has(name)) continue;
      COUNTS.lastIndex = index + name.length;
      if (COUNTS.test(written)) counted.add(name);
      if (isOverride) overriding.add(name);
      if (takes) taken.add(name);
      if (merges) merged.add(name);
      if (kind !== 'passed' || address === null) add(uses, name, BITS[kind] || BITS.identity);
      else {
        passed.add(name);
        passes.set(address, (passes.get(address) ?? new Set()).add(name));
      }
    }
  }
  spread(
    uses,
    passes,
    [...addresses].filter(address => !uses.has(address) && !passed.has(address)),
  );
  const follow = [...overriding];
  for (let address = follow.pop(); address !== undefined; address = follow.pop()) {
    for (const name of passes.get(address) ?? []) if (!overriding.has(name)) follow.push(name);
    for (const name of passes.get(address) ?? []) overriding.add(name);
  }
  return {
    reasonAt: ({ kind, address }) =>
      kind === 'passed' ? reasonOf(uses.get(address ?? '') ?? 0, address) : blockedBy(kind),
    overrides: address => overriding.has(address),
    isCounted: ({ address, shape }) => shape === 'statements' && address !== null && counted.has(address),
    isTaken: ({ node, address, shape }) =>
      address !== null && (taken.has(address) || (shape === 'statements' && wholes.has(node) && merged.has(address))),
  };
}

/** The addresses of managed policies by the names that they have in AWS. */
function namesOf(values: readonly Start[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const { node, address } of values) {
    const name = node.kind === 'map' && address?.startsWith('aws_iam_policy.') ? member(node, 'name') : undefined;
    if (!address || name?.kind !== 'string') continue;
    const known = named.get(name.value);
    if (known) known.push(address);
    else named.set(name.value, [address]);
  }
  return named;
}

/** What an ARN as written ends in. */
function lastName(written: string): string {
  return written.slice(written.lastIndexOf('/') + 1).replace(/"$/, '');
}

/** Hands on what an address is used for to those that it refers to; what nothing refers to may be anybody's. */
function spread(
  uses: Map<string, number>,
  passes: ReadonlyMap<string, ReadonlySet<string>>,
  unused: readonly string[],
): void {
  for (const address of unused) uses.set(address, BITS.identity);
  const open = [...uses.keys()];
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    for (const name of passes.get(address) ?? []) {
      if (add(uses, name, uses.get(address) ?? 0)) open.push(name);
    }
  }
}

function add(uses: Map<string, number>, name: string, bits: number): boolean {
  const known = uses.get(name) ?? 0;
  uses.set(name, known | bits);
  return (known | bits) !== known;
}

function reasonOf(bits: number, address: string | null): BlockedBy | null {
  // why: a local value may hold many things, of which a boundary uses one
  const isPart = address !== null && /^(?:local|var)\./.test(address);
  if (isPart ? bits === BITS.boundary : bits & BITS.boundary) return 'boundary';
  if (isPart ? bits === BITS.organization : bits & BITS.organization) return 'organization';
  return bits === BITS.principal ? 'principal' : null;
}

function blockedBy(kind: Kind): BlockedBy | null {
  return kind === 'principal' || kind === 'organization' || kind === 'boundary' ? kind : null;
}
