import type { Problem } from '../problem';
import type { Format } from '../source/format';
import type { Lines } from '../source/position';
import type { Source, Writer } from '../source/source';
import type { Node } from '../source/tree';
import { Stretches } from './document-stretches';
import type { BlockedBy } from './statement';

/** How a document is read: the text around it, what writes it, and what in it must not be touched. */
export interface Reading {
  readonly path: string;
  /** The text of the whole file: every span lies in it. */
  readonly text: string;
  readonly lines: Lines;
  /** What the document is written in, which differs from the file's where it stands in a string. */
  readonly format: Format;
  readonly writer: Writer;
  /** Whether the text can hold what is put in later: without it no string need be asked. */
  readonly hasHoles: boolean;
  /** Where values stand that a change would change at other places too. */
  readonly shared: Stretches;
  /** Why none of its statements may be refined, whatever they say; null where each speaks for itself. */
  readonly blocked: BlockedBy | null;
}

/** How the documents of a file are read as long as nothing is known of them. */
export function readingOf(source: Source, path: string): Reading {
  const { text, lines, format, writer } = source;
  const shared = new Stretches(source.shared);
  return { path, text, lines, format, writer, hasHoles: mayHaveHoles(text), shared, blocked: null };
}

/** Whether a text can hold a hole: none is written without one of these. */
export function mayHaveHoles(text: string): boolean {
  return text.includes('${') || text.includes('%{') || text.includes('{{') || text.includes('\\');
}

/** Takes trouble that was met at a node. */
export type Report = (node: Node, found: Omit<Problem, 'path' | 'line' | 'column'>) => void;

/** Collects trouble at its place in the file; nothing of a document that is left alone as a whole. */
export function reporter({ path, lines, blocked }: Reading, problems: Problem[]): Report {
  return (node, found) => {
    if (!blocked) problems.push({ ...found, path, ...lines.at(node.start) });
  };
}
