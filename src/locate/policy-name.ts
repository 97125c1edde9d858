/**
 * The name at the end of the ARN of a managed policy by its parts, of which null is not known, folded and with `*` for what is
 * not known; null where that is no such ARN, or one of a policy of AWS, or
 * where it says nothing of the name.
 */
export function policyNameIn(parts: readonly (string | null)[]): string | null {
  const [, name = ''] = /(?<!:aws):policy\/(?:.*\/)?([^/]*)$/.exec(patternOf(parts)) ?? [];
  return /[^*]/.test(name) ? name : null;
}

/** Whether two patterns that may mean the same name tell enough of one: without a letter or a digit they fit nearly any. */
export function tellNames(one: string, other: string): boolean {
  return [one, other].every(name => !name.includes('*') || /[a-z0-9]/i.test(name));
}

/** Says that somebody attaches a policy by a name of which nothing is known that would tell it from others. */
export function madeUpName(from: string): string {
  return `${from} attaches a policy by a name that is made up, or this one's is, so that nothing tells whether it is this one`;
}

/** The parts of a text, of which null is not known, as one pattern, folded. */
export function patternOf(parts: readonly (string | null)[]): string {
  return parts
    .map(part => part?.toLowerCase() ?? '*')
    .join('')
    .replace(/\*{2,}/g, '*');
}

/** Whether one text may fit two patterns in which `*` stands for any text. */
export function mayBeSame(one: string, other: string): boolean {
  if (!one.includes('*') && !other.includes('*')) return one === other;
  // why: by column, whether what is left of both may still fit
  let next = Array.from({ length: other.length + 1 }, (_, at) => /^\**$/.test(other.slice(at)));
  for (let row = one.length - 1; row >= 0; row--) {
    const here = Array<boolean>(other.length + 1).fill(false);
    here[other.length] = one[row] === '*' && next[other.length] === true;
    for (let at = other.length - 1; at >= 0; at--) {
      const isWild = one[row] === '*' || other[at] === '*';
      here[at] = isWild ? next[at] === true || here[at + 1] === true : one[row] === other[at] && next[at + 1] === true;
    }
    next = here;
  }
  return next[0] === true;
}
