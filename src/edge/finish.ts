import type { Analysis, Gate } from '../analyse/analysis';
import type { Audit } from '../audit/audit';
import { NO_AUDIT } from '../audit/no-audit';
import type { FailOn } from '../configuration/configuration';
import { mappingLines } from '../configuration/mapping-lines';
import { type Problem, problem } from '../problem';
import { auditSections } from '../render/audit-markdown';
import { forbiddenWords } from '../render/forbidden';
import { markdownSections, problemWords } from '../render/markdown';
import { code, fence, prose } from '../render/markup';
import { ownerlessPaths } from '../render/outcome-words';
import { main, type Section } from '../render/section';
import { textParts } from '../render/text';
import { annotate, log, logFolded, setGate, writeSummary } from './action-output';
import { setOutputs } from './action-result';
import type { Inputs } from './inputs';

/** What a run has to say besides its analysis. */
export interface Told {
  /** What became of it, for the log and the top of the summary. */
  readonly sentence: string;
  /** Where a review stands, if one was posted. */
  readonly url: string | null;
  readonly sections: readonly Section[];
  /** What is shown beside the files where no comment can be. */
  readonly annotations: readonly Problem[];
  /** What an audit came to besides its analysis; null for a review. */
  readonly audit: Audit | null;
}

/** Shows a run that came to its end, in the log, the outputs, the annotations and the summary, and sets the exit status by its gate. */
export async function finish(analysis: Analysis, inputs: Inputs, told: Told): Promise<void> {
  const { gate } = analysis;
  const shown = { ...analysis, problems: analysis.problems.map(one => mild(one, gate.failOn)) };
  const { details, summary } = textParts(shown, {
    paint: (_, text) => text,
    hint: null,
    verbose: false,
    audit: told.audit ?? NO_AUDIT,
  });
  if (details.length > 0) logFolded('Statements and problems', details.join('\n\n'));
  log(summary);
  log(told.url === null ? told.sentence : `${told.sentence} ${told.url}`);
  const failures = await setOutputs(analysis, inputs.id, told.audit);
  annotate([...gateProblem(analysis), ...shown.problems, ...failures, ...told.annotations]);
  const first = `${prose(told.sentence)}${told.url === null ? '' : ` <${told.url}>`}`;
  const audit = told.audit ? auditSections(shown, told.audit) : [];
  await writeSummary([main(first), ...markdownSections(shown, audit), ...told.sections, ...unmapped(analysis, inputs)]);
  const broken = failures.length > 0 || analysis.problems.some(one => one.code === 'law-broken');
  process.exitCode = broken ? 2 : EXIT[gate.failOn === 'never' ? 'passed' : gate.result];
}

/** As on the command line: 1 the gate says no, 2 it could not be decided. */
const EXIT: Readonly<Record<Gate['result'], number>> = { passed: 0, failed: 1, incomplete: 2 };

/** Ends the step as failed with problems that kept the run from its work. */
export async function fail(problems: readonly Problem[]): Promise<void> {
  process.exitCode = 2;
  annotate(problems);
  await stop('Refine IAM could not run', problems);
}

/** Ends a run that has no evidence: no evidence is not the same as nothing found, but only a gate or a broken report fails for it. */
export async function withoutEvidence(one: Problem, failOn: FailOn): Promise<void> {
  if (one.severity === 'error') return fail([one]);
  if (failOn !== 'never') return fail([{ ...one, severity: 'error' }]);
  annotate([one]);
  await stop('No report, nothing analysed', [one]);
}

/** Ends a run that finds its work gone or done by another: green, unless a gate was asked for that is not decided by that. */
export async function standDown(sentence: string, failOn: FailOn = 'never'): Promise<void> {
  log(sentence);
  setGate('incomplete');
  if (failOn !== 'never') {
    process.exitCode = 2;
    annotate([
      problem('error', 'gate', `gate \`${failOn}\` incomplete: this is not the newest head`, {
        help: 'see the run on that one',
      }),
    ]);
  }
  await writeSummary([main(prose(sentence))]);
}

async function stop(heading: string, problems: readonly Problem[]): Promise<void> {
  setGate('incomplete');
  await writeSummary([main(`### ${heading}`), main(problems.map(one => `- ${problemWords(one)}`).join('\n'))]);
}

/** Without a gate a report that is too old, or of a day to come, fails nothing: it is a warning, and the output `gate` says `incomplete`. */
function mild(one: Problem, failOn: FailOn): Problem {
  const isOfDay = one.code === 'stale-report' || one.code === 'future-report' || one.code === 'short-window';
  return isOfDay && failOn === 'never' ? { ...one, severity: 'warning' } : one;
}

function gateProblem({ gate: { failOn, result, sentence, forbidden }, files }: Analysis): readonly Problem[] {
  if (failOn === 'never' || result === 'passed') return [];
  const help = forbidden ? NARROW : result === 'failed' ? helpOf(files) : 'see the summary';
  const entries = (forbidden ?? []).map(({ path, line, ...one }) =>
    problem('error', 'gate', forbiddenWords(one), { path, line, column: 1, help: NARROW }),
  );
  return [problem('error', 'gate', `gate \`${failOn}\` ${sentence.replace(/\.$/, '')}`, { help }), ...entries];
}

const NARROW = 'write what is needed, or keep it by a `keep` rule';

/** What to do about a gate that says no. */
function helpOf(files: Analysis['files']): string {
  if (files.every(file => file.edits.length === 0)) return 'remove them, or keep them by a `keep` rule';
  return 'take the suggestions, or see the summary for what else there is';
}

/** The lines to add to the configuration for the files that nobody owns. */
function unmapped({ files }: Analysis, { configuration }: Inputs): readonly Section[] {
  const paths = ownerlessPaths(files);
  if (paths.length === 0) return [];
  const lead = `#### Whose policies are these?\n\nSay it in ${code(configuration)}, with the role's name or ARN:`;
  return [main(`${lead}\n\n${fence('yaml', mappingLines(paths))}`)];
}
