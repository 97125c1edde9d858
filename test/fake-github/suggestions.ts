/** What a comment's suggestion block holds: the lines to put in place; `count` tells how many such blocks there are. */
export interface Suggestion {
  readonly lines: readonly string[];
  /** False where the fence is never closed: the block then runs to the end of the comment. */
  readonly closed: boolean;
  readonly count: number;
}

// CommonMark's HTML blocks that end at a blank line; a fence inside one is not a fence
const HTML_BLOCK =
  /^ {0,3}<\/?(?:blockquote|center|details|dialog|div|dl|h[1-6]|hr|li|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)(?:[\s/>]|$)/i;

/** The first `suggestion` fence of a comment by CommonMark's rules, or null when none would render as one. */
export function parseSuggestion(body: string): Suggestion | null {
  const found: { lines: string[]; closed: boolean }[] = [];
  let fence: { mark: string; indent: number; into: { lines: string[]; closed: boolean } | null } | null = null;
  let html: 'block' | 'comment' | null = null;
  for (const line of body.replace(/\r\n/g, '\n').split('\n')) {
    if (fence !== null) {
      if (closes(line, fence.mark)) {
        if (fence.into !== null) fence.into.closed = true;
        fence = null;
      } else fence.into?.lines.push(unindent(line, fence.indent));
      continue;
    }
    if (html === null && /^ {0,3}<!--/.test(line)) html = 'comment';
    else if (html === null && HTML_BLOCK.test(line)) html = 'block';
    if (html !== null) {
      if (html === 'comment' ? line.includes('-->') : line.trim() === '') html = null;
      continue;
    }
    const open = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})\s*(\S*)/.exec(line);
    if (open === null) continue;
    const into = open[3] === 'suggestion' ? { lines: [], closed: false } : null;
    if (into !== null) found.push(into);
    fence = { mark: open[2] ?? '', indent: (open[1] ?? '').length, into };
  }
  const first = found[0];
  return first === undefined ? null : { ...first, count: found.length };
}

function unindent(line: string, columns: number): string {
  return line.slice(Math.min(columns, line.length - line.trimStart().length));
}

function closes(line: string, mark: string): boolean {
  const match = /^ {0,3}(`+|~+)[ \t]*$/.exec(line);
  return match?.[1] !== undefined && match[1][0] === mark[0] && match[1].length >= mark.length;
}

/** A suggestion on lines `start` to `end` of the head file, 1-based and inclusive. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** The lines of a text, without their ends; a final newline begins no line. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map(line => line.replace(/\r$/, ''));
}

/** Whether a text has both kinds of line end; GitHub then rewrites all of them on the first suggestion. */
export function hasMixedEnds(text: string): boolean {
  return text.includes('\r\n') && /(?:^|[^\r])\n/.test(text);
}

/**
 * Applies suggestions as one batch, in whatever order they come; throws when two overlap or one leaves the file.
 * A file with a CRLF comes out with CRLF throughout (seen in w3c/cbor-ld#112); whether the last line ends stays as it was.
 */
export function applyReplacements(text: string, replacements: readonly Replacement[]): string {
  if (replacements.length === 0) return text;
  const lines = linesOf(text);
  const out: string[] = [];
  let next = 1;
  for (const { start, end, lines: into } of [...replacements].sort((a, b) => a.start - b.start)) {
    if (start < next) throw new Error(`suggestions overlap at line ${start}`);
    if (end < start || end > lines.length) throw new Error(`no lines ${start} to ${end}`);
    out.push(...lines.slice(next - 1, start - 1), ...into);
    next = end + 1;
  }
  out.push(...lines.slice(next - 1));
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return out.join(newline) + (text.endsWith('\n') && out.length > 0 ? newline : '');
}
