import type { Catalogue } from '../catalogue/universe';
import type { KeepRule } from '../configuration/configuration';
import { matcherOf } from '../configuration/glob';
import { grants } from '../iam/pattern';
import type { Terms } from '../refine/draft';
import { nameOf, type Principal } from '../report/principals';
import type { Evidence, Keeping } from './analysis';
import { meaning } from './meant-keeps';

/** Prepares the rules of the configuration that hold today; `known` is what the catalogue and the reports know. */
export function keepingBy(configured: readonly KeepRule[], known: Catalogue): Keeping {
  const meant = meaning(known);
  const rules = configured.map(meant);
  const isNarrow = rules.some(({ principals, files }) => principals.length + files.length > 0);
  const files = rules.map(rule => rule.files.map(matcherOf));
  const byPath = new Map<string, readonly boolean[]>();
  const fitsOf = (path: string) => {
    const fit = byPath.get(path) ?? files.map(globs => globs.length === 0 || globs.some(fits => fits(path)));
    byPath.set(path, fit);
    return fit;
  };
  const byEvidence = new WeakMap<Evidence, readonly boolean[]>();
  const meansOf = (evidence: Evidence) => {
    const about = byEvidence.get(evidence) ?? rules.map(rule => isFor(rule, evidence.principals));
    byEvidence.set(evidence, about);
    return about;
  };
  const made = new WeakMap<Evidence, Map<string, Terms>>();
  return {
    rulesFor: (path, evidence, beside) => {
      if (!isNarrow) return beside.length === 0 ? rules : [...rules, ...beside.map(meant)];
      const [fits, means] = [fitsOf(path), meansOf(evidence)];
      return [...rules.filter((_, at) => fits[at] && means[at]), ...beside.map(meant)];
    },
    rulesWithout: (path, owners, beside) => {
      if (rules.length === 0) return beside.map(meant);
      const principals = owners.flatMap(({ principal }) => principal ?? []);
      const fits = fitsOf(path);
      // why: a rule about somebody is not known to be about a statement that is nobody's
      const means = (rule: KeepRule) =>
        rule.principals.length === 0 || (principals.length > 0 && isFor(rule, principals));
      return [...rules.filter((rule, at) => fits[at] && means(rule)), ...beside.map(meant)];
    },
    termsFor: (evidence, some) => {
      const keep = [...new Set(actionsOf(some))];
      // why: what is decided by terms is remembered with them
      const byKey = made.get(evidence) ?? new Map<string, Terms>([['', evidence.terms]]);
      made.set(evidence, byKey);
      const key = keep.join(' ');
      const terms = byKey.get(key) ?? { ...evidence.terms, keep };
      byKey.set(key, terms);
      return terms;
    },
  };
}

/** The actions that rules keep, as written or as guessed. */
export function actionsOf(rules: readonly Pick<KeepRule, 'actions' | 'guessed'>[]): readonly string[] {
  // why: many comments that cannot be read keep one and the same list, which may be long
  return [...new Set(rules.flatMap(({ actions, guessed }) => (guessed ? [actions, guessed] : [actions])))].flat();
}

/** Whether a rule is about one of a statement's principals; about nobody whom a report does not name it cannot be ruled out. */
function isFor({ principals }: KeepRule, owners: readonly Principal[]): boolean {
  if (principals.length === 0 || owners.length === 0) return true;
  return principals.some(pattern =>
    owners.some(({ name, arn }) =>
      pattern.startsWith('arn:') && arn !== null ? grants(pattern, arn) : grants(nameOf(pattern), name),
    ),
  );
}
