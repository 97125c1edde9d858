import { createScanner, SyntaxKind } from 'jsonc-parser';
import { type Gap, readBareGap } from './list-chunks';
import type { Span } from './tree';

/** Reads the stretch of a JSON text that holds nothing but white space, comments and commas. */
export function readJsonGap(text: string, span: Span): Gap {
  return text.slice(span.start, span.end).includes('/') ? readCommented(text, span) : readBareGap(text, span);
}

function readCommented(text: string, span: Span): Gap {
  const scanner = createScanner(text.slice(span.start, span.end), false);
  let comma: number | null = null;
  const comments: Span[] = [];
  const breaks: number[] = [];
  for (let kind = scanner.scan(); kind !== SyntaxKind.EOF; kind = scanner.scan()) {
    const start = span.start + scanner.getTokenOffset();
    if (kind === SyntaxKind.CommaToken) comma ??= start;
    else if (kind === SyntaxKind.LineBreakTrivia) breaks.push(start);
    else if (kind === SyntaxKind.LineCommentTrivia || kind === SyntaxKind.BlockCommentTrivia) {
      comments.push({ start, end: start + scanner.getTokenLength() });
    }
  }
  return { comma, comments, breaks, end: span.end };
}
