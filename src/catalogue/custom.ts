import * as v from 'valibot';
import { fold } from '../iam/name';
import type { Document } from '../input/documents';
import { quoted } from '../input/quoted';
import { expected, expectedObject, Text, Time } from '../input/shape';
import type { Read } from '../problem';
import { listedCatalogue, nameFault, prefixFault } from './listed';
import { readOneDocument, refusedAt, refusedCatalogue, shapedCatalogue } from './refusal';
import { type Catalogue, makeService, type Service } from './universe';

const Services = v.pipe(
  // For valibot a list is an object too, and its places would pass as prefixes.
  v.custom<object>(
    value => typeof value === 'object' && value !== null && !Array.isArray(value),
    expected('an object of services'),
  ),
  v.record(Text, v.array(Text, expected('a list of action names'))),
);

const FileForm = v.object({ date: v.nullish(Time, null), services: Services }, expectedObject);

/** Reads a catalogue file, `{"date": "…", "services": {"s3": ["GetObject"]}}`; anything doubtful in it refuses the whole. */
export function readCatalogueFile(text: string, source: string): Read<Catalogue> {
  const read = readOneDocument(text, source);
  if (!read.ok) return read;
  const document = read.value;
  const misplaced = foreignForm(document, source);
  if (misplaced) return misplaced;
  const shaped = shapedCatalogue(FileForm, document, source);
  if (!shaped.ok) return shaped;

  const services = new Map<string, Service>();
  for (const [prefix, names] of Object.entries(shaped.value.services)) {
    const path = ['services', prefix];
    const fault = prefixFault(prefix);
    if (fault) return refusedAt(document, source, path, fault);
    const twin = services.get(fold(prefix));
    if (twin)
      return refusedAt(document, source, path, `is the same service as ${quoted(twin.prefix)}: put them together`);
    for (const [index, name] of names.entries()) {
      const nameless = nameFault(prefix, name);
      if (nameless) return refusedAt(document, source, [...path, index], nameless);
    }
    const actions = names.map(name => ({ name, folded: fold(name), level: null, tracked: null, known: true }));
    services.set(fold(prefix), makeService(prefix, true, actions));
  }
  if (services.size === 0) return refusedAt(document, source, ['services'], 'holds no service');
  return { ok: true, value: listedCatalogue(shaped.value.date, [...services.values()]) };
}

function foreignForm(document: Document, source: string): Read<never> | null {
  const { value } = document;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  if ('Name' in value && 'Actions' in value) {
    return refusedCatalogue(source, 'this is one AWS service reference file', 'give the folder that holds all of them');
  }
  // A date under another spelling would read as no date, and the catalogue's age would go unchecked.
  const misspelled = Object.keys(value).find(key => key !== fold(key) && ['date', 'services'].includes(fold(key)));
  if (misspelled === undefined) return null;
  return refusedAt(document, source, [misspelled], `write this key as ${quoted(fold(misspelled))}`);
}
