import type { Owner } from '../report/principals';

/** The names that a template, or a folder of Terraform files, gives to what others may share with it. */
export interface NamesGiven {
  /** The managed policies that it attaches by their names. */
  readonly attached: readonly Naming[];
  /** Its own managed policies, folded, with `*` for what is not known. */
  readonly policies: readonly string[];
  /** Its roles and users. */
  readonly principals: readonly Owner[];
}

/** That something attaches a managed policy by its name: folded, with `*` for what is not known. */
export interface Naming {
  readonly name: string;
  /** What does, in words for people. */
  readonly from: string;
}

/** The names of who gives none. */
export const NO_NAMES: NamesGiven = { attached: [], policies: [], principals: [] };
