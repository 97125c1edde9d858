import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { it } from 'vitest';
import { createTwoFilesPatch } from 'diff';
import { SERVICES } from '../deliver/placed';
import { madeChanges } from './made-changes';
const asked: any = fc.record({
  scope: fc.constantFrom('touched', 'touched', 'touched', 'file'),
  most: fc.constantFrom(0, 1, 10, 10, 10, 50),
});
it('dump', () => {
  const made = fc.sample(fc.tuple(madeChanges(SERVICES), asked, fc.array(fc.boolean(), { minLength: 64 })), { numRuns: 400, seed: Number(process.env.SEED ?? 20261123) });
  const [change, a] = made[Number(process.env.AT)]!;
  writeFileSync('/tmp/dbg/change.json', JSON.stringify([change, a]));
  for (const [p, t] of Object.entries(change.head)) writeFileSync(`/tmp/dbg/${p.replaceAll('/', '_')}.diff`, createTwoFilesPatch('a', 'b', change.base[change.renames[p] ?? p] ?? '', t, '', '', { context: 3 }));
});
