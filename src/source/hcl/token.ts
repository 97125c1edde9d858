import type { Span } from '../tree';

/** What a token of HCL is; `break` is the end of a line, `word` a name or a number, `sign` any other single character. */
export type TokenKind = 'comment' | 'break' | 'string' | 'heredoc' | 'open' | 'close' | 'comma' | 'word' | 'sign';

/** A token of HCL; a string or a heredoc is one token with all that is computed inside it. */
export interface Token extends Span {
  readonly kind: TokenKind;
}

/** What cannot be HCL, whatever stands around it: where, and a sentence that says why. */
export class Fault extends Error {
  readonly offset: number;

  constructor(offset: number, sentence: string) {
    super(sentence);
    this.offset = offset;
  }
}

/** A heredoc: its whole span, its text letter by letter (whole lines, the last line break included), and how it is meant. */
export interface Heredoc extends Span {
  readonly inner: Span;
  /** True for `<<-`, which takes the common indentation away. */
  readonly flush: boolean;
  /** The spans of `${…}` and `%{…}` in it. */
  readonly holes: readonly Span[];
}

/** That a text takes longer to read than any real file. */
export class TooLong extends Error {
  constructor() {
    super('too long');
  }
}
