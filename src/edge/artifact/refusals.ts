import { refusalOf } from '../../deliver/refusal';
import { type Problem, problem, type Read } from '../../problem';
import type { Octokit } from '../patience';

/** A repository, and the client to ask about it with. */
export interface RepositoryApi {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
}

/** The half of a `Read` that says why not. */
export type Refused = Extract<Read<never>, { ok: false }>;

/** A refusal of what was set up wrongly, which no later run mends by itself: an error. */
export function usage(message: string, help: string): Refused {
  return { ok: false, problem: problem('error', 'usage', message, { help }) };
}

/** There is no report to be had now, and none was turned away: a warning, which a gate takes for incomplete. */
export function missing(message: string, help: string): Refused {
  return { ok: false, problem: missingReport(message, help) };
}

/** The problem of `missing`, for where it is not known yet whether it comes to it. */
export function missingReport(message: string, help: string): Problem {
  return problem('warning', 'missing-report', message, { help });
}

/** There is an artifact, and it is not trusted: an error, since taking part of it could remove too much. */
export function refused(message: string, help: string, code: Problem['code'] = 'refused-artifact'): Refused {
  return { ok: false, problem: problem('error', code, message, { help }) };
}

/** A question to GitHub in words: what is asked for, the permission that it takes, and what it means when it is not there. */
export interface Question {
  readonly what: string;
  readonly needs: string;
  readonly absent?: Problem;
}

/** Asks GitHub; no answer, or a refusal, is a problem that says what was asked for. */
export async function ask<T>(question: Question, call: () => Promise<T>): Promise<Read<T>> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    const { status } = (error ?? {}) as { readonly status?: unknown };
    if (question.absent && (status === 404 || status === 410)) return { ok: false, problem: question.absent };
    const { words, kind } = refusalOf(error);
    const message = `the report was not fetched: asked for ${question.what}, GitHub ${words}`;
    if (kind === 'limited' || kind === 'unclear') return missing(message, 'run this job again later');
    if (kind === 'forbidden') return usage(message, `give the job the permission \`${question.needs}\``);
    return usage(message, 'check `github-token`, `report-artifact` and `report-workflow`');
  }
}
