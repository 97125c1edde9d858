import * as v from 'valibot';
import type { Path } from '../input/place';
import { expected, expectedObject, Prefix, Text, Time } from '../input/shape';
import type { ReportedAction, ReportedService } from './evidence';
import { isLastUse, isList, misspelled, type Optional } from './misspelled';
import { bareName } from './names';
import { AS_WRITTEN, type Outcome, refused } from './outcome';
import { shaped } from './shaped';

const ActionObject = v.looseObject({ action: Text, lastAccessed: v.nullish(Time) }, expectedObject);

const ActionText = v.string(expected('the name of an action'));

const Action = v.lazy(input => (typeof input === 'object' ? ActionObject : ActionText));

/** The schema of one service with its unused actions, as findings and listings share it. */
export const UnusedService = v.looseObject(
  {
    serviceNamespace: Prefix,
    lastAccessed: v.nullish(Time),
    actions: v.nullish(v.array(Action, expected('a list of actions'))),
  },
  expectedObject,
);

const ACTIONS: Optional = {
  key: 'actions',
  without: 'the whole service would count as unused',
  isMeant: isList,
};
const LAST_ACCESSED: Optional = {
  key: 'lastAccessed',
  without: 'nobody can tell a use that stands against it',
  isMeant: isLastUse,
};

const Listing = v.array(UnusedService, expected('a list of services'));

const LISTING = 'a listing is `[{"serviceNamespace": "s3", "actions": ["GetBucketAcl"]}]`';

/** Turns a service of a finding or listing into evidence: without `actions` it is unused as a whole, an empty list names nothing. */
export function unusedService(service: v.InferOutput<typeof UnusedService>, path: Path): Outcome<ReportedService> {
  const { serviceNamespace: prefix } = service;
  const wrong = misspelled(service, ACTIONS, path) ?? misspelled(service, LAST_ACCESSED, path);
  if (wrong) return wrong;
  const actions: ReportedAction[] = [];
  for (const [index, action] of (service.actions ?? []).entries()) {
    const plain = typeof action === 'string';
    const at = [...path, 'actions', index];
    const misread = plain ? null : misspelled(action, LAST_ACCESSED, at);
    if (misread) return misread;
    const name = bareName(plain ? action : action.action, prefix, plain ? at : [...at, 'action']);
    if (!name.ok) return name;
    actions.push({ name: name.value, lastAccessed: plain ? null : (action.lastAccessed ?? null) });
  }
  const whole = service.actions === null || service.actions === undefined;
  return { ok: true, value: { prefix, lastAccessed: service.lastAccessed ?? null, whole, actions } };
}

/** Reads a listing, `[{"serviceNamespace": "s3", "actions": ["GetBucketAcl"]}]`, which names neither principal nor date. */
export function readListing(value: unknown, path: Path): Outcome<readonly ReportedService[]> {
  const read = servicesOf(value, path);
  if (read.ok || read.refusal.help !== AS_WRITTEN) return read;
  return { ok: false, refusal: { ...read.refusal, help: LISTING } };
}

function servicesOf(value: unknown, path: Path): Outcome<readonly ReportedService[]> {
  const listing = shaped(Listing, value, path);
  if (!listing.ok) return listing;
  const services: ReportedService[] = [];
  for (const [index, element] of listing.value.entries()) {
    const service = unusedService(element, [...path, index]);
    if (!service.ok) return service;
    if (element.actions === null) {
      // why: people write listings, and `null` may be a list that somebody's script did not find
      const help = 'list them; leave `actions` out only where the whole service is unused';
      return refused('expected a list of actions, got `null`', { path: [...path, index, 'actions'], help });
    }
    services.push(service.value);
  }
  return { ok: true, value: services };
}
