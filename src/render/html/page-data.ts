import type { Verdict } from '../../refine/refine-policy';

/**
 * What the page's script is handed, as plain JSON: every text, principal, service and set of actions stands once and is meant by
 * its number from 0, so that thousands of statements stay small.
 */
export interface PageData {
  /** All of them safe to print on one line. */
  readonly texts: readonly string[];
  readonly principals: readonly PrincipalData[];
  readonly services: readonly ServiceData[];
  readonly sets: readonly SetData[];
  /** What matters most comes first. */
  readonly statements: readonly StatementData[];
  /** The most unused grants first. */
  readonly byPrincipal: readonly GrantsData[];
  readonly byService: readonly GrantsData[];
}

/** A role or user; `arn` is missing where only a bare name is known. */
export interface PrincipalData {
  readonly name: number;
  readonly arn?: number;
}

/** A service of which actions go: all of its actions, separated by blanks, with one letter each for the access level. */
export interface ServiceData {
  readonly prefix: string;
  readonly names: string;
  /** One of `LEVEL_LETTERS` for each name. */
  readonly levels: string;
}

/** The letters of the access levels, the most harmful first; the last is for what nobody has said. */
export const LEVEL_LETTERS = 'PWTRL-';

/** Actions of one service by their places among its names: `0-3.7` in base 36. */
export interface SetData {
  readonly service: number;
  readonly places: string;
  /** The days (UTC, since the epoch, base 36) on which they were last used, in their order, where a report says one. */
  readonly days?: string;
}

/** What becomes of an entry of a list: a text that stays as it is and of which nothing is to be said, or more. */
export type EntryData = number | ToldEntryData;

/** An entry that changes, or that stays for a reason. */
export interface ToldEntryData {
  readonly entry: number;
  /** Missing where it stays. */
  readonly becomes?: readonly number[];
  readonly removed?: readonly number[];
  readonly granted?: number;
  readonly coveredBy?: readonly number[];
  readonly reason?: number;
}

/** A statement; what is missing is not known, or not there. */
export interface StatementData {
  readonly path: number;
  readonly line: number;
  readonly endLine: number;
  readonly pointer: number;
  /** Its place among the policy's statements, from 1. */
  readonly number: number;
  readonly sid?: number;
  readonly principals?: readonly number[];
  /** Principals of it that no report is about. */
  readonly uncovered?: readonly number[];
  /** How its principals were found. */
  readonly found?: number;
  readonly verdict: Verdict;
  /** Why it is left as it is, though it could be said what becomes of it, or why that cannot be said. */
  readonly reason?: number;
  readonly why?: number;
  readonly evidence?: number;
  readonly proof?: number;
  readonly entries: readonly EntryData[];
  /** The services that its entries name; missing where one names all. */
  readonly services?: readonly number[];
  /** The sets of actions that go, or would go where it is unedited. */
  readonly removed?: readonly number[];
  /** Set where no edit is made although nothing in it is used; `reason` says what to do instead. */
  readonly unedited?: true;
  /** Each action that stays although it is listed as unused, and the reason. */
  readonly left?: readonly (readonly [number, number])[];
  /** How many actions it grants, how many of them are unused, and how many go; null where nobody could judge it. */
  readonly counts: { readonly granted: number; readonly unused: number; readonly gone: number } | null;
  /** Of the actions that stay, how many AWS does not track. */
  readonly untracked?: number;
  /** The access levels among the actions that go or would go, as places in `LEVEL_LETTERS`, the most harmful first. */
  readonly levels?: readonly number[];
}

/** How many grants there are of one principal or service, in statements that could be judged. */
export interface GrantsData {
  readonly name: number;
  readonly granted: number;
  readonly unused: number;
  readonly statements: number;
}
