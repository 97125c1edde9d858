import { relative } from 'node:path';
import { problem, type Read } from '../problem';
import type { ReportText } from '../run';
import { fetchReportArtifact } from './artifact/report-artifact';
import type { Repository } from './event';
import type { Octokit } from './github';
import type { Inputs } from './inputs';
import { readReports } from './material';
import { findReports } from './report-files';

/** Reads the evidence from where the inputs say; a problem of severity warning where there is none, of error where it cannot be trusted. */
export async function readEvidence(
  { evidence, asOf }: Inputs,
  workspace: string,
  octokit: Octokit | null,
  repository: Repository | null,
): Promise<Read<readonly ReportText[]>> {
  if (evidence.kind === 'artifact') {
    if (!octokit || !repository) {
      const help = 'run it as a step of a workflow, with a token, or give `report`';
      return {
        ok: false,
        problem: problem('error', 'usage', 'nobody says in which repository the artifact is', { help }),
      };
    }
    const serverUrl = process.env.GITHUB_SERVER_URL ?? 'https://github.com';
    return fetchReportArtifact({ octokit, ...repository, ...evidence, serverUrl, now: asOf });
  }
  const found = findReports(workspace, evidence.reports);
  if (!found.ok) return found;
  const reports = readReports(found.value);
  if (!reports.ok) return reports;
  return { ok: true, value: reports.value.map(one => ({ ...one, source: shown(workspace, one.source) })) };
}

function shown(workspace: string, file: string): string {
  const path = relative(workspace, file);
  return path.startsWith('..') ? file : path;
}
