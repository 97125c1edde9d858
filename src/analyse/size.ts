import type { Policy } from '../locate/statement';
import type { FileAnalysis } from './analysis';

/** The size of a policy before and after, in characters as AWS counts them: white space and comments left out. */
export function policySize(file: FileAnalysis, policy: Policy): { readonly before: number; readonly after: number } {
  const { source, edits, after } = file;
  const { writer } = policy;
  const before = writer.size(source.text, policy.document);
  const inside = edits.filter(edit => policy.document.start <= edit.start && edit.end <= policy.document.end);
  if (inside.length === 0) return { before, after: before };
  const shiftBefore = growth(edits.filter(edit => edit.end <= policy.document.start));
  const start = policy.document.start + shiftBefore;
  return {
    before,
    after: writer.size(after, { start, end: policy.document.end + shiftBefore + growth(inside) }),
  };
}

function growth(edits: FileAnalysis['edits']): number {
  return edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
}
