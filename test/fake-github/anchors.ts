/** A side of a diff: LEFT numbers the lines of the base, RIGHT those of the head. */
export type Side = 'LEFT' | 'RIGHT';

/** The lines that one hunk shows, 1-based, per side: RIGHT added and context, LEFT deleted and context. */
export interface Hunk {
  readonly left: ReadonlySet<number>;
  readonly right: ReadonlySet<number>;
  /** The hunk's own text, header included. */
  readonly text: string;
}

/** Reads the hunks of a header-less patch; throws when a header's counts do not fit its lines. */
export function hunksOf(patch: string): readonly Hunk[] {
  const hunks: Hunk[] = [];
  const lines = patch.split('\n');
  for (let at = 0; at < lines.length; ) {
    const first = at;
    const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(lines[at++] ?? '');
    if (header === null) throw new Error(`not a hunk header: ${lines[first]}`);
    let [leftLine, rightLine] = [Number(header[1]), Number(header[3])];
    const [leftEnd, rightEnd] = [leftLine + Number(header[2] ?? 1), rightLine + Number(header[4] ?? 1)];
    const [left, right] = [new Set<number>(), new Set<number>()];
    while (leftLine < leftEnd || rightLine < rightEnd || lines[at]?.startsWith('\\')) {
      const sign = lines[at++]?.[0];
      if (sign === '\\') continue;
      if (sign === '-' || sign === ' ') left.add(leftLine++);
      if (sign === '+' || sign === ' ') right.add(rightLine++);
      if (sign !== '-' && sign !== '+' && sign !== ' ') throw new Error(`not a line of a hunk: ${lines[at - 1]}`);
    }
    if (leftLine !== leftEnd || rightLine !== rightEnd) throw new Error(`wrong counts: ${lines[first]}`);
    hunks.push({ left, right, text: lines.slice(first, at).join('\n') });
  }
  return hunks;
}

/** The hunk that shows this line on this side, if one does. */
export function hunkAt(hunks: readonly Hunk[], side: Side, line: number): Hunk | undefined {
  return hunks.find(hunk => (side === 'LEFT' ? hunk.left : hunk.right).has(line));
}

/** Where a line comment is pinned; `startLine` only for more than one line. */
export interface Anchor {
  readonly line: number;
  readonly side: Side;
  readonly startLine?: number | undefined;
  readonly startSide?: Side | undefined;
}

/** Why GitHub refuses an anchor in a file with these hunks, in GitHub's words, or null when it accepts it. */
export function anchorRefusal(hunks: readonly Hunk[], anchor: Anchor): string | null {
  const { line, side, startLine, startSide } = anchor;
  const wrongs: string[] = [];
  // the description of a review's comments names no sides
  if (side !== 'LEFT' && side !== 'RIGHT') wrongs.push('Pull request review thread side is invalid');
  const hunk = hunkAt(hunks, side, line);
  if (hunk === undefined) wrongs.push('Pull request review thread line must be part of the diff');
  if (startLine !== undefined) {
    // GitHub lets a start on the left end on the right; no suggestion can stand there, so this is refused here
    if (startSide !== side) wrongs.push('Pull request review thread start side is invalid');
    if (startLine >= line) wrongs.push('Pull request review thread start line must precede the end line.');
    const start = hunkAt(hunks, startSide ?? side, startLine);
    if (hunk === undefined || start !== hunk) {
      wrongs.push('Pull request review thread start line must be part of the same hunk as the line.');
    }
  } else if (startSide !== undefined) {
    wrongs.push("Pull request review thread start line can't be blank");
  }
  if (hunk === undefined) wrongs.push("Pull request review thread diff hunk can't be blank");
  return wrongs.length === 0 ? null : sentence(wrongs);
}

function sentence(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(' and ');
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}
