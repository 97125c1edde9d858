import { fold } from './name';

/** One string of an action list, read: every action, one action, a pattern over one service, or a text that grants nothing. */
export type Entry =
  | { readonly kind: 'all'; readonly text: string }
  | { readonly kind: 'exact'; readonly text: string; readonly service: string; readonly name: string }
  | { readonly kind: 'pattern'; readonly text: string; readonly service: string; readonly pattern: string }
  | { readonly kind: 'invalid'; readonly text: string };

const GRAMMAR = /^([A-Za-z0-9-]+):([A-Za-z0-9*?-]+)$/;

/** Reads an entry as written; `service`, `name` and `pattern` come folded, `text` as the author wrote it. */
export function readEntry(text: string): Entry {
  if (text === '*' || text === '*:*') return { kind: 'all', text };
  const match = GRAMMAR.exec(text);
  const [, service, rest] = match ?? [];
  if (service === undefined || rest === undefined) return { kind: 'invalid', text };
  return /[*?]/.test(rest)
    ? { kind: 'pattern', text, service: fold(service), pattern: fold(rest) }
    : { kind: 'exact', text, service: fold(service), name: fold(rest) };
}
