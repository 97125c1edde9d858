/** Where a value stands below another; the text of the way is made only for what is found. */
export interface Path {
  readonly parent: Path | null;
  readonly token: string | number;
}

/** The JSON pointer of a path; empty for none. */
export function pointerOf(path: Path | null): string {
  const tokens: string[] = [];
  for (let at = path; at; at = at.parent) {
    tokens.push(`/${String(at.token).replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
  return tokens.reverse().join('');
}
