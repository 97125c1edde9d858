/** Where evidence comes from: a finding of unused access, IAM's last-accessed data, or the article's bare listing. */
export type EvidenceKind = 'access-analyzer' | 'last-accessed' | 'listing';

/** An action that a report names; `lastAccessed` in milliseconds since the epoch, null where the report does not say. */
export interface ReportedAction {
  /** The bare name as the report spells it. */
  readonly name: string;
  readonly lastAccessed: number | null;
}

/** What a report says of one service. */
export interface ReportedService {
  /** The service prefix as the report spells it. */
  readonly prefix: string;
  /** The last use of the service as a whole, null where the report does not say. */
  readonly lastAccessed: number | null;
  /** True when the report calls the whole service unused rather than listing actions; the window is not applied yet. */
  readonly whole: boolean;
  readonly actions: readonly ReportedAction[];
}

/** One report about at most one principal, as read; pages of one finding are merged already. */
export interface Report {
  readonly kind: EvidenceKind;
  /** The file it was read from, as the user named it; `-` is standard input. */
  readonly source: string;
  /** The ARN of the role or user, or null where the report names none. */
  readonly principal: string | null;
  /** When the use was looked up, in milliseconds since the epoch, or null where the report does not say. */
  readonly analyzedAt: number | null;
  /** When the role or user was made, in milliseconds since the epoch, where the report says it. */
  readonly createdAt?: number;
  /** For how long use was watched, in milliseconds, where the report says it: what it gives no last use of was unused for so long. */
  readonly watched?: number;
  readonly services: readonly ReportedService[];
}
