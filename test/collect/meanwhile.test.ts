import { describe, expect, it } from 'vitest';
import type { Entity } from '../fake-aws/world';
import { ANALYZER, findings, start } from './collecting';
import { collectsHere } from './here';

const SERVICES = Array.from({ length: 5 }, (_, index) => ({ ServiceName: 'X', ServiceNamespace: `s${index}` }));

/** Roles of these names, each with five services that it does not use. */
function roles(...names: readonly string[]): Entity[] {
  return names.map(name => ({ kind: 'role', name, path: '/', services: SERVICES, tags: { team: 'a' } }));
}

const principals = (json: { lastAccessed: { principal: string }[] }) =>
  json.lastAccessed.map(({ principal }) => principal.split('/').at(-1));

describe('an analyzer', () => {
  it.each([
    ['is deleted', () => []],
    ['is switched off', () => [{ ...ANALYZER, status: 'DISABLED' }]],
  ])('that %s half way leaves no report, though AWS answers as for findings that are gone', async (_, after) => {
    const fake = await start();
    fake.fault({ operation: 'GetFindingV2', nth: 1, times: 99, status: 404, code: 'ResourceNotFoundException' });
    fake.before(operation => {
      if (operation === 'GetFindingV2') fake.world.analyzers = after();
    });
    const { problem, json } = await collectsHere(fake);
    expect(json).toBeNull();
    expect(problem?.message).toContain(
      `\`${ANALYZER.arn}\` was deleted or switched off while its findings were fetched`,
    );
  });

  it.each(['CREATING', 'DISABLED', 'FAILED'])(
    'that is %s is refused, and not taken for one without findings',
    async status => {
      const fake = await start({ analyzers: [{ ...ANALYZER, status }] });
      const { problem, json } = await collectsHere(fake, { args: ['--analyzer', ANALYZER.arn] });
      expect([json, problem?.code]).toEqual([null, 'usage']);
      expect(problem?.message).toContain(`/unused\` is \`${status}\`, not \`ACTIVE\``);
      expect(fake.calls).not.toContain('ListFindingsV2');
    },
  );

  it('of one account is not asked for another', async () => {
    const fake = await start();
    const { problem } = await collectsHere(fake, { args: ['--account', '444455556666'] });
    expect(problem?.message).toContain('knows only its own account, and `account` is `444455556666`');
    expect((await collectsHere(fake, { args: ['--account', '111122223333'] })).evidence).toBe(3);
  });
});

describe('a finding', () => {
  it.each([
    ['another number', { id: 'f-99' }],
    ['another resource', { resource: 'arn:aws:iam::111122223333:role/Admin' }],
  ])('that comes with %s than was listed is no answer', async (_, change) => {
    const fake = await start({ findings: findings().filter(({ id }) => id === 'f-01') });
    const [listed] = fake.world.findings;
    fake.answers('GetFindingV2', { ...listed, ...change });
    const { problem } = await collectsHere(fake);
    expect(problem?.message).toContain('finding `f-01` of `MyRole` that cannot be right: `it is another finding');
  });

  it('that Access Analyzer could not finish is no evidence, and is said to be none', async () => {
    const all = findings().map(one => (one.id === 'f-02' ? { ...one, error: 'INTERNAL_ERROR' } : one));
    const { evidence, sentence, json } = await collectsHere(await start({ findings: all }));
    expect([evidence, json.findings.length]).toEqual([3, 6]);
    expect(sentence).toBe(
      '3 findings of unused permissions, 1 that Access Analyzer could not finish, 2 of unused roles, keys and passwords',
    );
  });
});

describe('a role', () => {
  const made = (changes: Partial<Entity>) => (entity: Entity) => Object.assign(entity, changes);

  it.each([
    ['is made anew with another date', made({ createdAt: '2026-11-20T01:00:00Z' })],
    ['is made anew with another number', made({ id: 'AIDANEW' })],
  ])('that %s before its job is left out, and counted; a named one is an error', async (_, anew) => {
    const fake = await start({ entities: roles('A', 'B') });
    fake.before(operation => {
      if (operation === 'GenerateServiceLastAccessedDetails') anew(fake.world.entities[1] as Entity);
    });
    const { json, sentence } = await collectsHere(fake, { args: ['--all-roles'] });
    expect(principals(json)).toEqual(['A']);
    expect(sentence).toContain('left out: 1 that was deleted or made anew meanwhile');
    const again = await start({ entities: roles('A', 'B') });
    again.before(operation => {
      if (operation === 'GenerateServiceLastAccessedDetails') anew(again.world.entities[1] as Entity);
    });
    const named = await collectsHere(again, { args: ['--last-accessed', 'A', 'B'] });
    expect([named.json, named.problem?.message]).toEqual([null, 'role `B` failed: `it was made anew meanwhile`']);
  });

  it('that is gone after its job is left out', async () => {
    const fake = await start({ entities: roles('A', 'B') });
    fake.before((operation, nth) => {
      if (operation === 'ListRoles' && nth === 1) fake.world.entities.splice(0, 1);
    });
    expect(principals((await collectsHere(fake, { args: ['--all-roles'] })).json)).toEqual(['B']);
  });

  it('that is deleted before its tags are asked for is not one without the tag', async () => {
    const fake = await start({ entities: [...roles('A', 'B'), { kind: 'role', name: 'C', path: '/' }] });
    fake.fault({ operation: 'GetRole', nth: 0, status: 404, code: 'NoSuchEntity' });
    const { sentence } = await collectsHere(fake, { args: ['--all-roles', '--resource-tag', 'team=a'] });
    expect(sentence).toBe(
      'the last-accessed details of 1 role or user; left out: 1 that was deleted or made anew meanwhile, 1 without the tag',
    );
  });

  it('is asked for once where it is named and must have a tag', async () => {
    const fake = await start({ entities: roles('A') });
    await collectsHere(fake, { args: ['--last-accessed', 'A', '--resource-tag', 'team=a'] });
    const begun = fake.calls.indexOf('GenerateServiceLastAccessedDetails');
    expect(fake.calls.slice(0, begun)).toEqual(['GetRole']);
  });
});

describe('a job', () => {
  it('that IAM has forgotten is begun again, and is no sign of a deleted role', async () => {
    const fake = await start({ entities: roles('A') });
    fake.fault({ operation: 'GetServiceLastAccessedDetails', times: 1, status: 404, code: 'NoSuchEntity' });
    const { json, sentence } = await collectsHere(fake, { args: ['--all-roles'] });
    expect([principals(json), sentence]).toEqual([['A'], 'the last-accessed details of 1 role or user']);
    fake.fault({ operation: 'GetServiceLastAccessedDetails', times: 9, status: 404, code: 'NoSuchEntity' });
    const never = await collectsHere(fake, { args: ['--all-roles'] });
    expect(never.problem?.message).toContain('it knows nothing of the job that it has just begun');
  });

  it.each([
    ['is under way again', 'IN_PROGRESS', undefined],
    ['has failed', 'FAILED', undefined],
    ['is of another job', 'COMPLETED', '2026-11-20T03:00:00Z'],
  ])('of which a later page %s gives no part of its services', async (_, status, date) => {
    const fake = await start({ pageSize: 2, entities: roles('A') });
    fake.before((operation, nth) => {
      if (operation === 'GetServiceLastAccessedDetails' && nth === 1) fake.world.laterJob = { status, date };
    });
    const { problem, json } = await collectsHere(fake, { args: ['--all-roles'] });
    expect(json).toBeNull();
    expect(problem?.message).toContain('for role `A` that cannot be right: `its pages are not of one job');
  });
});
