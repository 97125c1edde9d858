import { describe, expect, it } from 'vitest';
import type { EvidenceKind, Report } from '../../src/report/evidence';
import { isMeantBy, isStale, matchPrincipals, nameOf, type Owner, ownerOf } from '../../src/report/principals';
import { readValue } from './made';

const report = (kind: EvidenceKind, principal: string | null, source = 'r.json'): Report => ({
  kind,
  source,
  principal,
  analyzedAt: 1000,
  services: [],
});

const A1 = 'arn:aws:iam::111111111111:role/path/App';
const A2 = 'arn:aws:iam::222222222222:role/App';
const B = 'arn:aws:iam::111111111111:user/Ben';
const findings = [A1, A2, B].map(arn => report('access-analyzer', arn));
const listing = report('listing', null);

const match = (given: readonly (string | Owner)[], reports: readonly Report[]) =>
  matchPrincipals(
    given.map(one => (typeof one === 'string' ? ownerOf(one) : one)),
    reports,
  );
const matched = (given: readonly (string | Owner)[], reports: readonly Report[]) =>
  readValue(match(given, reports)).map(one => [
    one.principal?.name ?? null,
    one.principal?.arn ?? null,
    one.reports.map(({ kind, principal }) => principal ?? kind),
  ]);

describe('matchPrincipals', () => {
  it('finds an ARN, in its exact spelling', () => {
    expect(matched([B], findings)).toEqual([['Ben', B, [B]]]);
    expect(matched([B.toUpperCase().replace('ARN:', 'arn:')], findings)[0]?.[2]).toEqual([]);
  });

  it('takes a bare name for every principal of that name', () => {
    expect(matched(['App'], findings)).toEqual([
      ['App', A1, [A1]],
      ['App', A2, [A2]],
    ]);
    expect(matched(['app'], findings)).toEqual([['app', null, []]]);
  });

  it('takes a name with an account for the one of that account only', () => {
    expect(matched([ownerOf('App', '222222222222')], findings)).toEqual([['App', A2, [A2]]]);
    const missing = readValue(match([ownerOf('App', '333333333333')], findings));
    expect(missing).toEqual([{ principal: { name: 'App', arn: null, account: '333333333333' }, reports: [] }]);
    expect(matched([ownerOf(A1, '222222222222')], findings)).toEqual([['App', A1, [A1]]]);
  });

  it('takes a pattern for every principal whose name fits, and for one that is missing where none does', () => {
    const pattern = (name: string, account: string | null = null) => ({ name, account, isPattern: true });
    expect(matched([pattern('*p*')], findings).map(one => one[1])).toEqual([A1, A2]);
    expect(matched([pattern('A*', '111111111111')], findings).map(one => one[1])).toEqual([A1]);
    expect(matched([pattern('a*')], findings)).toEqual([['a*', null, []]]);
    expect(matched([{ ...pattern('A*'), isPattern: false }], findings)).toEqual([['A*', null, []]]);
  });

  it('takes a name of which the kind is known for a role or for a user, not for both', () => {
    const [role, user] = ['arn:aws:iam::111111111111:role/Two', 'arn:aws:iam::111111111111:user/team/Two'];
    const both = [role, user].map(arn => report('access-analyzer', arn));
    const of = (kind?: 'role' | 'user') =>
      matched([{ ...ownerOf('Two'), ...(kind && { kind }) }], both).map(one => one[1]);
    expect([of(), of('role'), of('user')]).toEqual([[role, user], [role], [user]]);
    const pattern = (kind: 'role' | 'user') => ({ name: 'T*', account: null, isPattern: true, kind });
    expect(matched([pattern('user')], both).map(one => one[1])).toEqual([user]);
    expect(matched([pattern('role')], [report('access-analyzer', user)])).toEqual([['T*', null, []]]);
  });

  it('counts nobody twice', () => {
    expect(matched(['App', A1, 'App', 'Ben', B], findings).map(one => one[1])).toEqual([A1, A2, B]);
  });

  it('hears reports without a principal about everybody given', () => {
    expect(matched([B, 'Nobody'], [...findings, listing])).toEqual([
      ['Ben', B, [B, 'listing']],
      ['Nobody', null, ['listing']],
    ]);
  });

  it('without principals hears only reports that name none', () => {
    expect(matched([], [...findings, listing])).toEqual([[null, null, ['listing']]]);
    expect(matched([], findings)).toEqual([]);
  });

  it('wants a principal for last-accessed details', () => {
    expect(match([], [report('last-accessed', null)])).toMatchObject({
      ok: false,
      problem: {
        code: 'usage',
        severity: 'error',
        message: 'last-accessed details name no principal: give its ARN with `principal`',
      },
    });
  });

  it('wants last-accessed details for every principal', () => {
    const one = report('last-accessed', null, 'one.json');
    const two = report('last-accessed', null, 'two.json');
    expect(matched(['X', 'Y'], [one, two])).toEqual([
      ['X', null, ['last-accessed', 'last-accessed']],
      ['Y', null, ['last-accessed', 'last-accessed']],
    ]);
    const message = 'one report of last-accessed details for 2 principals (`X`, `Y`): each is about one principal only';
    expect(match(['X', 'Y'], [one])).toMatchObject({ ok: false, problem: { code: 'usage', message } });
    expect(match(['X', 'Y'], [one, { ...one }])).toMatchObject({ ok: false, problem: { message } });
    expect(match(['X', 'Y', 'Z'], [one, two])).toMatchObject({
      problem: {
        message:
          '2 reports of last-accessed details for 3 principals (`X`, `Y`, `Z`): each is about one principal only',
      },
    });
  });
});

it('names the last segment of an ARN', () => {
  expect([A1, B, 'Bare', 'arn:aws:iam::1:root'].map(nameOf)).toEqual(['App', 'Ben', 'Bare', 'root']);
});

it('calls a dated report stale when it is older than the limit', () => {
  expect(isStale(listing, 1500, 500)).toBe(false);
  expect(isStale(listing, 1501, 500)).toBe(true);
  expect(isStale({ ...listing, analyzedAt: null }, 1e15, 0)).toBe(false);
});

it('tells whether an owner is among those whom another means', () => {
  const pattern = { name: 'A*', account: null, isPattern: true };
  const of = (one: Owner | string, other: Owner | string) =>
    isMeantBy(typeof one === 'string' ? ownerOf(one) : one, typeof other === 'string' ? ownerOf(other) : other);
  expect([of(A1, A1), of(A1, A2), of(A1, 'App'), of('App', A1)]).toEqual([true, false, true, false]);
  expect([of(A1, ownerOf('App', '111111111111')), of(A1, ownerOf('App', '222222222222'))]).toEqual([true, false]);
  expect([of('App', ownerOf('App', '111111111111')), of(ownerOf('App', '111111111111'), 'App')]).toEqual([false, true]);
  expect([of('App', pattern), of(A1, pattern), of(B, pattern), of(pattern, 'App'), of(pattern, pattern)]).toEqual([
    ...[true, true, false, false, true],
  ]);
});
