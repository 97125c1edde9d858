import type { Refusal } from '../deliver/refusal';
import { quotedTo } from '../input/quoted';
import { type Problem, problem } from '../problem';

/** What came of working off, for the log, the summary and the rolling issue. */
export interface Done {
  readonly lines: readonly Line[];
  /** What GitHub did not let this token do, and other trouble, as warnings: the gate is decided by what was found. */
  readonly warnings: readonly Problem[];
  /** What need not be tried for others, since it would be refused for the same reason; null where nothing was. */
  readonly stops: Stop | null;
}

/** `opening`: pull requests cannot be opened here; `writing`: nothing can be written with this token now. */
export type Stop = 'opening' | 'writing';

/** A sentence of ours that may quote texts from outside in backticks, and the address of what it is about. */
export interface Line {
  readonly text: string;
  readonly url: string | null;
  /** What of it holds until something changes, as Markdown for the rolling issue; null where nothing does. */
  readonly lasting: string | null;
}

/** Puts outcomes together in their order. */
export function together(all: readonly Done[]): Done {
  const stops = all.flatMap(one => one.stops ?? []);
  return {
    lines: all.flatMap(({ lines }) => lines),
    warnings: all.flatMap(({ warnings }) => warnings),
    stops: stops.includes('writing') ? 'writing' : (stops[0] ?? null),
  };
}

/** One sentence. */
export function line(text: string, url: string | null = null, lasting: string | null = null): Done {
  return { lines: [{ text, url, lasting }], warnings: [], stops: null };
}

/** A sentence that is a warning too, with what to do about it. */
export function warned(text: string, help: string, stops: Stop | null = null): Done {
  const message = `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  return {
    lines: [{ text: `${text}: ${help}.`, url: null, lasting: null }],
    warnings: [problem('warning', 'write-failed', message, { help })],
    stops,
  };
}

/** So many characters of GitHub's own words are quoted. */
const LONGEST = 200;

/** What is said where GitHub refused; the permissions are those that the step needs. */
export function refusedWords(what: string, refusal: Refusal, permissions: string): Done {
  const { words, kind, said } = refusal;
  const own = said === null || !TELLING.has(kind) || GENERIC.has(said) ? '' : `: ${quotedTo(LONGEST, said)}`;
  const stops = kind === 'forbidden' || kind === 'limited' || kind === 'other' ? 'writing' : null;
  return warned(`${what}: GitHub ${words}${own}`, helpFor(refusal, permissions), stops);
}

/** Where GitHub's own words say more than ours. */
const TELLING: ReadonlySet<Refusal['kind']> = new Set(['forbidden', 'invalid', 'locked', 'other']);

const GENERIC: ReadonlySet<string> = new Set([
  'Resource not accessible by integration',
  'Not Found',
  'Bad credentials',
]);

function helpFor({ kind, said }: Refusal, permissions: string): string {
  // why: GitHub has no codes for these, only words
  if (said !== null && /\barchived\b/i.test(said)) return 'nothing can be written to an archived repository';
  if (said !== null && /\bissues? (?:has|have|is|are) (?:been )?disabled\b/i.test(said)) return ISSUES_OFF;
  if (said !== null && /\b(?:rule violations?|protected branch)\b/i.test(said)) return RULES;
  if (kind === 'forbidden') return `give the job ${permissions}`;
  if (kind === 'limited') return 'run again in an hour';
  return kind === 'unclear' ? 'the next run goes on where this one stopped' : 'the next run tries it again';
}

const ISSUES_OFF =
  'issues are switched off: switch them on under Settings, General, Features, or leave `open-issue` out';
const RULES = 'leave the branches `refine-iam/**` out of the rule, or let the token bypass it';

/** The setting without which Actions open no pull requests. */
export const NOT_PERMITTED =
  'allow it under Settings, Actions, General, "Allow GitHub Actions to create and approve pull requests", or give `github-token` an App\'s token';
