/**
 * Fills the holes of a template, `${…}` with digits and `%{…}` with blanks, so that the text around them can be read as JSON
 * of the same length; `$${` and `%%{` are no holes. Null where one is not closed.
 */
export function filled(text: string): string | null {
  const opening = /[$%]\{/g;
  let out = '';
  let at = 0;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const start = found.index;
    if (text[start - 1] === text[start]) continue;
    const end = holeEnd(text, start);
    if (end === null) return null;
    out += text.slice(at, start) + (text[start] === '$' ? '1' : ' ').repeat(end - start);
    opening.lastIndex = end;
    at = end;
  }
  return out + text.slice(at);
}

/** Where the hole that begins at an offset ends: behind its brace, those inside it and in its strings counted. */
function holeEnd(text: string, start: number): number | null {
  const open: ('hole' | 'brace' | 'string')[] = ['hole'];
  for (let at = start + 2; at < text.length; at++) {
    const inString = open.at(-1) === 'string';
    const char = text[at];
    if (inString && char === '\\') at++;
    else if (char === '"') {
      if (inString) open.pop();
      else open.push('string');
    } else if (inString) {
      if ((char === '$' || char === '%') && text[at + 1] === '{') {
        open.push('hole');
        at++;
      }
    } else if (char === '{') open.push('brace');
    else if (char === '}' && open.pop() === 'hole' && open.length === 0) return at + 1;
  }
  return null;
}
