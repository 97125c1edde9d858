// Writes the software bill of materials of what `dist` holds, as CycloneDX: `node scripts/sbom.mjs FILE`.
// npm makes it of the lockfile; what is not bundled is left out, by the list in dist/LICENSES.txt. The same on every run.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint, json, root } from './packages.mjs';

const TITLE = /^(\S+) (\d+\.\d+\.\S+) \(([^()]+|\(.+\))\)$/gm;

/** The packages that `dist` holds, by the list of their licences: name, version and the licence that they declare. */
export function bundled(folder = join(root, 'dist')) {
  const text = readFileSync(join(folder, 'LICENSES.txt'), 'utf8');
  return [...text.matchAll(TITLE)].map(([, name, version, licence]) => ({ name, version, licence }));
}

/** The bill of materials as an object; throws where a bundled package is not in the lockfile. */
export function billOfMaterials() {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { status, stdout, stderr, error } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm sbom ended with ${status}: ${stderr}`);
  const { name, version, description, license, repository } = json(root, 'package.json');
  const { components, dependencies, bomFormat, specVersion } = JSON.parse(stdout);
  const ref = `${name}@${version}`;
  const held = bundled().map(one => {
    const found = components.find(({ purl }) => purl === purlOf(one));
    if (!found) throw new Error(`${one.name} ${one.version} is bundled, and not in the lockfile`);
    const { hashes } = found;
    return {
      ...{ type: 'library', 'bom-ref': `${one.name}@${one.version}`, name: one.name, version: one.version },
      ...{ scope: 'required', purl: found.purl, licenses: [{ license: { id: one.licence } }] },
      ...(hashes === undefined ? {} : { hashes }),
    };
  });
  held.sort((a, b) => byCodePoint(a['bom-ref'], b['bom-ref']));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    ...{ bomFormat, specVersion, version: 1 },
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        ...{ type: 'application', 'bom-ref': ref, name, version, description, purl: `pkg:npm/${ref}` },
        licenses: [{ license: { id: license } }],
        externalReferences: [{ type: 'vcs', url: repository.url }],
      },
    },
    components: held,
    dependencies: graphOf(ref, held, dependencies),
  };
}

/** Who needs whom among what is bundled; what nobody there needs itself is needed by us. */
function graphOf(ref, held, all) {
  const known = new Set(held.map(one => one['bom-ref']));
  const needs = new Map(all.map(one => [one.ref, one.dependsOn.filter(other => known.has(other)).sort(byCodePoint)]));
  const own = [...known].map(one => ({ ref: one, dependsOn: needs.get(one) ?? [] }));
  const needed = new Set(own.flatMap(({ dependsOn }) => dependsOn));
  const direct = [...known].filter(one => !needed.has(one) || needs.get(ref)?.includes(one));
  return [{ ref, dependsOn: direct }, ...own];
}

function purlOf({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

if (import.meta.filename === process.argv[1]) {
  const [file] = process.argv.slice(2);
  if (file === undefined) {
    console.error('name the file to write: `npm run sbom -- FILE`');
    process.exit(2);
  }
  writeFileSync(file, `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
}
