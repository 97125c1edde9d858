import fc from 'fast-check';
import { test } from 'vitest';
import { catalogueNames, entryOf, evidenceOf } from './nasty';
import { refineByTheLetter } from './reference';
test('s', () => {
  const count: Record<string, number> = {};
  const up = (k: string) => { count[k] = (count[k] ?? 0) + 1; };
  const sit = catalogueNames.chain(names => fc.record({ names: fc.constant(names), entries: fc.array(entryOf(names), { minLength: 1, maxLength: 6 }), principals: evidenceOf(names) }));
  for (const { names, entries, principals } of fc.sample(sit, 4000)) {
    for (const { entry, becomes, reason } of refineByTheLetter(entries, names, principals)) {
      up('entries');
      if (reason) up(reason);
      else if (becomes.length === 0) up('dropped or clutter');
      else if (becomes.length === 1 && becomes[0] === entry) up('kept');
      else {
        up('replaced');
        if (becomes.some(b => /[*?]/.test(b) && !b.endsWith(':*'))) up('with wildcard');
        if (becomes.some(b => /[*?]./.test(b) || b.endsWith('?'))) up('with inner wildcard');
      }
    }
  }
  console.log(count);
});
