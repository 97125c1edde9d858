import type { Catalogue } from '../catalogue/universe';
import type { KeepRule } from '../configuration/configuration';
import { nearest } from '../configuration/nearest';
import { readEntry } from '../iam/entry';
import { grants } from '../iam/pattern';
import { quoted } from '../input/quoted';
import { type Problem, problem } from '../problem';
import type { FileAnalysis } from './analysis';
import { statementsIn } from './statements-in';

/** A warning for each action of a keep rule that neither the catalogue nor a report knows: misspelled, it lets go what it was to keep. */
export function unknownKeeps(
  files: readonly Pick<FileAnalysis, 'policies'>[],
  configured: readonly KeepRule[],
  known: Catalogue,
): readonly Problem[] {
  const told = new Map<string, Problem>();
  const tell = (rule: KeepRule, text: string) => {
    const found = unknownKeep(rule, text, known);
    if (found) told.set(`${rule.path}:${rule.line}:${rule.column} ${text}`, found);
  };
  for (const rule of configured) for (const text of rule.actions) tell(rule, text);
  for (const { keep, statement } of statementsIn(files)) {
    // why: a comment beside an entry names it as the policy does, and it stays as it is written
    const entries = new Set(statement.actions?.entries);
    for (const rule of keep) {
      if (rule.beside) for (const text of rule.actions) if (!entries.has(text)) tell(rule, text);
    }
  }
  return [...told.values()];
}

function unknownKeep({ path, line, column }: KeepRule, text: string, known: Catalogue): Problem | null {
  const entry = readEntry(text);
  if (entry.kind !== 'exact' && entry.kind !== 'pattern') return null;
  const place = { path, line, column };
  const service = known.service(entry.service);
  const why = 'an action newer than the catalogue is kept all the same';
  if (!service) {
    const message = `the rule keeps ${quoted(text)}, but the catalogue knows no service ${quoted(entry.service)}`;
    return problem('warning', 'unknown-keep', message, {
      ...place,
      help: help(nearest(entry.service, known.prefixes()), why),
    });
  }
  if (entry.kind === 'pattern') {
    if (service.actions.some(({ folded }) => grants(entry.pattern, folded))) return null;
    const message = `the rule keeps ${quoted(text)}, which grants no action that the catalogue knows`;
    return problem('warning', 'unknown-keep', message, { ...place, help: help(null, why) });
  }
  if (service.find(entry.name)) return null;
  const near = nearest(
    entry.name,
    service.actions.map(({ folded }) => folded),
  );
  const meant = near === null ? null : `${service.prefix}:${service.find(near)?.name}`;
  const message = `the rule keeps ${quoted(text)}, an action that the catalogue does not know`;
  return problem('warning', 'unknown-keep', message, { ...place, help: help(meant, why) });
}

function help(meant: string | null, why: string): string {
  return meant === null ? `check the spelling; ${why}` : `did you mean ${quoted(meant)}? ${why}`;
}
