import type { Audit } from '../../audit/audit';

/** Colours a text for a terminal, or leaves it as it is. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'green' | 'yellow', text: string) => string;

/** How a run is shown, and what it came to besides its analysis. */
export interface Showing {
  readonly paint: Paint;
  readonly hint: string | null;
  readonly verbose: boolean;
  /** Whether the changes are made already. */
  readonly isDone?: boolean;
  readonly audit: Audit;
  /** What is said of a baseline that was written. */
  readonly baseline?: string | null;
  /** What is said where a check has no gate; nothing where it has one, or nothing is checked. */
  readonly noGate?: string | null;
}
