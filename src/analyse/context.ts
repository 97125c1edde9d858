import { type Catalogue, type NamedAction, universe } from '../catalogue/universe';
import type { Configuration, KeepRule } from '../configuration/configuration';
import { fileRules } from '../configuration/files';
import { readEntry } from '../iam/entry';
import { type Owners, type Owning, whoseBy } from '../locate/owners';
import type { SourceOwners } from '../owners/source-owners';
import type { Problem, Read } from '../problem';
import type { Report } from '../report/evidence';
import { mergeReports, type ReadReports } from '../report/merge';
import {
  isFuture,
  isStale,
  matchPrincipals,
  type Owner,
  ownerOf,
  ownersKey,
  type PrincipalReports,
} from '../report/principals';
import type { Removal } from '../report/removal';
import { removalOf } from '../report/removal-of';
import type { Terms } from '../settings/terms';
import type { Context, Evidence, FileAnalysis, Stood } from './analysis';
import { inferring } from './inferring';
import { keepingBy } from './keeping';
import { ownerProblems } from './owner-problems';
import { mayBeSplit, reportProblems } from './report-problems';
import { tooManyNames, unknownNames } from './unknown-names';

/** What a run rests on: its context, the reports that count, and what is to be said of them. */
export interface Gathered {
  readonly context: Context;
  readonly reports: readonly Report[];
  /** What the catalogue and the reports know, without what only keep rules name. */
  readonly known: Catalogue;
  readonly problems: readonly Problem[];
  /** What is to be said of whose files are, once they are analysed. */
  readonly ownerProblems: (files: readonly FileAnalysis[]) => readonly Problem[];
}

/** What a run goes by beside evidence and clock. */
export interface Rules {
  /** The rules that hold today. */
  readonly keep: readonly KeepRule[];
  /** Every entry, folded, that a base version of a changed file allowed; null where nothing is compared. */
  readonly standing: ReadonlySet<string> | null;
  /** Whose policies are where, and which are left alone; its keep rules count only as `keep`. */
  readonly configuration: Configuration | null;
  /** Whose the policies are by what the sources say. */
  readonly source?: SourceOwners;
  /** The actions that comments in the files name to be kept. */
  readonly named?: readonly string[];
  /** Whether lines stood before the change, where keep comments that it brings must not count. */
  readonly stood?: Stood | null;
}

const NO_RULES: Rules = { keep: [], standing: null, configuration: null };

/** Puts reports, catalogue and terms together: the universe, whose the policies are, and what is unused by whom. */
export function gather(
  read: readonly ReadReports[],
  catalogue: Catalogue,
  terms: Terms,
  rules: Rules = NO_RULES,
): Read<Gathered> {
  const merged = mergeReports(read);
  if (!merged.ok) return merged;
  const behind = unknownNames(catalogue, merged.value.named);
  const crowded = tooManyNames(behind);
  if (crowded) return { ok: false, problem: crowded };
  // why: AWS never tracks `iam:PassRole`, so whatever the catalogue, it must not be lost with the rest of `iam`
  const passRole = { service: 'iam', name: 'PassRole' };
  const kept = [...rules.keep.flatMap(rule => rule.actions), ...(rules.named ?? [])];
  // why: a name that a rule keeps must not be lost with a pattern that is split, though the catalogue may lack it
  const catalogued = universe(catalogue, [...merged.value.named, passRole]);
  const all = universe(catalogued, kept.flatMap(namedAction));
  const stale = merged.value.reports.filter(report => isStale(report, terms.asOf, terms.maxReportAge));
  // why: a report that never grows old would be believed for ever
  const early = merged.value.reports.filter(report => isFuture(report, terms.asOf));
  const unfit = new Set([...stale, ...early]);
  const reports = merged.value.reports.filter(report => !unfit.has(report));
  const named: readonly Owner[] = terms.principals.map(name => ownerOf(name));
  const given = matchPrincipals(named, reports);
  if (!given.ok) return given;

  const clock = { window: terms.unusedFor, asOf: terms.asOf };
  const keys = new WeakMap<readonly Owner[], string>();
  const known = new Map<string, { readonly principals: readonly PrincipalReports[]; evidence: Evidence | null }>();
  const knownOf = ({ principals }: Owners) => {
    const key = keys.get(principals) ?? ownersKey(principals);
    keys.set(principals, key);
    let one = known.get(key);
    if (!one) {
      const matched = matchPrincipals(principals, reports);
      const found = matched.ok ? removalOf(matched.value, clock, all) : null;
      const evidence = found?.covered ? { ...found, terms: termsOf(found.removal, found.reports) } : null;
      one = { principals: matched.ok ? matched.value : [], evidence };
      known.set(key, one);
    }
    return one;
  };
  const evidenceFor = (owners: Owners): Evidence | null => knownOf(owners).evidence;
  const termsOf = (removal: Removal, about: readonly Report[]) => ({
    universe: all,
    removal,
    split: mayBeSplit(catalogue, about),
    standing: rules.standing,
    // why: which rules hold is told statement by statement
    keep: [],
  });
  const files = fileRules(rules.configuration);
  const owning: Owning = {
    given: named,
    configured: files.principals,
    nameless: reports.some(report => report.principal === null),
  };
  const whose = whoseBy(owning, inferring(rules.configuration, rules.source ?? (() => null), reports));
  const principalsOf = (owners: Owners) => knownOf(owners).principals;
  const evidence = evidenceFor({ principals: named, by: 'principal', how: '`principal`' });
  return {
    ok: true,
    value: {
      context: {
        ...{ universe: all, whose, ignored: files.ignored, evidenceFor, principalsOf },
        ...{
          standing: rules.standing,
          stood: rules.stood ?? null,
          asOf: terms.asOf,
          keeping: keepingBy(rules.keep, catalogued),
        },
      },
      reports,
      known: catalogued,
      problems: [
        ...merged.value.problems,
        ...(evidence?.problems ?? []),
        ...reportProblems({ reports, stale, early }, catalogue, behind, terms),
      ],
      ownerProblems: analysed =>
        ownerProblems(analysed, {
          ...{ given: named, configuration: rules.configuration, lineOf: files.lineOf },
          ...{ reports, unused: [...unfit] },
        }),
    },
  };
}

/** The action that an entry names, as it is written; none for a pattern. */
function namedAction(text: string): readonly NamedAction[] {
  if (readEntry(text).kind !== 'exact') return [];
  const colon = text.indexOf(':');
  return [{ service: text.slice(0, colon), name: text.slice(colon + 1) }];
}
