import { readHunks } from '../../src/deliver/hunks';
import { placeFindings } from '../../src/deliver/place';
import { MOST_BODY, renderComment } from '../../src/render/comment';
import { analysed, type Given, listing, patchOf } from '../deliver/placed';

/** The comments on a file, in the order of their lines. */
export function comments(head: string, base: string | null, report: string, given: Given = {}): readonly string[] {
  const analysis = analysed({ 'a.json': head }, report, given);
  const { inline } = placeFindings(analysis, () => readHunks(patchOf(base, head)), 'touched');
  return [...inline]
    .sort((a, b) => a.suggestion.first - b.suggestion.first)
    .map(one => renderComment(one, one.suggestion.text, analysis, MOST_BODY));
}

/** A policy with a statement for each list, written with the given indentation. */
export function policy(indent: number, ...lists: readonly (readonly string[])[]): string {
  const Statement = lists.map((Action, n) => ({ Sid: `S${n}`, Effect: 'Allow', Action, Resource: '*' }));
  return `${JSON.stringify({ Version: '2012-10-17', Statement }, null, indent)}\n`;
}

/** A report in which three actions are unused. */
export const UNUSED = listing('s3:GetBucketAcl', 's3:PutBucketAcl', 's3:ListBucket');

/** The lines of a comment's body. */
export const lines = (body: string | undefined): readonly string[] => body?.split('\n') ?? [];
