import { anyComment, type Reaction, type ReviewComment, removeComment, said, settle } from './conversation';
import { type Deeds, deedsIn } from './deeds';
import type { Renames } from './diff';
import type { Fault } from './faults';
import { findBranch } from './find';
import { treeOf } from './objects';
import { mergeGroupPayload, pullPayload, workflowRunPayload } from './payloads';
import type { Level } from './people';
import { type Changes, changedTree, headOf, headRefOf, type Pull, pushBase, pushHead } from './repository';
import { createReply } from './reviews';
import { type ArtifactInput, addArtifact, addRun, type RunInput } from './runs';
import { applied, canApply } from './suggestions-of';
import type { World } from './world';

/** What happens on GitHub without a request: what people do there, and what a test sets. All throw where there is no such thing. */
export interface Behind {
  /** The `pull_request` payload of this moment, as the file at `GITHUB_EVENT_PATH` holds it. */
  readonly eventPayload: (number: number, action?: string) => object;
  /** The `workflow_run` payload at the end of a run. */
  readonly workflowRunPayload: (runId: number) => object;
  /** The `merge_group` payload of a pull request alone in the queue, whose merge commit exists from then on. */
  readonly mergeGroupPayload: (number: number) => object;
  /** The head file's text with these comments' suggestions in one batch (by default every one that can be applied). */
  readonly applySuggestions: (number: number, path: string, commentIds?: readonly number[]) => string;
  /** Commits suggestions of one pull request as a new head, which resolves their threads; the new head's SHA. */
  readonly commitSuggestions: (commentIds: readonly number[], login?: string) => string;
  /** Pushes a commit: files to write, null for those to delete; the new head's SHA. */
  readonly moveHead: (number: number, changes: Changes, renames?: Renames) => string;
  /** Pushes a commit to the branch that the pull request goes to; its SHA. `base.sha` stays until the head is pushed. */
  readonly moveBase: (number: number, changes: Changes) => string;
  /** Resolves the thread that this comment begins, as the author of the pull request unless a login is given. */
  readonly resolveThread: (commentId: number, login?: string) => void;
  readonly unresolveThread: (commentId: number) => void;
  /** Answers in the thread of a comment; the new comment's number. */
  readonly reply: (commentId: number, login: string, body: string) => number;
  /** Says something below a pull request; the new comment's number. */
  readonly say: (number: number, login: string, body: string) => number;
  /** Reacts to a comment of either kind. */
  readonly react: (commentId: number, login: string, content: Reaction['content']) => void;
  /** Takes a comment of either kind away; one that began a thread takes the thread with it. */
  readonly deleteComment: (commentId: number) => void;
  /** What somebody may do; unless set, the authors of pull requests read and nobody else may anything. */
  readonly setPermission: (login: string, level: Level) => void;
  /** Lets a workflow exist, by the path of its file, without a run. */
  readonly addWorkflow: (path: string) => void;
  /** Adds a run, and its workflow where there is none; its number. */
  readonly addRun: (run: RunInput) => number;
  /** Adds an artifact to a run; its number. */
  readonly addArtifact: (runId: number, artifact: ArtifactInput) => number;
  /** Cuts every answer with a tree after that many entries. */
  readonly limitTrees: (entries: number) => void;
  /** What people do to issues, branches and pull requests. */
  readonly people: Deeds;
  readonly faultOnce: (fault: Fault) => void;
  /** The faults whose turn has not come: a test that needs one to happen asserts that there is none. */
  readonly pendingFaults: () => readonly Fault[];
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no ${what}`);
  return value;
}

/** The hands behind a fake GitHub. */
export function behind(world: World): Behind {
  const { conversation, runs, faults, limits, people } = world;
  const { repository } = world.site();
  const pullOf = (number: number): Pull => found(repository.pulls.get(number), `pull request ${number}`);
  const commentOf = (id: number): ReviewComment =>
    found(
      conversation.comments.find(comment => comment.id === id),
      `comment ${id}`,
    );
  const runOf = (id: number) =>
    found(
      runs.runs.find(run => run.id === id),
      `run ${id}`,
    );
  return {
    eventPayload: (number, action = 'opened') => pullPayload(world.site(), pullOf(number), action),
    workflowRunPayload: id => workflowRunPayload(world.site(), runOf(id)),
    mergeGroupPayload: number => mergeGroupPayload(world.site(), pullOf(number)),
    applySuggestions: (number, path, commentIds) => {
      const pull = pullOf(number);
      const there = conversation.comments.filter(comment => comment.pull === number && comment.path === path);
      const wanted = commentIds?.map(commentOf) ?? there.filter(comment => canApply(pull, comment));
      const elsewhere = wanted.find(comment => !there.includes(comment));
      if (elsewhere !== undefined) throw new Error(`comment ${elsewhere.id} is not on \`${path}\` of #${number}`);
      return applied(pull, path, wanted);
    },
    commitSuggestions: (commentIds, login) => {
      const comments = commentIds.map(commentOf);
      const pull = pullOf(found(comments[0], 'comment').pull);
      if (comments.some(comment => comment.pull !== pull.input.number)) throw new Error('several pull requests');
      const tree = new Map(headOf(pull).tree);
      for (const path of new Set(comments.map(comment => comment.path))) {
        const here = comments.filter(comment => comment.path === path);
        const mode = tree.get(path)?.mode ?? '100644';
        const [file] = treeOf({ [path]: { mode, content: applied(pull, path, here) } }).values();
        tree.set(path, found(file, `\`${path}\``));
      }
      for (const comment of comments) settle(comment, login ?? pull.input.author);
      return pushHead(pull, tree).sha;
    },
    moveHead: (number, changes, renames) => {
      const pull = pullOf(number);
      return pushHead(pull, changedTree(headOf(pull).tree, changes), renames).sha;
    },
    moveBase: (number, changes) => pushBase(pullOf(number), changes).sha,
    resolveThread: (id, login) => {
      const comment = commentOf(id);
      settle(comment, login ?? pullOf(comment.pull).input.author);
    },
    unresolveThread: id => settle(commentOf(id), null),
    reply: (id, login, body) => {
      const outcome = createReply(pullOf(commentOf(id).pull), conversation, login, id, body);
      if ('refused' in outcome) throw new Error(outcome.refused.join(', '));
      return outcome.made.id;
    },
    say: (number, login, body) => {
      const comment = { ...said(conversation, login, body), pull: pullOf(number).input.number };
      conversation.issueComments.push(comment);
      return comment.id;
    },
    react: (id, login, content) => {
      const comment = found(anyComment(conversation, id), `comment ${id}`);
      comment.reactions.push({ id: conversation.nextId(), login, content, createdAt: conversation.now() });
    },
    deleteComment: id => {
      const below = conversation.issueComments.findIndex(comment => comment.id === id);
      if (below >= 0) conversation.issueComments.splice(below, 1);
      else removeComment(conversation, commentOf(id));
    },
    setPermission: (login, level) => void people.set(login.toLowerCase(), level),
    addWorkflow: path => void runs.workflows.add(path),
    addRun: input => {
      const branch = input.branch ?? repository.defaultBranch;
      const ofFork = [...repository.pulls.values()].find(
        pull => pull.input.headRepo === input.headRepo && headRefOf(pull) === branch,
      );
      const tip = input.headRepo === undefined ? findBranch(repository, branch) : ofFork && headOf(ofFork);
      return addRun(runs, input, { branch, sha: tip?.sha ?? 'f'.repeat(40), actor: 'jane' }).id;
    },
    addArtifact: (id, input) => addArtifact(runs, runOf(id), input).id,
    limitTrees: entries => {
      limits.treeEntries = entries;
    },
    people: deedsIn(world),
    faultOnce: fault => void faults.push({ fault, seen: 0 }),
    pendingFaults: () => faults.map(({ fault }) => fault),
  };
}
