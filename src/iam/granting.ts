import type { Entry } from './entry';
import { grants } from './pattern';

/** Tells whether an entry grants an action by its folded full name. */
export function entryGrants(entry: Entry, action: string): boolean {
  if (entry.kind === 'all') return true;
  if (entry.kind === 'invalid') return false;
  const [service, name = ''] = action.split(':');
  if (entry.service !== service) return false;
  return entry.kind === 'exact' ? entry.name === name : grants(entry.pattern, name);
}
