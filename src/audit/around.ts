import type { Statement } from '../locate/statement';

/** What stands before and behind the action list of a statement; all of it before where there is no list. */
export function aroundActions(text: string, { span, actions }: Statement): readonly string[] {
  const { start, end } = actions?.node ?? { start: span.end, end: span.end };
  return [text.slice(span.start, start), text.slice(end, span.end)];
}

/** A text without white space. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
