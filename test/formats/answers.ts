import { refineIam, temporaryFolder, textOf, writeFiles } from '../cli/run';
import { CASES } from '../deliver/placed';
import type { Listing } from './made';

/** What the program says of a statement, its place in the file left out. */
export interface Answer {
  readonly sid: string | null;
  readonly verdict: string;
  readonly reason: string | null;
  readonly edited: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly removed: readonly unknown[];
  readonly left: readonly unknown[];
  readonly granted: unknown;
  readonly entries: readonly unknown[];
}

/** What the program says of a file. */
export interface FileAnswer {
  readonly format: string;
  /** By the pointers of the policies. */
  readonly policies: ReadonlyMap<string, readonly Answer[]>;
  /** The problems in their order, their places left out. */
  readonly problems: readonly unknown[];
  readonly after: string;
}

interface Result {
  readonly files: readonly {
    readonly path: string;
    readonly format: string;
    readonly policies: readonly {
      readonly pointer: string;
      readonly statements: readonly (Answer & Placed)[];
    }[];
  }[];
  readonly problems: readonly {
    readonly severity: string;
    readonly path: string | null;
    readonly line: unknown;
    readonly column: unknown;
  }[];
}

interface Placed {
  readonly id: unknown;
  readonly fingerprint: unknown;
  readonly line: unknown;
  readonly endLine: unknown;
  readonly pointer: unknown;
  /** A template and a module name their roles, a document by itself does not. */
  readonly principals: unknown;
  readonly how: unknown;
  readonly why: unknown;
}

/** Runs the program once with `--write` on files, over the catalogue of the cases; what it says of each, and what became of it. */
export function answersFor(texts: Readonly<Record<string, string>>, listing: Listing): ReadonlyMap<string, FileAnswer> {
  const cwd = temporaryFolder();
  writeFiles(cwd, { ...texts, 'report.list': JSON.stringify(listing) });
  const args = ['.', '--report', 'report.list', '--catalogue', CASES, '--write', '--format', 'json'];
  const { code, stdout, stderr } = refineIam(args, { cwd });
  const { files, problems } = JSON.parse(stdout) as Result;
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}${JSON.stringify(errors, null, 2)}`);
  return new Map(
    files.map(({ path, format, policies }) => [
      path,
      {
        format,
        policies: new Map(policies.map(({ pointer, statements }) => [pointer, statements.map(withoutPlace)])),
        problems: problems.filter(one => one.path === path).map(({ path, line, column, ...said }) => said),
        after: textOf(cwd, path),
      },
    ]),
  );
}

function withoutPlace({
  id,
  fingerprint,
  line,
  endLine,
  pointer,
  principals,
  how,
  why,
  ...said
}: Answer & Placed): Answer {
  return said;
}
