import type { FileAnalysis, StatementAnalysis } from '../analyse/analysis';
import { fold } from '../iam/name';
import { MOST_BODY } from '../render/comment';
import { type NoteRow, type NoteText, renderNote } from '../render/note';
import { patchOf } from '../render/patch';
import { title } from '../render/statement-words';
import { removedActions } from '../render/totals';
import type { Edit } from '../source/edit';
import type { Finding, Outside } from './finding';
import { digest, sealOf, writeMarker } from './marker';
import type { ReviewPlan } from './plan';
import { remarksOf } from './remarks';
import { byPlace } from './review';
import { WHY } from './why';

/** The note of a pull request as it is to stand there. */
export interface PlannedNote {
  readonly body: string;
  /** Digest of the input `id`. */
  readonly job: string;
  /** Digest of what it says, by which a note that says the same is left as it is. */
  readonly content: string;
  /** The findings that it lists. */
  readonly told: readonly Outside[];
  /** How many other things it leaves for people to decide. */
  readonly remarks: number;
}

/** The note of a review, or null where there is nothing to say; findings whose lines GitHub refused are told in it, too. */
export function noteOf(plan: ReviewPlan, refused: readonly Outside[]): PlannedNote | null {
  const { declined, gate, complete, memory, standing, rewrites, comments } = plan;
  const outside = [...plan.outside, ...refused].sort(byPlace);
  const remarks = remarksOf(plan, refused);
  if (outside.length + remarks.length === 0 && !isGateTold(plan)) return null;
  const text: NoteText = {
    rows: outside.map(one => rowOf(one, WHY[one.why])),
    statements: new Set(outside.flatMap(one => one.statements)).size,
    actions: outside.reduce((sum, one) => sum + actionsOf(one), 0),
    inline: standing.length + rewrites.length + comments.length - refused.length,
    remarks,
    declined: declined.map(one => rowOf(one, null)),
    patches: patchesOf(outside),
    gate,
    complete,
  };
  const mark = { kind: 'note', job: digest(memory.id) } as const;
  const room = `\n\n${writeMarker({ ...mark, content: digest('') })}`.length;
  const { body, shown } = renderNote(text, MOST_BODY - room);
  const content = sealOf(body);
  const marker = writeMarker({ ...mark, content });
  return {
    body: `${body}\n\n${marker}`,
    job: mark.job,
    content,
    told: outside.slice(0, shown),
    remarks: remarks.length,
  };
}

/** Whether there is neither a finding outside the lines nor anything for people to decide. */
export function isNothingToTell(plan: ReviewPlan, refused: readonly Outside[]): boolean {
  return plan.outside.length + refused.length + remarksOf(plan, refused).length === 0;
}

/** Whether the gate is a reason for a note: it says no, or what was declined is why it does not. */
function isGateTold({ gate, declined }: ReviewPlan): boolean {
  if (gate.failOn === 'never') return false;
  // why: a gate that passes speaks of what was declined only where that would have counted
  return gate.result !== 'passed' || (declined.length > 0 && gate.sentence.includes('declined'));
}

/** How many unused actions a finding would remove. */
function actionsOf({ statements, run }: Finding): number {
  if (run === null) return statements.reduce((sum, one) => sum + removedActions(one).length, 0);
  return new Set(run.entries.flatMap(entry => entry.removed.map(fold))).size;
}

function rowOf({ file, statements, run }: Finding, why: string | null): NoteRow {
  const titles = statements.map(one => title(run === null ? one : partOf(one, run.entries)));
  return { path: file.path, line: statements[0]?.line ?? 1, title: titles.join('; '), why };
}

/** A statement as if some entries were all that changes in it. */
function partOf(
  one: StatementAnalysis,
  entries: NonNullable<StatementAnalysis['refinement']>['entries'],
): StatementAnalysis {
  const removed = [...new Map(entries.flatMap(entry => entry.removed).map(action => [fold(action), action])).values()];
  return one.refinement ? { ...one, refinement: { ...one.refinement, entries, removed } } : one;
}

function patchesOf(outside: readonly Outside[]): NoteText['patches'] {
  const edits = new Map<FileAnalysis, readonly Edit[]>();
  for (const one of outside) edits.set(one.file, [...(edits.get(one.file) ?? []), ...one.edits]);
  return [...edits].map(([file, some]) => ({ path: file.path, patch: patchOf(file, some) }));
}
