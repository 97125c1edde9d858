import type { Analysis } from '../analyse/analysis';
import { digest } from '../deliver/marker';
import { attempt } from '../deliver/refusal';
import type { Forge } from '../ports-work-off';
import { count } from '../render/plain';
import { type Done, line, refusedWords, together } from './done';
import { keyOf, readKeys } from './findings';
import { changesOf } from './groups';
import type { PullMark } from './mark';
import { marked } from './plan-pulls';
import { NEEDS } from './post-branch';

/** Says of own pull requests that were merged after the evidence what the next report should show. */
export async function mergedSince(forge: Forge, analysis: Analysis, id: string): Promise<Done> {
  const dates = analysis.reports.flatMap(({ analyzedAt }) => analyzedAt ?? []);
  if (dates.length === 0) return together([]);
  const merged = await attempt(() => forge.merged(Math.min(...dates)));
  if (!merged.ok) return refusedWords('Merged pull requests could not be read', merged.refusal, NEEDS);
  const own = marked(merged.value, digest(id));
  const found = new Set(own.length === 0 ? [] : changesOf(analysis).map(one => keyOf(one, id).where));
  return together(
    own.map(({ pull, mark }) => {
      const text = mergedWords(pull.number, mark, found);
      return line(text, pull.url, text);
    }),
  );
}

/** What is to be expected of a merged pull request; people may have taken a change back before, or put it back since. */
export function mergedWords(
  number: number,
  { findings, statements }: Pick<PullMark, 'findings' | 'statements'>,
  found: ReadonlySet<string>,
): string {
  const keys = readKeys(findings);
  const still = keys.filter(({ where }) => found.has(where)).length;
  if (still === 0)
    return `Merged: #${number}; its ${count(statements, 'finding')} should resolve with the next report.`;
  const which =
    keys.length === 1 ? 'its change is' : `${still} of its ${keys.length} changes ${still === 1 ? 'is' : 'are'}`;
  return `Merged: #${number}, but ${which} not, or not wholly, in the files: what is left is found again.`;
}
