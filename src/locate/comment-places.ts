import { addTo } from '../input/many';
import { countBefore } from '../source/in-order';
import type { Lines } from '../source/position';
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
  const solid = solidOf(text, lines);
  const alone = new Map<number, Span>();
  for (const comment of comments) {
    if (isAlone(comment)) alone.set(lines.line(comment.start), comment);
  }
  const below = belowOf(alone, lines);
  const holder = holderOf(statements);
  const entriesOf = new Map<Statement, CommentPlace['all']>();
  return { of: comment => (isAlone(comment) ? under(comment) : beside(comment)) };

  function isAlone({ start, end }: Span): boolean {
    return solid(lines.line(start)).first >= start && solid(lines.line(end - 1)).end <= end;
  }

  function under(comment: Span): readonly CommentPlace[] {
    let line = below(lines.line(comment.end - 1) + 1);
    const own = byEntries(line);
    if (own.length > 0) return own;
    // why: in YAML the dash of a statement may have a line of its own
    const { first, end } = solid(line);
    if (text.slice(first, end) === '-') line++;
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
      addTo(found, statement, { text: entry, line });
    }
    return [...found].map(([statement, entries]) => ({ ...whole(statement, line), entries, isWhole: false }));
  }

  function around(comment: Span): readonly CommentPlace[] {
    const inner = holder(comment);
    return inner ? [whole(inner, lines.line(inner.span.start))] : [];
  }

  function whole(statement: Statement, line: number): CommentPlace {
    const all = entriesOf.get(statement) ?? placed(statement);
    entriesOf.set(statement, all);
    return { statement, entries: all, all, line, isWhole: true };
  }

  function placed({ actions, span: own }: Statement): CommentPlace['all'] {
    const { node, entries } = actions ?? { node: null, entries: [] };
    return entries.map((entry, index) => {
      const span = node?.kind === 'list' ? node.items[index] : node;
      return { text: entry, line: lines.line(span?.start ?? own.start) };
    });
  }
}

/** Where what is no white space begins and ends on a line, each line looked at once: a file may be one line with many comments. */
function solidOf(text: string, lines: Lines): (line: number) => { readonly first: number; readonly end: number } {
  const known = new Map<number, { readonly first: number; readonly end: number }>();
  return line => {
    const found = known.get(line);
    if (found) return found;
    const [start, end] = [lines.start(line), lines.end(line)];
    const own = text.slice(start, end);
    const made = { first: end - own.trimStart().length, end: start + own.trimEnd().length };
    known.set(line, made);
    return made;
  };
}

/** The first line from a line on at which no comment stands alone; a run of such comments is walked through once. */
function belowOf(alone: ReadonlyMap<number, Span>, lines: Lines): (line: number) => number {
  const known = new Map<number, number>();
  return from => {
    const passed: number[] = [];
    let line = from;
    for (let next = alone.get(line); next && !known.has(line); next = alone.get(line)) {
      passed.push(line);
      line = lines.line(next.end - 1) + 1;
    }
    const end = known.get(line) ?? line;
    for (const one of passed) known.set(one, end);
    return end;
  };
}

/** Finds the innermost statement around a span; statements lie apart or within each other. */
function holderOf(statements: readonly Statement[]): (inner: Span) => Statement | null {
  const sorted = [...statements].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const parents: number[] = [];
  const open: number[] = [];
  for (const [at, { span }] of sorted.entries()) {
    while (open.length > 0 && (sorted[open.at(-1) ?? 0]?.span.end ?? 0) < span.end) open.pop();
    parents.push(open.at(-1) ?? -1);
    open.push(at);
  }
  return ({ start, end }) => {
    let at = countBefore(sorted.length, index => (sorted[index]?.span.start ?? 0) <= start) - 1;
    while (at >= 0 && (sorted[at]?.span.end ?? 0) < end) at = parents[at] ?? -1;
    return sorted[at] ?? null;
  };
}
