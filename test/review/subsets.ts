import { expect } from 'vitest';
import { applyReplacements, hasMixedEnds, type Replacement } from '../fake-github/suggestions';
import { brokenLaws, type Plain } from '../laws/plain';
import { readCommented } from '../source/strip-comments';

/** What stands on a pull request about one file of its head, and what the file is to become. */
export interface Offer {
  readonly head: string;
  readonly suggestions: readonly Replacement[];
  /** The patch that removes the rest: empty where nothing is left, null where it stands somewhere else. */
  readonly patch: string | null;
  readonly refined: string;
}

/** Says yes or no. */
export type Coin = () => boolean;

/** So many random subsets of the suggestions are taken, besides each one alone and all of them. */
const SUBSETS = 3;

/** Asserts that suggestions can be taken in any combination, that none removes what must stay, and that all of them and the patch make the refined file. */
export function judgeOffer(offer: Offer, plain: Plain, coin: Coin): void {
  const { head, suggestions, refined } = offer;
  const some = Array.from({ length: SUBSETS }, () => suggestions.filter(coin));
  for (const taken of [[], ...suggestions.map(one => [one]), ...some, suggestions]) {
    judgeText(head, applyReplacements(head, taken), plain);
  }
  judgeText(head, refined, plain);
  expectTogether(offer);
}

/** Asserts that all suggestions and the patch, as lines in the place of lines, share none and make the refined file. */
export function expectTogether({ head, suggestions, patch, refined }: Offer): void {
  if (hasMixedEnds(head)) expect(suggestions).toEqual([]);
  if (patch === null) return;
  const rest = linesOf(patch).map(one => slid(one, head.split('\n'), suggestions));
  const together = replaceLines(head, [...suggestions, ...rest]);
  // a suggestion is written without `\r`, which GitHub adds where the file has it
  const bare = (text: string) => (hasMixedEnds(head) ? text : text.replaceAll('\r\n', '\n'));
  expect(bare(together)).toBe(bare(refined));
}

interface PolicyStatement {
  readonly Resource: string;
  readonly Action: string | readonly string[];
}

/** Asserts that a text is the policy of another one with lists that lost nothing but what they may lose, by expansion over the catalogue. */
export function judgeText(before: string, after: string, plain: Plain): void {
  const [old, fresh] = [policyIn(before), policyIn(after)];
  const now = new Map(fresh.statements.map(one => [one.Resource, one]));
  const stay = old.statements.filter(one => now.has(one.Resource));
  const bare = (one: PolicyStatement) => ({ ...one, Action: null });
  expect({ ...fresh.rest, Statement: fresh.statements.map(bare) }).toEqual({ ...old.rest, Statement: stay.map(bare) });
  for (const one of old.statements) {
    const list = [now.get(one.Resource)?.Action ?? []].flat();
    // what one suggestion leaves for another is still there: law 4 is not for a part of them
    const broken = brokenLaws(plain, [one.Action].flat(), list, []).filter(law => !law.startsWith('4'));
    expect([one.Resource, ...broken]).toEqual([one.Resource]);
    if (now.has(one.Resource)) expect(list.length).toBeGreaterThan(0);
  }
}

function policyIn(text: string): { readonly rest: object; readonly statements: readonly PolicyStatement[] } {
  const { Statement, ...rest } = readCommented(text) as { readonly Statement: readonly PolicyStatement[] };
  expect(new Set(Statement.map(({ Resource }) => Resource)).size).toBe(Statement.length);
  return { rest, statements: Statement };
}

/** The changes of a patch without their context, as lines in the place of lines; where lines only come, `end` is before `start`. */
export function linesOf(patch: string): readonly Replacement[] {
  const found: Replacement[] = [];
  for (const hunk of patch.split(/^(?=@@ )/m).filter(part => part.startsWith('@@ '))) {
    let line = Number(/^@@ -(\d+)/.exec(hunk)?.[1]);
    let open: { start: number; end: number; lines: string[] } | null = null;
    // an empty old file counts from 0, a hunk of none but new lines from the line before
    for (const row of hunk.replace(/\n$/, '').split('\n').slice(1)) {
      if (row.startsWith('\\')) continue;
      if (row.startsWith(' ')) {
        line++;
        open = null;
        continue;
      }
      if (open === null) {
        open = { start: line, end: line - 1, lines: [] };
        found.push(open);
      }
      if (row.startsWith('+')) open.lines.push(row.slice(1));
      else open.end = line++;
    }
  }
  return found;
}

/** Which of several equal lines went, no patch can tell: where a suggestion is about the one that it names, another that will do as well. */
function slid(one: Replacement, lines: readonly string[], taken: readonly Replacement[]): Replacement {
  const isFree = ({ start, end }: Replacement) => taken.every(other => other.end < start || end < other.start);
  const isSame = (a: number, b: number) => lines[a - 1] !== undefined && lines[a - 1] === lines[b - 1];
  if (one.lines.length > 0 || isFree(one)) return one;
  for (const step of [-1, 1]) {
    for (let at = one; ; at = { ...at, start: at.start + step, end: at.end + step }) {
      if (isFree(at)) return at;
      if (!(step < 0 ? isSame(at.start - 1, at.end) : isSame(at.start, at.end + 1))) break;
    }
  }
  return one;
}

/** Puts lines in the place of lines; throws where two would change the same. */
export function replaceLines(text: string, replacements: readonly Replacement[]): string {
  const lines = text.split('\n');
  const out: string[] = [];
  let next = 1;
  for (const { start, end, lines: into } of [...replacements].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < next) throw new Error(`line ${start} is changed twice:\n${into.join('\n')}`);
    out.push(...lines.slice(next - 1, start - 1), ...into);
    next = end + 1;
  }
  return [...out, ...lines.slice(next - 1)].join('\n');
}

/** Whether a note lists findings, and not only what people have to decide. */
export function listsFindings(note: string): boolean {
  return !note.startsWith('For people to decide:\n');
}

/** The patches folded into a note, by path. */
export function patchesIn(note: string): ReadonlyMap<string, string> {
  const [, , patch = ''] = /(`{3,})diff\n([\s\S]*?)\n\1\n/.exec(note) ?? [];
  const files = `${patch}\n`.split(/^(?=diff --git )/m).filter(part => part.startsWith('diff --git '));
  return new Map(files.map(file => [/^\+\+\+ b\/(.*)$/m.exec(file)?.[1] ?? '', file]));
}
