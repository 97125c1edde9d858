import type { KeepRule } from '../configuration/configuration';
import { isFault, readKeepComment, SIGN } from '../configuration/keep-comment';
import { type Problem, problem, type Read } from '../problem';
import { jsonComments } from '../source/json-comments';
import type { Source } from '../source/source';
import type { Span } from '../source/tree';
import { placesOf } from './comment-places';
import type { Policy, Statement } from './statement';

/** A rule that stands beside the code, and what must not have changed for it to have stood there before. */
export interface BesideRule extends KeepRule {
  /** The lines of its comment, and of what it is beside. */
  readonly lines: readonly { readonly first: number; readonly last: number }[];
  /** For a rule that names no action: each entry that it keeps, and the line of it. */
  readonly entries: readonly { readonly text: string; readonly line: number }[];
  /** The entries that its comment stands beside, or all of the statement: what goes of them may take the comment along. */
  readonly near: readonly string[];
  /** The lines of its statement. */
  readonly around: { readonly first: number; readonly last: number };
}

/** The rules that comments of a file give, by statement, and what is wrong with comments. */
export interface KeepComments {
  readonly rules: ReadonlyMap<Statement, readonly BesideRule[]>;
  readonly problems: readonly Problem[];
}

const PLACE = 'write it on the line of an entry or a statement, or on the line above';

const NONE: Read<KeepComments> = { ok: true, value: { rules: new Map(), problems: [] } };

/** Far more than a policy has entries: each may hold for all entries of its statement, and is asked for each. */
const MOST_COMMENTS = 1_000;

/**
 * Reads the keep comments of a file: each holds for the entries of its line, else of the line below, else for the statement.
 * Refuses a file that has too many.
 */
export function keepComments(source: Source, policies: readonly Policy[], path: string): Read<KeepComments> {
  if (policies.length === 0 || !SIGN.test(source.text)) return NONE;
  const { text, lines } = source;
  const all = commentsOf(source, policies);
  const comments = all.filter(({ start, end }) => SIGN.test(text.slice(start, end)));
  if (comments.length > MOST_COMMENTS) return { ok: false, problem: tooMany(comments.length, path) };
  const places = placesOf(source, policies, all);
  const isInText = policies.some(({ writer }) => writer !== source.writer);
  const rules = new Map<Statement, BesideRule[]>();
  const problems: Problem[] = [];
  const textsOf = textsOnce();
  for (const comment of comments) {
    const met = places.of(comment);
    for (const { start, read } of readKeepComment(text.slice(comment.start, comment.end))) {
      const at = lines.at(comment.start + start);
      if (isFault(read)) {
        const { message, help } = read;
        problems.push(problem('error', 'keep-comment', message, { path, ...lines.at(comment.start + read.at), help }));
      } else if (met.length === 0) {
        const help = isInText ? `${PLACE}; within a JSON text such as a heredoc, as \`// refine-iam: keep …\`` : PLACE;
        problems.push(
          problem('warning', 'keep-comment', 'this keeps nothing: it stands at no statement', { path, ...at, help }),
        );
      }
      // why: who wrote it wanted something to stay, so nothing that it may mean goes until it can be read
      const words = isFault(read) ? { actions: [], reason: 'a comment that cannot be read', until: null } : read;
      for (const place of met) {
        const own = isFault(read) ? place.all : words.actions.length > 0 ? [] : place.entries;
        const rule: BesideRule = {
          ...{ ...words, actions: words.actions.length > 0 ? words.actions : textsOf(own) },
          ...{ principals: [], files: [], owner: null, path, beside: true, ...at },
          whole: place.isWhole && !isFault(read) && words.actions.length === 0,
          around: linesOf(place.statement.span, source),
          ...{ lines: [linesOf(comment, source), { first: place.line, last: place.line }], entries: own },
          near: place.entries.map(one => one.text),
        };
        const list = rules.get(place.statement);
        if (list) list.push(rule);
        else rules.set(place.statement, [rule]);
      }
    }
  }
  return { ok: true, value: { rules, problems } };
}

function tooMany(found: number, path: string): Problem {
  const help = `keep by \`keep\` rules of the configuration, or split the file; until then nothing in it is analysed or changed`;
  const message = `the file has ${found} keep comments, more than the ${MOST_COMMENTS} that are read`;
  return problem('error', 'too-big', message, { path, help });
}

/** The texts of entries, one list for each list of entries, however many comments are about it. */
function textsOnce(): (entries: BesideRule['entries']) => readonly string[] {
  const known = new WeakMap<BesideRule['entries'], readonly string[]>();
  return entries => {
    const texts = known.get(entries) ?? entries.map(({ text }) => text);
    known.set(entries, texts);
    return texts;
  };
}

/** The comments of the file, and those of documents that stand in its strings. */
function commentsOf(source: Source, policies: readonly Policy[]): readonly Span[] {
  const inside = policies.filter(({ writer }) => writer !== source.writer).map(({ document }) => document);
  const found = inside.flatMap(({ start, end }) =>
    jsonComments(source.text.slice(start, end)).map(one => ({ start: one.start + start, end: one.end + start })),
  );
  return [...source.comments(), ...found].sort((a, b) => a.start - b.start);
}

function linesOf({ start, end }: Span, { lines }: Source): BesideRule['lines'][number] {
  return { first: lines.line(start), last: lines.line(end - 1) };
}
