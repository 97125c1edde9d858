/** What all principals of a statement leave unused: R, as the refinement and the laws ask for it. All keys are folded. */
export interface Removal {
  /** What is unused of a service, or undefined where nothing of it is. */
  service(foldedPrefix: string): ServiceRemoval | undefined;
  /** Every folded prefix for which `service` answers, sorted. */
  prefixes(): readonly string[];
}

/** The part of R that lies in one service. */
export interface ServiceRemoval {
  /** True when every principal leaves the service unused as a whole. */
  readonly whole: boolean;
  /** The folded names to remove; for a whole service all of the universe's, save what AWS never tracks. */
  readonly unused: ReadonlySet<string>;
  /** Those of `unused` that every report names one by one, rather than with the whole service. */
  readonly listed: ReadonlySet<string>;
  /** Folded names that a report lists though their last use lies inside the window: kept, and named as such. */
  readonly inWindow: ReadonlySet<string>;
  /** The newest last use that any of the reports gives for an unused action, in milliseconds since the epoch. */
  lastAccessed(foldedName: string): number | null;
}
