import { type KeepComments, keepComments } from '../locate/keep-comments';
import { locatePolicies } from '../locate/policies';
import { type SourceFacts, sourceFacts } from '../locate/source-facts';
import type { Policy } from '../locate/statement';
import type { Problem } from '../problem';
import { readSource } from '../source/read';
import type { SourceText } from '../source/source';
import type { PolicyFile } from './analysis';

/** A file that was read once: its policies, and what it says of whose they are. Its tree is gone. */
export interface OpenFile {
  readonly path: string;
  readonly source: SourceText;
  readonly policies: readonly Policy[];
  readonly facts: SourceFacts;
  /** What its comments ask to keep. */
  readonly keeps: KeepComments;
  readonly problems: readonly Problem[];
}

/** Reads a file and locates the policies in it. */
export function openFile({ path, text: written, named }: PolicyFile): OpenFile {
  const source = readSource(written, path, named);
  const { format, text, lines, writer } = source;
  const located = source.roots.length === 0 ? NOTHING : locatePolicies(source, path);
  const keeps = keepComments(source, located.policies, path);
  const policies = keeps.ok ? located.policies : [];
  const problems = source.roots.length === 0 ? source.problems : located.problems;
  return {
    path,
    // why: the tree can go now; only spans and lists are needed from here on
    source: { format, text, lines, writer },
    policies,
    facts: sourceFacts(source, path, policies),
    keeps: keeps.ok ? keeps.value : NO_KEEPS,
    problems: keeps.ok ? problems : [...problems, keeps.problem],
  };
}

const NOTHING = { policies: [], problems: [] };
const NO_KEEPS: KeepComments = { rules: new Map(), problems: [] };
