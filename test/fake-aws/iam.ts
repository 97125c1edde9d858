import type { IncomingMessage } from 'node:http';
import { type Answer, type Call, type Entity, type Json, pageOf, type Refusal, sizeOf, type World } from './world';

const WHEN = '2026-11-20T02:00:00Z';

/** Understands a request to IAM, which speaks forms and XML. */
export function iamCall(world: World, request: IncomingMessage, body: string): Call {
  const form = new URLSearchParams(body);
  const operation = form.get('Action') ?? '';
  const answer = ANSWERS[operation];
  if (request.method !== 'POST' || form.get('Version') !== '2010-05-08' || !answer) {
    return { operation: null, answer: () => invalid('InvalidAction'), refuse };
  }
  return { operation, answer: () => answer(world, form), refuse };
}

const ANSWERS: Readonly<Record<string, (world: World, form: URLSearchParams) => Answer>> = {
  ListRoles: (world, form) => {
    const roles = world.entities
      .filter(({ kind }) => kind === 'role')
      // ListRoles leaves tags out
      .map(one => described(world, { ...one, tags: {} }));
    const page = pageOf(roles, sizeOf(world, form.get('MaxItems'), 1_000), 'roles', form.get('Marker'));
    return page ? xml('ListRoles', { Roles: page.items, ...truncation(page.next) }) : invalid('a marker of nobody');
  },
  GetRole: (world, form) => get(world, 'role', form.get('RoleName'), 'Role'),
  GetUser: (world, form) => get(world, 'user', form.get('UserName'), 'User'),
  GenerateServiceLastAccessedDetails: (world, form) => {
    const entity = world.entities.find(one => arnOf(world, one) === form.get('Arn'));
    if (!entity) return gone();
    if (form.get('Granularity') !== 'ACTION_LEVEL') return invalid('not by action');
    return xml('GenerateServiceLastAccessedDetails', { JobId: `job-${entity.name}-0` });
  },
  GetServiceLastAccessedDetails: (world, form) => {
    const [, name = '', asked = '0'] = /^job-(.*)-(\d+)$/.exec(form.get('JobId') ?? '') ?? [];
    const entity = world.entities.find(one => one.name === name);
    if (!entity) return gone();
    const steps = (STEPS.get(entity) ?? Number(asked)) + 1;
    STEPS.set(entity, steps);
    const job = { JobType: 'ACTION_LEVEL', JobCreationDate: WHEN };
    if (steps <= (world.jobSteps ?? 0)) {
      const running = { JobStatus: 'IN_PROGRESS', ...job, ServicesLastAccessed: [], IsTruncated: false };
      return xml('GetServiceLastAccessedDetails', running);
    }
    if (entity.jobError !== undefined) {
      const why = { Code: 'SERVICE_ERROR', Message: entity.jobError };
      const failed = { JobStatus: 'FAILED', ...job, ServicesLastAccessed: [], IsTruncated: false, Error: why };
      return xml('GetServiceLastAccessedDetails', failed);
    }
    const page = pageOf(entity.services ?? [], sizeOf(world, form.get('MaxItems'), 1_000), name, form.get('Marker'));
    if (!page) return invalid('a marker of nobody');
    const later = form.has('Marker') && world.laterJob;
    const said = later ? { JobStatus: later.status, JobCreationDate: later.date ?? WHEN } : {};
    const done = { JobStatus: 'COMPLETED', ...job, JobCompletionDate: '2026-11-20T02:00:04Z', ...said };
    return xml('GetServiceLastAccessedDetails', {
      ...done,
      ServicesLastAccessed: page.items,
      ...truncation(page.next),
    });
  },
};

const STEPS = new WeakMap<Entity, number>();

/** The ARN of a role or user. */
export function arnOf(world: Pick<World, 'account'>, { kind, path, name }: Entity): string {
  return `arn:aws:iam::${world.account}:${kind}${path}${name}`;
}

function described(world: World, entity: Entity): Json {
  const { kind, name, path, tags = {}, createdAt = '2025-01-01T00:00:00Z', id = `AID${name}` } = entity;
  const prefix = kind === 'role' ? 'Role' : 'User';
  const written = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  const own = { [`${prefix}Name`]: name, [`${prefix}Id`]: id, Path: path, Arn: arnOf(world, entity) };
  return { ...own, CreateDate: createdAt, Tags: written };
}

function get(world: World, kind: Entity['kind'], name: string | null, key: string): Answer {
  const entity = world.entities.find(one => one.kind === kind && one.name === name);
  return entity ? xml(`Get${key}`, { [key]: described(world, entity) }) : gone();
}

function truncation(next: string | null): Json {
  return next === null ? { IsTruncated: false } : { IsTruncated: true, Marker: next };
}

function xml(operation: string, value: Json): Answer {
  const body = `<${operation}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><${operation}Result>${element(value)}</${operation}Result></${operation}Response>`;
  return { status: 200, type: 'text/xml', body };
}

function element(value: unknown): string {
  if (Array.isArray(value)) return value.map(one => `<member>${element(one)}</member>`).join('');
  if (typeof value !== 'object' || value === null) {
    return String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  }
  return Object.entries(value)
    .map(([key, one]) => `<${key}>${element(one)}</${key}>`)
    .join('');
}

function gone(): Answer {
  return refuse({ status: 404, code: 'NoSuchEntity', message: 'It cannot be found.' });
}

function invalid(bad: string): Answer {
  return { ...refuse({ status: 400, code: 'InvalidInput', message: bad }), bad };
}

function refuse({ status, code, message = code }: Refusal): Answer {
  const error = element({ Type: 'Sender', Code: code, Message: message });
  return { status, type: 'text/xml', body: `<ErrorResponse><Error>${error}</Error></ErrorResponse>` };
}
