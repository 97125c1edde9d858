import * as v from 'valibot';
import { type Break, type Document, readDocuments } from '../input/documents';
import { offsetOf, type Path, pathText, placeOf } from '../input/place';
import { quoted } from '../input/quoted';
import { type Problem, problem, type Read } from '../problem';

const HELP =
  'give a file `{"date": "2026-09-26", "services": {"s3": ["GetObject"]}}`, or a folder of AWS service reference files';
const BOM = '\uFEFF';

/** Refuses a catalogue; `source` is the file or folder as the user named it. */
export function refusedCatalogue(source: string, message: string, help: string = HELP): Read<never> {
  return { ok: false, problem: refusal(source, message, help) };
}

/** Refuses a catalogue for the value that a path inside one of its files leads to. */
export function refusedAt(document: Document, source: string, path: Path, message: string, help = HELP): Read<never> {
  const place = placeOf(document.text, offsetOf(document, path));
  return { ok: false, problem: refusal(source, `${quoted(pathText(path))}: ${message}`, help, place) };
}

/** Reads a text that must hold one strict JSON document without duplicate keys. */
export function readOneDocument(text: string, source: string): Read<Document> {
  const json = text.startsWith(BOM) ? text.slice(BOM.length) : text;
  const read = readDocuments(json);
  if (!read.ok) {
    return { ok: false, problem: refusal(source, sentence(read.break), HELP, placeOf(json, read.break.offset)) };
  }
  const [document] = read.documents;
  if (!document) return refusedCatalogue(source, 'the file is empty');
  if (read.documents.length > 1) return refusedCatalogue(source, 'the file holds several JSON documents, not one');
  return { ok: true, value: { value: document.value, text: json, start: 0 } };
}

function refusal(
  path: string,
  message: string,
  help: string,
  place: { line: number; column: number } | null = null,
): Problem {
  return problem('error', 'refused-catalogue', `the catalogue is not used: ${message}`, { path, help, ...place });
}

function sentence(broken: Break): string {
  switch (broken.what) {
    case 'not-json':
    case 'syntax':
      return 'the file is not valid JSON';
    case 'cut-off':
      return 'the JSON breaks off; is the file complete?';
    case 'too-deep':
      return 'the values are nested too deeply for a catalogue';
    case 'duplicate-key':
      return `the key ${quoted(broken.key)} stands twice, so one of the two would be lost`;
  }
}

/** Reads a document by a schema; the refusal names the path inside it and what was expected there. */
export function shapedCatalogue<S extends v.GenericSchema>(
  schema: S,
  document: Document,
  source: string,
): Read<v.InferOutput<S>> {
  // For valibot a list is an object too.
  if (Array.isArray(document.value)) return refusedCatalogue(source, 'expected an object, got a list');
  const result = v.safeParse(schema, document.value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(step => step.key as string | number);
  return path.length === 0 ? refusedCatalogue(source, issue.message) : refusedAt(document, source, path, issue.message);
}
