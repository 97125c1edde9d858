import type { Policy } from '../locate/statement';
import type { Edit } from '../source/edit';
import { countBefore } from '../source/in-order';
import type { FileAnalysis } from './analysis';

/** The size of a policy before and after, in characters as AWS counts them: white space and comments left out. */
export function policySize(
  file: FileAnalysis,
  { document, writer }: Policy,
): { readonly before: number; readonly after: number } {
  const before = writer.size(file.source.text, document);
  const { ordered, growth } = ledgerOf(file);
  const until = (offset: number) => countBefore(ordered.length, index => (ordered[index]?.end ?? 0) <= offset);
  const [first, last] = [until(document.start), until(document.end)];
  if (first === last) return { before, after: before };
  const start = document.start + (growth[first] ?? 0);
  return { before, after: writer.size(file.after, { start, end: document.end + (growth[last] ?? 0) }) };
}

/** Whether an edit of a file puts in more than it takes out, white space left out. */
export function grows(file: FileAnalysis): boolean {
  return ledgerOf(file).isLonger;
}

/** The edits of a file in their order, and by how much the text has grown before each of them and after the last. */
interface Ledger {
  readonly ordered: readonly Edit[];
  readonly growth: readonly number[];
  readonly isLonger: boolean;
}

// why: a file may hold thousands of policies, each of which asks
const known = new WeakMap<FileAnalysis, Ledger>();

function ledgerOf(file: FileAnalysis): Ledger {
  const old = known.get(file);
  if (old) return old;
  const ordered = [...file.edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const growth = [0];
  let sum = 0;
  for (const { text, start, end } of ordered) {
    sum += text.length - (end - start);
    growth.push(sum);
  }
  const solid = (text: string) => text.replace(/\s+/g, '').length;
  const isLonger = ordered.some(({ text, start, end }) => solid(text) > solid(file.source.text.slice(start, end)));
  const made = { ordered, growth, isLonger };
  known.set(file, made);
  return made;
}
