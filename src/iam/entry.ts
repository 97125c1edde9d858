import { fold } from './name';

/** One string of an action list, read: every action, one action, a pattern over one service, or a text that grants nothing. */
export type Entry =
  | { readonly kind: 'all'; readonly text: string }
  | { readonly kind: 'exact'; readonly text: string; readonly service: string; readonly name: string }
  | { readonly kind: 'pattern'; readonly text: string; readonly service: string; readonly pattern: string }
  | { readonly kind: 'invalid'; readonly text: string };

const GRAMMAR = /^[A-Za-z0-9-]+:[A-Za-z0-9*?-]+$/;

/** Tells whether a text is an entry as IAM knows them. */
export function isEntry(text: string): boolean {
  return GRAMMAR.test(text) || text === '*' || text === '*:*';
}

/** Reads an entry as written; `service`, `name` and `pattern` come folded, `text` as the author wrote it. */
export function readEntry(text: string): Entry {
  if (text === '*' || text === '*:*') return { kind: 'all', text };
  if (!GRAMMAR.test(text)) return { kind: 'invalid', text };
  const folded = fold(text);
  const colon = folded.indexOf(':');
  const service = folded.slice(0, colon);
  const rest = folded.slice(colon + 1);
  return rest.includes('*') || rest.includes('?')
    ? { kind: 'pattern', text, service, pattern: rest }
    : { kind: 'exact', text, service, name: rest };
}
