import { quoted } from '../input/quoted';
import { problem } from '../problem';
import type { Source } from '../source/source';
import type { Node, StringNode } from '../source/tree';
import { type Boundaries, boundariesIn } from './cloudformation';
import { type Reading, readingOf } from './document-reading';
import { locateNested, type Nested } from './nested';
import type { Path } from './nested-path';
import { globalNotes } from './sam';
import { isServerless, statementLists } from './serverless';
import type { Located, Policy } from './statement';
import { isTerraform } from './terraform-file';
import { terraform } from './terraform-loaded';

/** Finds the policy documents of a source file; a file that holds none answers with none and no problem. */
export function locatePolicies(source: Source, path: string): Located {
  if (isTerraform(path)) return terraform().locateTerraform(source, path);
  const { roots, text } = source;
  const how = readingOf(source, path);
  const boundaries = boundariesIn(text, roots);
  const found = roots.map((root, index) => {
    const place: Path | null = roots.length > 1 ? { parent: null, token: index } : null;
    return locateIn(root, place, how, boundaries);
  });
  const policies = found.flatMap(one => one.policies);
  const duplicate = [...source.duplicateKeys, ...found.flatMap(one => one.duplicateKeys)][0];
  if (duplicate && policies.length > 0) return refuse(duplicate, policies, how);
  return { policies, problems: found.flatMap(one => one.problems) };
}

function locateIn(root: Node, path: Path | null, how: Reading, boundaries: Boundaries): Nested {
  const map = root.kind === 'map' ? root : null;
  const lists = map && isServerless(map) ? statementLists(map) : [];
  const nested = locateNested({ root, path, how, boundaries, lists });
  const notes = map ? globalNotes(map, how) : [];
  return { ...nested, problems: [...notes, ...nested.problems] };
}

/** A key that stands twice makes a file that every reader may take for something else. */
function refuse(duplicate: StringNode, policies: readonly Policy[], { path, lines }: Reading): Located {
  const isInside = policies.some(({ document: { start, end } }) => start <= duplicate.start && duplicate.end <= end);
  const message = `the key ${quoted(duplicate.value)} stands twice in one object`;
  const why = isInside
    ? 'IAM refuses such a policy, and readers disagree on what it means'
    : 'readers disagree on which one counts';
  const place = { path, ...lines.at(duplicate.start), help: `remove one of the two: ${why}` };
  return { policies: [], problems: [problem('error', 'duplicate-key', message, place)] };
}
