import type { Analysis, Ungated } from '../../analyse/analysis';
import { hasBeside } from '../../analyse/kept';
import type { Audit, Beside } from '../../audit/audit';
import { NO_AUDIT } from '../../audit/no-audit';
import type { Before } from '../../deliver/base';
import { decideGate } from '../../deliver/gate/decide';
import { withUncounted } from '../../deliver/gate/uncounted';
import type { Read } from '../../problem';
import { run } from '../../run';
import type { Settings } from '../../settings/command-line';
import { coversOf, goneProblems } from '../audit-files';
import { changedSince } from '../changed-since';
import { idleGlobsOf } from '../idle-globs';
import { progressOnTerminal } from '../progress';
import type { Given } from './given';

/** What became of a run: its analysis with the gate, and what it is compared with. */
export interface Judged {
  readonly analysis: Analysis;
  /** The same without what the comparing adds, as a baseline is taken of it. */
  readonly analysed: Ungated;
  readonly audit: Audit;
  readonly against: Beside;
}

/** Analyses what was read, compares it, and decides the gate; nothing is written. */
export async function judge(given: Given, settings: Settings): Promise<Read<Judged>> {
  const progress = await progressOnTerminal();
  const analysed = run(given.material, settings, progress?.step);
  progress?.end();
  if (!analysed.ok) return analysed;
  const before = await beforeOf(given, settings, analysed.value);
  const { trusted: configuration, material } = given;
  // why: a change must not excuse by its own configuration, or by a comment, what it brings itself
  const isOther = configuration !== material.configuration || hasBeside(analysed.value);
  const stood = before && isOther ? (await import('../local-base')).stoodIn(before) : null;
  const judged = stood ? run({ ...material, configuration, stood }, settings) : analysed;
  if (!judged.ok) return judged;
  const compared = given.rules.failOn === 'any' ? null : before;
  const decided = decideGate(given.rules, judged.value, compared, await owedBy(given, judged.value));
  const gate = withUncounted(decided, analysed.value, judged.value);
  const against = { ...given.known, covers: coversOf(given.root, given.local) };
  const isCompared = against.baseline !== null || against.previous !== null;
  const audit = isCompared ? (await import('../../audit/audit')).auditOf(analysed.value, against) : NO_AUDIT;
  const newer = changedSince(given.root, analysed.value.files);
  const idle = idleGlobsOf(given.root, given.material.configuration, given.local);
  const problems = [...analysed.value.problems, ...newer, ...idle, ...goneProblems(audit, settings)];
  const analysis = { ...analysed.value, grantedBefore: before?.granted ?? null, gate, problems };
  return { ok: true, value: { analysis, analysed: analysed.value, audit, against } };
}

async function beforeOf(
  { base, local, trusted, material }: Given,
  { principals }: Settings,
  { reports }: Ungated,
): Promise<Before | null> {
  if (!base) return null;
  const { beforeOf } = await import('../local-base');
  const deciding = { given: principals, configuration: trusted, reports };
  return beforeOf(base, deciding, [...local.files, ...material.beside]);
}

/** What a baseline lets by. */
async function owedBy({ known: { baseline } }: Given, { files }: Ungated): Promise<Parameters<typeof decideGate>[3]> {
  if (!baseline) return {};
  const { debtOf, forgivenBy } = await import('../../audit/baseline');
  return { isDebt: debtOf(baseline, files), isForgiven: forgivenBy(baseline, files) };
}
