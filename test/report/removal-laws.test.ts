import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Catalogue, makeService } from '../../src/catalogue/universe';
import type { Report } from '../../src/report/evidence';
import { removalOf } from '../../src/report/removal-of';
import { tries } from '../tries';

// The plain reading of the rules, one action at a time over a universe small enough to enumerate.
const UNIVERSE: Record<string, readonly string[]> = {
  iam: ['GetRole', 'PassRole'],
  s3: ['GetA', 'GetB', 'PutA'],
  sns: ['Publish'],
};
const CLOCK = { window: 10, asOf: 100 };

const catalogue: Catalogue = {
  date: null,
  counts: { services: 3, actions: 6 },
  service: prefix =>
    UNIVERSE[prefix] &&
    makeService(
      prefix,
      true,
      UNIVERSE[prefix].map(name => ({ name, folded: name.toLowerCase(), level: null, tracked: null, known: true })),
    ),
  prefixes: () => Object.keys(UNIVERSE),
};

const time = fc.option(fc.integer({ min: 75, max: 100 }), { nil: null });
const spelled = (text: string) => fc.constantFrom(text, text.toUpperCase());

const service = fc.constantFrom(...Object.keys(UNIVERSE)).chain(prefix =>
  fc.record({
    prefix: spelled(prefix),
    lastAccessed: time,
    actions: fc.array(
      fc.record({ name: fc.constantFrom(...(UNIVERSE[prefix] ?? [])).chain(spelled), lastAccessed: time }),
      { maxLength: 4 },
    ),
    claimed: fc.boolean(),
  }),
);

const report = fc
  .record({
    kind: fc.constantFrom('access-analyzer' as const, 'last-accessed' as const, 'listing' as const),
    source: fc.constant('r.json'),
    principal: fc.constant(null),
    analyzedAt: fc.option(fc.integer({ min: 90, max: 100 }), { nil: null }),
    services: fc.array(service, { maxLength: 5 }),
  })
  .map(
    ({ services, ...rest }): Report => ({
      ...rest,
      services: services.map(({ claimed, ...one }) => {
        const whole = rest.kind === 'last-accessed' ? one.actions.length === 0 : claimed;
        return { ...one, whole, actions: whole ? [] : one.actions };
      }),
    }),
  );

type Verdict = 'unused' | 'in-window' | 'kept';

function wholeIn(one: Report, prefix: string): boolean {
  const limit = (one.analyzedAt ?? CLOCK.asOf) - CLOCK.window;
  const elements = one.services.filter(element => element.prefix.toLowerCase() === prefix);
  const actions = elements.flatMap(element => element.actions);
  return (
    elements.some(element => element.whole) &&
    [...elements, ...actions].every(({ lastAccessed }) => lastAccessed === null || lastAccessed <= limit) &&
    (one.kind !== 'last-accessed' || actions.length === 0)
  );
}

function verdictIn(one: Report, prefix: string, name: string): Verdict {
  const limit = (one.analyzedAt ?? CLOCK.asOf) - CLOCK.window;
  const listed = one.services
    .filter(element => element.prefix.toLowerCase() === prefix)
    .flatMap(element => element.actions)
    .filter(action => action.name.toLowerCase() === name);
  if (listed.some(({ lastAccessed }) => lastAccessed !== null && lastAccessed > limit)) {
    return one.kind === 'last-accessed' ? 'kept' : 'in-window';
  }
  if (listed.length > 0) return 'unused';
  return wholeIn(one, prefix) && `${prefix}:${name}` !== 'iam:passrole' ? 'unused' : 'kept';
}

function isListed(one: Report, prefix: string, name: string): boolean {
  return one.services.some(
    element =>
      element.prefix.toLowerCase() === prefix && element.actions.some(action => action.name.toLowerCase() === name),
  );
}

it('removes exactly what a plain reading of every report removes', () => {
  fc.assert(
    fc.property(fc.array(fc.array(report, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }), groups => {
      const owners = groups.map((reports, index) => ({
        principal: { name: `P${index}`, arn: null, account: null },
        reports,
      }));
      const evidence = removalOf(owners, CLOCK, catalogue);
      if (!evidence.covered) throw new Error('no evidence');
      const all = groups.flat();
      const answered: string[] = [];
      for (const [prefix, names] of Object.entries(UNIVERSE)) {
        const folded = names.map(name => name.toLowerCase());
        const verdicts = folded.map(name => all.map(one => verdictIn(one, prefix, name)));
        const unused = folded.filter((_, index) => verdicts[index]?.every(one => one === 'unused'));
        const inWindow = folded.filter(
          (_, index) => verdicts[index]?.includes('in-window') && !verdicts[index]?.includes('kept'),
        );
        const whole = all.every(one => wholeIn(one, prefix));
        const found = evidence.removal.service(prefix);
        expect([...(found?.unused ?? [])].sort()).toEqual(unused);
        const listed = unused.filter(name => all.every(one => isListed(one, prefix, name)));
        expect([...(found?.listed ?? [])].sort()).toEqual(listed);
        expect([...(found?.inWindow ?? [])].sort()).toEqual(inWindow);
        expect(found?.whole ?? false).toBe(whole);
        if (whole || unused.length + inWindow.length > 0) answered.push(prefix);
        for (const name of folded) {
          const times = all
            .flatMap(one => one.services)
            .filter(element => element.prefix.toLowerCase() === prefix)
            .flatMap(element => element.actions)
            .flatMap(action => (action.name.toLowerCase() === name ? (action.lastAccessed ?? []) : []));
          if (found) expect(found.lastAccessed(name)).toBe(times.length > 0 ? Math.max(...times) : null);
        }
      }
      expect(evidence.removal.prefixes()).toEqual(answered);
    }),
    tries(2000),
  );
});
