import { diffArrays } from 'diff';
import { hunkAt, hunksOf } from './anchors';
import type { ReviewComment } from './conversation';
import { changedFiles, headOf, type Pull } from './repository';

/** The lines of a comment in the newest head, 1-based and inclusive. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a line comment stands in the newest head, or null when it is outdated: one of its lines was changed since, or no
 * hunk of the pull request shows them any more.
 */
export function currentLines(pull: Pull, comment: ReviewComment): Lines | null {
  if (comment.line === null) return null;
  const said = { start: comment.startLine ?? comment.line, end: comment.line };
  const change = changedFiles(pull).find(file => file.filename === comment.path);
  if (change === undefined || change.patch === null) return null;
  const lines = comment.side === 'LEFT' ? said : moved(pull, comment, said);
  const hunk = lines === null ? undefined : hunkAt(hunksOf(change.patch), comment.side, lines.end);
  const shown = comment.side === 'LEFT' ? hunk?.left : hunk?.right;
  return lines !== null && shown?.has(lines.start) ? lines : null;
}

/** Whether a comment's place is gone; a file-level comment's place is its file. */
export function isOutdated(pull: Pull, comment: ReviewComment): boolean {
  if (comment.line === null) return !changedFiles(pull).some(file => file.filename === comment.path);
  return currentLines(pull, comment) === null;
}

function moved(pull: Pull, comment: ReviewComment, { start, end }: Lines): Lines | null {
  const then = pull.heads.find(commit => commit.sha === comment.commitId)?.tree.get(comment.path);
  const now = headOf(pull).tree.get(comment.path);
  if (then === undefined || now === undefined) return null;
  if (then.sha === now.sha) return { start, end };
  let [oldLine, newLine] = [1, 1];
  for (const part of diffArrays(then.bytes.toString().split('\n'), now.bytes.toString().split('\n'))) {
    const count = part.value.length;
    const kept = !part.added && !part.removed;
    if (kept && start >= oldLine && end < oldLine + count) {
      return { start: start - oldLine + newLine, end: end - oldLine + newLine };
    }
    if (!part.added) oldLine += count;
    if (!part.removed) newLine += count;
  }
  return null;
}
