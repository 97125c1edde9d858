/** How many letters may differ for a key to be taken for another one. */
const MOST_DIFFERENCES = 2;

/** The one of some known words that a text was probably meant to be, or null where it resembles none. */
export function nearest(text: string, known: readonly string[]): string | null {
  const folded = text.toLowerCase();
  const found = known
    .filter(word => Math.abs(word.length - folded.length) <= mostOf(word))
    .map(word => ({ word, differences: differences(folded, word) }))
    .filter(({ word, differences }) => differences <= mostOf(word))
    .sort((a, b) => a.differences - b.differences)[0];
  return found?.word ?? null;
}

/** Of a short word fewer letters may differ: every word of three letters is made of any other by three changes. */
function mostOf(word: string): number {
  return word.length < 3 ? 0 : Math.min(MOST_DIFFERENCES, Math.floor((word.length + 1) / 3));
}

/** The letters to add, drop, change or swap with the next that make one word of another (optimal string alignment). */
function differences(a: string, b: string): number {
  let twoAbove: readonly number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let at = 1; at <= b.length; at++) {
      const changed = (above[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      const isSwapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      const swapped = isSwapped ? (twoAbove[at - 2] ?? 0) + 1 : changed;
      line.push(Math.min(changed, swapped, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    twoAbove = above;
    above = line;
  }
  return above[b.length] ?? 0;
}
