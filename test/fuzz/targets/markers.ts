import { isSealed, readMarker, remark, seal, writeMarker } from '../../../src/deliver/marker';
import {
  inPlaceOf,
  ownPart,
  readIssueMark,
  readPullMark,
  textAbove,
  withIssueMark,
  withPullMark,
} from '../../../src/work-off/mark';
import { hold, holdSame, textOf } from '../hold';
import { inputs } from '../seeds';
import type { Target } from '../target';

/**
 * What hides at the end of comments, issues and pull requests: what is read is written the same and read again the same, holds
 * nothing but digests, numbers and words of ours, and a text that is put above it seals it.
 */
export const target: Target = {
  fuzz: data => {
    const body = textOf(data);
    const mark = readMarker(body);
    if (mark) {
      const written = writeMarker(mark);
      hold(WRITTEN.test(written), `a marker holds nothing else: ${written}`);
      holdSame(readMarker(`above\n\n${written}`), mark, 'a marker is read as it was written');
      hold(body.trimEnd().endsWith(written), 'a marker is written as it was read');
      isSealed(body, mark);
      if (mark.kind === 'finding') {
        const sealed = seal(body, mark);
        const again = readMarker(sealed);
        hold(again !== null && isSealed(sealed, again), 'a body is sealed by its text');
        holdSame(
          readMarker(remark(sealed, { ...mark, taken: true })),
          { ...mark, taken: true },
          'a marker takes the place of another',
        );
      }
    }
    const [pull, issue] = [readPullMark(body), readIssueMark(body)];
    hold(pull === null || issue === null, 'a body is of a pull request or of an issue');
    holdSame(readPullMark(ownPart(body)), pull, 'our own part keeps the marker');
    hold(ownPart(ownPart(body)) === ownPart(body), 'our own part is all ours');
    hold(textAbove(ownPart(body)) === textAbove(body), 'our own part keeps the text');
    const fresh = pull ? withPullMark('new', pull) : issue ? withIssueMark('new', issue) : null;
    if (fresh === null) return;
    hold(WRITTEN.test(fresh.slice('new\n\n'.length)), `a marker holds nothing else: ${fresh}`);
    holdSame([readPullMark(fresh), readIssueMark(fresh)], [pull, issue], 'a marker is read as it was written');
    const placed = inPlaceOf(body, fresh);
    holdSame(
      [readPullMark(placed), readIssueMark(placed)],
      [pull, issue],
      'a new body in the place of an old one has its own marker',
    );
  },
  seeds: () =>
    inputs(
      `text\n\n<!-- refine-iam 1 note ${D} ${D} -->`,
      `text\n\n<!-- refine-iam 1 finding ${D} - ${D} open ${D} ${D}:${D}:0000000100000002 -->`,
      `text\n\n<!-- refine-iam 1 finding ${D} 0000000a ${D} taken ${D} ${D}:${D}:=${D} ${D}:${D}: -->\r\n`,
      `text\n\n<!-- refine-iam 1 pull ${D} open ${D}${D} ${D} 12 ${'a'.repeat(40)} ${'b'.repeat(40)} -->\n\nbelow`,
      `text\n\n<!-- refine-iam 1 issue ${D} closed ${D} -->`,
    ),
  words: [
    '<!-- refine-iam 1 ',
    ' -->',
    'finding ',
    'note ',
    'pull ',
    'issue ',
    'open',
    'taken',
    'closed',
    '0123456789abcdef',
    ':',
    '=',
    '\r\n',
    '\n\n',
  ],
};

const D = '0123456789abcdef';
const WRITTEN = /^<!-- refine-iam 1 [0-9a-z:= -]+ -->$/;
