import { createTwoFilesPatch } from 'diff';
import { changedLines } from '../../../src/deliver/changed-lines';
import { hunkOfLines, readHunks } from '../../../src/deliver/hunks';
import { type ChangedLines, touches } from '../../../src/deliver/touches';
import { hold, textOf } from '../hold';
import { inputs, joined, partsOf } from '../seeds';
import type { Target } from '../target';

/**
 * Diffs as GitHub sends them, and two versions of a file: hunks and changed lines stand in order and apart, and what a change leaves
 * alone stood in the old version, in the same order.
 */
export const target: Target = {
  fuzz: data => {
    const text = textOf(data);
    const hunks = readHunks(text) ?? [];
    for (const hunk of hunks) {
      for (const { first, last, kind } of hunk.changed) {
        hold(Number.isInteger(first) && Number.isInteger(last), 'lines are numbers');
        hold(kind === 'removed' ? first === last : first <= last, `${kind} from ${first} to ${last}`);
        hold(
          hunk.first - 1 <= first && last <= Math.max(hunk.last, hunk.first),
          `${first} to ${last} is in the hunk of ${hunk.first} to ${hunk.last}`,
        );
      }
      hunkOfLines(hunks, hunk);
    }
    const [before = '', after = ''] = partsOf(text, 2);
    const changed = changedLines(before, after);
    holdChanged(changed, before, after);
    const patch = createTwoFilesPatch('a', 'b', before, after, '', '', { context: 3 }).replace(/^=+\n/, '');
    const read = readHunks(patch);
    hold(read !== null, 'a diff is read');
    holdChanged(
      read.flatMap(one => one.changed),
      before,
      after,
    );
  },
  seeds: () => [
    ...inputs(
      '@@ -1,3 +1,4 @@\n a\n-b\n+c\n+d\n e\n',
      '--- a\n+++ b\n@@ -1 +1,2 @@\n-a\n+b\n+c\n\\ No newline at end of file\n',
      '@@ -0,0 +1 @@\n+a',
      '@@ -1,2 +0,0 @@\n-a\n-b\n',
    ),
    joined('a\nb\nc\n', 'a\nx\nc\n'),
    joined('{\n  "a": [\n    "x",\n    "y"\n  ]\n}\n', '{\n  "a": [\n    "x"\n  ]\n}\n'),
  ],
  words: [
    '@@ -1,2 +1,2 @@\n',
    '+',
    '-',
    ' ',
    '\\ No newline at end of file',
    '--- ',
    '+++ ',
    'diff --git a/b b/b\n',
    '\r\n',
    ',\n',
    'Index: ',
  ],
};

function holdChanged(changed: readonly ChangedLines[], before: string, after: string): void {
  let at = 0;
  for (const { first, last } of changed) {
    hold(first >= at && last >= first, `${first} to ${last} stands behind ${at}`);
    at = last;
    touches(changed, { first: Math.max(1, first), last: Math.max(1, last) });
  }
  const isFresh = (line: number) => changed.some(one => one.kind === 'added' && one.first <= line && line <= one.last);
  const left = linesOf(
    after
      .split('\n')
      .filter((_, index) => !isFresh(index + 1))
      .join('\n'),
  );
  const old = linesOf(before);
  let next = 0;
  for (const line of left) {
    while (next < old.length && old[next] !== line) next++;
    hold(next++ < old.length, `\`${line}\` stood before`);
  }
}

/** Commas at line ends count for no change, and neither do lines of nothing else, nor the end of the last line. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map(line => line.replace(/,(?=\r?$)/, ''));
  return lines.filter(line => line !== '');
}
