import type { Analysis, Evidence } from '../analyse/analysis';
import { evidenceWords, principalNames } from './evidence';
import { problemBlock } from './text/problems';
import type { Showing } from './text/showing';
import { fileBlock } from './text/statements';
import { summaryText } from './text/summary';

/** Renders a run for a person at a terminal: each change as a diff of its list, what was left alone and why, and a hint where something changes. */
export function renderText(analysis: Analysis, showing: Showing): string {
  const { details, summary } = textParts(analysis, showing);
  return `${[...details, summary].join('\n\n')}\n`;
}

/** The same in parts: statements and problems, and what it comes to. */
export function textParts(
  analysis: Analysis,
  { paint, hint, verbose, audit, noGate = null, isDone = false, baseline = null }: Showing,
): { readonly details: readonly string[]; readonly summary: string } {
  const words = new Map<Evidence, string>();
  const basis = (evidence: Evidence): string => {
    const known = words.get(evidence) ?? basisWords(evidence, analysis.asOf);
    words.set(evidence, known);
    return known;
  };
  const details = [
    ...analysis.files.flatMap(file => fileBlock(file, { basis, verbose, universe: analysis.universe }, paint)),
    ...problemBlock(analysis.problems, paint),
  ];
  return { details, summary: summaryText(analysis, { audit, paint, hint, noGate, isDone, baseline }) };
}

function basisWords(evidence: Evidence, asOf: number): string {
  const names = principalNames(evidence).map(name => `\`${name}\``);
  return `${evidenceWords(evidence, asOf)}${names.length > 0 ? `, not used by ${names.join(' nor ')}` : ''}`;
}
