import type { Configuration } from '../configuration/configuration';
import { isPrincipal } from '../configuration/principal';
import { parseDuration, parseTime } from '../input/time';
import type { Read } from '../problem';
import { usage } from './usage';

/** What both faces let one choose: whose policies, by which clock, and when evidence counts. */
export interface Terms {
  /** ARNs or bare names; empty where the evidence itself must say. */
  readonly principals: readonly string[];
  /** In milliseconds. */
  readonly maxReportAge: number;
  /** The window in which an action must be unused, in milliseconds. */
  readonly unusedFor: number;
  /** The moment by which ages are counted, in milliseconds since the epoch. */
  readonly asOf: number;
}

/** The terms as somebody asked for them; an age is null where the configuration says it, or else the default. */
export interface Asked extends Omit<Terms, 'maxReportAge' | 'unusedFor'> {
  readonly maxReportAge: number | null;
  readonly unusedFor: number | null;
}

/** How old a report may be, and how long an action must be unused, where nothing else is said. */
export const DEFAULT_AGES = { maxReportAge: '30d', unusedFor: '90d' } as const;

/** The terms of a run: what was asked for, else what the configuration says, else the default. */
export function settle(asked: Asked, configuration: Configuration | null): Terms {
  const { maxAge = null, unusedFor = null } = configuration?.report ?? {};
  return {
    ...asked,
    maxReportAge: asked.maxReportAge ?? maxAge ?? defaultAge('maxReportAge'),
    unusedFor: asked.unusedFor ?? unusedFor ?? defaultAge('unusedFor'),
  };
}

function defaultAge(of: keyof typeof DEFAULT_AGES): number {
  return parseDuration(DEFAULT_AGES[of]) ?? 0;
}

/** The terms as a face was given them: texts, or nothing where the default holds. */
export interface GivenTerms {
  readonly principals: readonly string[];
  readonly asOf?: string | undefined;
  readonly maxReportAge?: string | undefined;
  readonly unusedFor?: string | undefined;
}

/** Reads the terms that flags and inputs share; messages name them without dashes, as both faces do. */
export function readTerms(given: GivenTerms, now: number): Read<Asked> {
  const maxReportAge = duration('max-report-age', given.maxReportAge);
  if (!maxReportAge.ok) return maxReportAge;
  const unusedFor = duration('unused-for', given.unusedFor);
  if (!unusedFor.ok) return unusedFor;
  const asOf = given.asOf === undefined ? now : parseTime(given.asOf);
  if (asOf === null) return usage(`\`as-of\` is \`${given.asOf}\`, which is no date`, 'write it as `2026-11-23`');
  const principal = given.principals.find(text => !isPrincipal(text));
  if (principal !== undefined) {
    return usage(`\`${principal}\` is no principal`, 'give a role or user: its ARN, or its bare name');
  }
  const terms = { principals: given.principals, maxReportAge: maxReportAge.value, unusedFor: unusedFor.value, asOf };
  return { ok: true, value: terms };
}

function duration(name: string, text: string | undefined): Read<number | null> {
  if (text === undefined) return { ok: true, value: null };
  const value = parseDuration(text);
  if (value !== null) return { ok: true, value };
  return usage(
    `\`${name}\` is \`${text}\`, which is no length of time`,
    'write days, hours or weeks: `30d`, `12h`, `4w`',
  );
}
