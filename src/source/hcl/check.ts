import { nextToken } from './scan';
import { Fault } from './token';

// why: no configuration comes near it, and the reader's work stays linear
const DEEPEST = 500;

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Throws a `Fault` where brackets, strings, heredocs or comments are not closed: the parser would invent what is missing, or run out of memory. */
export function checkTokens(text: string): void {
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new Fault(nul, 'a NUL byte stands here');
  const open: number[] = [];
  for (let token = nextToken(text, 0); token; token = nextToken(text, token.end)) {
    if (token.kind === 'open') {
      if (open.length === DEEPEST) throw new Fault(token.start, 'the values are nested too deeply');
      open.push(token.start);
    } else if (token.kind === 'close') {
      const start = open.pop();
      const close = text[token.start] ?? '';
      if (start === undefined) throw new Fault(token.start, `\`${close}\` closes nothing`);
      const opening = text[start] ?? '';
      if (CLOSING[opening] !== close) throw new Fault(start, `\`${opening}\` is not closed before a \`${close}\``);
    }
  }
  const start = open.pop();
  if (start !== undefined) throw new Fault(start, `\`${text[start] ?? ''}\` is not closed`);
}
