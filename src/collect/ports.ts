/** A value as it stands in JSON, in AWS's own names and spelling. */
export type Fields = Readonly<Record<string, unknown>>;

/** The calls that collecting makes, each by the permission that it takes. */
export type Permission =
  | 'access-analyzer:ListAnalyzers'
  | 'access-analyzer:GetAnalyzer'
  | 'access-analyzer:ListFindings'
  | 'access-analyzer:GetFinding'
  | 'iam:GenerateServiceLastAccessedDetails'
  | 'iam:GetServiceLastAccessedDetails'
  | 'iam:ListRoles'
  | 'iam:GetRole'
  | 'iam:GetUser';

/** Why a call came to nothing. */
export interface Failure {
  readonly kind:
    | 'denied'
    /** The credentials are expired or wrong. */
    | 'credentials'
    /** There are no credentials, or what is to give them does not. */
    | 'sign-in'
    /** A proxy or the like answered, not AWS. */
    | 'between'
    | 'region'
    | 'gone'
    | 'throttled'
    | 'unreachable'
    | 'interrupted'
    /** AWS answered with something that cannot be right. */
    | 'answer'
    /** More was collected than a report may hold. */
    | 'too-big'
    | 'refused';
  /** Null where no call was made yet, or none is to blame. */
  readonly permission: Permission | null;
  /** What it was asked for, such as "finding `f-1`"; empty where it was asked for no single thing. */
  readonly about: string;
  /** AWS's or the system's own words. */
  readonly words: string;
}

/** What a call came to. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** One page of a list, and the token of the next one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** An analyzer as AWS lists it. */
export interface Analyzer {
  readonly arn: string;
  readonly name: string;
  readonly type: string;
  readonly status: string;
  /** After how many days without use access counts as unused; null where AWS does not say, as in lists. */
  readonly unusedAccessAge: number | null;
}

/** A finding as it stands in a list, or one page of it: the parts that collecting decides by, and all of it in AWS's own shape. */
export interface ListedFinding {
  readonly id: string;
  /** The ARN of the role or user; null where AWS does not name it. */
  readonly resource: string | null;
  readonly status: string;
  readonly type: string;
  readonly analyzedAt: string;
  /** Everything but the details and the token of the next page. */
  readonly fields: Fields;
}

/** One page of a finding with its details. */
export interface FindingPage extends ListedFinding {
  readonly details: readonly Fields[];
  readonly next: string | null;
}

/** A role or user as IAM has it; what is younger than the window has had no time to use its access. */
export interface Principal {
  readonly arn: string;
  /** IAM's own number: another one of the same name has another. */
  readonly id: string;
  readonly createdAt: string;
}

/** A role or user with its tags, which lists leave out. */
export interface Entity extends Principal {
  readonly tags: ReadonlyMap<string, string>;
}

/** One page of what a last-accessed job found. */
export interface JobPage {
  readonly status: string;
  /** Everything but the services and what belongs to paging. */
  readonly fields: Fields;
  readonly services: readonly Fields[];
  readonly next: string | null;
  /** Why the job failed, in IAM's words; empty where it did not. */
  readonly error: string;
}

/** Filters of `ListFindingsV2`: a key, and the values of which a finding must have one. */
export type Filter = Readonly<Record<string, readonly string[]>>;

/** What collecting needs of AWS and of the clock; a call that AWS throttles or that fails in passing has been tried again already. */
export interface Aws {
  /** Finds credentials, by whatever the SDK is set to ask for them. */
  signIn(): Promise<Answer<void>>;
  /** The region that calls go to. */
  region(): Promise<Answer<string>>;
  listAnalyzers(next: string | null): Promise<Answer<Page<Analyzer>>>;
  getAnalyzer(name: string): Promise<Answer<Analyzer>>;
  listFindings(analyzer: string, filter: Filter, next: string | null): Promise<Answer<Page<ListedFinding>>>;
  getFinding(analyzer: string, id: string, next: string | null): Promise<Answer<FindingPage>>;
  listRoles(next: string | null): Promise<Answer<Page<Principal>>>;
  getRole(name: string): Promise<Answer<Entity>>;
  getUser(name: string): Promise<Answer<Entity>>;
  /** Starts a job by action and answers with its number. */
  startJob(arn: string): Promise<Answer<string>>;
  getJob(job: string, about: string, next: string | null): Promise<Answer<JobPage>>;
  wait(milliseconds: number): Promise<void>;
}

/** Told how far the work is: what is counted, how many are done, of how many; null where nobody knows yet. */
export type Progress = (what: string, done: number, total: number | null) => void;
