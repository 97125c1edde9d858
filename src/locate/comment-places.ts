import type { Source } from '../source/source';
import type { Span } from '../source/tree';
import type { Policy, Statement } from './statement';

/** A statement beside which a comment stands, and the entries of its list that the comment is about. */
export interface CommentPlace {
  readonly statement: Statement;
  readonly entries: readonly { readonly text: string; readonly line: number }[];
  /** All entries of the statement. */
  readonly all: readonly { readonly text: string; readonly line: number }[];
  /** The line of what the comment is beside. */
  readonly line: number;
  /** Whether it is about the statement, and not only about entries on its line. */
  readonly isWhole: boolean;
}

/** Where comments stand. */
export interface Places {
  /** Nothing where a comment stands at no statement. */
  of(comment: Span): readonly CommentPlace[];
}

interface Line {
  readonly entries: { readonly statement: Statement; readonly text: string }[];
  readonly starts: Statement[];
  readonly ends: Statement[];
}

/** Prepares the lines of a file: entries and statements by the lines on which they begin and end. */
export function placesOf({ text, lines }: Source, policies: readonly Policy[], comments: readonly Span[]): Places {
  const byLine = new Map<number, Line>();
  const at = (line: number) => {
    const found = byLine.get(line) ?? { entries: [], starts: [], ends: [] };
    byLine.set(line, found);
    return found;
  };
  const all = policies.flatMap(policy => policy.statements);
  // why: of a list that nobody can read, nobody knows which entry a comment inside is about
  const statements = all.filter(({ actions }) => actions !== null);
  for (const statement of all) at(lines.line(statement.span.start)).starts.push(statement);
  for (const statement of statements) {
    at(lines.line(statement.span.end - 1)).ends.push(statement);
    const { node, entries } = statement.actions ?? { node: null, entries: [] };
    for (const [index, entry] of entries.entries()) {
      const span = node?.kind === 'list' ? node.items[index] : node;
      if (span) at(lines.line(span.start)).entries.push({ statement, text: entry });
    }
  }
  const alone = new Map<number, Span>();
  for (const comment of comments) {
    if (isAlone(comment)) alone.set(lines.line(comment.start), comment);
  }
  return { of: comment => (isAlone(comment) ? below(comment) : beside(comment)) };

  function isAlone({ start, end }: Span): boolean {
    const [first, last] = [lines.line(start), lines.line(end - 1)];
    return text.slice(lines.start(first), start).trim() === '' && text.slice(end, lines.end(last)).trim() === '';
  }

  function below(comment: Span): readonly CommentPlace[] {
    let line = lines.line(comment.end - 1) + 1;
    for (let next = alone.get(line); next; next = alone.get(line)) line = lines.line(next.end - 1) + 1;
    const own = byEntries(line);
    if (own.length > 0) return own;
    // why: in YAML the dash of a statement may have a line of its own
    if (text.slice(lines.start(line), lines.end(line)).trim() === '-') line++;
    const starting = byLine.get(line)?.starts ?? [];
    return starting.length > 0 ? starting.map(one => whole(one, line)) : around(comment);
  }

  function beside(comment: Span): readonly CommentPlace[] {
    const ends = [...new Set([lines.line(comment.start), lines.line(comment.end - 1)])];
    const own = ends.flatMap(byEntries);
    if (own.length > 0) return own;
    const starting = ends.flatMap(line => (byLine.get(line)?.starts ?? []).map(one => whole(one, line)));
    if (starting.length > 0) return starting;
    const inside = around(comment);
    if (inside.length > 0) return inside;
    return ends.flatMap(line => (byLine.get(line)?.ends ?? []).map(one => whole(one, line)));
  }

  function byEntries(line: number): readonly CommentPlace[] {
    const found = new Map<Statement, CommentPlace['entries'][number][]>();
    for (const { statement, text: entry } of byLine.get(line)?.entries ?? []) {
      found.set(statement, [...(found.get(statement) ?? []), { text: entry, line }]);
    }
    return [...found].map(([statement, entries]) => ({ ...whole(statement, line), entries, isWhole: false }));
  }

  function around(comment: Span): readonly CommentPlace[] {
    const holders = statements.filter(({ span }) => span.start <= comment.start && comment.end <= span.end);
    const [inner] = holders.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
    return inner ? [whole(inner, lines.line(inner.span.start))] : [];
  }

  function whole(statement: Statement, line: number): CommentPlace {
    const { node, entries } = statement.actions ?? { node: null, entries: [] };
    const placed = entries.map((entry, index) => {
      const span = node?.kind === 'list' ? node.items[index] : node;
      return { text: entry, line: lines.line(span?.start ?? statement.span.start) };
    });
    return { statement, entries: placed, all: placed, line, isWhole: true };
  }
}
