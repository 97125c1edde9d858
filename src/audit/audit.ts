import type { Ungated } from '../analyse/analysis';
import { type Baseline, type Compared, compare } from './baseline';
import type { Previous } from './previous';
import type { Covers } from './standing';
import { type Trend, trendOf } from './trend';

/** What an audit says besides its analysis: how the run stands to the baseline and to the audit before; each null where none was given. */
export interface Audit {
  readonly baseline: Compared | null;
  readonly trend: Trend | null;
}

/** What a run is compared with, and which files it reads. */
export interface Beside {
  readonly baseline: Baseline | null;
  readonly previous: Previous | null;
  readonly covers: Covers;
}

/** Compares a run with what was given. */
export function auditOf(analysis: Pick<Ungated, 'files' | 'problems' | 'reports'>, beside: Beside): Audit {
  const { baseline, previous, covers } = beside;
  return {
    baseline: baseline && compare(baseline, analysis, covers),
    trend: previous && trendOf(previous, analysis, covers),
  };
}
