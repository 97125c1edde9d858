import type { Analysis } from '../../src/analyse/analysis';
import { readConfiguration } from '../../src/configuration/read-configuration';
import { readHunks } from '../../src/deliver/hunks';
import { recall } from '../../src/deliver/memory';
import { noteOf } from '../../src/deliver/note';
import { placeFindings, type Scope } from '../../src/deliver/place';
import type { ReviewPlan } from '../../src/deliver/plan';
import { planReview } from '../../src/deliver/review';
import { loadCatalogue } from '../../src/edge/catalogue-file';
import type { Conversation, Thread } from '../../src/ports';
import { run } from '../../src/run';
import { CASES, patchOf } from '../deliver/placed';
import { applyReplacements, parseSuggestion, type Replacement } from '../fake-github/suggestions';
import { CONFIGURATION, type MadeChange, type Texts } from './made-changes';
import { standingIn } from './made-rules';
import { AS_OF } from './run-action';

/** A review of a made pull request by the pure functions alone. */
export interface Planned {
  readonly analysis: Analysis;
  readonly plan: ReviewPlan;
  /** What stands on the pull request once it is posted. */
  readonly said: Conversation;
}

const NOTHING_SAID: Conversation = { threads: [], notes: [] };

/** How a review is made. */
export interface PlanTerms {
  readonly scope: Scope;
  readonly most: number;
  /** Whether whoever commits suggestions may write to the repository. */
  readonly writer: boolean;
}

const DAY = 86_400_000;
const catalogue = loadCatalogue(CASES);

/** Reviews a made pull request as it stands with some head. */
export async function reviewOf(
  change: MadeChange,
  head: Texts,
  { scope, most, writer }: PlanTerms,
  before = NOTHING_SAID,
): Promise<Planned> {
  if (!catalogue.ok) throw new Error(catalogue.problem.message);
  const { base, renames, report } = change;
  const rules = base[CONFIGURATION] ?? change.head[CONFIGURATION] ?? '';
  const configuration = readConfiguration(rules, CONFIGURATION);
  if (!configuration.ok) throw new Error(JSON.stringify(configuration.problems));
  const found = run(
    {
      reports: [{ text: report, source: 'report.json' }],
      catalogue: catalogue.value,
      files: Object.entries(head)
        .filter(([path, text]) => path !== CONFIGURATION && (path in renames || base[path] !== text))
        .map(([path, text]) => ({ path, text })),
      problems: [],
      configuration: configuration.value,
      standing: standingIn(change, head),
    },
    { maxReportAge: 30 * DAY, unusedFor: 90 * DAY, asOf: Date.parse(AS_OF), principals: [] },
  );
  if (!found.ok) throw new Error(found.problem.message);
  const analysis: Analysis = {
    ...found.value,
    gate: { failOn: 'never', result: 'passed', sentence: 'no gate was asked for.' },
  };
  const hunksOf = (path: string) => {
    const [was, now] = [base[renames[path] ?? path] ?? null, head[path] ?? ''];
    return was === now ? null : readHunks(patchOf(was, now));
  };
  const memory = await recall({ mayWrite: async () => writer }, before, 'default');
  const plan = planReview(analysis, placeFindings(analysis, hunksOf, scope), memory, { id: 'default', most });
  return { analysis, plan, said: posted(plan, before) };
}

/** What stands on a pull request when a plan was carried out. */
function posted(plan: ReviewPlan, before: Conversation): Conversation {
  const gone = new Set(plan.removals.map(({ thread }) => thread));
  const anew = new Map([...plan.rewrites, ...plan.taken].map(({ thread, body }) => [thread, body]));
  const last = before.threads.reduce((most, { id }) => Math.max(most, id), 0);
  const fresh = plan.comments.map(({ comment: { path, body, line, start_line } }, at): Thread => {
    const place = { path, line, startLine: start_line ?? null, outdated: false, minimized: false };
    return { id: last + at + 1, node: '', body, ...place, resolvedBy: null, dislikedBy: [], replied: false };
  });
  const note = noteOf(plan, []);
  return {
    threads: [
      ...before.threads.filter(one => !gone.has(one)).map(one => ({ ...one, body: anew.get(one) ?? one.body })),
      ...fresh,
    ],
    notes: note ? [{ id: 1, body: note.body, url: '' }] : [],
  };
}

/** The suggestion of a thread. */
export function suggestionIn({ body, line, startLine }: Pick<Thread, 'body' | 'line' | 'startLine'>): Replacement {
  const found = parseSuggestion(body);
  if (!found?.closed || found.count !== 1 || line === null) throw new Error(`no suggestion: ${body}`);
  return { start: startLine ?? line, end: line, lines: found.lines };
}

/** A head and a conversation when somebody committed some of the open suggestions: their threads are resolved, and the others follow their lines. */
export function commit(
  head: Texts,
  { threads, notes }: Conversation,
  taken: ReadonlySet<Thread>,
): readonly [Texts, Conversation] {
  const texts = Object.entries(head).map(([path, text]) => {
    const here = threads.filter(one => taken.has(one) && one.path === path);
    return [path, applyReplacements(text, here.map(suggestionIn))];
  });
  const after = threads.map((one): Thread => {
    if (taken.has(one)) return { ...one, line: null, startLine: null, outdated: true, resolvedBy: 'jane' };
    if (one.line === null) return one;
    const above = [...taken].filter(other => other.path === one.path && (other.line ?? 0) < (one.line ?? 0));
    const shift = above
      .map(suggestionIn)
      .reduce((sum, { start, end, lines }) => sum + lines.length - (end - start + 1), 0);
    return { ...one, line: one.line + shift, startLine: one.startLine === null ? null : one.startLine + shift };
  });
  return [Object.fromEntries(texts), { threads: after, notes }];
}
