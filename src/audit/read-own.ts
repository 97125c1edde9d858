import * as v from 'valibot';
import { type Document, readDocuments } from '../input/documents';
import { offsetOf, type Path, pathText, placeOf } from '../input/place';
import { quoted, shown } from '../input/quoted';
import { expected } from '../input/shape';
import { type Problem, type ProblemCode, type ProblemDetails, problem, type Read } from '../problem';

/** A kind of file that this program writes and reads again. */
export interface OwnFile<S extends v.GenericSchema> {
  /** `the baseline`: how messages call it. */
  readonly what: string;
  readonly code: ProblemCode;
  readonly schema: S;
  /** What to do with one that cannot be read. */
  readonly help: string;
  /** Whether keys that stand twice are looked for, which takes a slower reader. */
  readonly strict: boolean;
}

/** A file that was read: its value, and how something that is wrong in it is refused at its place. */
export interface ReadOwn<T> {
  readonly value: T;
  readonly refuse: (path: Path, message: string) => Extract<Read<never>, { ok: false }>;
}

/** A day in UTC, `2026-11-23`, in milliseconds since the epoch. */
export const Day = v.pipe(
  v.string(expected('a day')),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, expected('a day such as `2026-11-23`')),
  // why: the thirtieth of February would be a day of March
  v.check(text => isDay(text), expected('a day such as `2026-11-23`')),
  v.transform(text => Date.parse(`${text}T00:00:00Z`)),
);

/** A fingerprint of a statement. */
export const Fingerprint = v.pipe(
  v.string(expected('a fingerprint')),
  v.regex(/^[0-9a-f]{16}(?:-[1-9]\d{0,5})?$/, expected('a fingerprint of 16 hexadecimal digits')),
);

/** The larger of two files is read without telling the line of what is wrong in it. */
const MOST_SEARCHED = 5_000_000;

/** Reads a file that this program wrote; whatever is not as it writes it refuses the whole. */
export function readOwn<S extends v.GenericSchema>(
  text: string,
  source: string,
  kind: OwnFile<S>,
): Read<ReadOwn<v.InferOutput<S>>> {
  const own = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { what, code, help } = kind;
  const refuse = (message: string, details: ProblemDetails = {}) => {
    const found: Problem = problem('error', code, message, { path: source, help, ...details });
    return { ok: false as const, problem: found };
  };
  const quick = kind.strict ? null : parsed(own);
  const read = quick ? { ok: true as const, documents: [quick] } : readDocuments(own);
  if (!read.ok) {
    const place = placeOf(own, read.break.offset);
    const twice = read.break.what === 'duplicate-key' ? `: ${quoted(read.break.key)} stands twice` : '';
    return refuse(`${what} is no JSON that can be read${twice}`, place);
  }
  const [document, second] = read.documents;
  if (!document) return refuse(`${what} is empty`);
  if (second) return refuse(`${what} has something behind its end`, placeOf(own, second.start));
  const at = (path: Path) => (own.length > MOST_SEARCHED ? {} : placeOf(own, offsetOf(document, path)));
  const refuseAt = (path: Path, message: string) =>
    refuse(path.length === 0 ? message : `${quoted(pathText(path))}: ${message}`, at(path));
  const version = versionOf(document.value);
  if (version !== null && version !== 1) {
    return refuseAt(['version'], `${what} is of version ${shown(version)}; this program reads version \`1\``);
  }
  const shaped = v.safeParse(kind.schema, document.value, { abortEarly: true });
  if (shaped.success) return { ok: true, value: { value: shaped.output, refuse: refuseAt } };
  const [issue] = shaped.issues;
  return refuseAt(
    (issue.path ?? []).map(step => step.key as string | number),
    issue.message,
  );
}

function parsed(text: string): Document | null {
  try {
    return { value: JSON.parse(text) as unknown, text, start: 0 };
  } catch {
    return null; // the slower reader tells where it breaks
  }
}

function versionOf(value: unknown): string | number | null {
  const { version } = (value ?? {}) as { readonly version?: unknown };
  return typeof version === 'number' || typeof version === 'string' ? version : null;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
