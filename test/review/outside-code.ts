/**
 * What a Markdown text says outside of code, by CommonMark's and GitHub's rules as far as this project's output needs them:
 * fenced blocks are left out, and so are code spans, which never reach beyond their paragraph, list item or table cell.
 * A line that begins with a block tag opens HTML up to the next empty line, and in HTML backticks are just backticks.
 */
export function outsideCode(markdown: string): string {
  return blocksOf(markdown).map(withoutSpans).join('\n');
}

/** The texts between which no code span can stretch; the content of fences is dropped. */
function blocksOf(markdown: string): readonly string[] {
  const blocks: string[] = [];
  let paragraph: string[] = [];
  let fence: string | null = null;
  let html = false;
  const flush = () => {
    if (paragraph.length > 0) blocks.push(paragraph.join('\n'));
    paragraph = [];
  };
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})([^`]*)$/.exec(line);
    if (fence !== null) {
      const [, ticks = '', info = ''] = mark ?? [];
      if (ticks[0] === fence[0] && ticks.length >= fence.length && info.trim() === '') fence = null;
      continue;
    }
    html = line.trim() !== '' && (html || (paragraph.length === 0 && /^ {0,3}<\/?(?:details|summary)\b/.test(line)));
    if (html) {
      blocks.push(line.replaceAll('`', '\\`'));
      continue;
    }
    if (mark) {
      flush();
      fence = mark[1] ?? null;
    } else if (line.trim() === '') flush();
    else if (line.startsWith('|')) {
      flush();
      // GitHub splits a row at every bar that no backslash stands before, in code spans too
      blocks.push(...line.split(/(?<!\\)\|/).map(cell => cell.replaceAll('\\|', '|')));
    } else {
      if (/^\s*(?:[-*+]|\d+[.)])\s|^#/.test(line)) flush();
      paragraph.push(line);
    }
  }
  flush();
  if (fence !== null) throw new Error('a fence is never closed');
  return blocks;
}

function withoutSpans(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    if (text[at] === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) {
      out += text.slice(at, at + 2);
      at += 2;
      continue;
    }
    const run = /^`+/.exec(text.slice(at))?.[0];
    if (run === undefined) {
      out += text[at++];
      continue;
    }
    const close = closing(text, at + run.length, run.length);
    if (close < 0) out += run;
    at = close < 0 ? at + run.length : close + run.length;
  }
  return out;
}

/** Where the next run of exactly so many backticks begins, or -1. */
function closing(text: string, from: number, length: number): number {
  for (const found of text.slice(from).matchAll(/`+/g)) {
    if (found[0].length === length) return from + found.index;
  }
  return -1;
}
