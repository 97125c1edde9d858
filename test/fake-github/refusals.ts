import { anchorRefusal, hunksOf, type Side } from './anchors';
import { type Commit, changedFiles, type Pull } from './repository';

/** The longest body of a review or comment, in characters. */
export const MAX_BODY = 65_536;

/** A comment of a review as the schema lets it through. */
export interface CommentBody {
  readonly path: string;
  readonly body: string;
  readonly position?: number;
  readonly line?: number;
  readonly side?: Side;
  readonly start_line?: number;
  readonly start_side?: Side;
  readonly subject_type?: 'line' | 'file';
}

/** Why a body is refused: blank, or longer than 65,536 characters; null when it is accepted. */
export function bodyRefusal(body: string): string | null {
  if (body.trim() === '') return "Body can't be blank";
  return [...body].length > MAX_BODY ? `Body is too long (maximum is ${MAX_BODY} characters)` : null;
}

/** Why a new comment on a commit of a pull request is refused, without a word on which comment it is; null when it is accepted. */
export function commentRefusal(pull: Pull, commit: Commit, comment: CommentBody): string | null {
  const wrongBody = bodyRefusal(comment.body);
  if (wrongBody !== null) return wrongBody;
  const change = changedFiles(pull, commit).find(file => file.filename === comment.path);
  if (change === undefined) {
    return "Pull request review thread path is invalid and Pull request review thread diff hunk can't be blank";
  }
  const { line, side = 'RIGHT', start_line: startLine, start_side: startSide } = comment;
  if (comment.subject_type === 'file') {
    return line === undefined && startLine === undefined ? null : 'Pull request review thread subject type is invalid';
  }
  // `position` is the old way, which GitHub still takes and nothing here should use
  if (line === undefined || comment.position !== undefined) return 'Line could not be resolved';
  return anchorRefusal(change.patch === null ? [] : hunksOf(change.patch), { line, side, startLine, startSide });
}

const MAX_TITLE = 256;

/** Why a title is refused: blank, or longer than 256 characters; null when it is accepted. */
export function titleRefusal(title: string): string | null {
  if (title.trim() === '') return "Title can't be blank";
  return [...title].length > MAX_TITLE ? `Title is too long (maximum is ${MAX_TITLE} characters)` : null;
}
