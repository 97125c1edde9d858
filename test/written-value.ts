import { plainDocuments, textAsJson } from './locate/plain-value';
import { readCommented } from './source/strip-comments';

/**
 * What a text says, read by means of the tests' own: `js-yaml` with the tags of CloudFormation, `JSON.parse`. A tag is what it
 * abbreviates, a policy in a text is its value, several documents are a list.
 */
export function writtenValue(ending: string, text: string): unknown {
  if (ending === 'json' || ending === 'jsonc' || ending === 'tf.json' || ending === 'tfvars.json')
    return opened(readCommented(text));
  if (ending === 'template') return textAsJson(text);
  if (ending !== 'yaml' && ending !== 'yml') throw new Error(`no reader for ${ending}`);
  const documents = plainDocuments(text);
  return opened(documents.length > 1 ? documents : documents[0]);
}

/** The same value with its texts that are policies opened, and each `Fn::Sub` that puts nothing in as its text. */
export function opened(value: unknown): unknown {
  if (typeof value === 'string') return /^\s*\{[\s\S]*"Statement"/.test(value) ? textAsJson(value) : value;
  if (Array.isArray(value)) return value.map(opened);
  if (typeof value !== 'object' || value === null) return value;
  const sub: unknown = Reflect.get(value, 'Fn::Sub');
  if (typeof sub === 'string' && !/\$\{|"Statement"/.test(sub)) return sub;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, opened(held)]));
}
