/** The RegExp of a pattern: the tests' own judge, used nowhere else. */
export function regExpOf(pattern: string): RegExp {
  const source = [...pattern]
    .map(one => (one === '*' ? '[^]*' : one === '?' ? '[^]' : one.replace('-', '\\-')))
    .join('');
  return new RegExp(`^${source}$`);
}

/** Every text over an alphabet of at most so many characters. */
export function textsOver(alphabet: string, most: number): readonly string[] {
  let longest = [''];
  const all = [...longest];
  for (let length = 1; length <= most; length++) {
    longest = longest.flatMap(text => [...alphabet].map(one => text + one));
    all.push(...longest);
  }
  return all;
}
