/** A value as JSON for a file or a terminal: indented, and with what cannot be seen written out. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2).replace(INVISIBLE, escaped)}\n`;
}

/**
 * The same in parts, with the items of one list of an object made one at a time: all of them at once would take several times
 * the memory of the text. The object holds the list empty, under a key that stands in none of the values before it as a key.
 */
export function* jsonParts<T>(
  value: object,
  list: { readonly key: string; readonly items: readonly T[]; readonly shown: (item: T) => object },
): Iterable<string> {
  const { key, items, shown } = list;
  const [head = '', tail = ''] = jsonText(value).split(`\n  "${key}": []`);
  yield `${head}\n  "${key}": [`;
  for (const [at, item] of items.entries()) {
    yield `${at === 0 ? '' : ','}\n${jsonText(shown(item)).trimEnd().replace(/^/gm, '    ')}`;
  }
  yield `${items.length === 0 ? '' : '\n  '}]${tail}`;
}

/** What a terminal or a reader may take for a command or not see at all; line breaks are the layout's own. */
const INVISIBLE = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map(at => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}
