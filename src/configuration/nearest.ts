/** How many letters may differ for a key to be taken for another one. */
const MOST_DIFFERENCES = 2;

/** The one of some known words that a text was probably meant to be, or null where it resembles none. */
export function nearest(text: string, known: readonly string[]): string | null {
  const folded = text.toLowerCase();
  const found = known
    .filter(word => Math.abs(word.length - folded.length) <= MOST_DIFFERENCES)
    .map(word => ({ word, differences: differences(folded, word) }))
    .sort((a, b) => a.differences - b.differences)[0];
  return found && found.differences <= MOST_DIFFERENCES ? found.word : null;
}

/** The letters to add, drop or change that make one word of another (Levenshtein). */
function differences(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let at = 1; at <= b.length; at++) {
      const changed = (above[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
