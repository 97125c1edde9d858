import type { Catalogue } from '../catalogue/universe';
import type { FailOn, KeepRule } from '../configuration/configuration';
import type { Owners, WhoseOf } from '../locate/owners';
import type { Policy } from '../locate/statement';
import type { Problem } from '../problem';
import type { Terms } from '../refine/draft';
import type { Judged } from '../refine/refine-policy';
import type { EntryOutcome } from '../refine/refinement';
import type { Report } from '../report/evidence';
import type { PrincipalReports } from '../report/principals';
import type { Evidence as Found } from '../report/removal-of';
import type { Edit } from '../source/edit';
import type { Format } from '../source/format';
import type { SourceText, Writer } from '../source/source';

/** A policy file as it is handed to the analysis; the path is what people and outputs call it. */
export interface PolicyFile {
  readonly path: string;
  readonly text: string;
  /** True when the user named it: then it is an error that it cannot be read, whatever stands in it. */
  readonly named?: boolean;
}

/** What the principals of a statement leave unused, what says so, and the terms that follow. */
export interface Evidence extends Found {
  /** By what the statements of these principals are refined; one object for all of them. */
  readonly terms: Terms;
}

/** What keep rules hold for, statement by statement. */
export interface Keeping {
  /** The rules that hold for a statement: those of the configuration, then those beside it. */
  rulesFor(path: string, evidence: Evidence, beside: readonly KeepRule[]): readonly KeepRule[];
  /** The same for a statement without evidence, by whom it is known to belong to. */
  rulesWithout(path: string, principals: readonly PrincipalReports[], beside: readonly KeepRule[]): readonly KeepRule[];
  /** By what a statement is refined for which some rules hold; one object for the same evidence and the same rules. */
  termsFor(evidence: Evidence, rules: readonly KeepRule[]): Terms;
}

/** What an analysis is made by. */
export interface Context {
  readonly universe: Catalogue;
  readonly whose: WhoseOf;
  /** Whether the configuration says to leave a file alone. */
  readonly ignored: (path: string) => boolean;
  /** The evidence about the principals of a statement, or null where a report covers one of them not. */
  readonly evidenceFor: (owners: Owners) => Evidence | null;
  /** Whom owners mean, with the reports about each; nobody where the evidence is about everybody. */
  readonly principalsOf: (owners: Owners) => readonly PrincipalReports[];
  /** Every entry, folded, that stood before the change; null where nothing is compared, and so nothing is added. */
  readonly standing: ReadonlySet<string> | null;
  /** The keep rules that hold for a statement, and by what it is refined then. */
  readonly keeping: Keeping;
  /** The moment of the run, in milliseconds since the epoch. */
  readonly asOf: number;
  /** Whether lines of a file stood there before the change; null where keep comments count whoever wrote them. */
  readonly stood: Stood | null;
}

/** Whether the lines of a file from one to another, from 1, stood there before a change. */
export type Stood = (path: string, first: number, last: number) => boolean;

/** A statement with its verdict, its place and what the verdict rests on. */
export interface StatementAnalysis extends Judged {
  /** The same from run to run and unique in the analysis: the path and the Sid, or the place where there is none. */
  readonly id: string;
  readonly line: number;
  readonly endLine: number;
  readonly owners: Owners | null;
  /** Whom they mean; empty where nobody is named. */
  readonly principals: readonly PrincipalReports[];
  /** What is missing where it is declined for want of an owner or of evidence, in words for people; else null. */
  readonly why: string | null;
  readonly evidence: Evidence | null;
  /** The keep rules that hold for it. */
  readonly keep: readonly KeepRule[];
}

/** Edits that belong together, and the statements that they change. */
export interface Change {
  readonly statements: readonly StatementAnalysis[];
  readonly edits: readonly Edit[];
  /** The parts of a changed list that can be taken one without the other; none where statements go as a whole. */
  readonly runs: readonly Run[];
  /** What writes the list, or the lists that the statements stand in. */
  readonly writer: Writer;
}

/** Neighbouring entries of a list that change: their edits are valid alone and together with those of any other run. */
export interface Run {
  /** What becomes of each of them, in their order. */
  readonly entries: readonly EntryOutcome[];
  /** The place of the first among the list's entries, from 0. */
  readonly first: number;
  readonly edits: readonly Edit[];
}

/** A policy document with its judged statements. */
export interface PolicyAnalysis {
  readonly policy: Policy;
  readonly statements: readonly StatementAnalysis[];
  readonly changes: readonly Change[];
}

/** A file that holds policies, before and after. */
export interface FileAnalysis {
  readonly path: string;
  readonly format: Format;
  readonly source: SourceText;
  readonly policies: readonly PolicyAnalysis[];
  readonly edits: readonly Edit[];
  /** Whether the configuration says to leave it alone. */
  readonly ignored: boolean;
  /** The text with all edits applied; the same as the source's where there are none. */
  readonly after: string;
}

/** The outcome for one file: nothing for a file without a policy, problems where something is wrong with it. */
export interface FileOutcome {
  readonly file: FileAnalysis | null;
  readonly problems: readonly Problem[];
}

/** Whether a merge may go ahead, and by which rule it was decided. */
export interface Gate {
  readonly failOn: FailOn;
  readonly result: 'passed' | 'failed' | 'incomplete';
  /** One sentence that says why. */
  readonly sentence: string;
  /** The entries that contain a forbidden one, where some fail the gate. */
  readonly forbidden?: readonly ForbiddenEntry[];
}

/** An entry that contains one which a gate forbids. */
export interface ForbiddenEntry {
  readonly path: string;
  readonly line: number;
  /** As it is written. */
  readonly entry: string;
  readonly forbidden: string;
}

/** What a run found before anybody decides on a merge. */
export type Ungated = Omit<Analysis, 'gate'>;

/** The outcome of a whole run, ready to be shown. */
export interface Analysis {
  /** How many files were looked into, those without a policy included, but not those whose text shows at once that they hold none. */
  readonly filesRead: number;
  /** The files that hold policies, by path. */
  readonly files: readonly FileAnalysis[];
  /** By path, line and column; those without a place come first. */
  readonly problems: readonly Problem[];
  readonly reports: readonly Report[];
  readonly universe: Catalogue;
  /** The moment of the run, in milliseconds since the epoch. */
  readonly asOf: number;
  /** Where the configuration stands, or would, from the root of the repository. */
  readonly configurationPath: string;
  /** Whether an action (folded full name) that the file at a path grants was granted before a change; null where nothing is compared. */
  readonly grantedBefore: ((path: string, action: string) => boolean) | null;
  readonly gate: Gate;
}
