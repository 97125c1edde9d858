import type { Entry } from '../iam/entry';
import { grants } from '../iam/pattern';
import type { Draft } from './draft';
import { drop, keep, NOTHING, replace } from './fates';
import { grantedBy } from './granted';
import type { ListTerms } from './list-terms';
import { holdAll, join, meet, meetAll, NONE } from './met';
import { piecesOf, piecesOfAll } from './pieces';
import type { EntryReason, Left } from './refinement';

/** Decides an entry by the first rule that fits: unused name, unused service, unknown, in use, wholly unused, split. */
export function decide(entry: Entry, terms: ListTerms): Draft {
  switch (entry.kind) {
    case 'invalid':
      return keep(entry, 0, NONE, null);
    case 'exact':
      return decideExact(entry, terms);
    case 'pattern':
      return decidePattern(entry, terms);
    case 'all':
      return decideAll(entry, terms);
  }
}

function decideExact(entry: Extract<Entry, { kind: 'exact' }>, terms: ListTerms): Draft {
  const service = terms.universe.service(entry.service);
  const action = service?.find(entry.name);
  const reported = terms.reported(entry.service);
  const granted = action ? 1 : 0;
  // why: most services are not in R, and of those nothing more is asked
  if (!reported) return keep(entry, granted, NONE, action?.known ? null : 'unknown');
  const name = service && action ? `${service.prefix}:${action.name}` : entry.text;
  const inWindow = action && reported.inWindow.has(entry.name) ? [name] : NOTHING;
  const known = action?.known === true;
  const inR = action !== undefined && reported.unused.has(entry.name);
  if (!inR && (known || !reported.whole || grantsPassRole(entry))) {
    return keep(entry, granted, { ...NONE, inWindow }, known ? null : 'unknown');
  }
  const unused = inR ? name : entry.text;
  const reason = terms.spares(entry.service, entry.name);
  return reason
    ? keep(entry, granted, { ...NONE, spared: [{ action: unused, reason }], inWindow }, reason)
    : drop(entry, granted, { ...NONE, unused: [unused], inWindow });
}

function decidePattern(entry: Extract<Entry, { kind: 'pattern' }>, terms: ListTerms): Draft {
  const added = terms.isAdded(entry.text);
  const service = terms.universe.service(entry.service);
  const granted = service ? grantedBy(service, entry.pattern) : NOTHING;
  const count = granted.length;
  const met = service ? meet(service, granted, terms.share(entry.service)) : NONE;
  const { unused } = met;
  const stay = (reason: EntryReason | null) => keep(entry, count, met, reason);
  const whole = terms.reported(entry.service)?.whole === true;
  if (!granted.some(action => action.known)) {
    if (!whole || grantsPassRole(entry)) return stay('unknown');
    // why: what nobody knew is named as the author wrote it
    const named = unused.length > 0 ? met : { ...met, unused: [entry.text] };
    const covered = unused.length === 0 && terms.isWithinAdded(entry.service, entry.pattern);
    const reason = unknownStays(entry, terms, added || covered);
    if (!reason) return drop(entry, count, named);
    return keep(entry, count, met.spared.length > 0 ? met : named, reason);
  }
  if (unused.length === 0) return stay(reasonOf(met.spared));
  if (!terms.split && (!whole || added)) return stay('catalogue-old');
  if (unused.length === count) return drop(entry, count, met);
  if (!terms.split) return stay('catalogue-old');
  return replace(entry, count, met, piecesOf(entry, granted, terms));
}

/** Why a pattern of which the catalogue knows nothing stays although its whole service is unused; null where it goes. */
function unknownStays(
  entry: Extract<Entry, { kind: 'pattern' }>,
  { keep }: ListTerms,
  added: boolean,
): EntryReason | null {
  if (keep.holds(entry.service, entry.pattern)) return 'keep-rule';
  if (added) return 'added';
  // why: nobody can say whether it grants what the rule means
  return keep.isAbout(entry.service) ? 'unknown' : null;
}

function decideAll(entry: Extract<Entry, { kind: 'all' }>, terms: ListTerms): Draft {
  const { universe } = terms;
  const added = terms.isAdded(entry.text);
  const held = heldServices(terms);
  const met = join(
    terms.prefixes().map(prefix => {
      const service = universe.service(prefix);
      if (!service) return NONE;
      const ofService = meetAll(service, terms.share(prefix));
      return held.has(prefix) ? holdAll(ofService) : ofService;
    }),
  );
  const { unused } = met;
  const count = universe.counts.actions;
  if (unused.length === 0) return keep(entry, count, met, reasonOf(met.spared));
  if (!terms.split) return keep(entry, count, met, 'catalogue-old');
  if (unused.length === count && held.size === 0) return drop(entry, count, met);
  return replace(entry, count, met, piecesOfAll(terms, added, held));
}

/** The services that keep rules are about and of which the catalogue knows no action: nobody can say what the rules mean. */
function heldServices({ keep, universe }: ListTerms): ReadonlySet<string> {
  return new Set(keep.prefixes.filter(prefix => !universe.service(prefix)?.actions.some(action => action.known)));
}

/** Why an entry stays of which nothing may go: the change adds what grants an action of it, or else a rule keeps something. */
function reasonOf(spared: readonly Left[]): EntryReason | null {
  if (spared.length === 0) return null;
  return spared.some(({ reason }) => reason === 'added') ? 'added' : 'keep-rule';
}

/** AWS never tracks `iam:PassRole`, so "iam unused as a whole" says nothing of it, whatever the catalogue knows. */
function grantsPassRole(entry: Entry): boolean {
  if (entry.kind === 'exact') return entry.service === 'iam' && entry.name === 'passrole';
  return entry.kind === 'pattern' && entry.service === 'iam' && grants(entry.pattern, 'passrole');
}
