/** Folds ASCII capitals, one character at a time. */
export function folded(text: string): string {
  return text.replace(/[A-Z]/g, one => one.toLowerCase());
}

/** Tells whether a pattern matches a text, by the table of all prefixes of both. */
export function matches(pattern: string, text: string): boolean {
  let row = [true, ...[...text].map(() => false)];
  for (const expected of pattern) {
    const next: boolean[] = [];
    for (let t = 0; t <= text.length; t++) {
      if (expected === '*') next.push(row[t] === true || (t > 0 && next[t - 1] === true));
      else next.push(t > 0 && row[t - 1] === true && (expected === '?' || expected === text[t - 1]));
    }
    row = next;
  }
  return row[text.length] === true;
}

/** Writes each run of wildcards as its `?`s, then at most one `*`. */
export function ordered(pattern: string): string {
  let done = '';
  for (let at = 0; at < pattern.length; ) {
    let marks = 0;
    let star = '';
    const start = at;
    for (; pattern[at] === '*' || pattern[at] === '?'; at++) {
      if (pattern[at] === '*') star = '*';
      else marks++;
    }
    done += at > start ? '?'.repeat(marks) + star : pattern[at++];
  }
  return done;
}

/**
 * Tells whether every text of `inner` is one of `outer`, by trying the texts that decide it: a letter that `outer` lacks can only be
 * taken by its wildcards, so it stands for every other, and a run of it longer than `outer` can be made longer still.
 */
export function inside(inner: string, outer: string): boolean {
  return hardest(ordered(inner), ordered(outer).length + 1).every(text => matches(outer, text));
}

const FOREIGN = '~';

function hardest(pattern: string, most: number): readonly string[] {
  let texts = [''];
  for (const one of pattern) {
    const choices = one === '*' ? runs(most) : [one === '?' ? FOREIGN : one];
    texts = texts.flatMap(text => choices.map(choice => text + choice));
  }
  return texts;
}

function runs(most: number): readonly string[] {
  return Array.from({ length: most + 1 }, (_, length) => FOREIGN.repeat(length));
}

/** What remains of a pattern in each state that is alive after a text, the furthest first; a `*` holds its state. */
export function remainders(pattern: string, text: string): readonly string[] {
  const found: string[] = [];
  for (let at = pattern.length; at >= 0; at--) {
    const read = pattern[at] === '*' ? at + 1 : at;
    if (matches(pattern.slice(0, read), text)) found.push(pattern.slice(at));
  }
  return found;
}
