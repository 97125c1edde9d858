import * as v from 'valibot';
import type { Path } from '../input/place';
import { expected, expectedObject, Prefix, Text, Time } from '../input/shape';
import type { ReportedAction, ReportedService } from './evidence';
import { bareName } from './names';
import type { Outcome } from './outcome';
import { shaped } from './shaped';

const ActionObject = v.object({ action: Text, lastAccessed: v.nullish(Time) }, expectedObject);

const ActionText = v.string(expected('the name of an action'));

const Action = v.lazy(input => (typeof input === 'object' ? ActionObject : ActionText));

/** The schema of one service with its unused actions, as findings and listings share it. */
export const UnusedService = v.object(
  {
    serviceNamespace: Prefix,
    lastAccessed: v.nullish(Time),
    actions: v.nullish(v.array(Action, expected('a list of actions'))),
  },
  expectedObject,
);

const Listing = v.array(UnusedService, expected('a list of services'));

/** Turns a service of a finding or listing into evidence: without `actions` it is unused as a whole, an empty list names nothing. */
export function unusedService(service: v.InferOutput<typeof UnusedService>, path: Path): Outcome<ReportedService> {
  const { serviceNamespace: prefix } = service;
  const actions: ReportedAction[] = [];
  for (const [index, action] of (service.actions ?? []).entries()) {
    const plain = typeof action === 'string';
    const at = [...path, 'actions', index, ...(plain ? [] : ['action'])];
    const name = bareName(plain ? action : action.action, prefix, at);
    if (!name.ok) return name;
    actions.push({ name: name.value, lastAccessed: plain ? null : (action.lastAccessed ?? null) });
  }
  const whole = service.actions === null || service.actions === undefined;
  return { ok: true, value: { prefix, lastAccessed: service.lastAccessed ?? null, whole, actions } };
}

/** Reads a listing, `[{"serviceNamespace": "s3", "actions": ["GetBucketAcl"]}]`, which names neither principal nor date. */
export function readListing(value: unknown, path: Path): Outcome<readonly ReportedService[]> {
  const listing = shaped(Listing, value, path);
  if (!listing.ok) return listing;
  const services: ReportedService[] = [];
  for (const [index, element] of listing.value.entries()) {
    const service = unusedService(element, [...path, index]);
    if (!service.ok) return service;
    services.push(service.value);
  }
  return { ok: true, value: services };
}
