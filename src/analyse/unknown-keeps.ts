import type { Catalogue } from '../catalogue/universe';
import type { KeepRule } from '../configuration/configuration';
import { quoted } from '../input/quoted';
import { type Problem, problem } from '../problem';
import type { FileAnalysis } from './analysis';
import { statementsIn } from './statements-in';
import { didYouMean, type UnknownEntry, unknownEntry } from './unknown-entry';

/** For so many names a likely one is told: a change may bring thousands. */
const MOST_TOLD = 50;

/** A warning for each action of a keep rule that neither the catalogue nor a report knows: misspelled, it may let go what it was to keep. */
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
    const found = unknownEntry(text, known, told.size < MOST_TOLD);
    if (!found) return;
    const rest =
      found.what === 'action' && found.meant !== null
        ? 'until it is mended, that is kept, too'
        : 'an action newer than the catalogue is kept all the same';
    const help = `${didYouMean(found.meant) ?? 'check the spelling;'} ${rest}`;
    const message = `the rule keeps ${quoted(text)}${unknownWords(found)}`;
    told.set(key, problem('warning', 'unknown-keep', message, { path, line, column, help }));
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

/** What is said of an entry that means nothing known, behind the words that name it. */
function unknownWords({ what, service }: UnknownEntry): string {
  switch (what) {
    case 'service':
      return `, but the catalogue knows no service ${quoted(service)}`;
    case 'pattern':
      return ', which grants no action that the catalogue knows';
    case 'action':
      return ', an action that the catalogue does not know';
  }
}
