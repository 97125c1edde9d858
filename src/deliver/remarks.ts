import type { PolicyAnalysis, StatementAnalysis } from '../analyse/analysis';
import { addedActions } from '../render/added';
import { code } from '../render/markup';
import type { NoteRow } from '../render/note';
import { grouped } from '../render/plain';
import { unusedBy } from '../render/statement-words';
import type { Inline, Outside } from './finding';
import type { ReviewPlan } from './plan';

/** So many added actions are named, and more are counted. */
const NAMED = 3;

/** What nobody can take with a click and people have to know, by path and line: policies of which nothing is used, and added actions that no comment on a line names. */
export function remarksOf(
  { files, standing, rewrites, comments }: ReviewPlan,
  refused: readonly Outside[],
): readonly NoteRow[] {
  const isRefused = (one: Inline) =>
    refused.some(({ statements, run }) => statements === one.statements && run === one.run);
  const posted = comments.map(({ finding }) => finding).filter(one => !isRefused(one));
  const inline = [...standing, ...rewrites.flatMap(({ finding }) => finding ?? []), ...posted];
  const told = new Set(inline.flatMap(({ statements }) => statements));
  return files.flatMap(({ path, policies }) =>
    policies
      .flatMap(policy => [...unusedPolicy(policy), ...policy.statements.flatMap(one => addedIn(one, told))])
      .map(({ line, title }) => ({ path, line, title, why: null })),
  );
}

type Remark = Pick<NoteRow, 'line' | 'title'>;

function unusedPolicy({ statements }: PolicyAnalysis): readonly Remark[] {
  const [first] = statements;
  if (first?.reason !== 'last-statement') return [];
  return [
    { line: first.line, title: `nothing that this policy allows was used${unusedBy(statements)}: detach or delete it` },
  ];
}

function addedIn(one: StatementAnalysis, told: ReadonlySet<StatementAnalysis>): readonly Remark[] {
  const added = told.has(one) ? [] : addedActions([one]);
  if (added.length === 0) return [];
  const [are, them, they] = added.length === 1 ? ['is', 'it', 'it stays'] : ['are', 'them', 'they stay'];
  return [
    { line: one.line, title: `${names(added)} ${are} added here, and the evidence calls ${them} unused; ${they}` },
  ];
}

function names(actions: readonly string[]): string {
  const named = actions.slice(0, NAMED).map(code);
  const rest = actions.length - named.length;
  const words = rest > 0 ? [...named, `${grouped(rest)} more`] : named;
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(part => part !== '').join(' and ');
}
