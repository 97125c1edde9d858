import type { Analysis } from '../analyse/analysis';
import { byCodePoint } from '../iam/name';
import type { ReviewComment } from '../ports';
import { MOST_BODY, renderComment } from '../render/comment';
import { count } from '../render/plain';
import type { Finding, Inline, Outside, Placement, Why } from './finding';
import { markOf } from './identity';
import { remark, seal } from './marker';
import { isOnItsLines, matchThreads } from './match';
import { isGone, isSettled, type Memory, type Remembered } from './memory';
import { nextStep } from './next-step';
import type { NewComment, Removal, ReviewPlan, ReviewTerms, Rewrite } from './plan';

/** Plans one review: what is new, what stands, what changed, what is gone, and what people turned down. */
export function planReview(
  analysis: Analysis,
  placement: Placement,
  memory: Memory,
  { id, most, complete: isRead = true }: ReviewTerms,
): ReviewPlan {
  const isDeclined = ({ file, statements, run }: Finding) => statements.every(one => memory.isDeclined(file, one, run));
  const isClosed = ({ file, statements, run }: Finding) => statements.every(one => memory.isClosed(file, one, run));
  const wanted = placement.inline.filter(one => !isDeclined(one) && !isClosed(one));
  const shown = memory.threads.filter(
    ({ thread, state }) => !thread.minimized && thread.resolvedBy === null && state !== 'taken',
  );
  // why: beside what we said, what somebody made of it is not taken for it
  const open = shown.filter(({ state }) => state === 'open').sort((a, b) => Number(a.edited) - Number(b.edited));
  const disliked = shown.filter(({ state }) => state === 'declined');
  const matches = matchThreads(wanted, open, memory.find);
  const outgrown = new Map([...matchThreads(wanted, disliked, memory.find)].map(([one, known]) => [known, one]));
  const onLines = (one: Inline): Remembered | null => {
    const known = matches.get(one);
    return known && isOnItsLines(one, known.thread) ? known : null;
  };

  const outside: Outside[] = placement.outside.filter(one => !isDeclined(one));
  const putOutside = ({ file, statements, run, edits }: Inline, why: Why) =>
    outside.push({ file, statements, run, edits, why });
  const standing: Inline[] = [];
  const rewrites: Rewrite[] = [];
  for (const one of wanted) {
    const known = onLines(one);
    if (!known) continue;
    if (known.mark.content === markOf(one, id).content && !known.edited) standing.push(one);
    else {
      const body = bodyOf(one, analysis, id);
      if (body.length <= MOST_BODY) rewrites.push({ thread: known.thread, body, finding: one });
      else putOutside(one, 'too-long');
    }
  }
  const comments: NewComment[] = [];
  const fresh = wanted.filter(one => !onLines(one));
  // why: what people have seen keeps its place when riskier findings come
  for (const one of [...fresh.filter(one => matches.has(one)), ...fresh.filter(one => !matches.has(one))]) {
    if (standing.length + rewrites.length + comments.length >= most) putOutside(one, 'too-many');
    else {
      const comment = commentOf(one, bodyOf(one, analysis, id));
      if (comment.body.length <= MOST_BODY) comments.push({ finding: one, comment });
      else putOutside(one, 'too-long');
    }
  }

  const complete = isRead && !analysis.problems.some(({ severity }) => severity === 'error');
  const stays = new Set(
    [...standing, ...rewrites.flatMap(({ finding }) => finding ?? [])].map(one => matches.get(one)),
  );
  const replaced = new Map(comments.map(({ finding }) => [matches.get(finding), finding]));
  const files = new Map(analysis.files.map(file => [file.path, file]));
  const isOver = (known: Remembered) => outgrown.has(known) || isGone(known, files.get(known.thread.path), memory.find);
  const removals = [...open.filter(known => !stays.has(known)), ...disliked.filter(isOver)]
    // why: what we did not write is not ours to remove
    .filter(({ edited }) => !edited)
    .map(
      (known): Removal => ({
        thread: known.thread,
        how: removalOf(known),
        for: replaced.get(known) ?? outgrown.get(known) ?? null,
      }),
    );
  const taken = memory.threads
    .filter(known => known.state !== 'taken' && isSettled(known, files.get(known.thread.path), memory.find))
    .map(
      ({ thread, mark }): Rewrite => ({ thread, body: remark(thread.body, { ...mark, taken: true }), finding: null }),
    );
  return {
    comments: comments.sort(byLine),
    standing,
    rewrites,
    closed: placement.inline.filter(one => !isDeclined(one) && isClosed(one)),
    declined: [...placement.inline, ...placement.outside].filter(isDeclined).sort(byPlace),
    outside: outside.sort(byPlace),
    removals: complete ? removals : [],
    taken: complete ? taken : [],
    complete,
    kept: complete ? 0 : removals.length,
    gate: analysis.gate,
    memory,
    files: analysis.files,
    next: nextStep(analysis),
  };
}

/** A thumbs down is remembered as long as the text stands to which it was given. */
function removalOf({ thread, state }: Remembered): Removal['how'] {
  return thread.replied || (state === 'declined' && !thread.outdated) ? 'minimize' : 'delete';
}

/** The body of a review with so many comments: one sentence. */
export function reviewBody(comments: number): string {
  return `Unused access in the policies that this pull request changes: ${count(comments, 'suggestion')}, taken with one click each.`;
}

function bodyOf(finding: Inline, analysis: Analysis, id: string): string {
  const mark = markOf(finding, id);
  const room = seal('', mark).length;
  return seal(renderComment(finding, finding.suggestion.text, analysis, MOST_BODY - room), mark);
}

function commentOf({ file, suggestion }: Inline, body: string): ReviewComment {
  const anchor = { path: file.path, body, line: suggestion.last, side: 'RIGHT' } as const;
  return suggestion.first === suggestion.last
    ? anchor
    : { ...anchor, start_line: suggestion.first, start_side: 'RIGHT' };
}

function byLine(a: NewComment, b: NewComment): number {
  return byCodePoint(a.comment.path, b.comment.path) || b.comment.line - a.comment.line;
}

/** Orders findings by path and line. */
export function byPlace(a: Finding, b: Finding): number {
  const line = ({ statements }: Finding) => statements[0]?.line ?? 0;
  return byCodePoint(a.file.path, b.file.path) || line(a) - line(b);
}
