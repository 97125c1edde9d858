import { describe, expect, it } from 'vitest';
import { ownerFrom } from '../../src/locate/owner-name';
import { whoseBy } from '../../src/locate/owners';
import { type Owner, ownerOf } from '../../src/report/principals';

/** Whose a policy is that the configuration gives to `RoleA`, while the source names others; reports are about `RoleA` only. */
function whose(...names: readonly (readonly (string | null)[])[]) {
  return decided(
    names.flatMap(parts => ownerFrom(parts) ?? []),
    [ownerOf('RoleA')],
  );
}

function decided(principals: readonly Owner[], configured: readonly Owner[], given: readonly Owner[] = []) {
  const inferring = {
    claimed: () => ({ principals, called: [], unclear: [], how: 'it stands there' }),
    called: () => null,
    reported: ({ name }: { readonly name: string }) => (name === 'RoleA' ? ['RoleA'] : []),
    inAccounts: () => [],
  };
  const owning = { given, configured: () => ({ principals: configured, how: 'line 1' }), nameless: false };
  return whoseBy(owning, inferring)({ path: 'a.tf', policy: { pointer: '' } });
}

describe('configuration and source', () => {
  it('agree where the source names nobody else', () => expect(whose(['RoleA']).reason).toBeNull());

  it('are at odds where it names one whom no report is about', () => {
    expect(whose(['RoleA'], ['RoleB'])).toMatchObject({ reason: 'owners-disagree', owners: null });
  });

  it('agree where a pattern means nobody whom reports are about', () => {
    expect(whose(['RoleA'], ['app-', null]).reason).toBeNull();
  });

  it.each<[string, Owner, Owner, boolean]>([
    ['a role of a bare name', { ...ownerOf('RoleA'), kind: 'role' }, ownerOf('RoleA'), true],
    ['a user of a bare name', { ...ownerOf('RoleA'), kind: 'user' }, ownerOf('RoleA'), true],
    ['a role by its ARN', { ...ownerOf('RoleA'), kind: 'role' }, ownerOf('arn:aws:iam::111122223333:role/RoleA'), true],
    [
      'a role, and the ARN is that of a user',
      { ...ownerOf('RoleA'), kind: 'role' },
      ownerOf('arn:aws:iam::111122223333:user/RoleA'),
      false,
    ],
    [
      'a user, and the ARN is that of a role',
      { ...ownerOf('RoleA'), kind: 'user' },
      ownerOf('arn:aws:iam::111122223333:role/RoleA'),
      false,
    ],
  ])('look at what somebody is: %s', (_, claimed, configured, agree) => {
    expect(decided([claimed], [configured]).reason).toBe(agree ? null : 'owners-disagree');
  });
});

describe('what the run itself was given, and the source', () => {
  it.each<[string, readonly Owner[], boolean]>([
    ['agree where the source names nobody', [], true],
    ['agree where it names the same', [ownerOf('RoleA')], true],
    ['are at odds where it names another', [ownerOf('RoleB')], false],
    ['are at odds where it names another, too', [ownerOf('RoleA'), ownerOf('RoleB')], false],
  ])('%s', (_, claimed, agree) => {
    const { reason, why, owners } = decided(claimed, [ownerOf('RoleC')], [ownerOf('RoleA')]);
    expect([reason, owners?.by]).toEqual(agree ? [null, 'principal'] : ['owners-disagree', undefined]);
    if (!agree) expect(why).toBe('`principal` names `RoleA`; the source names `RoleB` too (it stands there)');
  });
});
