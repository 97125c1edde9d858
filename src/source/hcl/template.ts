import type { Node, OtherNode, Span } from '../tree';
import { holesOf } from './scan';
import { Fault } from './token';

/** A heredoc of which a part is computed: what it means is not known, but the rest of its text stands letter by letter. */
export interface TemplateNode extends OtherNode {
  readonly inner: Span;
}

/** Where the text of a heredoc stands letter by letter, computed parts included; null for anything else. */
export function innerOf(node: Node): Span | null {
  return 'inner' in node ? (node.inner ?? null) : null;
}

/** A template whose holes are filled, so that the document in it can be read where it stands. */
export interface Masked {
  /** As long as the template: `${…}` became digits, which fit into a string and stand for a value; `%{…}` became blanks. */
  readonly text: string;
  /** Where the holes are; what overlaps one is not literal. */
  readonly holes: readonly Span[];
}

/** Fills the holes `${…}` and `%{…}` of a template (not `$${` and `%%{`); null where one is not closed. */
export function maskTemplate(text: string): Masked | null {
  try {
    const holes = holesOf(text);
    let masked = '';
    let at = 0;
    for (const { start, end } of holes) {
      masked += text.slice(at, start) + (text[start] === '$' ? '1' : ' ').repeat(end - start);
      at = end;
    }
    return { text: masked + text.slice(at), holes };
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}
