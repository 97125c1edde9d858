import type { Catalogue } from '../catalogue/universe';
import type { KeepRule } from '../configuration/configuration';
import { nearest } from '../configuration/nearest';
import { readEntry } from '../iam/entry';
import { grants } from '../iam/pattern';
import { quoted } from '../input/quoted';
import { type Problem, problem } from '../problem';
import type { FileAnalysis } from './analysis';
import { statementsIn } from './statements-in';

/** For so many names a likely one is looked for: a change may bring thousands. */
const MOST_MEANT = 50;

/** A warning for each action of a keep rule that neither the catalogue nor a report knows: misspelled, it lets go what it was to keep. */
export function unknownKeeps(
  files: readonly Pick<FileAnalysis, 'policies'>[],
  configured: readonly KeepRule[],
  known: Catalogue,
): readonly Problem[] {
  const told = new Map<string, Problem>();
  const tell = (rule: KeepRule, text: string) => {
    const { path, line, column } = rule;
    const key = `${path}:${line}:${column} ${text}`;
    if (told.has(key)) return;
    const found = unknown(text, known, told.size < MOST_MEANT);
    const help = found && `${found.hint} an action newer than the catalogue is kept all the same`;
    if (found) told.set(key, problem('warning', 'unknown-keep', found.message, { path, line, column, help }));
  };
  for (const rule of configured) for (const text of rule.actions) tell(rule, text);
  for (const { keep, statement } of statementsIn(files)) {
    for (const rule of keep) {
      if (!rule.beside) continue;
      // why: a comment beside an entry names it as the policy does, and it stays as it is written
      const entries = new Set(statement.actions?.entries);
      for (const text of rule.actions) if (!entries.has(text)) tell(rule, text);
    }
  }
  return [...told.values()];
}

interface Unknown {
  readonly message: string;
  readonly hint: string;
}

/** What is said of an entry that means nothing known, with the name that it may mean where that is looked for; null for one that does. */
function unknown(text: string, known: Catalogue, isMeant: boolean): Unknown | null {
  const entry = readEntry(text);
  if (entry.kind !== 'exact' && entry.kind !== 'pattern') return null;
  const keeps = `the rule keeps ${quoted(text)}`;
  const service = known.service(entry.service);
  if (!service) {
    const meant = isMeant ? nearest(entry.service, known.prefixes()) : null;
    return { message: `${keeps}, but the catalogue knows no service ${quoted(entry.service)}`, hint: hint(meant) };
  }
  const { actions } = service;
  if (entry.kind === 'pattern') {
    if (actions.some(({ folded }) => grants(entry.pattern, folded))) return null;
    return { message: `${keeps}, which grants no action that the catalogue knows`, hint: hint(null) };
  }
  if (service.find(entry.name)) return null;
  const names = actions.map(({ folded }) => folded);
  const near = isMeant ? nearest(entry.name, names) : null;
  const meant = near === null ? null : `${service.prefix}:${service.find(near)?.name}`;
  return { message: `${keeps}, an action that the catalogue does not know`, hint: hint(meant) };
}

function hint(meant: string | null): string {
  return meant === null ? 'check the spelling;' : `did you mean ${quoted(meant)}?`;
}
