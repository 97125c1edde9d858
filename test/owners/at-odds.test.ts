import { describe, expect, it } from 'vitest';
import { ownerFrom } from '../../src/locate/owner-name';
import { whoseBy } from '../../src/locate/owners';
import { ownerOf } from '../../src/report/principals';

/** Whose a policy is that the configuration gives to `RoleA`, while the source names others; reports are about `RoleA` only. */
function whose(...names: readonly (readonly (string | null)[])[]) {
  const principals = names.flatMap(parts => ownerFrom(parts) ?? []);
  const inferring = {
    claimed: () => ({ principals, called: [], unclear: [], how: 'it stands there' }),
    called: () => null,
    reported: ({ name }: { readonly name: string }) => (name === 'RoleA' ? ['RoleA'] : []),
    inAccounts: () => [],
  };
  const configured = () => ({ principals: [ownerOf('RoleA')], how: 'line 1' });
  return whoseBy({ given: [], configured, nameless: false }, inferring)({ path: 'a.tf', policy: { pointer: '' } });
}

describe('configuration and source', () => {
  it('agree where the source names nobody else', () => expect(whose(['RoleA']).reason).toBeNull());

  it('are at odds where it names one whom no report is about', () => {
    expect(whose(['RoleA'], ['RoleB'])).toMatchObject({ reason: 'owners-disagree', owners: null });
  });

  it('agree where a pattern means nobody whom reports are about', () => {
    expect(whose(['RoleA'], ['app-', null]).reason).toBeNull();
  });
});
