import type { Conversation } from './conversation';
import type { ArmedFault } from './faults';
import type { Level } from './people';
import type { Limits, Permissions } from './route';
import type { Runs } from './runs';
import type { Site } from './shapes';

/** A request as it came; its path is always the `/repos/{owner}/{repo}` one, also where a Link header led here. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Parsed JSON; the text where it is none; null where there is no body. */
  readonly body: unknown;
  readonly token: string | null;
  /** GitHub's name of the operation (`pulls/get`) or the name of the GraphQL operation; null where there is none. */
  readonly operation: string | null;
  /** What was answered; 0 while it is under way. */
  status: number;
  /** True where GitHub has no such endpoint, or the request does not fit GitHub's description of it. */
  unexpected: boolean;
  /** What was unexpected, one sentence each. */
  readonly why: string[];
}

/** Whom a token stands for. */
export interface Account {
  readonly login: string;
  readonly permissions: Permissions;
}

/** All that the server works on. */
export interface World {
  readonly site: () => Site;
  readonly conversation: Conversation;
  readonly runs: Runs;
  /** What people may do, by their login in small letters. */
  readonly people: Map<string, Level>;
  readonly limits: Limits;
  readonly tokens: Readonly<Record<string, Account>>;
  readonly requests: RecordedRequest[];
  readonly faults: ArmedFault[];
}
