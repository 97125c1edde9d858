import type { Source } from '../source/source';
import type { Claimed } from './claims';
import { type NamesGiven, NO_NAMES } from './names-given';
import type { Policy } from './statement';
import { templateClaims } from './template/claims';
import { templateNames } from './template/template-names';
import type { TerraformFacts } from './terraform/facts';
import { isTerraform } from './terraform-file';
import { terraform } from './terraform-loaded';

/** What one file says of whose policies are: of its own alone, or together with the other files of its folder. */
export interface SourceFacts {
  readonly path: string;
  /** By pointer of the policy. */
  readonly claims: ReadonlyMap<string, Claimed>;
  readonly terraform: TerraformFacts | null;
  /** What a template names; of Terraform files only their folder tells it. */
  readonly names: NamesGiven;
  /** Whether it could not be read, so that nobody knows what it says. */
  readonly isUnread: boolean;
}

/** Gathers what a file says of whose policies are, while its tree is there. */
export function sourceFacts(source: Source, path: string, policies: readonly Policy[]): SourceFacts {
  const isUnread = source.roots.length === 0 && source.problems.length > 0;
  if (isTerraform(path)) {
    const facts = terraform().terraformFacts(source, path, policies);
    return { path, claims: new Map(), terraform: facts, names: NO_NAMES, isUnread };
  }
  const { roots } = source;
  return { path, claims: templateClaims(roots, policies), terraform: null, names: templateNames(roots), isUnread };
}
