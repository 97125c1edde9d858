import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './cli/run';

/** A fenced block of a document. */
export interface Block {
  readonly language: string;
  /** As it stands, with a line break at its end. */
  readonly text: string;
  /** The line of its first line in the document, from 1. */
  readonly line: number;
}

/** Everything that is written for people to read, as paths from the root. */
export const DOCUMENTS: readonly string[] = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'examples/README.md'],
  ...readdirSync(join(ROOT, 'docs')).map(name => `docs/${name}`),
];

/** The text of a file of the checkout. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The fenced blocks of a document, in order; one that is never closed is none. */
export function blocksOf(path: string): readonly Block[] {
  const found: Block[] = [];
  let open: { readonly fence: string; readonly language: string; readonly line: number; lines: string[] } | null = null;
  for (const [index, line] of read(path).split('\n').entries()) {
    const [, fence = '', language = ''] = /^(`{3,})([\w-]*)/.exec(line) ?? [];
    if (open && line === open.fence) {
      found.push({ language: open.language, line: open.line, text: `${open.lines.join('\n')}\n` });
      open = null;
    } else if (open) open.lines.push(line);
    else if (fence !== '') open = { fence, language, line: index + 2, lines: [] };
  }
  return found;
}

/** The blocks of a language, in order. */
export function textsOf(path: string, language: string): readonly string[] {
  return blocksOf(path)
    .filter(block => block.language === language)
    .map(({ text }) => text);
}

/** What GitHub calls the headings of a document in addresses, with their `#`. */
export function anchorsOf(path: string): readonly string[] {
  const fenced = new Set(blocksOf(path).flatMap(({ line, text }) => text.split('\n').map((_, at) => line + at)));
  const headings = read(path)
    .split('\n')
    .filter((line, index) => /^#+ /.test(line) && !fenced.has(index + 1));
  return headings.map(
    line =>
      `#${line
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-')}`,
  );
}
