import type { Policy } from '../locate/statement';
import type { Edit } from '../source/edit';
import type { FileAnalysis } from './analysis';

/** The size of a policy before and after, in characters as AWS counts them: white space and comments left out. */
export function policySize(file: FileAnalysis, policy: Policy): { readonly before: number; readonly after: number } {
  const { source, edits, after } = file;
  const { writer, document } = policy;
  const before = writer.size(source.text, document);
  const growth = growthOf(edits);
  const [above, below] = [growth.until(document.start), growth.until(document.end)];
  if (above.edits === below.edits) return { before, after: before };
  const [start, end] = [document.start + above.characters, document.end + below.characters];
  return { before, after: writer.size(after, { start, end }) };
}

/** How many edits end up to an offset, and by how many characters the text above it grows through them. */
interface Growth {
  until(offset: number): { readonly edits: number; readonly characters: number };
}

const known = new WeakMap<readonly Edit[], Growth>();

/** Adds up the edits of a file once: a file may hold as many policies as edits. */
function growthOf(edits: readonly Edit[]): Growth {
  const one = known.get(edits) ?? addedUp(edits);
  known.set(edits, one);
  return one;
}

function addedUp(edits: readonly Edit[]): Growth {
  const sorted = [...edits].sort((a, b) => a.end - b.end || a.start - b.start);
  const sums = [0];
  for (const { start, end, text } of sorted) sums.push((sums.at(-1) ?? 0) + text.length - (end - start));
  return {
    until: offset => {
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle]?.end ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return { edits: low, characters: sums[low] ?? 0 };
    },
  };
}
