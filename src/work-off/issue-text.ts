import type { Analysis, FileAnalysis, StatementAnalysis } from '../analyse/analysis';
import { mostHarmfulFirst } from '../catalogue/access-level';
import { riskiestFirst } from '../deliver/risk';
import { addTo } from '../input/many';
import type { StatementReason } from '../locate/statement';
import { MOST_BODY } from '../render/comment';
import { evidenceDates } from '../render/evidence';
import { some } from '../render/goes-and-stays';
import { code, prose } from '../render/markup';
import { count } from '../render/plain';
import { STATEMENT_REASONS } from '../render/reasons';
import { title } from '../render/statement-words';
import { allStatements, removedActions } from '../render/totals';
import { type Pages, placeLink, withoutCommits } from './statement-part';

/** What the issue is written from. */
export interface IssueFacts {
  readonly analysis: Analysis;
  /** Why nobody can say that this is all, as the end of a sentence that may quote texts from outside in backticks; null where it is. */
  readonly doubt: string | null;
  /** Sentences on the pull requests of this and earlier runs, as Markdown. */
  readonly pulls: readonly string[];
}

/** What nobody has to do anything about, and what a report cannot say anything of. */
const QUIET: ReadonlySet<StatementReason> = new Set(['deny', 'principal', 'boundary', 'organization', 'ignored']);

/** A statement that grants unused access, and the file that it is in. */
interface Unused {
  readonly file: FileAnalysis;
  readonly statements: readonly [StatementAnalysis];
}

/** The statements of which something is unused and can go, or that only people can take away, the riskiest first. */
export function unusedStatements({ files, universe }: Pick<Analysis, 'files' | 'universe'>): readonly Unused[] {
  const found = files.flatMap(file =>
    file.policies.flatMap(({ statements }) =>
      statements
        .filter(one => one.verdict === 'refined' || one.verdict === 'emptied')
        .map(one => ({ file, statements: [one] as const, run: null, edits: [] })),
    ),
  );
  return riskiestFirst(found, universe);
}

const MARKER_ROOM = 100;
const MOST_ROWS = 200;

/** The text of the rolling issue while something is unused, as many statements as fit, and the others counted. */
export function issueText(facts: IssueFacts, pages: Pages): string {
  const { analysis } = facts;
  const unused = unusedStatements(analysis);
  const gone = unused.reduce((sum, { statements: [one] }) => sum + removedActions(one).length, 0);
  const files = new Set(unused.map(({ file }) => file)).size;
  const found = `**${count(gone, 'unused action')} in ${count(unused.length, 'statement')} of ${count(files, 'file')}.**`;
  const lead = [
    `${found} ${evidenceOf(unused)}This issue is kept up to date by every audit, and closed when nothing is left.`,
    ...(facts.doubt === null ? [] : [`There may be more: ${prose(facts.doubt)}.`]),
  ].join('\n\n');
  const rest = [...nextSteps(facts), ...leftAlone(analysis)].join('\n\n');
  const room = MOST_BODY - MARKER_ROOM - lead.length - rest.length;
  return [
    lead,
    list(
      unused.map(one => row(one, analysis, pages)),
      room,
    ),
    rest,
  ].join('\n\n');
}

function evidenceOf(unused: readonly Unused[]): string {
  const words = new Set(unused.flatMap(({ statements: [one] }) => (one.evidence ? evidenceDates(one.evidence) : [])));
  return words.size === 0 ? '' : `${[...words].sort().join('; ')}. `;
}

function row({ file, statements: [one] }: Unused, { universe }: Analysis, pages: Pages): string {
  const removed = mostHarmfulFirst(removedActions(one), universe);
  // why: of one action the title says all
  const goes = removed.length < 2 ? '' : `: ${some(removed, code)}`;
  return `- [ ] ${placeLink(file, one, pages)}: ${title(one)}${goes}`;
}

/** The first rows that fit, and a row that counts the others. */
function list(rows: readonly string[], room: number): string {
  const shown: string[] = [];
  let left = room - COUNTING;
  for (const row of rows.slice(0, MOST_ROWS)) {
    left -= row.length + 1;
    if (left < 0) break;
    shown.push(row);
  }
  const cut = rows.length - shown.length;
  const more = cut === 0 ? [] : [`- and ${count(cut, 'more statement')}: the job summary has all of them`];
  return ['### The riskiest first', '', ...shown, ...more].join('\n');
}

const COUNTING = 200;

function nextSteps({ analysis, pulls }: IssueFacts): readonly string[] {
  const keep = `Keep what is needed all the same by a \`keep\` rule in ${code(analysis.configurationPath)}, with a reason.`;
  const take =
    pulls.length > 0
      ? pulls
      : ['Take the changes from the patch in the job summary, or with `refine-iam --write` on a checkout.'];
  return [['### What to do', '', ...[...take, keep].map(text => `- ${text}`)].join('\n')];
}

/** What was left alone and why, counted by reason. */
function leftAlone(analysis: Analysis): readonly string[] {
  const reasons = new Map<StatementReason, StatementAnalysis[]>();
  for (const one of allStatements(analysis)) {
    if (one.verdict === 'declined' && one.reason && !QUIET.has(one.reason)) addTo(reasons, one.reason, one);
  }
  const rows = [...reasons]
    .map(([reason, found]) => `- ${count(found.length, 'statement')}: ${STATEMENT_REASONS[reason]}`)
    .sort();
  return rows.length === 0 ? [] : [['### Left alone', '', ...rows].join('\n')];
}

/** The text of the issue when it is closed. */
export function cleanText({ analysis, pulls }: IssueFacts): string {
  const parts = ['**No unused access is left.** The next audit that finds some opens this issue again.'];
  const told = pulls.length === 0 ? [] : [pulls.map(text => `- ${text}`).join('\n')];
  return [...parts, ...told, ...leftAlone(analysis)].join('\n\n');
}

/** A text in which what people ticked in an older one stays ticked, where the line is the same but for its commit. */
export function keepTicks(text: string, older: string): string {
  const ticked = new Set(
    older
      .split(/\r?\n/)
      .filter(line => /^- \[[xX]\] /.test(line))
      .map(keyOf),
  );
  return text
    .split('\n')
    .map(line => (line.startsWith('- [ ] ') && ticked.has(keyOf(line)) ? `- [x] ${line.slice(6)}` : line))
    .join('\n');
}

/** A text as it was before people ticked something. */
export function withoutTicks(text: string): string {
  return text.replace(/^- \[[xX]\] /gm, '- [ ] ');
}

function keyOf(line: string): string {
  return withoutCommits(line.slice('- [ ] '.length));
}
