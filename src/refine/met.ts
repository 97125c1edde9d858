import type { Action, Service } from '../catalogue/universe';
import type { ServiceRemoval } from '../report/removal';
import type { Left } from './refinement';

/** Why an action of R stays in a list whatever the catalogue says. */
export type SpareReason = 'keep-rule' | 'added';

/** The part of R in one service as an entry meets it: what may go, and what is spared. All names are folded. */
export interface Share extends Pick<ServiceRemoval, 'whole' | 'unused' | 'inWindow'> {
  readonly spared?: ReadonlyMap<string, SpareReason>;
}

/** What an entry grants that the reports speak of; full names. */
export interface Met {
  /** What R holds and nothing spares. */
  readonly unused: readonly string[];
  /** What R holds and a rule spares, each with the reason. */
  readonly spared: readonly Left[];
  /** What a report lists although it was used inside the window. */
  readonly inWindow: readonly string[];
}

/** What the reports do not speak of. */
export const NONE: Met = { unused: [], spared: [], inWindow: [] };

/** What some actions of a service are to the reports. */
export function meet(service: Service, actions: readonly Action[], share: Share | undefined): Met {
  if (!share) return NONE;
  const unused: string[] = [];
  const spared: Left[] = [];
  const inWindow: string[] = [];
  for (const { folded, name } of actions) {
    const reason = share.spared?.get(folded);
    if (reason) spared.push({ action: `${service.prefix}:${name}`, reason });
    else if (share.unused.has(folded)) unused.push(`${service.prefix}:${name}`);
    if (share.inWindow.has(folded)) inWindow.push(`${service.prefix}:${name}`);
  }
  return { unused, spared, inWindow };
}

const whole = new WeakMap<Share, Met>();

/** What all actions of a service are to the reports; worked out once, since many lists hold `*`. */
export function meetAll(service: Service, share: Share | undefined): Met {
  if (!share) return NONE;
  const known = whole.get(share);
  if (known) return known;
  const met = meet(service, service.actions, share);
  whole.set(share, met);
  return met;
}

/** The same where a keep rule lets nothing go, because nobody can say what it means. */
export function holdAll({ unused, spared, inWindow }: Met): Met {
  return {
    unused: [],
    spared: [...spared, ...unused.map((action): Left => ({ action, reason: 'unknown' }))],
    inWindow,
  };
}

/** Puts together what several services are to the reports. */
export function join(parts: readonly Met[]): Met {
  return {
    unused: parts.flatMap(part => part.unused),
    spared: parts.flatMap(part => part.spared),
    inWindow: parts.flatMap(part => part.inWindow),
  };
}
