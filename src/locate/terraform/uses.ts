import { innerOf } from '../../source/hcl/template';
import type { BlockedBy } from '../statement';
import type { Kind } from './kind';
import type { Place } from './walk';

/** Why the policies at a place must not be refined, by what stands around them and by what refers to them; null where they may. */
export type ReasonOf = (place: Pick<Place, 'kind' | 'address'>) => BlockedBy | null;

const NAME = /(?<![\p{L}\p{N}_.-])(?:data\.)?[\p{L}_][\p{L}\p{N}_-]*\.[\p{L}_][\p{L}\p{N}_-]*/gu;

const BITS = { identity: 1, foreign: 1, principal: 2, organization: 4, boundary: 8, passed: 0 } as const;

/**
 * Finds out what each address is used for, through others too. Whatever serves as a boundary anywhere is one, and so with
 * policies of an organisation; what serves resources and roles' trust alone is theirs; all else belongs to identities.
 */
export function reasonsBy(text: string, computed: readonly Place[], addresses: ReadonlySet<string>): ReasonOf {
  const uses = new Map<string, number>();
  const passes = new Map<string, Set<string>>();
  for (const { node, kind, address } of computed) {
    const span = innerOf(node) ?? node;
    for (const [name] of text.slice(span.start, span.end).matchAll(NAME)) {
      if (!addresses.has(name) || name === address) continue;
      if (kind !== 'passed' || address === null) add(uses, name, BITS[kind]);
      else passes.set(address, (passes.get(address) ?? new Set()).add(name));
    }
  }
  const passed = new Set([...passes.values()].flatMap(names => [...names]));
  // why: what nothing here refers to may be anybody's
  for (const address of addresses) if (!uses.has(address) && !passed.has(address)) uses.set(address, BITS.identity);
  const open = [...uses.keys()];
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    for (const name of passes.get(address) ?? []) {
      if (add(uses, name, uses.get(address) ?? 0)) open.push(name);
    }
  }
  return ({ kind, address }) => (kind === 'passed' ? reasonOf(uses.get(address ?? '') ?? 0, address) : blockedBy(kind));
}

function add(uses: Map<string, number>, name: string, bits: number): boolean {
  const known = uses.get(name) ?? 0;
  uses.set(name, known | bits);
  return (known | bits) !== known;
}

function reasonOf(bits: number, address: string | null): BlockedBy | null {
  // why: a local value may be many things, of which a boundary uses one
  const isWhole = !address?.startsWith('local.') && !address?.startsWith('var.');
  if (isWhole ? bits & BITS.boundary : bits === BITS.boundary) return 'boundary';
  if (isWhole ? bits & BITS.organization : bits === BITS.organization) return 'organization';
  return bits === BITS.principal ? 'principal' : null;
}

function blockedBy(kind: Kind): BlockedBy | null {
  return kind === 'principal' || kind === 'organization' || kind === 'boundary' ? kind : null;
}
