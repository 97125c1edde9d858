import { documentsOf, Tagged } from '../source/yaml/oracle';

/** The documents of a YAML text as `js-yaml` reads them, in the form that CloudFormation has in JSON: `!If` is `Fn::If`. */
export function plainDocuments(text: string): readonly unknown[] {
  return documentsOf(text).map(plain);
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, held]) => [String(key), plain(held)]));
  }
  if (!(value instanceof Tagged)) return value;
  const tag = value.tag.slice(1);
  return { [tag === 'Ref' || tag === 'Condition' ? tag : `Fn::${tag}`]: plain(value.value) };
}

/** The value at a JSON pointer; a string on the way is read as JSON, each `${…}` in it as text. */
export function valueAt(root: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map(token => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((held, token) => {
      const value: unknown = typeof held === 'string' ? textAsJson(held) : held;
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) {
        throw new Error(`nothing stands at ${pointer}`);
      }
      return Reflect.get(value, token);
    }, root);
}

/** What a text says as JSON, each `${…}` in it a text or a part of one. */
export function textAsJson(text: string): unknown {
  let isInside = false;
  const filled = text.replaceAll(/\$\{[^}]*\}|\\.|"/g, part => {
    if (part === '"') isInside = !isInside;
    if (!part.startsWith('$')) return part;
    return isInside ? part.slice(1) : JSON.stringify(part);
  });
  return JSON.parse(filled);
}
