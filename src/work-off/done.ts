import type { Refusal } from '../deliver/refusal';
import { type Problem, problem } from '../problem';

/** What came of working off, for the log, the summary and the rolling issue. */
export interface Done {
  readonly lines: readonly Line[];
  /** What GitHub did not let this token do, and other trouble, as warnings: the gate is decided by what was found. */
  readonly warnings: readonly Problem[];
}

/** A sentence of ours that may quote texts from outside in backticks, and the address of what it is about. */
export interface Line {
  readonly text: string;
  readonly url: string | null;
  /** What of it holds until something changes, as Markdown for the rolling issue; null where nothing does. */
  readonly lasting: string | null;
}

/** Puts outcomes together in their order. */
export function together(all: readonly Done[]): Done {
  return { lines: all.flatMap(({ lines }) => lines), warnings: all.flatMap(({ warnings }) => warnings) };
}

/** One sentence. */
export function line(text: string, url: string | null = null, lasting: string | null = null): Done {
  return { lines: [{ text, url, lasting }], warnings: [] };
}

/** A sentence that is a warning too, with what to do about it. */
export function warned(text: string, help: string): Done {
  const message = `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  return {
    lines: [{ text: `${text}: ${help}.`, url: null, lasting: null }],
    warnings: [problem('warning', 'write-failed', message, { help })],
  };
}

/** What is said where GitHub refused; the permissions are those that the step needs. */
export function refusedWords(what: string, { words, kind }: Refusal, permissions: string): Done {
  const help =
    kind === 'forbidden'
      ? `give the job ${permissions}`
      : kind === 'limited'
        ? 'run again in an hour'
        : 'the next run goes on where this one stopped';
  return warned(`${what}: GitHub ${words}`, help);
}

/** The setting without which Actions open no pull requests. */
export const NOT_PERMITTED =
  'allow it under Settings, Actions, General, "Allow GitHub Actions to create and approve pull requests", or give `github-token` an App\'s token';
