import type { AddressInfo } from 'node:net';
import { type Behind, behind } from './behind';
import { emptyConversation, type Issue, type IssueComment, type Review, type ReviewComment } from './conversation';
import { type PullInput, repositoryOf } from './repository';
import { noRuns } from './runs';
import { serve } from './server';
import type { Site } from './shapes';
import type { Account, RecordedRequest, World } from './world';

/** What to serve: one repository, its pull requests, and who may do what with which token. */
export interface FakeOptions {
  readonly owner: string;
  readonly repo: string;
  readonly pulls: readonly PullInput[];
  readonly tokens: Readonly<Record<string, Account>>;
}

/** A fake GitHub on loopback, and what a test may see and do behind its back. */
export interface FakeGitHub extends Behind {
  /** For `GITHUB_API_URL`; GraphQL is at `/graphql` below it. */
  readonly url: string;
  /** The same, under the address that the API has on GitHub Enterprise Server. */
  readonly enterpriseUrl: string;
  readonly requests: readonly RecordedRequest[];
  readonly reviews: readonly Review[];
  readonly comments: readonly ReviewComment[];
  readonly issueComments: readonly IssueComment[];
  readonly issues: readonly Issue[];
  /** What GitHub would have accepted and the house rules forbid, one sentence each. */
  readonly warnings: readonly string[];
  /** The requests for which there is no endpoint, or which do not fit GitHub's description of it. */
  readonly unexpected: () => readonly RecordedRequest[];
  readonly close: () => Promise<void>;
}

const MAX_TREE_ENTRIES = 100_000;

/** Starts a fake GitHub; throws where a test asks it for what is not there. */
export async function startFakeGitHub(options: FakeOptions): Promise<FakeGitHub> {
  const repository = repositoryOf(options.owner, options.repo, options.pulls);
  const conversation = emptyConversation();
  let url = '';
  const world: World = {
    site: (): Site => ({ repository, conversation, api: url }),
    ...{
      conversation,
      runs: noRuns(),
      people: new Map(),
      limits: { treeEntries: MAX_TREE_ENTRIES, actionsOpenPulls: true },
    },
    ...{ tokens: options.tokens, requests: [], faults: [] },
  };
  const server = serve(world);
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...behind(world),
    ...{ url, enterpriseUrl: `${url}/api/v3`, requests: world.requests, warnings: conversation.warnings },
    ...{ reviews: conversation.reviews, comments: conversation.comments, issueComments: conversation.issueComments },
    issues: conversation.issues,
    unexpected: () => world.requests.filter(({ unexpected }) => unexpected),
    close: () =>
      new Promise((closed, failed) => {
        server.close(error => (error === undefined ? closed() : failed(error)));
        server.closeAllConnections();
      }),
  };
}
