import type { GitHub } from '../ports';
import type { Outside } from './finding';
import { isSealed, readMarker } from './marker';
import type { RememberedNote } from './memory';
import { isNothingToTell, noteOf, type PlannedNote } from './note';
import type { ReviewPlan } from './plan';
import { attempt, attemptRemoval, attemptTwice, type Refusal } from './refusal';

/** What became of the note. */
export interface Noted {
  readonly did: 'posted' | 'updated' | 'removed' | null;
  /** Where it stands, or null where there is none or its answer was lost. */
  readonly url: string | null;
  /** The findings that it lists. */
  readonly told: readonly Outside[];
  /** How many other things it leaves for people to decide. */
  readonly remarks: number;
  readonly trouble: Refusal | null;
  /** What the trouble kept from being done. */
  readonly undone: NoteWork['step'];
}

const NOTHING: Noted = { did: null, url: null, told: [], remarks: 0, trouble: null, undone: null };

/** What is to be done with the notes of a pull request. */
export interface NoteWork {
  readonly wanted: PlannedNote | null;
  /** The note that stands there, if any. */
  readonly standing: RememberedNote | undefined;
  /** Others beside it, written by runs at the same time. */
  readonly twins: readonly RememberedNote[];
  readonly step: 'create' | 'rewrite' | 'delete' | null;
}

/** Compares the note that is wanted with what stands there; where not everything could be analysed, nothing is taken from it. */
export function noteWork(plan: ReviewPlan, refused: readonly Outside[]): NoteWork {
  const [standing, ...twins] = plan.memory.notes;
  const isNothingNew = !plan.complete && isNothingToTell(plan, refused);
  if (standing && isNothingNew) return { wanted: null, standing, twins, step: null };
  const wanted = noteOf(plan, refused);
  if (!standing) return { wanted, standing, twins, step: wanted && 'create' };
  if (!wanted) return { wanted, standing, twins, step: 'delete' };
  return { wanted, standing, twins, step: standing.mark.content === wanted.content ? null : 'rewrite' };
}

/** Brings the pull request's one note up to date: posted, written anew where it says something else, or deleted where there is nothing to say. */
export async function postNote(github: GitHub, plan: ReviewPlan, refused: readonly Outside[]): Promise<Noted> {
  const { wanted, standing, twins, step } = noteWork(plan, refused);
  for (const { note } of twins) {
    const gone = await attemptRemoval(() => github.deleteNote(note.id));
    if (!gone.ok) return { ...NOTHING, trouble: gone.refusal, undone: 'delete' };
  }
  if (standing && step === 'delete') {
    const gone = await attemptRemoval(() => github.deleteNote(standing.note.id));
    return gone.ok ? { ...NOTHING, did: 'removed' } : { ...NOTHING, trouble: gone.refusal, undone: step };
  }
  if (!wanted) return NOTHING;
  if (!standing) return create(github, plan, wanted, true);
  const { url, id } = standing.note;
  const { told, remarks } = wanted;
  if (step === null) return { ...NOTHING, url, told, remarks };
  const written = await attemptTwice(() => github.rewriteNote(id, wanted.body));
  return written.ok
    ? { ...NOTHING, did: 'updated', url, told, remarks }
    : { ...NOTHING, trouble: written.refusal, undone: step };
}

async function create(github: GitHub, plan: ReviewPlan, wanted: PlannedNote, again: boolean): Promise<Noted> {
  const { body, job, content, told, remarks } = wanted;
  const made = await attempt(() => github.note(body));
  if (made.ok) return { ...NOTHING, did: 'posted', url: made.value, told, remarks };
  const failed: Noted = { ...NOTHING, trouble: made.refusal, undone: 'create' };
  if (made.refusal.kind !== 'unclear') return failed;
  const now = await attempt(() => github.conversation());
  if (!now.ok) return failed;
  const there = now.value.notes.find(note => {
    const mark = readMarker(note.body);
    return mark?.kind === 'note' && mark.job === job && mark.content === content && isSealed(note.body, mark);
  });
  if (there) return { ...NOTHING, did: 'posted', url: there.url, told, remarks };
  return again ? create(github, plan, wanted, false) : failed;
}
