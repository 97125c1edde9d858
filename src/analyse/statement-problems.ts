import { readEntry } from '../iam/entry';
import { quoted } from '../input/quoted';
import { type Problem, problem } from '../problem';
import { MANAGED_POLICY_LIMIT } from '../refine/refine-policy';
import type { Context, FileAnalysis, PolicyAnalysis, StatementAnalysis } from './analysis';
import { grows, policySize } from './size';

/** The trouble that the entries and the size of a policy give, each at its place. */
export function statementProblems(file: FileAnalysis, policy: PolicyAnalysis, context: Context): readonly Problem[] {
  const { lines } = file.source;
  const at = (offset: number) => ({ path: file.path, ...lines.at(offset) });
  const found: Problem[] = [];
  for (const one of policy.statements) for (const trouble of ofList(one, context, at)) found.push(trouble);
  return found.concat(ofSize(file, policy, at));
}

type At = (offset: number) => Pick<Problem, 'path' | 'line' | 'column'>;

function ofList(one: StatementAnalysis, context: Context, at: At): readonly Problem[] {
  const { actions, blocked } = one.statement;
  if (!actions || blocked) return [];
  if (actions.entries.length === 0) {
    const help = 'remove the statement, or name the actions that it is for';
    return [
      problem('warning', 'empty-list', 'the action list is empty: the statement grants nothing', {
        ...at(actions.node.start),
        help,
      }),
    ];
  }
  const outcomes = one.refinement?.entries ?? [];
  if (outcomes.length > 0 && outcomes.every(({ granted, entry }) => granted > 0 && !entry.startsWith('*'))) return [];
  return actions.entries.flatMap((text, index): Problem[] => {
    const node = actions.node.kind === 'list' ? actions.node.items[index] : actions.node;
    const outcome = outcomes[index];
    if (outcome && outcome.granted > 0 && !text.startsWith('*')) return [];
    const place = at(node?.start ?? actions.node.start);
    const entry = readEntry(text);
    if (entry.kind === 'invalid') {
      const help = text.startsWith('-')
        ? 'no action begins with `-`; in YAML a blank stands behind it'
        : 'write `service:Action`; `*` and `?` may stand in the action only';
      return [
        problem('warning', 'invalid-entry', `${quoted(text)} is no action: it grants nothing, and stays`, {
          ...place,
          help,
        }),
      ];
    }
    if (entry.kind !== 'all' && outcome?.kept) {
      const help = 'check the spelling; an action newer than the catalogue is safe to keep';
      return [
        problem('note', 'unknown-action', `the catalogue knows no action ${quoted(text)}, so it stays`, {
          ...place,
          help,
        }),
      ];
    }
    if (entry.kind === 'all' && outcome && !outcome.kept && one.edited) {
      const services = context.universe.counts.services;
      const message = `${quoted(text)} also grants services newer than the catalogue (${services} services), which the new list leaves out`;
      return [problem('warning', 'catalogue-behind', message, { ...place, help: 'add what else is needed by name' })];
    }
    return [];
  });
}

function ofSize(file: FileAnalysis, { policy }: PolicyAnalysis, at: At): readonly Problem[] {
  if (file.after.length <= MANAGED_POLICY_LIMIT || !grows(file)) return [];
  const { before, after } = policySize(file, policy);
  if (before > MANAGED_POLICY_LIMIT || after <= MANAGED_POLICY_LIMIT) return [];
  const message = `the policy grows from ${before} to ${after} characters, past the ${MANAGED_POLICY_LIMIT} of a managed policy`;
  const help = 'take only some of the changes, or split the policy in two';
  return [problem('warning', 'policy-size', message, { ...at(policy.document.start), help })];
}
