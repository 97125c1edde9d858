import { createHash } from 'node:crypto';

/** A value as JSON that may stand inside a `script` element, whatever texts it holds. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, character => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}

/** The source expression by which a Content-Security-Policy allows one inline text and no other. */
export function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Our own script or style as it can stand inside its element; a text that would end the element there is our bug. */
export function inlined(element: 'script' | 'style', text: string): string {
  if (text.toLowerCase().includes(`</${element}`) || text.includes('<!--')) {
    throw new Error(`the ${element} of the page holds what would end it`);
  }
  return text;
}
