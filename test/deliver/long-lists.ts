import fc from 'fast-check';
import { layout, type MadePull, type MadeStatement, policyText } from '../review/made';

/** Pull requests that change single lines of long lists in which most entries are unused, over the catalogue of test/cases. */
export function longLists(catalogue: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<MadePull> {
  const names = Object.entries(catalogue).flatMap(([service, all]) => all.map(name => `${service}:${name}`));
  const entry = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constantFrom('s3:Get*', 'ec2:Describe*', 'lambda:Invoke*', 'none:Such') },
  );
  const statement = fc.record({
    effect: fc.constant('Allow' as const),
    entries: fc.array(entry, { minLength: 10, maxLength: 40 }),
    single: fc.constant(false),
    list: fc.constantFrom<MadeStatement['list']>('tall', 'tall', 'tall', 'pairs', 'hanging'),
    condition: fc.constantFrom(0, 3),
  });
  const heads = fc.tuple(fc.array(statement, { minLength: 1, maxLength: 2 }), layout).map(([statements, style]) => {
    const all = statements.map((one, number) => ({ ...one, number }));
    return policyText(all, { ...style, mixed: false, minified: false, compact: false });
  });
  const edits = fc.array(fc.tuple(fc.nat(10_000), fc.boolean()), { minLength: 1, maxLength: 3 });
  const files = fc.array(
    fc.tuple(heads, edits).map(([head, edits]) => ({ head, base: without(head, edits) })),
    { minLength: 1, maxLength: 2 },
  );
  const services = Object.entries(catalogue).map(([serviceNamespace, all]) => {
    const most = fc.subarray([...all], { minLength: Math.ceil(all.length * 0.6) });
    return most.map(actions => ({ serviceNamespace, actions }));
  });
  return fc.record({ files, report: fc.tuple(...services).map(all => JSON.stringify(all)) });
}

/** A text in which some lines were not there yet, or ended in a blank. */
function without(head: string, edits: readonly (readonly [number, boolean])[]): string {
  const lines = head.split('\n');
  for (const [seed, wasThere] of edits) {
    const at = seed % lines.length;
    if (wasThere) lines[at] = `${lines[at]?.replace(/\r$/, '')} `;
    else lines.splice(at, 1);
  }
  return lines.join('\n');
}
