import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly 'bom-ref': string;
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
}

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly name?: string; readonly version: string; readonly integrity?: string }>
  >;
}

/** Licences that let anybody use, change and pass on, and ask for no more than their notice. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'];

const json = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const { billOfMaterials }: { readonly billOfMaterials: () => Bill } = await import('../../scripts/sbom.mjs' as string);
const BILL = billOfMaterials();
const LOCK = json('package-lock.json') as Lock;
const refs = BILL.components.map(one => one['bom-ref']);

describe('the bill of materials', () => {
  it('is CycloneDX, each component once, each named in the graph', () => {
    expect([BILL.bomFormat, BILL.specVersion]).toEqual(['CycloneDX', '1.5']);
    expect(new Set(refs).size).toBe(refs.length);
    const [own, ...rest] = BILL.dependencies;
    expect(rest.map(({ ref }) => ref)).toEqual(refs);
    const reached = new Set(own?.dependsOn);
    for (const ref of reached) for (const next of rest.find(one => one.ref === ref)?.dependsOn ?? []) reached.add(next);
    expect([...reached].sort()).toEqual([...refs].sort());
  });

  it('lists what the list of licences lists, and nothing else', () => {
    const listed = readFileSync(join(ROOT, 'dist/LICENSES.txt'), 'utf8').match(/^\S+ \d+\.\d+\.\d+\S* \(.+\)$/gm) ?? [];
    const billed = BILL.components.map(one => `${one.name} ${one.version} (${one.licenses[0]?.license.id})`);
    expect(billed.sort()).toEqual([...listed].sort());
    expect(billed.length).toBeGreaterThan(50);
  });

  it('lists every package of which the bundles name a module, as they do where it is CommonJS', () => {
    const dist = resolve(ROOT, process.env.DIST ?? 'dist');
    const bundles = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('index.js'));
    const named = bundles.flatMap(name =>
      [
        ...readFileSync(join(dist, name), 'utf8').matchAll(
          /"node_modules\/(?:\S+\/node_modules\/)?((?:@[\w.-]+\/)?[\w.-]+)\/[^"]*"\(/g,
        ),
      ].map(([, one = '']) => one),
    );
    const names = new Set(BILL.components.map(({ name }) => name));
    expect(new Set(named).size).toBeGreaterThan(10);
    expect([...new Set(named)].filter(name => !names.has(name))).toEqual([]);
  });

  it('has the versions and digests of the lockfile', () => {
    const locked = Object.entries(LOCK.packages).map(([place, { name, version, integrity }]) => {
      const digest = Buffer.from(integrity?.replace('sha512-', '') ?? '', 'base64').toString('hex');
      return [`${name ?? place.slice(place.lastIndexOf('node_modules/') + 13)}@${version}`, digest];
    });
    const digests = new Map(locked as [string, string][]);
    for (const one of BILL.components)
      expect(one.hashes).toEqual([{ alg: 'SHA-512', content: digests.get(one['bom-ref']) }]);
  });

  it('holds only licences that let anybody use and pass on what is bundled', () => {
    const others = BILL.components.filter(({ licenses }) => !ALLOWED.includes(licenses[0]?.license.id ?? ''));
    expect(others.map(one => one['bom-ref'])).toEqual([]);
  });

  it('is the same from run to run', () => expect(billOfMaterials()).toEqual(BILL));
});
