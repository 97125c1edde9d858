import type { Path } from '../input/place';

/** Why a document is not read as evidence: the value at fault, what is wrong with it, and what to do. */
export interface Refusal {
  readonly path: Path;
  readonly message: string;
  readonly help: string;
}

/** A value, or the refusal of the document that it stood in. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** The command that exports a finding with its actions. */
export const EXPORT_FINDING =
  '`aws accessanalyzer get-finding-v2 --analyzer-arn ANALYZER_ARN --id FINDING_ID --output json`';

/** The command that starts a report of last-accessed data by action. */
export const GENERATE_DETAILS =
  '`aws iam generate-service-last-accessed-details --arn PRINCIPAL_ARN --granularity ACTION_LEVEL`';

/** The command that fetches a report of last-accessed data; without `--max-items` AWS stops after 100 services. */
export const GET_DETAILS = '`aws iam get-service-last-accessed-details --job-id JOB_ID --max-items 1000 --output json`';

/** The shortest way to evidence that can be read. */
export const EITHER = `export a finding of unused permissions with ${EXPORT_FINDING}`;

/** What to do with a policy that was given for a report. */
export const SWAPPED = `give the policy as a path and the evidence with \`--report\`; ${EITHER}`;

/** What to do where nothing better is known. */
export const AS_WRITTEN = `give it as AWS wrote it: ${EITHER}`;

/** Refuses a document; without details the document as a whole is meant, and the help is to export it again. */
export function refused<T>(message: string, details: Partial<Omit<Refusal, 'message'>> = {}): Outcome<T> {
  return { ok: false, refusal: { path: [], help: AS_WRITTEN, ...details, message } };
}
