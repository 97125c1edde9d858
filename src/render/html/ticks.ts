/** A part of a sentence of ours: our own words, or a text from outside that stands in backticks. */
export interface Part {
  readonly isQuoted: boolean;
  readonly text: string;
}

/** Cuts a sentence at its backticks. */
export function partsOf(sentence: string): readonly Part[] {
  return sentence
    .split('`')
    .map((text, index) => ({ isQuoted: index % 2 === 1, text }))
    .filter(({ text }) => text !== '');
}
