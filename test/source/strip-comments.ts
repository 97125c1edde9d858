/** Takes the comments out of a JSON text and leaves all else in place: each comment becomes blanks, each line break stays. */
export function stripComments(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const end = endOfToken(text, at);
    const token = text.slice(at, end);
    out += token.startsWith('//') || token.startsWith('/*') ? token.replace(/[^\r\n]/g, ' ') : token;
    at = end;
  }
  return out;
}

/** The comments of a JSON text, in order. */
export function commentsOf(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfToken(text, at);
    if (text[at] === '/') found.push(text.slice(at, end));
    at = end;
  }
  return found;
}

/** Reads a JSON text that may have comments and a byte order mark. */
export function readCommented(text: string): unknown {
  return JSON.parse(stripComments(text.startsWith('\uFEFF') ? text.slice(1) : text));
}

/** Where the string, the comment or the single character that begins at an offset ends. */
function endOfToken(text: string, at: number): number {
  if (text[at] === '"') {
    let end = at + 1;
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
    return end + 1;
  }
  if (text.startsWith('//', at)) {
    let end = at;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    return end;
  }
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? text.length : end + 2;
  }
  return at + 1;
}
