import type { Catalogue } from '../catalogue/universe';
import type { Read } from '../problem';
import type { ReportText } from '../run';
import type { Inputs } from './inputs';

/** What every way of running the action needs. */
export interface Job {
  readonly inputs: Inputs;
  /** The folder of the checkout; it need not hold one. */
  readonly workspace: string;
  readonly catalogue: Catalogue;
  /** Reads the evidence, once the gate is known that says how bad it is when there is none. */
  readonly evidence: () => Promise<Read<readonly ReportText[]>>;
}
