import { type SourceFacts, sourceFacts } from '../locate/source-facts';
import { isTerraform } from '../locate/terraform';
import { formatOf } from '../source/format';
import { readerOf, readForNames } from '../source/read';
import { folderOf } from './source-owners';

/** A file that is not read for its policies. */
export interface BesideFile {
  readonly path: string;
  /** Null where it could not be read. */
  readonly text: string | null;
}

/** What stands in every Terraform file that tells whose a policy is. */
const TELLS = /aws(?:cc)?_iam_|\blocals?\b/;

/**
 * The facts of files that were read for their policies, and with them those of the Terraform files beside them that hold none
 * but tell whose they are; those are read only in folders where that matters.
 */
export function withBeside(
  read: readonly { readonly facts: SourceFacts; readonly source: { readonly text: string } }[],
  beside: readonly BesideFile[],
): readonly SourceFacts[] {
  const folders = new Set(read.flatMap(({ facts }) => (matters(facts) ? [folderOf(facts.path)] : [])));
  const known = new Set(read.map(({ facts }) => facts.path));
  const facts = read.map(one => {
    const { path, terraform } = one.facts;
    if (!terraform || !folders.has(folderOf(path)) || readerOf(one.source.text, path) !== null) return one.facts;
    return tell({ path, text: one.source.text });
  });
  const others = beside.filter(({ path }) => !known.has(path) && isTerraform(path) && folders.has(folderOf(path)));
  return [...facts, ...others.map(tell)];
}

/** Whether a Terraform file holds a policy, or takes one from another file. */
function matters({ terraform }: SourceFacts): boolean {
  if (!terraform) return false;
  return terraform.anchors.size > 0 || terraform.uses.some(({ name }) => name.startsWith('file:'));
}

function tell({ path, text }: BesideFile): SourceFacts {
  if (text === null) return { path, claims: new Map(), terraform: NOTHING, isUnread: true };
  const isAsked = TELLS.test(text) && formatOf(path) !== null;
  return isAsked
    ? sourceFacts(readForNames(text, path), path, [])
    : { path, claims: new Map(), terraform: NOTHING, isUnread: false };
}

const NOTHING = { blocks: [], locals: [], uses: [], anchors: new Map() };
