import type { Gate } from '../analyse/analysis';
import { MOST_BODY } from './comment';
import { fold } from './markdown';
import { code, fence, prose } from './markup';
import { count, grouped } from './plain';

/** A finding as a line of a note: where it is, what goes (as Markdown), and why it stands on no line; null where that is said already. */
export interface NoteRow {
  readonly path: string;
  readonly line: number;
  readonly title: string;
  readonly why: string | null;
}

/** What the note of a pull request says. */
export interface NoteText {
  /** The findings that no suggestion on a line removes, by path and line. */
  readonly rows: readonly NoteRow[];
  /** The statements and unused actions of these findings. */
  readonly statements: number;
  readonly actions: number;
  /** How many findings stand on lines. */
  readonly inline: number;
  /** What no change of ours can mend, and people have to know. */
  readonly remarks: readonly NoteRow[];
  readonly declined: readonly NoteRow[];
  /** The changes of these findings, file by file. */
  readonly patches: readonly { readonly path: string; readonly patch: string }[];
  readonly gate: Gate;
  /** False where something could not be analysed. */
  readonly complete: boolean;
}

/** A note that fits, without its marker. */
export interface RenderedNote {
  readonly body: string;
  /** How many of its rows it shows, from the first on. */
  readonly shown: number;
}

/** Renders the note in so many characters: where there is no room for all, files of the patch go first, then lines of the lists. */
export function renderNote(note: NoteText, most = MOST_BODY): RenderedNote {
  const [rows, remarks, declined] = [note.rows.length, note.remarks.length, note.declined.length];
  const all: Shown = { rows, remarks, declined, patches: [] };
  const bare = compose(note, all);
  if (bare.length > most) return withoutRows(note, most);
  const patches: { path: string; patch: string }[] = [];
  // why: of a file with CRLF line ends the lines of a comment would not apply
  const wanted = note.patches.filter(({ patch }) => !patch.includes('\r'));
  let body = bare;
  for (const one of wanted) {
    if (body.length + one.patch.length > most) continue;
    const more = compose(note, { ...all, patches: [...patches, one] });
    if (more.length > most) continue;
    body = more;
    patches.push(one);
  }
  return { body, shown: rows };
}

/** Lines go from the end, those about what was declined first, and findings last. */
function withoutRows(note: NoteText, most: number): RenderedNote {
  let shown: Shown = {
    rows: note.rows.length,
    remarks: note.remarks.length,
    declined: note.declined.length,
    patches: [],
  };
  for (const list of ['declined', 'remarks', 'rows'] as const) {
    const number = mostThat(note[list].length, some => compose(note, { ...shown, [list]: some }).length <= most);
    shown = { ...shown, [list]: number };
  }
  return { body: compose(note, shown), shown: shown.rows };
}

/** The greatest number up to a limit with which something fits, given that less of it fits better than more short of all; 0 where nothing does. */
function mostThat(limit: number, fits: (number: number) => boolean): number {
  // why: a list that is cut says so, and that may be longer than the lines that it goes for
  if (fits(limit)) return limit;
  let [least, greatest] = [0, Math.max(0, limit - 1)];
  while (least < greatest) {
    const middle = Math.ceil((least + greatest) / 2);
    if (fits(middle)) least = middle;
    else greatest = middle - 1;
  }
  return least;
}

interface Shown {
  readonly rows: number;
  readonly remarks: number;
  readonly declined: number;
  readonly patches: NoteText['patches'];
}

function compose(note: NoteText, shown: Shown): string {
  const { rows, remarks, declined, gate } = note;
  const parts = [
    ...(rows.length > 0 ? [`**${headline(note)}**`, list(rows, shown.rows), ...patchPart(note, shown)] : []),
    ...(remarks.length > 0 ? [`For people to decide:\n\n${list(remarks, shown.remarks, moreRemarks)}`] : []),
    ...(declined.length > 0 ? [`Declined, and not raised again:\n\n${list(declined, shown.declined)}`] : []),
    ...(gate.failOn === 'never' ? [] : [`Gate ${code(gate.failOn)}: ${prose(gate.sentence)}`]),
    ...(note.complete ? [] : ['Not everything could be analysed: there may be more.']),
    `Every action, the evidence and what was left alone: see the job summary of this run.`,
  ];
  return parts.join('\n\n');
}

function headline({ statements, actions, inline }: NoteText): string {
  const [more, hold] = [inline > 0 ? 'more statement' : 'statement', statements === 1 ? 'holds' : 'hold'];
  const what = actions === 0 ? 'entries that others already grant' : count(actions, 'unused action');
  return `${count(statements, more)} ${hold} ${what} that no suggestion on a line of this pull request removes.`;
}

function list(rows: readonly NoteRow[], shown: number, more = moreFindings): string {
  const lines = rows
    .slice(0, shown)
    .map(({ path, line, title, why }) => `- ${code(`${path}:${line}`)}: ${title}${why === null ? '' : ` (${why})`}`);
  const cut = rows.length - shown;
  return [...lines, ...(cut > 0 ? [`- and ${more(cut)}`] : [])].join('\n');
}

function moreFindings(cut: number): string {
  return `${count(cut, 'more finding')}: the job summary has all of them, and the output \`patch\` all changes`;
}

function moreRemarks(cut: number): string {
  return `${grouped(cut)} more: the job summary has all of them`;
}

const APPLY =
  'To remove them, save this as `refine-iam.patch` in the root of a checkout of this branch and run `git apply refine-iam.patch`:';

function patchPart({ patches }: NoteText, shown: Shown): readonly string[] {
  const paths = new Set(shown.patches.map(({ path }) => path));
  const left = patches.filter(({ path }) => !paths.has(path));
  const some = left.slice(0, MOST_NAMED).map(({ path }) => code(path));
  const names = `${some.join(', ')}${left.length > MOST_NAMED ? ` and ${left.length - MOST_NAMED} more` : ''}`;
  const reason = left.every(({ patch }) => patch.includes('\r')) ? 'CRLF line ends do not survive here' : 'to fit';
  const cut = left.length === 0 ? [] : [`Left out of the patch, ${reason}: ${names}. The output \`patch\` has them.`];
  if (shown.patches.length === 0) return cut;
  const text = shown.patches.map(({ patch }) => patch).join('');
  return [APPLY, fold('Patch', fence('diff', text)), ...cut];
}

/** So many files are named, and more are counted. */
const MOST_NAMED = 5;
