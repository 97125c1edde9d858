import type { Catalogue } from '../catalogue/universe';
import type { KeepRule } from '../configuration/configuration';
import { unknownEntry } from './unknown-entry';

/** For so many names that nobody knows a likely one is looked for, in one run: a change may bring thousands. */
const MOST_MEANT = 500;

/**
 * Makes rules that also keep what a name which nobody knows was probably meant to be: until it is mended, nothing is lost by a slip. A
 * comment that names nothing keeps entries as they are written.
 */
export function meaning(known: Catalogue): (rule: KeepRule) => KeepRule {
  const made = new WeakMap<KeepRule, KeepRule>();
  let left = MOST_MEANT;
  return rule => {
    const old = made.get(rule);
    if (old) return old;
    const meant = namesNothing(rule) ? [] : rule.actions.flatMap(text => meantBy(text));
    const fresh = meant.length === 0 ? rule : { ...rule, guessed: meant };
    made.set(rule, fresh);
    return fresh;
  };

  function meantBy(text: string): readonly string[] {
    const found = unknownEntry(text, known, left > 0);
    if (!found) return [];
    left--;
    return found.what === 'action' && found.meant !== null ? [found.meant] : [];
  }
}

function namesNothing(rule: KeepRule & { readonly entries?: readonly unknown[] }): boolean {
  return rule.entries !== undefined && rule.entries.length > 0;
}
