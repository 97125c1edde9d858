/** The outermost `{…}` and `[…]` of the expressions in a template (or of one expression), and the text around them. */
export function piecesOf(text, isExpression = false) {
  const scan = { text, at: 0, rest: '', pieces: [] };
  if (isExpression) expression(scan, '');
  else template(scan, null);
  return { rest: scan.rest, pieces: scan.pieces };
}

function template(scan, end) {
  const { text } = scan;
  while (scan.at < text.length) {
    if (end !== null && text.startsWith(end, scan.at)) return;
    if (text.startsWith('$${', scan.at) || text.startsWith('%%{', scan.at)) take(scan, 3);
    else if (text.startsWith('${', scan.at) || text.startsWith('%{', scan.at)) {
      take(scan, 2);
      expression(scan, '}');
      take(scan, 1);
    } else if (end === '"' && text[scan.at] === '\\') take(scan, 2);
    else take(scan, 1);
  }
}

function expression(scan, end) {
  const { text } = scan;
  while (scan.at < text.length) {
    const character = text[scan.at];
    if (character === end) return;
    if (character === '[' && /[\w\])]/.test(text[scan.at - 1] ?? '')) take(scan, endOfBracket(text, scan.at) - scan.at);
    else if (character === '{' || character === '[') {
      const close = endOfBracket(text, scan.at);
      scan.pieces.push(text.slice(scan.at, close));
      scan.rest += HIDDEN;
      scan.at = close;
    } else if (character === '"') {
      take(scan, 1);
      template(scan, '"');
      take(scan, 1);
    } else take(scan, (skipped(text, scan.at) ?? scan.at + 1) - scan.at);
  }
}

const HIDDEN = '{}';

function take(scan, count) {
  scan.rest += scan.text.slice(scan.at, scan.at + count);
  scan.at += count;
}

function endOfBracket(text, start) {
  let depth = 0;
  for (let at = start; at < text.length; ) {
    const character = text[at];
    const beyond = character === '"' ? endOfString(text, at) : skipped(text, at);
    if (beyond !== null) {
      at = beyond;
      continue;
    }
    if (character === '{' || character === '[') depth++;
    if (character === '}' || character === ']') depth--;
    at++;
    if (depth === 0) return at;
  }
  return text.length;
}

function endOfString(text, start) {
  const scan = { text, at: start + 1, rest: '', pieces: [] };
  template(scan, '"');
  return scan.at + 1;
}

// Where the comment or heredoc that begins here ends; null where none does.
function skipped(text, at) {
  if (text[at] === '#' || text.startsWith('//', at)) return endOr(text, text.indexOf('\n', at));
  if (text.startsWith('/*', at)) return endOr(text, text.indexOf('*/', at), 2);
  const [heredoc, dash, name] = /^<<(-?)([\w-]+)\r?\n/.exec(text.slice(at, at + 200)) ?? [];
  if (heredoc === undefined) return null;
  for (let line = at + heredoc.length; line < text.length; ) {
    const end = endOr(text, text.indexOf('\n', line));
    const written = text.slice(line, end).replace(/\r$/, '');
    if ((dash ? written.trim() : written) === name) return end;
    line = end + 1;
  }
  return text.length;
}

function endOr(text, found, more = 0) {
  return found < 0 ? text.length : found + more;
}
