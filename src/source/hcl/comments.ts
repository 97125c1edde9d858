import { type Span, spanOf } from '../tree';
import { nextToken } from './scan';

/** The comments of an HCL text that was read; those inside `${…}` are parts of their string. Throws a `Fault` where it was not. */
export function hclComments(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let token = nextToken(text, 0); token; token = nextToken(text, token.end)) {
    if (token.kind === 'comment') found.push(spanOf(token));
  }
  return found;
}
