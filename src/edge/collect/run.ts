import { collect } from '../../collect/collect';
import type { Progress } from '../../collect/ports';
import type { Wanted } from '../../collect/wanted';
import type { Read } from '../../problem';
import { VERSION } from '../../version';
import { MOST_BYTES } from '../files';
import { openAws } from './aws';
import { STANDARD_OUTPUT, unwritable, writeReport } from './output';

/** What became of a run: how much evidence was written, and what it is in a sentence. */
export interface Written {
  readonly evidence: number;
  readonly sentence: string;
}

/** Collects a report and writes it; when anything fails, or somebody interrupts, nothing is written. */
export async function collectAndWrite(wanted: Wanted, progress: Progress): Promise<Read<Written>> {
  const cannot = unwritable(wanted.output);
  if (cannot) return { ok: false, problem: cannot };
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const aws = openAws(wanted.region, stop.signal);
  try {
    const report = await collect(aws, wanted, { tool: VERSION, most: MOST_BYTES.report, progress });
    if (!report.ok) return report;
    const { text, evidence, sentence } = report.value;
    // why: while a reader is waited for, only the system's own answer to an interrupt ends the process
    if (wanted.output === STANDARD_OUTPUT) process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    const failed = writeReport(wanted.output, text);
    return failed ? { ok: false, problem: failed } : { ok: true, value: { evidence, sentence } };
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    // why: after a failure other calls may still be on their way, and nobody waits for them
    stop.abort();
    aws.close();
  }
}
