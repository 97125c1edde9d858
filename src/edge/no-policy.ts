import type { FailOn } from '../configuration/configuration';
import type { Read } from '../problem';
import type { ReportText } from '../run';
import { policiesIn } from './doubts';
import type { Job } from './job';
import type { PullMaterial } from './versions';

/** Reads the evidence, but for a gate on a change of no policy: it needs none, and must not wait for any. */
export async function evidenceFor(
  { files, base }: Pick<PullMaterial, 'files' | 'base'>,
  failOn: FailOn,
  job: Job,
): Promise<Read<readonly ReportText[]>> {
  const changed = [...files, ...base.files, ...base.heads];
  if (failOn !== 'never' && changed.every(file => policiesIn(file) === 'none')) return { ok: true, value: [] };
  return job.evidence();
}
