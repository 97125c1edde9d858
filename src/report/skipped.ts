import { quoted } from '../input/quoted';
import { type Problem, problem, type Read } from '../problem';
import type { Finding } from './finding';
import { EITHER } from './outcome';

/** What a file's findings hold besides evidence, as problems; refuses a file whose findings are all about something else. */
export function skippedFindings(findings: readonly Finding[], source: string): Read<readonly Problem[]> {
  const counts = new Map<string, number>();
  const problems: Problem[] = [];
  for (const finding of findings) {
    const why = reason(finding);
    if (why !== null) counts.set(why, (counts.get(why) ?? 0) + 1);
    if (finding.kind === 'unused-principal') {
      problems.push(problem('note', 'unused-principal', finding.message, { path: source }));
    } else if (finding.kind === 'failed') {
      problems.push(failed(finding.error, source));
    }
  }
  if (findings.length > 0 && findings.every(finding => finding.kind === 'other')) {
    const types = [...new Set(findings.map(finding => (finding.kind === 'other' ? finding.findingType : '')))];
    const message = `these are findings of ${types.map(quoted).join(', ')}, not of unused permissions`;
    return { ok: false, problem: problem('error', 'refused-report', message, { path: source, help: EITHER }) };
  }
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  if (total > 0) {
    const parts = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([why, count]) => `${count} ${why}`);
    const message = `skipped ${total === 1 ? 'one finding' : `${total} findings`}: ${parts.join(', ')}`;
    problems.push(problem('note', 'skipped-finding', message, { path: source }));
  }
  return { ok: true, value: problems };
}

function reason(finding: Finding): string | null {
  if (finding.kind === 'inactive') return quoted(finding.status);
  return finding.kind === 'other' ? `of type ${quoted(finding.findingType)}` : null;
}

function failed(error: string, source: string): Problem {
  const message = `skipped a finding: Access Analyzer could not finish it and says ${quoted(error)}`;
  return problem('warning', 'skipped-finding', message, {
    path: source,
    help: 'solve what Access Analyzer reports, then export the finding again',
  });
}
