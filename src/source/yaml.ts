import { type Problem, problem } from '../problem';
import { Lines } from './position';
import type { SourceText } from './source';
import type { Node, Span, StringNode } from './tree';
import { yamlComments } from './yaml/comments';
import { compose } from './yaml/compose';
import type { Fault } from './yaml/fault';
import { TreeBuilder } from './yaml/tree';
import { yamlWriter } from './yaml-writer';

/** A YAML file as read: a tree for each of its documents. */
export interface YamlSource extends SourceText {
  /** One for each document, in order; none where the text has a fault (then `problems` says where) or no document. */
  readonly roots: readonly Node[];
  readonly problems: readonly Problem[];
  /** Keys that stand twice in one mapping: such a document means different things to different readers. */
  readonly duplicateKeys: readonly StringNode[];
  /** The values that an alias names, in no order: a change in one of them would change another place too. */
  readonly shared: readonly Span[];
  readonly comments: () => readonly Span[];
}

/**
 * Reads a YAML file into the common tree. A tag `!Name` is a call of `Name` whose one argument is what it stands before,
 * `!If [a, b]` a call with one list; an alias, the value of a merge key (`<<`) and what any other tag stands before are
 * `other`; a mapping with a key that is no text is open. A block scalar has `inner`: its lines as they stand, indentation included.
 */
export function readYaml(text: string, path: string | null): YamlSource {
  const lines = new Lines(text);
  const builder = new TreeBuilder();
  const composed = compose(text);
  let roots: readonly Node[] = [];
  let fault: Fault | null = null;
  if (composed.ok) {
    roots = composed.documents.map(document => builder.document(document));
    if (builder.stray) {
      fault = { kind: 'syntax', offset: builder.stray.start, what: 'the alias has no anchor before it' };
    }
  } else fault = composed.fault;
  return {
    format: 'yaml',
    text,
    lines,
    roots: fault ? [] : roots,
    problems: fault ? [problemOf(fault, path, lines)] : [],
    duplicateKeys: builder.duplicates,
    shared: builder.shared,
    comments: () => yamlComments(text),
    writer: yamlWriter,
  };
}

function problemOf(fault: Fault, path: string | null, lines: Lines): Problem {
  const place = { path, ...lines.at(fault.offset) };
  if (fault.kind === 'too-big') {
    const help = 'AWS takes templates of at most 1 MB: name the right file';
    return problem('error', 'too-big', fault.what, { ...place, help });
  }
  return problem('error', 'syntax', `not valid YAML: ${fault.what}`, {
    ...place,
    help: 'mend the file; until then nothing in it is analysed or changed',
  });
}
