import { locatePolicies } from '../../src/locate/policies';
import type { Edit } from '../../src/source/edit';
import { loadReaders, readSource } from '../../src/source/read';
import { loadJudges } from '../../src/verify/judges';
import { type ClaimedText, checkText } from '../../src/verify/laws';
import { support } from '../source/hcl/load';
import { apply, claimed, type Outcome } from './claims';

const FORMATS = new Set(['yaml', 'hcl'] as const);

/** Makes readers and judges of all formats ready. */
export async function loaded(): Promise<void> {
  await loadReaders(FORMATS, support);
  await loadJudges(FORMATS, support);
}

/** A file with what is said to become of its statements, in the order of the text; those that are not named stay. */
export interface MadeChange {
  readonly path: string;
  readonly before: string;
  readonly outcomes: readonly Outcome[];
  readonly edits: readonly Edit[];
  readonly after?: string;
}

/** The claim that the program would make of a change. */
export function claimOf({ path, before, outcomes, edits, after }: MadeChange): ClaimedText {
  const source = readSource(before, path);
  const left = [...outcomes];
  const policies = locatePolicies(source, path).policies.map(({ document, list, statements }) => ({
    ...{ document, list },
    statements: statements.map(({ index, span, actions }) => {
      return { index, span, actions: actions?.node ?? null, outcome: claimed(left.shift() ?? 'same') };
    }),
  }));
  if (left.length > 0) throw new Error('fewer statements than outcomes');
  return { format: source.format, before, after: after ?? apply(before, edits), edits, policies };
}

/** The witness of a breach of law 5, or null. */
export function breach(change: MadeChange): string | null {
  const found = checkText(claimOf(change));
  for (const { law } of found) if (law !== 'only-the-list-moved') throw new Error(law);
  return found[0]?.witness ?? null;
}
