import type { Entry } from './entry';
import { grants } from './pattern';

/** Tells whether an entry grants an action by its folded full name. */
export function entryGrants(entry: Entry, action: string): boolean {
  if (entry.kind === 'all') return true;
  if (entry.kind === 'invalid') return false;
  if (entry.kind === 'exact') return action === `${entry.service}:${entry.name}`;
  const before = `${entry.service}:`;
  return action.startsWith(before) && grants(entry.pattern, action.slice(before.length));
}
