/** The characters that a folded name or pattern demands, as bits: letters, then digits and the hyphen. */
export interface Letters {
  readonly low: number;
  readonly high: number;
}

const A = 97;
const Z = 122;
const ZERO = 48;
const HYPHEN = 45;

/** The characters of a folded name or pattern; wildcards demand none. */
export function lettersOf(pattern: string): Letters {
  let low = 0;
  let high = 0;
  for (let at = 0; at < pattern.length; at++) {
    const one = pattern.charCodeAt(at);
    if (one >= A && one <= Z) low |= 1 << (one - A);
    else if (one >= ZERO && one < ZERO + 10) high |= 1 << (one - ZERO);
    else if (one === HYPHEN) high |= 1 << 10;
  }
  return { low, high };
}

/** Tells whether a name or pattern has all characters that another demands: what lies within a pattern has them as letters. */
export function hasAll(inner: Letters, outer: Letters): boolean {
  return (outer.low & ~inner.low) === 0 && (outer.high & ~inner.high) === 0;
}

/** A text that a pattern grants and that hardly any other pattern does: in the place of each wildcard stands what no pattern mentions. */
export function hardest(pattern: string): string {
  return pattern.replace(/[*?]/g, '\0');
}
