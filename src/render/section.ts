/** A part of a report; a detail is left out first where there is no room for all. */
export interface Section {
  readonly kind: 'main' | 'detail';
  readonly text: string;
}

/** A part that is always wanted. */
export function main(text: string): Section {
  return { kind: 'main', text };
}

/** A part that is left out first. */
export function detail(text: string): Section {
  return { kind: 'detail', text };
}

const BETWEEN = '\n\n';

/** Puts parts together, whole. */
export function joinSections(sections: readonly Section[]): string {
  return sections.map(({ text }) => text).join(BETWEEN);
}

/**
 * Puts parts together in at most so many bytes: details go first, the last of them first, then lines of the rest from the end.
 * What is cut is said in a sentence at the end, with `where` telling where all of it is.
 */
export function fitSections(sections: readonly Section[], most: number, where: string): string {
  const whole = joinSections(sections);
  if (Buffer.byteLength(whole) <= most) return whole;
  const sizes = sections.map(({ text }) => Buffer.byteLength(text) + BETWEEN.length);
  // why: the sentence on what is cut needs room, too
  let over = sizes.reduce((sum, size) => sum + size, 0) + Buffer.byteLength(where) + ROOM - most;
  const left = new Set<number>();
  for (let at = sections.length - 1; at >= 0 && over > 0; at--) {
    if (sections[at]?.kind !== 'detail') continue;
    left.add(at);
    over -= sizes[at] ?? 0;
  }
  const kept = sections.filter((_, index) => !left.has(index));
  const details =
    left.size === 0 ? '' : `${left.size} folded ${left.size === 1 ? 'part is' : 'parts are'} left out here`;
  if (over <= 0) return `${joinSections(kept)}${BETWEEN}${details}, to fit. ${where}\n`;
  const bytes = Buffer.from(joinSections(kept));
  // why: where not even the first line fits there is no line break before, and -1 would mean all but the last byte
  const end = Math.max(0, bytes.lastIndexOf('\n', Math.max(0, bytes.length - over)));
  const cut = bytes.subarray(0, end).toString('utf8');
  return `${cut}${BETWEEN}The rest is cut here, to fit${details === '' ? '' : `, and ${details}`}. ${where}\n`;
}

const ROOM = 200;
