import * as v from 'valibot';
import type { NamedAction } from '../catalogue/universe';
import { nearest } from '../configuration/nearest';
import type { Path } from '../input/place';
import { expected, expectedObject, Text, Time } from '../input/shape';
import type { ReportedService } from './evidence';
import { UnusedService, unusedService } from './listing';
import { notSpelledSo } from './misspelled';
import { namedBy } from './names';
import { EXPORT_FINDING, type Outcome, refused } from './outcome';
import { shaped } from './shaped';
import { isUnusedPrincipal, unusedPrincipal } from './unused-principal';

/** The ARN of a role or user. */
export const PRINCIPAL_ARN = /^arn:[a-z0-9-]+:iam::[^:/\s]*:(?:role|user)\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]+$/;

const Kind = v.object({ findingType: Text, error: v.nullish(Text) }, expectedObject);

const Status = v.object(
  { status: v.picklist(['ACTIVE', 'ARCHIVED', 'RESOLVED'], expected('`ACTIVE`, `ARCHIVED` or `RESOLVED`')) },
  expectedObject,
);

const Head = v.object(
  {
    id: Text,
    analyzedAt: Time,
    resource: v.pipe(
      v.string(expected('the ARN of a role or user')),
      v.regex(PRINCIPAL_ARN, expected('the ARN of a role or user')),
    ),
    nextToken: v.nullish(Text),
    NextToken: v.nullish(Text),
  },
  expectedObject,
);

const Detail = v.object({ unusedPermissionDetails: UnusedService }, expectedObject);

const Details = v.object(
  { findingDetails: v.nullish(v.array(Detail, expected('a list of services'))) },
  expectedObject,
);

/** A finding as read: evidence, or why it is none. */
export type Finding =
  | { readonly kind: 'evidence'; readonly page: FindingPage }
  /** Not active; `named` holds the actions that it would remove. */
  | { readonly kind: 'inactive'; readonly status: string; readonly named: readonly NamedAction[] }
  /** Access Analyzer could not analyse the principal. */
  | { readonly kind: 'failed'; readonly error: string; readonly named: readonly NamedAction[] }
  /** A principal, key or password that nobody uses, in one sentence. */
  | { readonly kind: 'unused-principal'; readonly message: string }
  | { readonly kind: 'other'; readonly findingType: string };

/** One page of an active finding of unused permissions. */
export interface FindingPage {
  readonly id: string;
  /** The ARN of the role or user. */
  readonly principal: string;
  /** In milliseconds since the epoch. */
  readonly analyzedAt: number;
  /** True when no page follows. */
  readonly last: boolean;
  readonly services: readonly ReportedService[];
}

/** Tells whether an object looks like a finding of Access Analyzer's second version. */
export function isFinding(value: object): boolean {
  return 'findingType' in value || 'findingDetails' in value;
}

/** Reads the answer of `get-finding-v2`, or an element of a list of such answers. */
export function readFinding(value: unknown, path: Path): Outcome<Finding> {
  const kind = shaped(Kind, value, path);
  if (!kind.ok) return kind;
  const { findingType, error } = kind.value;
  const permissions = findingType === 'UnusedPermission';
  if (!permissions && !isUnusedPrincipal(findingType)) return { ok: true, value: { kind: 'other', findingType } };
  const status = shaped(Status, value, path);
  if (!status.ok) return status;
  const services = permissions ? readDetails(value, path) : { ok: true as const, value: null };
  if (!services.ok) return services;
  const named = namedBy(services.value ?? []);
  if (status.value.status !== 'ACTIVE') {
    return { ok: true, value: { kind: 'inactive', status: status.value.status, named } };
  }
  if (error !== null && error !== undefined) return { ok: true, value: { kind: 'failed', error, named } };
  return permissions ? evidence(value, services.value, path) : unusedPrincipal(findingType, value, path);
}

function evidence(value: unknown, services: readonly ReportedService[] | null, path: Path): Outcome<Finding> {
  if (services === null) {
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const meant = keys.find(key => nearest(key, ['findingdetails']));
    if (meant !== undefined) return notSpelledSo([...path, meant], 'write `findingDetails`');
    return refused('a list of findings (`list-findings-v2`) names no actions', {
      path,
      help: `export each finding with ${EXPORT_FINDING}`,
    });
  }
  const head = shaped(Head, value, path);
  if (!head.ok) return head;
  const { id, analyzedAt, resource: principal, nextToken, NextToken } = head.value;
  const last = (nextToken ?? NextToken ?? null) === null;
  return { ok: true, value: { kind: 'evidence', page: { id, principal, analyzedAt, last, services } } };
}

function readDetails(value: unknown, path: Path): Outcome<readonly ReportedService[] | null> {
  const details = shaped(Details, value, path);
  if (!details.ok) return details;
  const { findingDetails } = details.value;
  if (findingDetails === null || findingDetails === undefined) return { ok: true, value: null };
  const services: ReportedService[] = [];
  for (const [index, { unusedPermissionDetails }] of findingDetails.entries()) {
    const at = [...path, 'findingDetails', index, 'unusedPermissionDetails'];
    const service = unusedService(unusedPermissionDetails, at);
    if (!service.ok) return service;
    services.push(service.value);
  }
  return { ok: true, value: services };
}
