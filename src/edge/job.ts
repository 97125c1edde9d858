import type { Catalogue } from '../catalogue/universe';
import type { Read } from '../problem';
import type { ReportText } from '../run';
import type { Repository } from './event';
import type { Inputs } from './inputs';
import type { Octokit } from './patience';

/** What every way of running the action needs. */
export interface Job {
  readonly inputs: Inputs;
  /** The folder of the checkout; it need not hold one. */
  readonly workspace: string;
  readonly catalogue: Catalogue;
  /** GitHub's API and the repository; null without a token, or outside of a repository. */
  readonly github: { readonly octokit: Octokit; readonly repository: Repository } | null;
  /** Reads the evidence, once the gate is known that says how bad it is when there is none. */
  readonly evidence: () => Promise<Read<readonly ReportText[]>>;
}
