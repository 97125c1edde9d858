import type { AddressInfo } from 'node:net';
import { emptyConversation, type IssueComment, type Review, type ReviewComment } from './conversation';
import type { Renames } from './diff';
import type { Account, RecordedRequest } from './dispatch';
import type { Fault } from './faults';
import { currentLines } from './follow';
import { type FileInput, type Tree, treeOf } from './objects';
import { headOf, type Pull, type PullInput, pushHead, repositoryOf } from './repository';
import { serve } from './server';
import { pullJson, repositoryJson, type Site, userJson } from './shapes';
import { applyReplacements, parseSuggestion, type Replacement } from './suggestions';

/** What to serve: one repository, its pull requests, and who may do what with which token. */
export interface FakeOptions {
  readonly owner: string;
  readonly repo: string;
  readonly pulls: readonly PullInput[];
  readonly tokens: Readonly<Record<string, Account>>;
}

/** A fake GitHub on loopback, and what a test may see and do behind its back. */
export interface FakeGitHub {
  /** For `GITHUB_API_URL`; GraphQL is at `/graphql` below it. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  readonly reviews: readonly Review[];
  readonly comments: readonly ReviewComment[];
  readonly issueComments: readonly IssueComment[];
  /** What GitHub would have accepted and the house rules forbid, one sentence each. */
  readonly warnings: readonly string[];
  /** The requests for which there is no endpoint. */
  readonly unexpected: () => readonly RecordedRequest[];
  /** The `pull_request` payload of this moment, as the file at `GITHUB_EVENT_PATH` holds it. */
  readonly eventPayload: (number: number, action?: string) => object;
  /** The head file's text with these comments' suggestions in one batch (by default every one that can be applied). */
  readonly applySuggestions: (number: number, path: string, commentIds?: readonly number[]) => string;
  /** Commits suggestions of one pull request as a new head, which resolves their threads; the new head's SHA. */
  readonly commitSuggestions: (commentIds: readonly number[]) => string;
  /** Pushes a commit: files to write, null for those to delete; the new head's SHA. */
  readonly moveHead: (number: number, changes: Readonly<Record<string, FileInput | null>>, renames?: Renames) => string;
  /** Resolves the thread that this comment begins. */
  readonly resolveThread: (commentId: number) => void;
  readonly faultOnce: (fault: Fault) => void;
  readonly close: () => Promise<void>;
}

/** Starts a fake GitHub; throws where a test asks it for what is not there. */
export async function startFakeGitHub(options: FakeOptions): Promise<FakeGitHub> {
  const repository = repositoryOf(options.owner, options.repo, options.pulls);
  const conversation = emptyConversation();
  const [requests, faults]: [RecordedRequest[], Fault[]] = [[], []];
  let url = '';
  const site = (): Site => ({ repository, api: url });
  const server = serve({ site, conversation, tokens: options.tokens, requests, faults });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const pullOf = (number: number): Pull => found(repository.pulls.get(number), `pull request ${number}`);
  const commentOf = (id: number): ReviewComment =>
    found(
      conversation.comments.find(comment => comment.id === id),
      `comment ${id}`,
    );
  return {
    url,
    requests,
    reviews: conversation.reviews,
    comments: conversation.comments,
    issueComments: conversation.issueComments,
    warnings: conversation.warnings,
    unexpected: () => requests.filter(({ unexpected }) => unexpected),
    eventPayload: (number, action = 'opened') => {
      const pull = pullOf(number);
      const common = { repository: repositoryJson(site()), sender: userJson(pull.input.author) };
      return { action, number, pull_request: pullJson(site(), pull), ...common };
    },
    applySuggestions: (number, path, commentIds) => {
      const pull = pullOf(number);
      const there = conversation.comments.filter(comment => comment.pull === number && comment.path === path);
      const wanted = commentIds?.map(commentOf) ?? there.filter(comment => canApply(pull, comment));
      const elsewhere = wanted.find(comment => !there.includes(comment));
      if (elsewhere !== undefined) throw new Error(`comment ${elsewhere.id} is not on \`${path}\` of #${number}`);
      return apply(pull, path, wanted);
    },
    commitSuggestions: commentIds => {
      const comments = commentIds.map(commentOf);
      const pull = pullOf(found(comments[0], 'comment').pull);
      if (comments.some(comment => comment.pull !== pull.input.number)) throw new Error('several pull requests');
      const tree = new Map(headOf(pull).tree);
      for (const path of new Set(comments.map(comment => comment.path))) {
        const content = apply(
          pull,
          path,
          comments.filter(comment => comment.path === path),
        );
        const mode = tree.get(path)?.mode ?? '100644';
        for (const [key, file] of treeOf({ [path]: { mode, content } })) tree.set(key, file);
      }
      for (const comment of comments) comment.resolved = true;
      return pushHead(pull, tree).sha;
    },
    moveHead: (number, changes, renames) => {
      const pull = pullOf(number);
      const tree = new Map(headOf(pull).tree);
      const written = Object.entries(changes).filter((change): change is [string, FileInput] => change[1] !== null);
      for (const path of Object.keys(changes)) tree.delete(path);
      for (const [path, file] of treeOf(Object.fromEntries(written))) tree.set(path, file);
      return pushHead(pull, tree as Tree, renames).sha;
    },
    resolveThread: id => {
      commentOf(id).resolved = true;
    },
    faultOnce: fault => {
      faults.push(fault);
    },
    close: () =>
      new Promise((closed, failed) => {
        server.close(error => (error === undefined ? closed() : failed(error)));
        server.closeAllConnections();
      }),
  };
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no ${what}`);
  return value;
}

function canApply(pull: Pull, comment: ReviewComment): boolean {
  const begins = comment.inReplyTo === null && comment.side === 'RIGHT' && !comment.resolved;
  return begins && parseSuggestion(comment.body) !== null && currentLines(pull, comment) !== null;
}

function apply(pull: Pull, path: string, comments: readonly ReviewComment[]): string {
  const replacements = comments.map((comment): Replacement => {
    const [lines, suggestion] = [currentLines(pull, comment), parseSuggestion(comment.body)];
    if (!canApply(pull, comment) || lines === null || suggestion === null) {
      throw new Error(`comment ${comment.id} has no suggestion that can be applied`);
    }
    return { ...lines, lines: suggestion.lines };
  });
  return applyReplacements(found(headOf(pull).tree.get(path), `\`${path}\``).bytes.toString(), replacements);
}
