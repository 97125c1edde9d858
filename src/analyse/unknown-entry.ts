import type { Catalogue } from '../catalogue/universe';
import { nearest } from '../configuration/nearest';
import { readEntry } from '../iam/entry';
import { grants } from '../iam/pattern';
import { quoted } from '../input/quoted';

/** Why an entry means nothing that is known: its service is not, no action fits it, or the action is not. */
export interface UnknownEntry {
  readonly what: 'service' | 'pattern' | 'action';
  /** The service of it, as it is written. */
  readonly service: string;
  /** The known name, of a service or of an action with its service, that it may have been meant to be. */
  readonly meant: string | null;
}

/** Looks an entry up; null for one that means something, for `*`, and for what is no entry. `isMeant` says whether a known name like it is looked for. */
export function unknownEntry(text: string, known: Catalogue, isMeant = true): UnknownEntry | null {
  const entry = readEntry(text);
  if (entry.kind !== 'exact' && entry.kind !== 'pattern') return null;
  const service = known.service(entry.service);
  if (!service) {
    const meant = isMeant ? nearest(entry.service, known.prefixes()) : null;
    return { what: 'service', service: entry.service, meant: meant && (known.service(meant)?.prefix ?? meant) };
  }
  const { prefix, actions } = service;
  if (entry.kind === 'pattern') {
    if (actions.some(({ folded }) => grants(entry.pattern, folded))) return null;
    return { what: 'pattern', service: prefix, meant: null };
  }
  if (service.find(entry.name)) return null;
  const names = actions.map(({ folded }) => folded);
  const near = isMeant ? nearest(entry.name, names) : null;
  return { what: 'action', service: prefix, meant: near === null ? null : `${prefix}:${service.find(near)?.name}` };
}

/** Asks whether a name was meant; null where there is none to ask about. */
export function didYouMean(meant: string | null): string | null {
  return meant === null ? null : `did you mean ${quoted(meant)}?`;
}
