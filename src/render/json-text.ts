/** A value as JSON for a file or a terminal: indented, and with what cannot be seen written out. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2).replace(INVISIBLE, escaped)}\n`;
}

/** What a terminal or a reader may take for a command or not see at all; line breaks are the layout's own. */
const INVISIBLE = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map(at => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}
