import type { Ungated } from '../../src/analyse/analysis';
import { type Baseline, type BaselineEntry, takeBaseline } from '../../src/audit/baseline';
import { fingerprintsOf } from '../../src/audit/fingerprint';
import { type Previous, readPrevious } from '../../src/audit/previous';
import type { Covers } from '../../src/audit/standing';
import { renderJson } from '../../src/render/json';

export { policyOf } from '../cli/made';

import { analysed, listing } from '../deliver/placed';
import { readValue } from '../report/made';

/** What is unused in the tests of audits. */
export const UNUSED = ['s3:GetBucketAcl', 's3:GetBucketPolicy', 's3:PutBucketAcl', 'sns:Publish', 'sns:Subscribe'];

/** A run over files, in which the actions above are unused by whoever has them, and others if they are named. */
export function audited(files: Readonly<Record<string, string>>, unused: readonly string[] = UNUSED): Ungated {
  return analysed(files, listing(...unused));
}

/** A statement of a policy in JSON; without a Sid it has none. */
export function statement(actions: readonly string[], sid: string | null = null, Resource = '*'): object {
  return { ...(sid === null ? {} : { Sid: sid }), Effect: 'Allow', Action: actions, Resource };
}

/** The fingerprints of all statements of a run, in order. */
export function fingerprints({ files }: Pick<Ungated, 'files'>): readonly string[] {
  return files.flatMap(file => [...fingerprintsOf(file).values()]);
}

/** The baseline that a run leaves. */
export function baselineOf(run: Ungated, entries: readonly BaselineEntry[] = takeBaseline(run, all, null)): Baseline {
  return { source: 'baseline.json', date: run.asOf, entries };
}

/** A run as the next one reads it. */
export function asPrevious(run: Ungated): Previous {
  const gate = { failOn: 'never', result: 'passed', sentence: 'no gate was asked for.' } as const;
  return readValue(readPrevious([...renderJson({ ...run, gate }, '1.0.0')].join(''), 'previous.json'));
}

/** A run that looks at every path. */
export const all: Covers = () => true;
