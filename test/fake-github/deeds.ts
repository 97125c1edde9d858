import { said } from './conversation';
import {
  type Changes,
  type Commit,
  changedFiles,
  changedTree,
  commitOf,
  headOf,
  type Pull,
  pushBase,
} from './repository';
import { allBranches, setBranch } from './routes-branches';
import { nextNumber } from './routes-issues';
import { openPull } from './routes-open-pulls';
import type { World } from './world';

/** What people do to branches, issues and pull requests; all throw where there is no such thing. */
export interface Deeds {
  /** The tip of a branch, or undefined where there is none. */
  readonly tip: (branch: string) => Commit | undefined;
  /** The names of all branches, sorted. */
  readonly branches: () => readonly string[];
  /** A pull request as it stands. */
  readonly pull: (number: number) => Pull;
  /** The numbers of all pull requests, in their order. */
  readonly pulls: () => readonly number[];
  readonly closePull: (number: number) => void;
  /** Merges a pull request into its base, whose branch stays; the merge commit. */
  readonly mergePull: (number: number) => Commit;
  /** Opens a pull request from a branch by hand; its number. */
  readonly openPull: (branch: string, login: string) => number;
  /** Pushes a commit to a branch of `branches`; with `amend` in the place of its tip, with the same message. */
  readonly push: (branch: string, changes: Changes, login: string, how?: 'amend') => Commit;
  readonly closeIssue: (number: number) => void;
  readonly reopenIssue: (number: number) => void;
  readonly editIssue: (number: number, body: string) => void;
  /** Opens an issue; its number. */
  readonly openIssue: (login: string, title: string, body: string, labels: readonly string[]) => number;
  readonly allowActions: (mayOpenPulls: boolean) => void;
}

/** The hands of people on a fake GitHub. */
export function deedsIn(world: World): Deeds {
  const { conversation, limits } = world;
  const { repository } = world.site();
  const found = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw new Error(`no ${what}`);
    return value;
  };
  const pullOf = (number: number) => found(repository.pulls.get(number), `pull request ${number}`);
  const issueOf = (number: number) =>
    found(
      conversation.issues.find(issue => issue.number === number),
      `issue ${number}`,
    );
  return {
    tip: branch => allBranches(repository).get(branch),
    branches: () => [...allBranches(repository).keys()].sort(),
    pull: pullOf,
    pulls: () => [...repository.pulls.keys()].sort((a, b) => a - b),
    closePull: number => void Object.assign(pullOf(number).shown, { state: 'closed', updatedAt: conversation.now() }),
    mergePull: number => {
      const pull = pullOf(number);
      const head = headOf(pull);
      const changes = changedFiles(pull).map(({ filename }) => [filename, head.tree.get(filename)] as const);
      const written = changes.map(([path, file]) => [path, file ? { mode: file.mode, content: file.bytes } : null]);
      const now = conversation.now();
      Object.assign(pull.shown, { state: 'closed', mergedAt: now, updatedAt: now });
      return pushBase(pull, Object.fromEntries(written));
    },
    openPull: (branch, login) => {
      const opened = openPull(repository, conversation, login, { head: branch, base: 'main', title: 'By hand' });
      if (typeof opened === 'string') throw new Error(opened);
      return opened.input.number;
    },
    push: (branch, changes, login, how) => {
      const tip = found(repository.branches.get(branch), `branch ${branch}`);
      const tree = changedTree(tip.tree, changes);
      const amended = how === 'amend';
      const commit = commitOf(tree, amended ? tip.parents : [tip], amended ? tip.message : 'by hand', login, 77);
      setBranch(repository, branch, commit, conversation.now());
      return commit;
    },
    closeIssue: number => void Object.assign(issueOf(number), { state: 'closed', closedAt: conversation.now() }),
    reopenIssue: number => void Object.assign(issueOf(number), { state: 'open', closedAt: null }),
    editIssue: (number, body) => void Object.assign(issueOf(number), { body }),
    openIssue: (login, title, body, labels) => {
      const number = nextNumber(repository, conversation);
      const issue = { ...said(conversation, login, body), number, title, labels: [...labels] };
      conversation.issues.push({ ...issue, state: 'open', closedAt: null });
      return number;
    },
    allowActions: mayOpenPulls => {
      limits.actionsOpenPulls = mayOpenPulls;
    },
  };
}
