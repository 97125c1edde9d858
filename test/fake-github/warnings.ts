import type { Conversation, ReviewComment } from './conversation';
import { currentLines } from './follow';
import type { Pull } from './repository';
import { hasMixedEnds, linesOf, parseSuggestion } from './suggestions';

/**
 * Notes what a new or rewritten comment does that GitHub accepts and this project must never do: an empty, idle, unclosed,
 * second or overlapping suggestion, a carriage return in one, or a suggestion where it can never be applied.
 */
export function warnAbout(pull: Pull, conversation: Conversation, comment: ReviewComment): void {
  for (const warning of warningsOf(pull, conversation, comment)) {
    conversation.warnings.push(`comment ${comment.id} on ${comment.path}:${comment.line ?? 'file'}: ${warning}`);
  }
}

function warningsOf(pull: Pull, conversation: Conversation, comment: ReviewComment): string[] {
  const suggestion = parseSuggestion(comment.body);
  if (suggestion === null) return comment.body.includes('```suggestion') ? ['suggestion does not render'] : [];
  if (comment.inReplyTo !== null) return ['suggestion in a reply'];
  if (comment.line === null || comment.side === 'LEFT') return ['suggestion cannot be applied here'];
  const warnings: string[] = [];
  const { line, startLine } = comment;
  const text =
    pull.heads
      .find(({ sha }) => sha === comment.commitId)
      ?.tree.get(comment.path)
      ?.bytes.toString() ?? '';
  const replaced = linesOf(text).slice((startLine ?? line) - 1, line);
  if (suggestion.count > 1) warnings.push('several suggestions');
  if (!suggestion.closed) warnings.push('unclosed suggestion');
  if (suggestion.lines.length === 0) warnings.push('empty suggestion');
  if (suggestion.lines.join('\n') === replaced.join('\n')) warnings.push('suggestion changes nothing');
  if (comment.body.includes('\r')) warnings.push('carriage return in a body with a suggestion');
  if (hasMixedEnds(text)) warnings.push('suggestion on a file with mixed line ends: GitHub rewrites all of them');
  const mine = currentLines(pull, comment);
  for (const other of conversation.comments) {
    if (other === comment || other.pull !== comment.pull || other.path !== comment.path) continue;
    if (other.side === 'LEFT' || other.inReplyTo !== null || parseSuggestion(other.body) === null) continue;
    // nobody applies what is folded away
    if (other.resolved || other.minimized) continue;
    const theirs = other.login === comment.login ? currentLines(pull, other) : null;
    if (mine === null || theirs === null || theirs.start > mine.end || theirs.end < mine.start) continue;
    warnings.push(`suggestion overlaps that of comment ${other.id}`);
  }
  return warnings;
}
