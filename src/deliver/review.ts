import { createHash } from 'node:crypto';
import type { Analysis, FileAnalysis, StatementAnalysis } from '../analyse/analysis';
import type { ReviewComment } from '../ports';
import { MOST_BODY, renderComment } from '../render/comment';
import type { NotInline } from '../render/markdown';
import { count } from '../render/plain';
import { removedActions } from '../render/totals';
import type { Hunk } from './hunks';
import { nextStep } from './next-step';
import { type Elsewhere, type Inline, placeFile } from './place';

/** What a review would say, and what is left for the summary. */
export interface ReviewPlan {
  readonly comments: readonly ReviewComment[];
  readonly elsewhere: readonly NotInline[];
  /** What to do where there is nothing to say on a line. */
  readonly next: string;
}

/** Plans one review: a suggestion for each statement that the pull request touches and the diff shows, the last of a file first. */
export function planReview(
  analysis: Analysis,
  hunksOf: (path: string) => readonly Hunk[] | null,
  id: string,
): ReviewPlan {
  const comments: ReviewComment[] = [];
  const elsewhere: NotInline[] = [];
  const notInline = (file: FileAnalysis, statements: readonly StatementAnalysis[], why: keyof typeof WHY) => {
    for (const { line } of statements) elsewhere.push({ path: file.path, line, why: WHY[why] });
  };
  for (const file of analysis.files) {
    const placed = placeFile(file, hunksOf(file.path));
    const identities = identitiesOf(file);
    for (const { change, why } of placed.elsewhere) notInline(file, change.statements, why);
    for (const inline of [...placed.inline].reverse()) {
      const comment = commentOf(inline, analysis, id, identities);
      if (comment.body.length <= MOST_BODY) comments.push(comment);
      else notInline(file, inline.statements, 'too-long');
    }
  }
  return { comments, elsewhere, next: nextStep(analysis) };
}

const WHY: Readonly<Record<Elsewhere | 'too-long', string>> = {
  'not-touched': 'this pull request does not change it',
  'outside-the-diff': 'its lines are not in the diff',
  'no-diff': 'GitHub shows no diff of this file',
  'mixed-line-ends': 'the file has mixed line ends, which GitHub would rewrite with a suggestion',
  'too-long': 'it is too long for a comment',
};

/** The body of a review with so many comments: one sentence. */
export function reviewBody(comments: number): string {
  return `Unused access in the policies that this pull request changes: ${count(comments, 'suggestion')}, taken with one click each.`;
}

function commentOf(
  { file, statements, suggestion }: Inline,
  analysis: Analysis,
  id: string,
  identities: Identities,
): ReviewComment {
  const body = renderComment(statements, suggestion.text, analysis, markerOf(id, file, identities, statements));
  const anchor = { path: file.path, body, line: suggestion.last, side: 'RIGHT' } as const;
  return suggestion.first === suggestion.last
    ? anchor
    : { ...anchor, start_line: suggestion.first, start_side: 'RIGHT' };
}

/** The hidden line by which a finding is found again: whose it is, and what it proposes; never a date. */
function markerOf(
  id: string,
  file: FileAnalysis,
  identities: Identities,
  statements: readonly StatementAnalysis[],
): string {
  const principals = statements.flatMap(one => one.evidence?.principals.map(({ arn, name }) => arn ?? name) ?? []);
  const finding = digest([id, file.path, statements.map(one => identities.get(one)), [...new Set(principals)].sort()]);
  const content = digest(statements.map(one => [removedActions(one), one.refinement?.after ?? []]));
  return `<!-- refine-iam ${finding} ${content} -->`;
}

type Identities = ReadonlyMap<StatementAnalysis, readonly [words: string, turn: number]>;

/**
 * What the statements of a file are known by wherever they stand: their own words, white space apart, and among those
 * with the same words their turn. An index would change with every statement that comes or goes above.
 */
function identitiesOf(file: FileAnalysis): Identities {
  const turns = new Map<string, number>();
  const identities = new Map<StatementAnalysis, readonly [string, number]>();
  for (const one of file.policies.flatMap(policy => policy.statements)) {
    const { start, end } = one.statement.span;
    const words = file.source.text.slice(start, end).replace(/\s+/g, '');
    const turn = turns.get(words) ?? 0;
    turns.set(words, turn + 1);
    identities.set(one, [words, turn]);
  }
  return identities;
}

const MARKER = /<!-- refine-iam ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;

/** The marker that ends a comment's body, or null; anybody can write one, so ask only of our own comments. */
export function readMarker(body: string): string | null {
  const match = MARKER.exec(body);
  return match ? `${match[1]} ${match[2]}` : null;
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
