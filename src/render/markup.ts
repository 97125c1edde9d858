import { plain } from './plain';

/** A text from outside as a Markdown code span: on one line, with as many backticks around it as it needs. */
export function code(text: string): string {
  const safe = plain(text);
  const ticks = '`'.repeat(longestRun(safe) + 1);
  // why: Markdown takes a blank off each end, and ticks around nothing would be read as more ticks
  const pad = safe === '' || /^[` ]|[` ]$/.test(safe) ? ' ' : '';
  return `${ticks}${pad}${safe}${pad}${ticks}`;
}

/** A code span for a table cell, where a bar would end the cell. */
export function cell(text: string): string {
  return code(text).replaceAll('|', '\\|');
}

/** A sentence of ours that may quote texts from outside in backticks, made safe for Markdown and HTML outside those. */
export function prose(text: string): string {
  return plain(text)
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : escapeText(part)))
    .join('');
}

/** A fenced block whose fence is longer than any run of backticks in it. */
export function fence(info: string, text: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${ticks}${info}\n${text}${text.endsWith('\n') ? '' : '\n'}${ticks}`;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
}

function escapeText(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/[\\*_[\]|~#]/g, '\\$&')
      // why: GitHub makes links of these whatever stands before them
      .replace(/[@#]|:(?=\/\/)|www(?=\.)/gi, '$&\u200b')
  );
}
