import { quoted } from '../input/quoted';
import type { Configuration, PrincipalRule } from './configuration';
import { matcherOf } from './glob';
import { capturerOf, filled } from './glob-captures';
import { inAccounts, type Owner, ownerOf } from './principal';

/** What a configuration says about a file by its path from the repository's root. */
export interface FileRules {
  /** From all globs that fit. */
  principals(path: string): Configured;
  ignored(path: string): boolean;
  /** The line of the rule that named an owner; null for one that no rule did. */
  lineOf(owner: Owner): number | null;
  /** The accounts in each of which a name from elsewhere is meant, a source or a file's name; empty for any. */
  readonly accounts: readonly string[];
}

/** Whose the policies of a file are, and by which lines. */
export interface Configured {
  /** Each once, in their order; empty where no glob fits. */
  readonly principals: readonly Owner[];
  /** In words for people. */
  readonly how: string;
}

/** Prepares the globs of a configuration; without one nothing is said about any file. */
export function fileRules(configuration: Configuration | null): FileRules {
  const accounts = configuration?.accounts ?? [];
  const owned = (configuration?.principals ?? []).map(rule => ({ fits: capturerOf(rule.files), rule }));
  const ignore = (configuration?.ignore ?? []).map(matcherOf);
  const known = new Map<string, Owner>();
  const lines = new WeakMap<Owner, number>();
  // why: one owner is one object, whichever file asks
  const one = (owner: Owner, { line }: PrincipalRule) => {
    const key = JSON.stringify([owner.name, owner.account]);
    const found = known.get(key) ?? owner;
    if (found === owner) {
      known.set(key, owner);
      lines.set(owner, line);
    }
    return found;
  };
  return {
    principals: remembering(path => {
      const rules = owned.flatMap(({ fits, rule }) => {
        const captures = fits(path);
        return captures ? [{ rule, captures }] : [];
      });
      const principals = rules.flatMap(({ rule, captures }) => {
        const names = rule.principals.map(name => ownerOf(filled(name, capture => captures.get(capture) ?? '')));
        return inAccounts(names, rule.accounts.length > 0 ? rule.accounts : accounts).map(owner => one(owner, rule));
      });
      const how = rules.map(({ rule: { line, files } }) => `configuration line ${line}: ${quoted(files)}`).join('; ');
      return { principals: [...new Set(principals)], how };
    }),
    ignored: remembering(path => ignore.some(fits => fits(path))),
    lineOf: owner => lines.get(owner) ?? null,
    accounts,
  };
}

// why: every statement of a file asks again
function remembering<T>(answer: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return path => {
    let found = known.get(path);
    if (found === undefined) {
      found = answer(path);
      known.set(path, found);
    }
    return found;
  };
}
