import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';

/** A run of a workflow as a test describes it; by default a successful scheduled one on the default branch. */
export interface RunInput {
  /** The path of its file: `.github/workflows/report.yml`. */
  readonly workflow: string;
  readonly branch?: string;
  readonly event?: string;
  readonly status?: 'completed' | 'in_progress' | 'queued';
  readonly conclusion?: 'success' | 'failure' | 'cancelled' | null;
  /** `owner/name` of a fork, or null where the fork was deleted. */
  readonly headRepo?: string | null;
  /** By default the tip of its branch. */
  readonly sha?: string;
  readonly actor?: string;
  readonly createdAt?: string;
}

/** An artifact as a test describes it: a zip of `files`, these very bytes (`zip`), or a `file` that was not zipped. */
export interface ArtifactInput {
  readonly name: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly zip?: Uint8Array;
  readonly file?: { readonly name: string; readonly content: string | Uint8Array };
  readonly expired?: boolean;
  /** By default the true one; null as for artifacts made before GitHub kept digests. */
  readonly digest?: string | null;
  /** The size that GitHub tells, by default the true one. */
  readonly size?: number;
  readonly createdAt?: string;
}

/** A run, and what it was given besides. */
export interface Run {
  readonly id: number;
  /** Counts the runs of its workflow. */
  readonly number: number;
  readonly workflowId: number;
  readonly input: Required<Omit<RunInput, 'headRepo'>> & Pick<RunInput, 'headRepo'>;
}

/** An artifact of a run: what is downloaded, and under which name. */
export interface Artifact {
  readonly id: number;
  readonly run: Run;
  readonly input: ArtifactInput;
  readonly bytes: Buffer;
  readonly fileName: string;
  readonly digest: string | null;
}

/** All runs and artifacts, oldest first, and the signatures under which the storage hands out artifacts. */
export interface Runs {
  /** The paths of the workflows that there are, with runs or without. */
  readonly workflows: Set<string>;
  readonly runs: Run[];
  readonly artifacts: Artifact[];
  /** A signature to the artifact that it opens. */
  readonly signatures: Map<string, Artifact>;
}

/** The number of a workflow by the path of its file. */
export function workflowIdOf(path: string): number {
  return 500_000 + createHash('sha1').update(path).digest().readUInt16BE();
}

/** The path of the workflow that a number or a file's name stands for. */
export function findWorkflow({ workflows }: Runs, idOrFile: string): string | undefined {
  return [...workflows].find(
    path => String(workflowIdOf(path)) === idOrFile || path.slice(path.lastIndexOf('/') + 1) === idOrFile,
  );
}

const FIRST_RUN = 7000;
const FIRST_ARTIFACT = 8000;

/** Adds a run; what the input leaves out comes from `defaults`. */
export function addRun(
  { runs, workflows }: Runs,
  input: RunInput,
  defaults: Readonly<Record<'branch' | 'sha' | 'actor', string>>,
): Run {
  const run: Run = {
    id: FIRST_RUN + runs.length,
    number: runs.filter(({ input: { workflow } }) => workflow === input.workflow).length + 1,
    workflowId: workflowIdOf(input.workflow),
    input: {
      ...{ ...defaults, event: 'schedule', status: 'completed', createdAt: '2026-11-23T03:00:00Z', ...input },
      conclusion: input.conclusion ?? ((input.status ?? 'completed') === 'completed' ? 'success' : null),
    },
  };
  workflows.add(input.workflow);
  runs.push(run);
  return run;
}

/** Adds an artifact to a run; throws unless the input says exactly one of `files`, `zip` and `file`. */
export function addArtifact({ artifacts }: Runs, run: Run, input: ArtifactInput): Artifact {
  const { files, zip, file } = input;
  const given = [files, zip, file].filter(one => one !== undefined);
  if (given.length !== 1) throw new Error(`artifact ${input.name}: say one of files, zip, file`);
  const content = file === undefined ? (zip ?? zipped(files ?? {})) : file.content;
  const bytes = Buffer.from(content as Uint8Array);
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const artifact: Artifact = {
    ...{ id: FIRST_ARTIFACT + artifacts.length, run, input, bytes, fileName: file?.name ?? `${input.name}.zip` },
    digest: input.digest === undefined ? digest : input.digest,
  };
  artifacts.push(artifact);
  return artifact;
}

/** A repository without workflows. */
export function noRuns(): Runs {
  return { workflows: new Set(), runs: [], artifacts: [], signatures: new Map() };
}

function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: '2026-11-23T03:00:00' });
}
