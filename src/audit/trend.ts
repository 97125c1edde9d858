import type { Ungated } from '../analyse/analysis';
import { byCodePoint, fold } from '../iam/name';
import { addTo } from '../input/many';
import { pairsOf } from './pairs';
import type { Previous, PreviousStatement } from './previous';
import { type Gone, type Resolving, resolvingOf } from './resolving';
import { type Covers, type Current, currentOf, sureOf } from './standing';

/** How many came, went and stayed since an earlier audit; `unseen` are those that this run could not judge or did not look at. */
export interface Counts {
  readonly added: number;
  readonly gone: number;
  readonly same: number;
  readonly unseen: number;
}

/** What changed in a whole repository or in a file: unused actions, and statements that grant some. */
export interface Difference {
  readonly actions: Counts;
  readonly statements: Counts;
}

/** What changed since an earlier audit. */
export interface Trend extends Difference {
  /** The day of the earlier audit, in milliseconds since the epoch. */
  readonly since: number;
  /** The files in which something came or went, by path. */
  readonly files: readonly (Difference & { readonly path: string })[];
  /** The principals whose findings name what is granted no more, by name. */
  readonly resolving: readonly Resolving[];
}

/** Compares a run with an earlier audit, statement by statement. */
export function trendOf(
  previous: Previous,
  { files, problems, reports }: Pick<Ungated, 'files' | 'problems' | 'reports'>,
  covers: Covers,
): Trend {
  const now = currentOf(files);
  const pairs = pairsOf(now, previous.statements);
  const sure = sureOf(files, problems, covers);
  const paired = new Set(pairs.values());
  const lost = previous.statements.filter(old => !paired.has(old));
  const steps = [
    ...now.map(one => stepOf(one.path, pairs.get(one) ?? null, one, false)),
    ...lost.map(old => stepOf(old.path, old, null, sure(old.path))),
  ];
  const byPath = new Map<string, Step[]>();
  for (const step of steps) addTo(byPath, step.path, step);
  const changed = [...byPath]
    .map(([path, some]) => ({ path, ...changeOf(some) }))
    .filter(({ actions }) => actions.added + actions.gone > 0)
    .sort((a, b) => byCodePoint(a.path, b.path));
  const gone = steps.flatMap(({ old, gone }): Gone[] =>
    old && gone.length > 0 ? [{ principals: old.principals, actions: gone }] : [],
  );
  const resolving = resolvingOf(gone, files, reports);
  return { since: previous.date, ...changeOf(steps), files: changed, resolving };
}

/** What became of a statement's unused actions. */
interface Step {
  readonly path: string;
  readonly old: PreviousStatement | null;
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly same: number;
  readonly unseen: number;
}

/** `isSure`: whether a statement that is not found is really gone. */
function stepOf(path: string, old: PreviousStatement | null, now: Current | null, isSure: boolean): Step {
  const before = old?.unused ?? [];
  const unused = now ? now.unused : isSure ? [] : null;
  if (unused === null) return { path, old, added: [], gone: [], same: 0, unseen: before.length };
  const [older, newer] = [new Set(before.map(fold)), new Set(unused.map(fold))];
  const added = unused.filter(action => !older.has(fold(action)));
  const gone = before.filter(action => !newer.has(fold(action)));
  return { path, old, added, gone, same: unused.length - added.length, unseen: 0 };
}

function changeOf(steps: readonly Step[]): Difference {
  const sum = (numberOf: (step: Step) => number) => steps.reduce((all, step) => all + numberOf(step), 0);
  const had = ({ gone, same }: Step) => gone.length + same > 0;
  const has = ({ added, same }: Step) => added.length + same > 0;
  const times = (counts: (step: Step) => boolean) => steps.filter(counts).length;
  return {
    actions: {
      added: sum(({ added }) => added.length),
      gone: sum(({ gone }) => gone.length),
      same: sum(({ same }) => same),
      unseen: sum(({ unseen }) => unseen),
    },
    statements: {
      added: times(step => has(step) && !had(step)),
      gone: times(step => had(step) && !has(step)),
      same: times(step => had(step) && has(step)),
      unseen: times(({ unseen }) => unseen > 0),
    },
  };
}
