import type { FileAnalysis, StatementAnalysis } from '../analyse/analysis';
import { code, fence } from './markup';

/** How many months a kept action is left alone before somebody is asked again. */
const MONTHS = 3;

/** What the lines that keep an action depend on: the day, and where the configuration stands. */
export interface KeepTerms {
  /** Milliseconds since the epoch. */
  readonly asOf: number;
  readonly configurationPath: string;
}

/**
 * What keeps an action until the end of the third month from now: a comment beside it where the file has comments, and the lines
 * for the configuration.
 */
export function keepLines(
  action: string,
  { file, statement }: { readonly file: FileAnalysis; readonly statement: StatementAnalysis | null },
  { asOf, configurationPath }: KeepTerms,
): string {
  const end = endOfKeep(asOf);
  const lines = ['keep:', `  - actions: [${action}]`, '    reason: …', `    expires: ${end}`];
  const configured = `these lines in ${code(configurationPath)}:\n\n${fence('yaml', lines.join('\n'))}`;
  if (!statement || !hasComments(file, statement)) return `Keep it with ${configured}`;
  const comment = `# refine-iam: keep ${action} until ${end}: …`;
  return `Keep it with this comment on the line above the entry:\n\n${fence('', comment)}\n\nor with ${configured}`;
}

function endOfKeep(asOf: number): string {
  const date = new Date(asOf);
  // why: day 0 is the last of the month before; a day that moved every night would rewrite every comment
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + MONTHS + 1, 0)).toISOString().slice(0, 10);
}

/** Whether `#` begins a comment where a statement stands; a document in a string has none. */
function hasComments({ format, source, policies }: FileAnalysis, statement: StatementAnalysis): boolean {
  if (format === 'json') return false;
  return policies.some(({ policy, statements }) => policy.writer === source.writer && statements.includes(statement));
}
