/** A value of a query as written: a variable stays a reference. */
export type GraphValue = { readonly variable: string } | { readonly value: string | number | boolean | null };

/** A field that is asked for, under the name that the answer uses. */
export interface Selection {
  readonly alias: string;
  readonly name: string;
  readonly args: ReadonlyMap<string, GraphValue>;
  readonly fields: readonly Selection[] | null;
}

/** A parsed query: its variables with their types as written (`Int!`), and what it selects. */
export interface Query {
  readonly variables: ReadonlyMap<string, { readonly type: string; readonly fallback: GraphValue | null }>;
  readonly fields: readonly Selection[];
}

const TOKEN = /[\s,]+|#[^\n]*|"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?|[A-Za-z_]\w*|\.\.\.|[!$&()[\]:={}@|]/y;

function tokensOf(source: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < source.length; at = TOKEN.lastIndex) {
    const match = TOKEN.exec(source);
    if (match === null) throw new SyntaxError(`Expected a token, but found ${JSON.stringify(source[at])}`);
    if (!/^[\s,#]/.test(match[0])) tokens.push(match[0]);
  }
  return tokens;
}

/** Parses one query operation without fragments and directives; throws a SyntaxError on anything else. */
export function parseQuery(source: string): Query {
  const tokens = tokensOf(source);
  let at = 0;
  const peek = (): string | undefined => tokens[at];
  const take = (wanted?: string): string => {
    const token = tokens[at++];
    if (token === undefined) throw new SyntaxError('Unexpected end of document');
    if (wanted !== undefined && token !== wanted) throw new SyntaxError(`Expected "${wanted}", actual: "${token}"`);
    return token;
  };
  const skip = (token: string): boolean => peek() === token && take() === token;
  const name = (): string => {
    const token = take();
    if (!/^[A-Za-z_]/.test(token)) throw new SyntaxError(`Expected a name, actual: "${token}"`);
    return token;
  };
  const value = (): GraphValue => {
    const token = take();
    if (token === '$') return { variable: name() };
    if (token.startsWith('"""')) return { value: token.slice(3, -3) };
    if (/^["\d-]/.test(token)) return { value: JSON.parse(token) as string | number };
    if (token === 'true' || token === 'false') return { value: token === 'true' };
    if (token === 'null') return { value: null };
    throw new SyntaxError(`Expected a value, actual: "${token}"`);
  };
  const type = (): string => {
    const inner = peek() === '[' ? `${take('[')}${type()}${take(']')}` : name();
    return peek() === '!' ? inner + take('!') : inner;
  };
  const selections = (): Selection[] => {
    take('{');
    const fields: Selection[] = [];
    while (!skip('}')) {
      const first = name();
      const field = skip(':') ? name() : first;
      const args = new Map<string, GraphValue>();
      if (skip('(')) {
        while (!skip(')')) {
          const key = name();
          take(':');
          args.set(key, value());
        }
      }
      fields.push({ alias: first, name: field, args, fields: peek() === '{' ? selections() : null });
    }
    if (fields.length === 0) throw new SyntaxError('Expected a name, actual: "}"');
    return fields;
  };
  const variables = new Map<string, { type: string; fallback: GraphValue | null }>();
  if (peek() !== '{') {
    take('query');
    if (peek() !== '(' && peek() !== '{') name();
    if (skip('(')) {
      while (!skip(')')) {
        take('$');
        const key = name();
        take(':');
        const written = type();
        variables.set(key, { type: written, fallback: skip('=') ? value() : null });
      }
    }
  }
  const fields = selections();
  if (peek() !== undefined) throw new SyntaxError(`Expected the end of the document, actual: "${peek()}"`);
  return { variables, fields };
}
