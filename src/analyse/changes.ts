import type { Policy } from '../locate/statement';
import type { Edit } from '../source/edit';
import type { SourceText, Writer } from '../source/source';
import type { Change, StatementAnalysis } from './analysis';
import { runsOf } from './runs';

/** The edits of a policy, grouped so that each group stands for itself: one list, or neighbouring emptied statements. */
export function changesOf(
  { text }: SourceText,
  policy: Policy,
  statements: readonly StatementAnalysis[],
): readonly Change[] {
  const { writer } = policy;
  const lists = statements.flatMap((one): Change[] => {
    const { actions } = one.statement;
    if (!one.edited || one.verdict !== 'refined' || !actions || !one.refinement) return [];
    const becomes = one.refinement.entries.map(entry => (entry.kept ? null : entry.becomes));
    const edits = writer.replaceEntries(text, actions.node, becomes);
    const room = writer.reach(text, actions.node);
    const runs = runsOf({ node: actions.node, room }, one.refinement.entries, edits);
    return [{ statements: [one], edits, runs, writer }];
  });
  const emptied = statements.filter(one => one.edited && one.verdict === 'emptied');
  if (emptied.length === 0 || !policy.list) return lists;
  const indexes = new Set(emptied.map(one => one.statement.index));
  const removals = writer.removeItems(text, policy.list, indexes);
  return [...lists, ...groupRemovals(removals, emptied, writer)].sort((a, b) => first(a) - first(b));
}

/** A comma that goes by itself goes with the statement behind it. */
function groupRemovals(
  edits: readonly Edit[],
  emptied: readonly StatementAnalysis[],
  writer: Writer,
): readonly Change[] {
  const changes: Change[] = [];
  let loose: Edit[] = [];
  let next = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const gone: StatementAnalysis[] = [];
    for (let one = emptied[next]; one && one.statement.span.end <= edit.end; one = emptied[next]) {
      gone.push(one);
      next++;
    }
    loose.push(edit);
    if (gone.length === 0) continue;
    changes.push({ statements: gone, edits: loose, runs: [], writer });
    loose = [];
  }
  return changes;
}

function first(change: Change): number {
  return change.edits[0]?.start ?? 0;
}
