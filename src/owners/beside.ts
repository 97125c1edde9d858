import { NO_NAMES } from '../locate/names-given';
import { type SourceFacts, sourceFacts } from '../locate/source-facts';
import { isTerraform } from '../locate/terraform-file';
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

const ATTACHES = /(?<!:aws):policy\/|data\s+"aws_iam_policy"/;

/** Whether a Terraform file may attach a managed policy by its name, and so one that stands in another folder. */
export function attachesByName(path: string, text: string): boolean {
  return formatOf(path) === 'hcl' && ATTACHES.test(text);
}

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
    const { text } = one.source;
    if (!terraform || readerOf(text, path) !== null) return one.facts;
    return folders.has(folderOf(path)) || attachesByName(path, text) ? tell({ path, text }) : one.facts;
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
  if (text === null) return { path, claims: new Map(), terraform: NOTHING, names: NO_NAMES, isUnread: true };
  const isAsked = TELLS.test(text) && formatOf(path) !== null;
  return isAsked
    ? sourceFacts(readForNames(text, path), path, [])
    : { path, claims: new Map(), terraform: NOTHING, names: NO_NAMES, isUnread: false };
}

const NOTHING = { blocks: [], locals: [], uses: [], fromTop: [], anchors: new Map() };
