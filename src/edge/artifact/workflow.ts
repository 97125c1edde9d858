import { quoted } from '../../input/quoted';
import type { Read } from '../../problem';
import { usage } from './refusals';

/** A workflow by its file: the name alone, and the path from the repository's root. */
export interface Workflow {
  readonly file: string;
  readonly path: string;
}

const FOLDER = '.github/workflows/';

/**
 * Reads the input `report-workflow`: a file name or a path below `.github/workflows`. A display name is refused, since any
 * workflow of the repository may bear the same one.
 */
export function readWorkflow(input: string): Read<Workflow> {
  const file = input.startsWith(FOLDER) ? input.slice(FOLDER.length) : input;
  if (/^[^/\\]+\.ya?ml$/i.test(file)) return { ok: true, value: { file, path: FOLDER + file } };
  return usage(
    `\`report-workflow\` is ${quoted(input)}, which is no workflow file`,
    `name the file below \`${FOLDER}\` that uploads the report: \`iam-report.yml\``,
  );
}
