import type { AccessLevel } from '../iam/access-level';

/** When a gate says no: never, for what a change adds, for what it touches, or for any unused access. */
export type FailOn = 'never' | 'added' | 'touched' | 'any';

/** The rules of a gate, the laxest first. */
export const FAIL_ON: readonly FailOn[] = ['never', 'added', 'touched', 'any'];

/** What a gate makes of statements that nobody can judge, the laxest first. */
export const ON_OPEN = ['allow', 'incomplete', 'fail'] as const;

/** Whether such statements are let by, leave the gate undecided, or make it say no. */
export type OnOpen = (typeof ON_OPEN)[number];

/** What one place (the configuration, the inputs, the flags) says of a gate; null, or an empty list, where it says nothing. */
export interface GateAsked {
  readonly failOn: FailOn | null;
  /** How many unused actions may be granted. */
  readonly mostActions: number | null;
  /** How many of a hundred granted actions may be unused. */
  readonly mostPercent: number | null;
  /** The access levels whose unused actions count; an action of which nobody knows the level always does. */
  readonly levels: readonly AccessLevel[];
  /** Entries that no entry may contain, used or not. */
  readonly forbid: readonly string[];
  /** Whether a keep rule that expired is a reason to say no. */
  readonly expiredKeeps: 'fail' | 'warn' | null;
  /** What is made of policies of which nobody knows whose they are. */
  readonly unowned: OnOpen | null;
  /** What is made of statements whose actions nobody can read, or that count at another place too. */
  readonly unread: OnOpen | null;
  /** What is made of policies of whose principals no report speaks. */
  readonly noEvidence: OnOpen | null;
}

/** Says nothing of a gate. */
export const UNASKED: GateAsked = {
  ...{ failOn: null, mostActions: null, mostPercent: null, levels: [], forbid: [] },
  ...{ expiredKeeps: null, unowned: null, unread: null, noEvidence: null },
};

/** What must hold of the statements that it looks at; where both numbers are null, they are not counted. */
export interface Limit extends Pick<GateAsked, 'mostActions' | 'mostPercent' | 'forbid'> {
  readonly failOn: FailOn;
  /** Empty for all. */
  readonly levels: readonly AccessLevel[];
}

/** By what a gate is decided: each of the limits must hold. */
export interface GateRules {
  /** The widest look that is asked for: all that it meets must be analysed. */
  readonly failOn: FailOn;
  readonly limits: readonly Limit[];
  readonly expiredKeeps: 'fail' | 'warn';
  /** Null where nothing is said: `incomplete`. */
  readonly unowned: OnOpen | null;
  readonly unread: OnOpen | null;
  readonly noEvidence: OnOpen | null;
}

/** The rules that one place asks for: without a number, no unused action may be granted; with one, the other does not limit. */
export function rulesOf(asked: GateAsked | null): GateRules {
  const { failOn, mostActions, mostPercent, levels, forbid, expiredKeeps, unowned, unread, noEvidence } =
    asked ?? UNASKED;
  const [look, isCounted] = [failOn ?? 'never', mostActions !== null || mostPercent !== null];
  const isGate = look !== 'never';
  const most = isCounted || !(isGate || levels.length > 0) ? mostActions : 0;
  const isLimit = isGate || isCounted || levels.length > 0 || forbid.length > 0;
  return {
    failOn: look,
    limits: isLimit ? [{ failOn: look, mostActions: most, mostPercent, levels, forbid }] : [],
    expiredKeeps: expiredKeeps ?? 'warn',
    // why: whoever asks for a gate and says no more must not have it loosened by what another place says
    unowned: isGate ? (unowned ?? 'incomplete') : null,
    unread: isGate ? (unread ?? 'incomplete') : null,
    noEvidence: isGate ? (noEvidence ?? 'incomplete') : null,
  };
}

/** What some rules forbid; nothing where no gate looks. */
export function forbiddenBy({ failOn, limits }: Pick<GateRules, 'failOn' | 'limits'>): readonly string[] {
  return failOn === 'never' ? [] : limits.flatMap(limit => limit.forbid);
}

/** The stricter of two: who may change one of them must not loosen the other. What looks at nothing by itself looks as far as the other does. */
export function stricter(a: GateRules, b: GateRules): GateRules {
  const failOn = later(FAIL_ON, a.failOn, b.failOn);
  const limits = [...a.limits, ...b.limits].map(one => (one.failOn === 'never' ? { ...one, failOn } : one));
  return {
    failOn,
    limits: [...new Map(limits.map(one => [JSON.stringify(one), one])).values()],
    expiredKeeps: a.expiredKeeps === 'fail' ? 'fail' : b.expiredKeeps,
    unowned: laterOf(a.unowned, b.unowned),
    unread: laterOf(a.unread, b.unread),
    noEvidence: laterOf(a.noEvidence, b.noEvidence),
  };
}

/** What one place says, and where it says nothing what another does. */
export function over(asked: GateAsked, other: GateAsked | null): GateAsked {
  if (other === null) return asked;
  return {
    failOn: asked.failOn ?? other.failOn,
    mostActions: asked.mostActions ?? other.mostActions,
    mostPercent: asked.mostPercent ?? other.mostPercent,
    levels: asked.levels.length > 0 ? asked.levels : other.levels,
    forbid: asked.forbid.length > 0 ? asked.forbid : other.forbid,
    expiredKeeps: asked.expiredKeeps ?? other.expiredKeeps,
    unowned: asked.unowned ?? other.unowned,
    unread: asked.unread ?? other.unread,
    noEvidence: asked.noEvidence ?? other.noEvidence,
  };
}

function laterOf(a: OnOpen | null, b: OnOpen | null): OnOpen | null {
  return a && b ? later(ON_OPEN, a, b) : (a ?? b);
}

function later<T>(order: readonly T[], a: T, b: T): T {
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}
