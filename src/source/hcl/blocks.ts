import type { Edit } from '../edit';
import type { Items, Span } from '../tree';
import { readHclGap } from './gap';
import { nextToken } from './scan';

/** Removes blocks from a body: whole lines, with the comment that stands directly above and one of the empty lines around. */
export function blockRemovals(text: string, body: Items, removed: ReadonlySet<number>): Edit[] {
  const runs: Span[] = [];
  let at = body.start;
  let from = body.start;
  for (const [index, block] of body.items.entries()) {
    for (let token = nextToken(text, at); token && token.start < block.start; token = nextToken(text, token.end)) {
      if (token.kind !== 'comment' && token.kind !== 'break') from = token.end;
    }
    const lines = { start: firstLine(text, from, block.start), end: lastLine(text, block.end) };
    from = block.end;
    at = block.end;
    if (!removed.has(index)) continue;
    const before = runs.at(-1);
    if (before && text.slice(before.end, lines.start).trim() === '') {
      runs[runs.length - 1] = { start: before.start, end: lines.end };
    } else runs.push(lines);
  }
  return runs.map(run => ({ ...withEmptyLine(text, run, body.start), text: '' }));
}

/** Where the line begins on which a block, or the comment directly above it, stands; `from` is where the entry before ends. */
function firstLine(text: string, from: number, block: number): number {
  const { breaks, comments } = readHclGap(text, { start: from, end: block });
  const opensFile = text.slice(0, from).trim() === '';
  let top = block;
  for (const comment of comments.toReversed()) {
    const between = breaks.filter(at => at >= comment.end && at < top).length;
    const behindEntry = !opensFile && !breaks.some(at => at < comment.start);
    if (between > 1 || behindEntry) break;
    top = comment.start;
  }
  const lineBreak = breaks.findLast(at => at < top);
  return lineBreak === undefined ? from : text.indexOf('\n', lineBreak) + 1;
}

/** Where the line behind a block begins, the comment beside the block included. */
function lastLine(text: string, block: number): number {
  let end = block;
  for (let token = nextToken(text, block); token; token = nextToken(text, token.end)) {
    if (token.kind === 'break') return token.end;
    if (token.kind !== 'comment') return end;
    end = token.end;
  }
  return end;
}

/** Of the empty lines above and below, or of one beside a bracket, one goes too. */
function withEmptyLine(text: string, { start, end }: Span, opening: number): Span {
  const above = text.lastIndexOf('\n', start - 2) + 1;
  const emptyAbove = text.slice(above, start).trim() === '';
  const next = text.indexOf('\n', end) + 1;
  const below = text.slice(end, next > 0 ? next : text.length).trim();
  if (below === '' && next > 0 && (emptyAbove || above <= opening)) return { start, end: next };
  return below.startsWith('}') && emptyAbove ? { start: above, end } : { start, end };
}
