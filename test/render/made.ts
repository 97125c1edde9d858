import type { Analysis, FileAnalysis, StatementAnalysis } from '../../src/analyse/analysis';
import { renderComment, type Subject } from '../../src/render/comment';
import { richly } from './rich';

/** What becomes of an entry, of which this much is known; it goes with what it grants. */
export const outcome = (entry: string, known: object = {}) => ({
  ...{ entry, kept: false, becomes: [], removed: [entry], granted: 1, coveredBy: [], reason: null },
  ...known,
});

/** A statement whose entries go, of which nothing is known but what is said. */
export function losing(removed: readonly string[], known: object = {}, entries = removed.map(one => outcome(one))) {
  const refinement = { removed, entries, left: [], after: [] };
  return {
    ...{
      line: 4,
      statement: { index: 0, sid: null, actions: { entries: removed } },
      principals: [],
      owners: null,
      why: null,
    },
    ...{ verdict: 'refined', edited: true, reason: null, evidence: null, refinement, tooLarge: null },
    ...known,
  } as unknown as StatementAnalysis;
}

/** A file of nothing but its text. */
export const fileOf = (known: object = {}) =>
  ({ path: 'a.json', format: 'json', policies: [], source: { text: '' }, ...known }) as unknown as FileAnalysis;

/** What the made catalogue says, with a date or without. */
export function about(more: Partial<Analysis> = {}): Analysis {
  return { ...richly({}), configurationPath: '.github/refine-iam.yml', ...more };
}

/** The same without a date of the catalogue. */
export function undated(): Analysis {
  const { universe } = richly({});
  return about({ universe: Object.create(universe, { date: { value: null } }) });
}

/** A comment on made statements, as lines. */
export function commentOn(
  statements: readonly StatementAnalysis[],
  known: Partial<Subject> = {},
  most = 65_536,
  run = about(),
) {
  return renderComment({ file: fileOf(), statements, run: null, ...known }, 'x', run, most);
}
