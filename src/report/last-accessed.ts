import * as v from 'valibot';
import type { Path } from '../input/place';
import { expected, expectedObject, Prefix, Text, Time } from '../input/shape';
import type { ReportedAction, ReportedService } from './evidence';
import { isLastUse, isList, misspelled, type Optional } from './misspelled';
import { bareName } from './names';
import { GENERATE_DETAILS, GET_DETAILS, type Outcome, refused } from './outcome';
import { shaped } from './shaped';

const Job = v.object(
  {
    JobStatus: v.picklist(['COMPLETED', 'IN_PROGRESS', 'FAILED'], expected('`COMPLETED`')),
    JobType: v.picklist(['ACTION_LEVEL', 'SERVICE_LEVEL'], expected('`ACTION_LEVEL`')),
    JobCreationDate: Time,
    IsTruncated: v.nullish(v.boolean(expected('`false`'))),
  },
  expectedObject,
);

const Action = v.looseObject({ ActionName: Text, LastAccessedTime: v.nullish(Time) }, expectedObject);

const Service = v.looseObject(
  {
    ServiceNamespace: Prefix,
    LastAuthenticated: v.nullish(Time),
    TrackedActionsLastAccessed: v.nullish(v.array(Action, expected('a list of actions'))),
  },
  expectedObject,
);

const Details = v.object({ ServicesLastAccessed: v.array(Service, expected('a list of services')) }, expectedObject);

const LAST_ACCESSED_TIME: Optional = {
  key: 'LastAccessedTime',
  without: 'the action would count as unused',
  isMeant: isLastUse,
};
const LAST_AUTHENTICATED: Optional = {
  key: 'LastAuthenticated',
  without: 'the service would count as unused',
  isMeant: isLastUse,
};
const TRACKED_ACTIONS: Optional = {
  key: 'TrackedActionsLastAccessed',
  without: 'the whole service might count as unused',
  isMeant: isList,
};

/** Last-accessed details as read; `analyzedAt` is the job's creation, in milliseconds since the epoch. */
export interface LastAccessedDetails {
  readonly analyzedAt: number;
  readonly services: readonly ReportedService[];
}

/** Tells whether an object looks like the answer of `get-service-last-accessed-details`. */
export function isLastAccessed(value: object): boolean {
  return 'JobStatus' in value || 'ServicesLastAccessed' in value;
}

/** Reads the answer of `get-service-last-accessed-details`; every tracked action is named, used or not; partial answers are refused. */
export function readLastAccessed(value: unknown, path: Path): Outcome<LastAccessedDetails> {
  const job = shaped(Job, value, path);
  if (!job.ok) return job;
  const partial = partialJob(job.value, path);
  if (partial) return partial;
  const details = shaped(Details, value, path);
  if (!details.ok) return details;
  const services: ReportedService[] = [];
  for (const [index, element] of details.value.ServicesLastAccessed.entries()) {
    const service = readService(element, [...path, 'ServicesLastAccessed', index]);
    if (!service.ok) return service;
    services.push(service.value);
  }
  return { ok: true, value: { analyzedAt: job.value.JobCreationDate, services } };
}

function partialJob(job: v.InferOutput<typeof Job>, path: Path): Outcome<never> | null {
  if (job.JobStatus !== 'COMPLETED') {
    const failed = job.JobStatus === 'FAILED';
    return refused(`expected a job that is \`COMPLETED\`, got \`${job.JobStatus}\``, {
      path: [...path, 'JobStatus'],
      help: failed ? `start it again with ${GENERATE_DETAILS}` : `wait, then run ${GET_DETAILS}`,
    });
  }
  if (job.JobType !== 'ACTION_LEVEL') {
    return refused('these details are `SERVICE_LEVEL`: they name services, but no actions', {
      path: [...path, 'JobType'],
      help: `run ${GENERATE_DETAILS}, then ${GET_DETAILS}`,
    });
  }
  if (job.IsTruncated) {
    return refused('these details are cut off: more services follow', {
      path: [...path, 'IsTruncated'],
      help: `fetch all of them at once with ${GET_DETAILS}`,
    });
  }
  return null;
}

function readService(service: v.InferOutput<typeof Service>, path: Path): Outcome<ReportedService> {
  const { ServiceNamespace: prefix, LastAuthenticated: lastAccessed = null } = service;
  const wrong =
    misspelled(service, LAST_AUTHENTICATED, path) ??
    misspelled(service, TRACKED_ACTIONS, path) ??
    contradiction(service, 'LastAuthenticated', path);
  if (wrong) return wrong;
  const actions: ReportedAction[] = [];
  for (const [index, action] of (service.TrackedActionsLastAccessed ?? []).entries()) {
    const at = [...path, 'TrackedActionsLastAccessed', index];
    const misread = misspelled(action, LAST_ACCESSED_TIME, at) ?? contradiction(action, 'LastAccessedTime', at);
    if (misread) return misread;
    const name = bareName(action.ActionName, prefix, [...at, 'ActionName']);
    if (!name.ok) return name;
    actions.push({ name: name.value, lastAccessed: action.LastAccessedTime ?? null });
  }
  return { ok: true, value: { prefix, lastAccessed, whole: actions.length === 0, actions } };
}

const USES = ['TotalAuthenticatedEntities', 'LastAuthenticatedEntity', 'LastAccessedEntity'];

/** The refusal of what somebody used by one of its keys, and nobody did by the lack of a time. */
function contradiction(
  value: Readonly<Record<string, unknown>>,
  time: 'LastAuthenticated' | 'LastAccessedTime',
  path: Path,
): Outcome<never> | null {
  if ((value[time] ?? null) !== null) return null;
  const use = USES.find(key => (value[key] ?? null) !== null && value[key] !== 0);
  if (use === undefined) return null;
  const message = `the report contradicts itself: somebody used this, and \`${time}\` is missing`;
  return refused(message, { path: [...path, use], help: `fetch it again with ${GET_DETAILS}` });
}
