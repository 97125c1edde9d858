import type { Analysis, Gate } from '../../src/analyse/analysis';
import { readHunks } from '../../src/deliver/hunks';
import { recall } from '../../src/deliver/memory';
import { placeFindings } from '../../src/deliver/place';
import type { ReviewPlan } from '../../src/deliver/plan';
import { type Posted, postReview } from '../../src/deliver/post';
import { planReview } from '../../src/deliver/review';
import { problem } from '../../src/problem';
import type { Desk } from './desk';
import { analysed, patchOf } from './placed';

/** The texts of a pull request's files, by path. */
export type Texts = Readonly<Record<string, string>>;

/** How a run differs from the plainest one. */
export interface Given {
  /** What the base has; by default none of the files, so that every line of them is new. */
  readonly base?: Texts;
  readonly id?: string;
  readonly most?: number;
  /** True where another file could not be read. */
  readonly broken?: boolean;
  readonly gate?: Gate;
  /** The entries that stood before; by default nothing is compared. */
  readonly standing?: readonly string[];
}

const NO_GATE: Gate = { failOn: 'never', result: 'passed', sentence: 'no gate was asked for.' };

/** Plans a review of a pull request whose head has these files. */
export async function plan(desk: Desk, head: Texts, report: string, given: Given = {}): Promise<ReviewPlan> {
  const { base = {}, id = 'default', most = 10, broken = false, gate = NO_GATE } = given;
  const ungated = analysed(head, report, { standing: given.standing ?? null });
  const errors = broken ? [problem('error', 'unreadable-file', 'this cannot be read', { help: 'mend it' })] : [];
  const analysis: Analysis = { ...ungated, problems: [...ungated.problems, ...errors], gate };
  const hunksOf = (path: string) => readHunks(patchOf(base[path] ?? null, head[path] ?? ''));
  const placement = placeFindings(analysis, hunksOf, 'touched');
  const memory = await recall(desk, await desk.conversation(), id);
  return planReview(analysis, placement, memory, { id, most });
}

/** A run from beginning to end. */
export async function round(desk: Desk, head: Texts, report: string, given: Given = {}): Promise<Posted> {
  return postReview(desk, 'head', await plan(desk, head, report, given));
}

/** A policy with a statement on its own lines for each action list; a list's entries stand on one line each. */
export function policyOf(...lists: readonly (readonly string[])[]): string {
  const Statement = lists.map((Action, index) => ({ Effect: 'Allow', Action, Resource: `r${index}` }));
  return `${JSON.stringify({ Version: '2012-10-17', Statement }, null, 2)}\n`;
}
