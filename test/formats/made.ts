import fc from 'fast-check';
import { ENTRIES } from '../review/made';

/** A statement, whatever it will be written in. */
export interface MadeStatement {
  readonly sid: string | null;
  readonly kind: 'allow' | 'deny' | 'not-action' | 'principal';
  readonly entries: readonly string[];
  /** Whether a single entry may be written without a list. */
  readonly isSingle: boolean;
  readonly resource: string;
  readonly hasCondition: boolean;
}

/** A policy, and for each format the numbers that its layout is made of. */
export interface MadePolicy {
  readonly statements: readonly MadeStatement[];
  readonly numbers: Readonly<Record<'json' | 'yaml' | 'hcl', readonly number[]>>;
}

/** A part of a document that any writer can write. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

/** What the policies of one run are refined by: what is unused, in the form of a listing. */
export type Listing = readonly { readonly serviceNamespace: string; readonly actions?: readonly string[] }[];

/** Policies over a catalogue, of patterns and names of all kinds. */
export function madePolicy(catalogue: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<MadePolicy> {
  const known = Object.entries(catalogue).flatMap(([service, names]) => names.map(name => `${service}:${name}`));
  const entry = fc.oneof(fc.constantFrom(...ENTRIES), fc.constantFrom(...known));
  const statement = fc.record({
    sid: fc.boolean(),
    kind: fc.constantFrom<MadeStatement['kind']>(
      ...(['allow', 'allow', 'allow', 'allow', 'allow', 'allow', 'deny', 'not-action', 'principal'] as const),
    ),
    entries: fc.oneof(
      { weight: 1, arbitrary: fc.tuple(entry) },
      { weight: 3, arbitrary: fc.array(entry, { minLength: 1, maxLength: 9 }) },
    ),
    isSingle: fc.boolean(),
    hasCondition: fc.integer({ min: 0, max: 3 }).map(n => n === 0),
  });
  const numbers = fc.array(fc.nat(1_000_000), { minLength: 61, maxLength: 61 });
  return fc.record({
    statements: fc
      .oneof(fc.tuple(statement), fc.array(statement, { minLength: 1, maxLength: 5 }))
      .map(all => all.map((one, n) => ({ ...one, sid: one.sid ? `Part${n}` : null, resource: `resource-${n}` }))),
    numbers: fc.record({ json: numbers, yaml: numbers, hcl: numbers }),
  });
}

/** What principals may leave unused of a catalogue. */
export function madeListing(catalogue: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<Listing> {
  const services = Object.entries(catalogue).map(([serviceNamespace, names]) =>
    fc.oneof(
      { weight: 1, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.constant([{ serviceNamespace }]) },
      {
        weight: 4,
        arbitrary: fc.subarray([...names], { minLength: 1 }).map(actions => [{ serviceNamespace, actions }]),
      },
    ),
  );
  return fc.tuple(...services).map(parts => parts.flat());
}

/** The document that says a policy in the words of IAM; a single statement may stand without a list. */
export function documentOf(statements: readonly MadeStatement[], isLone: boolean): Value {
  const all = statements.map(statementOf);
  return { Version: '2012-10-17', Statement: isLone && all[0] !== undefined && all.length === 1 ? all[0] : all };
}

function statementOf({ sid, kind, entries, isSingle, resource, hasCondition }: MadeStatement): Value {
  const list = isSingle && entries.length === 1 ? (entries[0] ?? '') : entries;
  return {
    ...(sid !== null && { Sid: sid }),
    Effect: kind === 'deny' ? 'Deny' : 'Allow',
    ...(kind === 'principal' && { Principal: { Service: 'ec2.amazonaws.com' } }),
    ...(kind === 'not-action' ? { NotAction: list } : { Action: list }),
    Resource: resource,
    ...(hasCondition && { Condition: { StringEquals: { 'aws:PrincipalTag/team': ['a', 'b'] } } }),
  };
}
