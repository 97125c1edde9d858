import type { ReviewComment } from './conversation';
import { currentLines } from './follow';
import { headOf, type Pull } from './repository';
import { applyReplacements, parseSuggestion, type Replacement } from './suggestions';

/** Whether GitHub shows the button that commits a comment's suggestion. */
export function canApply(pull: Pull, comment: ReviewComment): boolean {
  const begins = comment.inReplyTo === null && comment.side === 'RIGHT' && !comment.resolved;
  return begins && parseSuggestion(comment.body) !== null && currentLines(pull, comment) !== null;
}

/** The head's text of a file with the suggestions of these comments; throws where one cannot be applied. */
export function applied(pull: Pull, path: string, comments: readonly ReviewComment[]): string {
  const replacements = comments.map((comment): Replacement => {
    const [lines, suggestion] = [currentLines(pull, comment), parseSuggestion(comment.body)];
    if (!canApply(pull, comment) || lines === null || suggestion === null) {
      throw new Error(`comment ${comment.id} has no suggestion that can be applied`);
    }
    return { ...lines, lines: suggestion.lines };
  });
  const file = headOf(pull).tree.get(path);
  if (file === undefined) throw new Error(`no \`${path}\``);
  return applyReplacements(file.bytes.toString(), replacements);
}
